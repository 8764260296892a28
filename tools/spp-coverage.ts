import { virtualClock } from '../sandbox/clock';
import { NotEmulated } from '../sandbox/not-emulated';
import { openAccount, type SppAccount } from '../sandbox/suiteprojects/account';
import { COMMANDS, compileCommand } from '../sandbox/suiteprojects/commands/compile';
import { readFilter } from '../sandbox/suiteprojects/rest/filter-language';
import { parseXml } from '../sandbox/suiteprojects/xml/parse';

/** What the documentation names beside what is asked of the code (facts suiteprojects-pro-api 3.1, 3.2, 3.6, 1.4). */
const METHODS = ['all', 'equal to', 'not equal to', 'custom equal to', 'user', 'project', 'not exported'];
const FILTERS = ['newer-than', 'older-than', 'date-equal-to', 'open-envelopes'];
const FILTER_FIELDS = ['updated', 'created', 'date'];
const READ_ATTRIBUTES = {
  deleted: '1',
  include_nondeleted: '1',
  enable_custom: '1',
  clear_filter_cache: '1',
  include_flags: '1',
  exclude_flags: '1',
  with_project_only: '1',
  empty_is_nil: '1',
  base_currency: 'USD',
  generic: '1',
  between_date: '1',
  calculate_hours: '1',
};
const WRITE_ATTRIBUTES = { enable_custom: '1', lookup: 'externalid', condition: 'if-not-updated' };
const REST_OPERATORS = ['IS', 'EQUAL', 'ANY_OF', 'BETWEEN', 'CONTAIN', 'CONTAIN_NOT'];

const DATE = '<Date><year>2026</year><month>01</month><day>01</day><hour>00</hour><minute>00</minute><second>00</second></Date>';

/** What the local SuiteProjects Pro does with a name of the API. */
export interface SppCoverage {
  name: string;
  emulated: string[];
  missing: string[];
}

/** Asks the code itself: each name is put into a command that works, and counts as emulated when nothing says NOT_EMULATED. */
export function sppCoverage(): SppCoverage[] {
  const account = emptyAccount();
  return [...[...COMMANDS.keys()].map((kind) => commandCoverage(account, kind)), restFilters(account)];
}

function commandCoverage(account: SppAccount, kind: string): SppCoverage {
  const [command = '', type] = kind.split(' ');
  const compiles = (xml: string) => emulates(() => void compileCommand(parseXml(xml), account));
  const probes: [string, string][] = [];
  if (command === 'Read' && type) {
    const read = (attributes: string, content = '') => `<Read type="${type}" limit="1" ${attributes}>${content}</Read>`;
    const search = `<${type}>${SEARCHED[type] ?? '<id>1</id>'}</${type}>`;
    for (const method of METHODS) probes.push([`method \`${method}\``, read(`method="${method}"`, method === 'equal to' ? search : '')]);
    const usual = type === 'Error' ? 'method="equal to"' : 'method="all"';
    const needed = type === 'Error' ? search : '';
    for (const filter of FILTERS) probes.push([`filter \`${filter}\``, read(`${usual} filter="${filter}" field="updated"`, DATE + needed)]);
    for (const field of FILTER_FIELDS)
      probes.push([`filter on \`${field}\``, read(`${usual} filter="newer-than" field="${field}"`, DATE + needed)]);
    for (const [name, value] of Object.entries(READ_ATTRIBUTES)) {
      const besides = name === 'include_nondeleted' ? 'deleted="1"' : '';
      probes.push([`\`${name}\``, read(`${usual} ${besides} ${name}="${value}"`, needed)]);
    }
    probes.push(['`_Return`', read(usual, `<_Return><${type === 'Currency' ? 'symbol' : 'id'}/></_Return>${needed}`)]);
  } else if (type) {
    for (const [name, value] of Object.entries(WRITE_ATTRIBUTES)) {
      const condition = command === 'ModifyOnCondition' && name !== 'condition' ? 'condition="if-not-updated"' : '';
      const date = command === 'ModifyOnCondition' ? DATE : '';
      const fields = command === 'Delete' ? '<id>1</id>' : '<id>1</id><company>x</company><externalid>e</externalid>';
      const written = command === 'Add' ? fields.replace('<id>1</id>', '') : fields;
      probes.push([
        `\`${name}\``,
        `<${command} type="${type}" ${condition} ${name}="${value}"><${type}>${written}</${type}>${date}</${command}>`,
      ]);
    }
  }
  return sorted(kind, probes, compiles);
}

/** The search object of a type whose rows have no id. */
const SEARCHED: Readonly<Record<string, string>> = { Error: '<code>601</code>', Currency: '<symbol>USD</symbol>' };

function restFilters(account: SppAccount): SppCoverage {
  const operand: Readonly<Record<string, string>> = { ANY_OF: "['a']", BETWEEN: "['2026-01-01','2026-01-02']" };
  const probes = REST_OPERATORS.map((operator): [string, string] => [
    `\`${operator}\``,
    `${operator === 'BETWEEN' ? 'created' : 'currency'} ${operator} ${operand[operator] ?? "'a'"}`,
  ]);
  return sorted('REST `GET /customers`, operators of `q`', probes, (q) => emulates(() => void readFilter(q, account.customFields)));
}

function sorted(name: string, probes: readonly [string, string][], works: (probe: string) => boolean): SppCoverage {
  const results = probes.map(([shown, probe]) => ({ shown, isEmulated: works(probe) }));
  const those = (isEmulated: boolean) => results.filter((result) => result.isEmulated === isEmulated).map(({ shown }) => shown);
  return { name, emulated: those(true), missing: those(false) };
}

function emulates(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (thrown) {
    if (thrown instanceof NotEmulated) return false;
    throw thrown;
  }
}

function emptyAccount(): SppAccount {
  return openAccount({
    clock: virtualClock(),
    host: 'coverage.example',
    companyId: 'coverage',
    namespace: 'default',
    apiKey: 'none',
    customers: [],
    customFields: [],
    users: [],
    applications: [],
    random: () => 0.5,
  });
}

/** A table for people. */
export function sppCoverageTable(rows: readonly SppCoverage[]): string {
  const list = (names: readonly string[]) => names.join(', ') || 'no options';
  const alike = new Map<string, string[]>();
  for (const { name, emulated, missing } of rows) {
    const rest = `${list(emulated)} | ${missing.join(', ') || 'nothing'}`;
    alike.set(rest, [...(alike.get(rest) ?? []), name]);
  }
  const lines = [...alike].map(([rest, names]) => `| ${names.join(', ')} | ${rest} |`);
  return ['| command | emulated | not emulated |', '|---|---|---|', ...lines].join('\n');
}
