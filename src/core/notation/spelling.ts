import { isKnownPath } from '../customer/spp-customer';
import { nameOfTarget } from './netsuite-names';
import { NotExpressible } from './not-expressible';
import { lookupOfPath, nameOfPath } from './spp-names';

interface UsedName {
  name: string;
  custom: boolean;
}

/** A custom field and another one may still be spelled the same. */
const keyOf = ({ name, custom }: UsedName): string => `${name}${custom ? ' custom' : ''}`;

/** Spells the names of a text of notation, and remembers them for its declarations. */
export class Spelling {
  private readonly netsuite = new Map<string, UsedName>();
  private readonly spp = new Map<string, UsedName>();
  private readonly tableFields = new Map<string, UsedName>();

  /** `plain`: names of fields that are not custom anywhere in the text, so that no custom field is spelled like one. */
  constructor(private readonly plain: ReadonlySet<string>) {}

  /** Throws NotExpressible. */
  target(target: string): string {
    const name = nameOfTarget(target);
    if (name === undefined) throw new NotExpressible(`the target ${target} has no name in the notation`);
    this.netsuite.set(name, { name, custom: /(^|\.)cust(entity|record)/.test(name) });
    return name;
  }

  /** Throws NotExpressible. */
  path(path: string): string {
    if (!isKnownPath(path)) throw new NotExpressible(`${path} is not a field of a SuiteProjects Pro customer`);
    const related = lookupOfPath(path);
    // The field of a related record is not declared; its foreign key is.
    if (related !== undefined) {
      this.path(related.foreignKey);
      return path;
    }
    const used = nameOfPath(path, this.plain);
    this.spp.set(keyOf(used), used);
    return used.name;
  }

  /** A field of another table. It is declared only when it is custom, which its name does not tell. */
  tableField(field: string): string {
    const used = /__c$/.test(field) ? nameOfPath(field, this.plain) : { name: field, custom: false };
    this.tableFields.set(keyOf(used), used);
    return used.name;
  }

  add(other: Spelling): void {
    for (const map of ['netsuite', 'spp', 'tableFields'] as const) for (const [key, used] of other[map]) this[map].set(key, used);
  }

  /** The names of fields that are not custom. */
  get plainNames(): string[] {
    return [...this.spp.values(), ...this.tableFields.values()].flatMap(({ name, custom }) => (custom ? [] : [name]));
  }

  /** The declarations that the names need, one a line. */
  get declarations(): string[] {
    const [netsuite, spp, tableFields] = [this.netsuite, this.spp, this.tableFields].map((map) => [...map.values()]);
    const customOf = (names: readonly UsedName[] = []): UsedName[] => names.filter(({ custom }) => custom);
    const custom = new Map([...customOf(spp), ...customOf(tableFields)].map((used) => [used.name, used]));
    return (
      [
        ['OA_FIELDS', spp ?? []],
        ['OA_CUSTOM_FIELDS', [...custom.values()]],
        ['NS_FIELDS', netsuite ?? []],
        ['NS_CUSTOM_FIELDS', customOf(netsuite)],
      ] as const
    ).flatMap(([keyword, names]) => (names.length === 0 ? [] : [`${keyword} ${names.map(({ name }) => name).join(',')}`]));
  }
}
