/** An error as expat reports it: its text, and the index in the document that it points at. */
interface ExpatError {
  text: string;
  index: number;
}

/**
 * Words an XML error as the server does: its recorded text, "unclosed token at line 1, column 322", is that of the expat
 * parser, which counts lines from 1 and columns from 0. `saxesMessage` and `end`, the index after the character that
 * stopped saxes, are translated; other wordings and their positions were compared with expat's.
 */
export function expatMessage(saxesMessage: string, document: string, end: number): string {
  const { text, index } = expatError(saxesMessage, document, end);
  const before = document.slice(0, index);
  return `${text} at line ${before.split('\n').length}, column ${index - (before.lastIndexOf('\n') + 1)}`;
}

function expatError(message: string, document: string, end: number): ExpatError {
  if (/unclosed tag|unexpected end|must contain a root/.test(message)) return errorAtEnd(document);
  if (/unexpected close tag|unmatched closing tag/.test(message))
    return { text: 'mismatched tag', index: document.lastIndexOf('</', end) + 2 };
  if (/undefined entity/.test(message)) return { text: 'undefined entity', index: document.lastIndexOf('&', end - 1) };
  if (/only one root/.test(message)) return { text: 'junk after document element', index: document.lastIndexOf('<', end - 1) };
  if (/outside of root/.test(message)) return strayText(document, end);
  const duplicate = /duplicate attribute: (.+)\.$/.exec(message)?.[1];
  if (duplicate !== undefined) return { text: 'duplicate attribute', index: document.lastIndexOf(`${duplicate}=`, end) };
  return { text: 'not well-formed (invalid token)', index: end - 1 };
}

function strayText(document: string, end: number): ExpatError {
  const start = document.lastIndexOf('>', end - 1) + 1;
  const index = start + document.slice(start).search(/\S/);
  return { text: start === 0 ? 'syntax error' : 'junk after document element', index };
}

/** saxes reads on after a bare ampersand, to the end; expat stops right there. */
function errorAtEnd(document: string): ExpatError {
  const ampersand = document.search(/&(?!#?\w+;)/);
  if (ampersand >= 0) return { text: 'not well-formed (invalid token)', index: ampersand + 1 };
  const opening = document.lastIndexOf('<');
  if (opening > document.lastIndexOf('>')) return { text: 'unclosed token', index: opening };
  return { text: 'no element found', index: document.length };
}
