import { OWN_FIELDS } from '../core/customer/field-rules';
import type { MappingRow } from '../core/mapping/mapping-row';
import type { NetSuiteField } from '../core/metadata/metadata';
import { labelOfPath } from '../core/metadata/spp-labels';
import { STANDARD_ADDRESS_FIELDS } from '../core/metadata/standard-address-fields';
import type { KnownMetadata } from '../workflows/known-metadata';
import { isImport } from './chosen-workflow';
import type { LabelOf } from './row-kinds/kind-form';

export const ON_EMPTY_WORDS: Readonly<Record<MappingRow['onEmpty'], string>> = {
  'leave-out': 'Leave the field out',
  'use-default': 'Use the default value',
  park: 'Park the customer for a person',
};

export const ON_NO_MATCH_WORDS: Readonly<Record<MappingRow['onNoMatch'], string>> = {
  park: 'Park the customer for a person',
  'pass-through': 'Use the text as it is',
  'use-default': 'Use the default value, if there is one',
};

const ADDRESSES: Readonly<Record<string, string>> = { main: 'Address', billing: 'Billing address', shipping: 'Shipping address' };
const LISTS: Readonly<Record<string, string>> = { currencies: 'Further currencies', subsidiaries: 'Further subsidiaries' };

/** The labels of SPP fields as the account has them. */
export function sppLabels({ sppFields }: Pick<KnownMetadata, 'sppFields'>): LabelOf {
  const labels = new Map(sppFields.map(({ path, label }) => [path, label]));
  return (path) => labels.get(path) ?? labelOfPath(path);
}

/** The label of a target, such as "Billing address: City"; its own name where the field is not known. */
export function targetLabels({ netsuiteFields = [], sppFields }: KnownMetadata): (target: string) => string {
  const body = new Map(netsuiteFields.map(({ id, label }) => [id, label]));
  const sppLabel = sppLabels({ sppFields });
  return (target) => {
    const [, group = '', field = ''] = /^address\.([^.]+)\.([^.]+)$/.exec(target) ?? [];
    if (field !== '') return `${own(ADDRESSES, group) ?? `Address ${group}`}: ${addressLabel(field)}`;
    if (target.startsWith('spp.')) return `${isImport() ? '' : 'SuiteProjects Pro: '}${sppLabel(target.slice('spp.'.length))}`;
    return own(LISTS, target) ?? body.get(target) ?? target;
  };
}

const own = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

const addressLabel = (field: string): string => STANDARD_ADDRESS_FIELDS.find(({ id }) => id === field)?.label ?? field;

/** A choice of a pick list. */
export interface PickOption {
  value: string;
  text: string;
}

/** Everything that a row can fill, without what the product sets itself: body fields by label, then the default addresses, then the sublists. */
export function targetOptions(netsuiteFields: readonly NetSuiteField[]): PickOption[] {
  const body = netsuiteFields
    .filter(({ id }) => !OWN_FIELDS.includes(id))
    .map(({ id, label }) => ({ value: id, text: `${label} (${id})` }))
    .sort(byText);
  const addresses = Object.entries(ADDRESSES).flatMap(([group, name]) =>
    STANDARD_ADDRESS_FIELDS.map(({ id, label }) => ({ value: `address.${group}.${id}`, text: `${name}: ${label}` })),
  );
  return [...body, ...addresses, ...Object.entries(LISTS).map(([value, text]) => ({ value, text }))];
}

const byText = (one: PickOption, other: PickOption): number => (one.text.toLowerCase() < other.text.toLowerCase() ? -1 : 1);
