import { toBase32 } from '../../../../../sandbox/netsuite/modules/encode/base32';
import { answer } from '../../realm/scripted-account';

const encode = { encode: 'N/encode' };
const convert = (text: string, from: string, to: string): string =>
  `return encode.convert({ string: ${JSON.stringify(text)}, inputEncoding: encode.Encoding.${from}, outputEncoding: encode.Encoding.${to} })`;

describe('N/encode', () => {
  it.each([
    ['é?', 'UTF_8', 'BASE_64', 'w6k/'],
    ['é?', 'UTF_8', 'BASE_64_URL_SAFE', 'w6k_'],
    ['w6k_', 'BASE_64_URL_SAFE', 'UTF_8', 'é?'],
    ['é', 'UTF_8', 'HEX', 'C3A9'],
    ['c3A9', 'BASE_16', 'UTF_8', 'é'],
    ['YQ==', 'BASE_64', 'HEX', '61'],
    ['FF', 'HEX', 'UTF_8', '\uFFFD'],
    ['é?', 'UTF_8', 'BASE_32', 'YOUT6==='],
    ['YOUT6===', 'BASE_32', 'UTF_8', 'é?'],
  ])('%s from %s to %s is %s', (text, from, to, result) => {
    expect(answer(encode, convert(text, from, to))).toBe(result);
  });

  it.each([
    ['xyz', 'HEX'],
    ['a', 'BASE_64'],
    ['%%%%', 'BASE_64'],
    ['mzxw6===', 'BASE_32'],
    ['MZXW6', 'BASE_32'],
    ['MZXW1===', 'BASE_32'],
    ['M=======', 'BASE_32'],
  ])('refuses %s as %s', (text, from) => {
    expect(() => answer(encode, convert(text, from, 'UTF_8'))).toThrow(
      expect.objectContaining({ name: 'FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING' }),
    );
  });

  it.each([
    ['', ''],
    ['f', 'MY======'],
    ['fo', 'MZXQ===='],
    ['foo', 'MZXW6==='],
    ['foob', 'MZXW6YQ='],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI======'],
  ])('%j in BASE_32 is %j, and back (RFC 4648, section 10)', (text, encoded) => {
    if (text === '') return expect(toBase32(Buffer.of())).toBe(encoded);
    expect(answer(encode, convert(text, 'UTF_8', 'BASE_32'))).toBe(encoded);
    expect(answer(encode, convert(encoded, 'BASE_32', 'UTF_8'))).toBe(text);
  });
});
