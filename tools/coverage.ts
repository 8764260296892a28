import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as ts from 'typescript';
import { sppCoverage, sppCoverageTable } from './spp-coverage';

const ROOT = join(__dirname, '..');
const TYPINGS = join(ROOT, 'node_modules/@hitc/netsuite-types');
export const FIDELITY = join(ROOT, 'docs/fidelity.md');

/** Where a script runs: the server's modules, or those of client scripts. */
type Runtime = 'server' | 'browser';

/** The modules of a runtime, and the function that guards their objects: `guardModule(session, name, members)`, `guard(name, members)`. */
const RUNTIMES: Record<Runtime, { folder: string; guard: string; nameAt: number }> = {
  server: { folder: join(ROOT, 'sandbox/netsuite/modules'), guard: 'guardModule', nameAt: 1 },
  browser: { folder: join(ROOT, 'sandbox/client'), guard: 'guard', nameAt: 0 },
};

/** What the typings call an object of client scripts. */
const TYPED_AS: Readonly<Record<string, string>> = {
  'N/currentRecord.CurrentRecord': 'N/record.ClientCurrentRecord',
  'N/currentRecord.Field': 'N/record.Field',
};

/** What the sandbox offers of one object of the platform, such as `N/cache` or `N/cache.Cache`. */
export interface Coverage {
  name: string;
  runtime: Runtime;
  emulated: string[];
  /** In the typings, and NOT_EMULATED. */
  missing: string[];
  isEnum: boolean;
  /** Emulated members that a script calls. */
  functions: string[];
}

type Members = Map<string, { callable: boolean }>;

/**
 * The coverage of every guarded object of the emulated modules: what the code hands to the guard beside what
 * `@hitc/netsuite-types` declares. Read by the compiler, so spread members count as well.
 */
export function coverage(): Coverage[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.sandbox.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const folders = Object.values(RUNTIMES).map(({ folder }) => folder);
  const emulating = (config?.fileNames ?? []).filter((file) => folders.some((folder) => file.startsWith(folder)));
  const program = ts.createProgram([...emulating, ...ts.sys.readDirectory(join(TYPINGS, 'N'), ['.d.ts'])], config?.options ?? {});
  return [...coverageIn(program, 'server'), ...coverageIn(program, 'browser')].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function coverageIn(program: ts.Program, runtime: Runtime): Coverage[] {
  const checker = program.getTypeChecker();
  return [...guardedObjects(program, runtime)].flatMap(([name, members]) => {
    const declared = declaredMembers(program, checker, TYPED_AS[name] ?? name);
    if (declared === undefined) return [];
    const emulated = declared.members.filter((member) => members.has(member));
    const functions = emulated.filter((member) => members.get(member)?.callable);
    const missing = declared.members.filter((member) => !members.has(member));
    return [{ name, runtime, isEnum: declared.isEnum, functions, emulated, missing }];
  });
}

/** The members of every object that a runtime guards, by the name of the object. */
function guardedObjects(program: ts.Program, runtime: Runtime): Map<string, Members> {
  const { folder, guard, nameAt } = RUNTIMES[runtime];
  const checker = program.getTypeChecker();
  const objects = new Map<string, Members>();
  for (const source of program.getSourceFiles()) if (source.fileName.startsWith(folder)) visit(source);
  return objects;

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === guard) read(node.arguments);
    ts.forEachChild(node, visit);
  }

  function read({ [nameAt]: nameNode, [nameAt + 1]: implementation }: ts.NodeArray<ts.Expression>): void {
    if (!nameNode || !implementation) return;
    const name = checker.getTypeAtLocation(nameNode);
    if (!name.isStringLiteral() || !name.value.startsWith('N/')) return;
    const members: Members = objects.get(name.value) ?? new Map();
    for (const property of checker.getTypeAtLocation(implementation).getProperties())
      members.set(property.name, { callable: checker.getTypeOfSymbolAtLocation(property, implementation).getCallSignatures().length > 0 });
    objects.set(name.value, members);
  }
}

/** The values that a module of the typings exports, or the members of one of its interfaces or enums; undefined when it has none by that name. */
function declaredMembers(program: ts.Program, checker: ts.TypeChecker, name: string): { members: string[]; isEnum: boolean } | undefined {
  const [moduleId = '', objectName] = name.split('.');
  const source = program.getSourceFile(join(TYPINGS, `${moduleId}.d.ts`));
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol) return undefined;
  const exported = checker.getExportsOfModule(symbol).map((one) => ({ name: one.name, symbol: resolved(checker, one) }));
  if (objectName === undefined) return { members: names(exported.filter((one) => one.symbol.flags & ts.SymbolFlags.Value)), isEnum: false };
  const target = exported.find((one) => one.name === objectName)?.symbol;
  if (!target) return undefined;
  if (target.flags & ts.SymbolFlags.Enum) return { members: [...(target.exports?.keys() ?? [])].map(String).sort(), isEnum: true };
  const type = target.flags & ts.SymbolFlags.Type ? checker.getDeclaredTypeOfSymbol(target) : checker.getTypeOfSymbol(target);
  return { members: names(type.getProperties()), isEnum: false };
}

const names = (symbols: readonly { name: string }[]): string[] => symbols.map(({ name }) => name).sort();

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** A table for people: modules and their objects, and of the enums those that lack values. */
export function coverageTable(rows: readonly Coverage[]): string {
  const lines = rows
    .filter(({ isEnum, missing }) => !isEnum || missing.length > 0)
    .map(({ name, runtime, isEnum, emulated, missing }) => {
      const left = isEnum ? `${missing.length} values` : missing.map((member) => `\`${member}\``).join(' ') || 'nothing';
      return `| \`${name}\`${runtime === 'browser' ? ' in the browser' : ''} | ${emulated.length} of ${emulated.length + missing.length} | ${left} |`;
    });
  return ['| object | emulated | not emulated |', '|---|---|---|', ...lines].join('\n');
}

interface Marks {
  begin: string;
  end: string;
}
const NETSUITE: Marks = { begin: '<!-- coverage: written by `npx tsx tools/coverage.ts` -->', end: '<!-- end of coverage -->' };
const SUITEPROJECTS: Marks = {
  begin: '<!-- coverage of SuiteProjects Pro: written by `npx tsx tools/coverage.ts` -->',
  end: '<!-- end of coverage of SuiteProjects Pro -->',
};

/** The document with this table between the marks of a table; those of the NetSuite modules when left out. */
export function withTable(document: string, table: string, { begin, end } = NETSUITE): string {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${relative(ROOT, FIDELITY)} has lost the marks of a coverage table.`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

/** The document with all tables as the code has them. */
export function withCoverage(document: string, rows: readonly Coverage[]): string {
  return withTable(withTable(document, coverageTable(rows)), sppCoverageTable(sppCoverage()), SUITEPROJECTS);
}

if (require.main === module) writeFileSync(FIDELITY, withCoverage(readFileSync(FIDELITY, 'utf8'), coverage()));
