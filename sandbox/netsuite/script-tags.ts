/**
 * The tags of a script, such as `NApiVersion`, to their values: of the first of the comments at its beginning that has any, as
 * a licence may stand before them (seen in Oracle's samples). Undefined when the file does not begin with such comments.
 */
export function scriptTags(code: string): Map<string, string> | undefined {
  const head = /^\uFEFF?(?:\s*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*))+/.exec(code)?.[0];
  if (head === undefined) return undefined;
  const comments = [...head.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, comment = '']) => tagsOf(comment));
  return comments.find((tags) => tags.size > 0) ?? comments[0];
}

const tagsOf = (comment: string): Map<string, string> =>
  new Map([...comment.matchAll(/@(N\w+)[ \t]+(\S+)/g)].map(([, tag = '', value = '']) => [tag, value]));
