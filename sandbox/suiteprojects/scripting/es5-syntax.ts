import type * as typescript from 'typescript';

/** Loaded with the first script: it takes half a second, which an account without scripts need not wait. */
let compiler: typeof typescript | undefined;
// eslint-disable-next-line @typescript-eslint/no-require-imports
const loadCompiler = (): typeof typescript => (compiler ??= require('typescript') as typeof typescript);

/**
 * Why a text is no script of ECMAScript 5 (help: section_4099147101), with its line; undefined when it is one. What is wrong in any
 * edition is left to the engine.
 */
export function es5Conflict(source: string): string | undefined {
  const ts = loadCompiler();
  const file = ts.createSourceFile('script.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found = first(ts, file);
  if (!found) return undefined;
  const { line } = file.getLineAndCharacterOfPosition(found.node.getStart(file));
  return `SyntaxError: ${found.what} is not part of ECMAScript 5 (line ${line + 1})`;
}

interface Conflict {
  node: typescript.Node;
  what: string;
}

function first(ts: typeof typescript, node: typescript.Node): Conflict | undefined {
  const what = later(ts, node);
  if (what !== undefined) return { node, what };
  return ts.forEachChild(node, (child) => first(ts, child));
}

/** What of a later edition a node is. */
function later(ts: typeof typescript, node: typescript.Node): string | undefined {
  if (ts.isVariableDeclarationList(node) && node.flags & ts.NodeFlags.BlockScoped) return 'let or const';
  if (ts.isParameter(node) && (node.initializer ?? node.dotDotDotToken)) return 'a default or rest parameter';
  if (ts.isFunctionLike(node) && 'asteriskToken' in node && node.asteriskToken) return 'a generator';
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) return 'an asynchronous function';
  if (ts.isCatchClause(node) && !node.variableDeclaration) return 'catch without a variable';
  if (ts.isRegularExpressionLiteral(node) && /[^gim]$|[^gim/][gim]*$/.test(node.text.slice(node.text.lastIndexOf('/') + 1)))
    return 'a flag of a regular expression';
  if (ts.isNumericLiteral(node) && /^0[bo]|_/i.test(node.getText())) return 'a form of number';
  if (ts.isBinaryExpression(node) && ['**', '**=', '??', '??=', '&&=', '||='].includes(node.operatorToken.getText()))
    return `the operator ${node.operatorToken.getText()}`;
  if ('questionDotToken' in node && node.questionDotToken) return 'the operator ?.';
  if (ts.isNoSubstitutionTemplateLiteral(node)) return 'a template'; // The name of its kind has several aliases.
  return NAMES[ts.SyntaxKind[node.kind]];
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowFunction: 'an arrow function',
  ClassDeclaration: 'a class',
  ClassExpression: 'a class',
  TemplateExpression: 'a template',
  TaggedTemplateExpression: 'a template',
  SpreadElement: 'a spread',
  SpreadAssignment: 'a spread',
  ObjectBindingPattern: 'destructuring',
  ArrayBindingPattern: 'destructuring',
  ForOfStatement: 'for ... of',
  ShorthandPropertyAssignment: 'a shorthand property',
  MethodDeclaration: 'a shorthand method',
  ComputedPropertyName: 'a computed property name',
  BigIntLiteral: 'a BigInt',
  MetaProperty: 'new.target',
  ImportDeclaration: 'import',
  ExportDeclaration: 'export',
  ExportAssignment: 'export',
};
