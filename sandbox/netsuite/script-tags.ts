/** The tags of a script's first comment, such as `NApiVersion`, to their values. Undefined when the file does not begin with a comment. */
export function scriptTags(code: string): Map<string, string> | undefined {
  const comment = /^\uFEFF?\s*\/\*\*([\s\S]*?)\*\//.exec(code)?.[1];
  if (comment === undefined) return undefined;
  return new Map([...comment.matchAll(/@(N\w+)[ \t]+(\S+)/g)].map(([, tag = '', value = '']) => [tag, value]));
}
