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
  ])('%s from %s to %s is %s', (text, from, to, result) => {
    expect(answer(encode, convert(text, from, to))).toBe(result);
  });

  it.each([
    ['xyz', 'HEX'],
    ['a', 'BASE_64'],
    ['%%%%', 'BASE_64'],
  ])('refuses %s as %s', (text, from) => {
    expect(() => answer(encode, convert(text, from, 'UTF_8'))).toThrow(
      expect.objectContaining({ name: 'FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING' }),
    );
  });

  it('does not emulate BASE_32', () => {
    expect(() => answer(encode, convert('a', 'UTF_8', 'BASE_32'))).toThrow('NOT_EMULATED: encoding BASE_32');
  });
});
