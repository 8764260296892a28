import { join, relative } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '..');

/** A name that a module declares at its top, and that nothing in the product uses. */
export interface DeadName {
  /** Path of the module from the root of the project. */
  file: string;
  name: string;
}

/** Names that the entry points give to NetSuite, which calls them. */
const ENTRY_POINTS = 'src/scripts/';

/**
 * The functions, classes and constants of a TypeScript project that no code of it uses: not in another module, and not in
 * their own. A use in a test does not count, as the tests are another project. Types cost nothing at run time and are left
 * to the linter.
 */
export function findDeadCode(configFile = join(root, 'tsconfig.json')): DeadName[] {
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(configFile, '..'));
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
  const used = new Set<ts.Symbol>();
  for (const file of files) visitUses(file, checker, (symbol) => used.add(symbol));
  return files.flatMap((file) => {
    const path = relative(join(configFile, '..'), file.fileName);
    const names = path.startsWith(ENTRY_POINTS) ? [] : namesOf(file);
    return names
      .filter((name) => !used.has(checker.getSymbolAtLocation(name) as ts.Symbol))
      .map(({ text }) => ({ file: path, name: text }));
  });
}

/** The names of values that a file declares at its top. */
const namesOf = (file: ts.SourceFile): ts.Identifier[] =>
  file.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return statement.name === undefined ? [] : [statement.name];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name] : []));
  });

/** Tells every symbol that is used: named anywhere but where it is declared, imported or called by itself. */
function visitUses(file: ts.SourceFile, checker: ts.TypeChecker, tell: (symbol: ts.Symbol) => void): void {
  const visit = (node: ts.Node, within: readonly ts.Symbol[]): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) {
      const symbol = symbolOf(node, checker);
      if (symbol !== undefined && !isNameOfDeclaration(node) && !within.includes(symbol)) tell(symbol);
    }
    const own = (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name && checker.getSymbolAtLocation(node.name);
    ts.forEachChild(node, (child) => visit(child, own ? [...within, own] : within));
  };
  visit(file, []);
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether an identifier is the name of what its parent declares, and no use of it. */
const isNameOfDeclaration = (node: ts.Identifier): boolean =>
  (ts.isFunctionDeclaration(node.parent) || ts.isClassDeclaration(node.parent) || ts.isVariableDeclaration(node.parent)) &&
  node.parent.name === node;

if (require.main === module) for (const { file, name } of findDeadCode()) console.log(`${file}: ${name}`);
