import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { ENCODINGS, toBytes, toText } from './codec';

interface ConvertOptions {
  string: string;
  inputEncoding: string;
  outputEncoding: string;
}

/** N/encode. Cost: none. */
export function encodeModule(session: Session): object {
  return guardModule(session, 'N/encode', {
    Encoding: guardModule(session, 'N/encode.Encoding', ENCODINGS),
    convert(options: ConvertOptions): string {
      const required = ['string', 'inputEncoding', 'outputEncoding'];
      const { string, inputEncoding, outputEncoding } = readOptions<ConvertOptions>(session, 'N/encode.convert', options, {
        required,
        kinds: { string: 'text', inputEncoding: 'text', outputEncoding: 'text' },
      });
      return toText(session, toBytes(session, String(string), inputEncoding), outputEncoding);
    },
  });
}
