import { ProductError } from '../errors/product-error';
import { readFilter } from '../filter/read-filter';
import { isKindName } from '../mapping/kinds/registry';
import { ON_EMPTY, ON_NO_MATCH, type MappingRow } from '../mapping/mapping-row';
import { NETSUITE_SIDE, SPP_SIDE, type Side } from '../mapping/side';
import type { Configuration, ValueList, ValueListPair } from './configuration';
import { CONFIGURATION_SCHEMA, WORKFLOW_TYPES } from './configuration';
import {
  anyFieldValue,
  anyNumber,
  anyObject,
  anyText,
  isPlainObject,
  listOf,
  objectOf,
  oneOf,
  optional,
  trueOrFalse,
  visibleText,
  type Shape,
} from './shape';

/** Far beyond what one workflow needs; what is larger is not a configuration of ours. */
const MOST_ROWS = 2000;
export const MOST_LISTS = 500;
const MOST_PAIRS = 20_000;

const kind: Shape = (value, path) =>
  typeof value === 'string' && isKindName(value) ? [] : [{ path, reason: `there is no kind ${JSON.stringify(value) ?? 'undefined'}` }];

const row = objectOf({
  id: visibleText,
  order: anyNumber,
  target: visibleText,
  kind,
  expression: anyText,
  onEmpty: oneOf(ON_EMPTY),
  onNoMatch: oneOf(ON_NO_MATCH),
  defaultValue: optional(anyFieldValue),
  active: trueOrFalse,
  isDefaultRow: trueOrFalse,
  initialOnly: optional(trueOrFalse),
  note: optional(anyText),
} satisfies Record<keyof MappingRow | 'note', Shape>);

const pair = objectOf({ source: visibleText, target: anyText } satisfies Record<keyof ValueListPair, Shape>);

const valueList = objectOf({
  name: visibleText,
  note: optional(anyText),
  pairs: listOf(pair, MOST_PAIRS),
} satisfies Record<keyof ValueList, Shape>);

/** The filter has a reader of its own; its place `filter.and[1]` is the JSON path without the root. */
const filterOf =
  (side: Side): Shape =>
  (value, path) => {
    if (value === null) return [];
    if (value === undefined) return [{ path, reason: 'is missing: expected a condition or null' }];
    try {
      readFilter(JSON.stringify(value), side);
      return [];
    } catch (error) {
      if (!(error instanceof ProductError) || error.code !== 'FILTER_INVALID') throw error;
      const { at, reason } = error.data;
      return [{ path: typeof at === 'string' ? `$.${at}` : path, reason: String(reason ?? error.message) }];
    }
  };

/** The shape of a whole configuration of the current schema. Ids and names that occur twice are found by `findRepeats`. */
export const configurationShape: Shape = (value, path) => {
  const isImport = isPlainObject(value) && value['workflow'] === 'customers_import';
  return objectOf({
    schema: oneOf([CONFIGURATION_SCHEMA]),
    workflow: oneOf(WORKFLOW_TYPES),
    settings: anyObject,
    filter: filterOf(isImport ? NETSUITE_SIDE : SPP_SIDE),
    rows: listOf(row, MOST_ROWS),
    valueLists: listOf(valueList, MOST_LISTS),
  } satisfies Record<keyof Configuration, Shape>)(value, path);
};
