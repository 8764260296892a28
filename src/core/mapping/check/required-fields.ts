import type { Problem } from '../../errors/problem';
import type { Metadata } from '../../metadata/metadata';
import type { MappingRow } from '../mapping-row';

/** NetSuite numbers customers itself, and every account has a preferred form (facts netsuite-platform 4.1). */
const FILLED_BY_NETSUITE: readonly string[] = ['entityid', 'customform'];

const COMPANY = ['companyname'];
const PERSON = ['firstname', 'lastname'];

/** The names that a customer needs; none when it depends on the customer whether it is a person. */
function requiredNames(rows: readonly MappingRow[]): readonly string[] {
  const isPerson = rows.find(({ target }) => target === 'isperson');
  if (isPerson === undefined) return COMPANY;
  if (isPerson.kind !== 'fixed') return [];
  return isPerson.expression === 'T' ? PERSON : COMPANY;
}

/** One problem for each field that NetSuite demands and that no row fills: of the customer, and of each address that has rows. */
export function unmappedRequired(rows: readonly MappingRow[], { netsuiteFields }: Metadata): Problem[] {
  const targets = new Set(rows.map(({ target }) => target));
  const mandatory = netsuiteFields.filter((field) => field.mandatory && ![...FILLED_BY_NETSUITE, ...COMPANY, ...PERSON].includes(field.id));
  const addresses = new Set(rows.flatMap(({ target }) => /^address\.[^.]+\./.exec(target)?.[0] ?? []));
  const wanted = new Set([...requiredNames(rows), ...mandatory.map(({ id }) => id), ...[...addresses].map((prefix) => `${prefix}country`)]);
  return [...wanted]
    .filter((target) => !targets.has(target))
    .map((target) => {
      const label = netsuiteFields.find(({ id }) => id === target)?.label ?? target;
      return { code: 'MAPPING_FIELD_REQUIRED', target, data: { label } };
    });
}
