/**
 * Whether two texts are the same, in a time that depends on their lengths only: a sender who guesses a signature learns
 * nothing from how long the answer takes. The length of a signature is no secret.
 */
export function equalTexts(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ other.charCodeAt(index % (other.length || 1));
  return difference === 0;
}
