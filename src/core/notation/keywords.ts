/** Which side a declaration speaks of, and what the keyword adds to the names that it lists. */
interface Declaration {
  side: 'netsuite' | 'spp';
  custom: boolean;
  /** Why the declaration has no further effect here. */
  why?: string;
}

const INITIAL_ONLY = 'the export only creates customers, so every field is sent initially only';
const LINES = 'groups and sorts the lines of invoices; a customer has none';
const SALES_ORDER = 'concerns invoices that come from sales orders; not the customers export';

/** Facts 3.3: Oracle's table is cut after the third keyword, the rest is from 23maverick23/nsoa-console. */
export const DECLARATIONS: Readonly<Record<string, Declaration>> = {
  NS_FIELDS: { side: 'netsuite', custom: false },
  NS_CUSTOM_FIELDS: { side: 'netsuite', custom: true },
  NS_FIELDS_INITIAL_ONLY: { side: 'netsuite', custom: false, why: INITIAL_ONLY },
  NS_CUSTOM_FIELDS_FROM_SO_INVOICE_HEADER: { side: 'netsuite', custom: true, why: SALES_ORDER },
  NS_CUSTOM_FIELDS_FROM_SO_INVOICE_LINE_ITEM: { side: 'netsuite', custom: true, why: SALES_ORDER },
  OA_FIELDS: { side: 'spp', custom: false },
  OA_CUSTOM_FIELDS: { side: 'spp', custom: true },
  OA_FIELDS_INITIAL_ONLY: { side: 'spp', custom: false, why: INITIAL_ONLY },
  OA_CUSTOM_FIELDS_INITIAL_ONLY: { side: 'spp', custom: true, why: INITIAL_ONLY },
  OA_FIELDS_GROUP_BY: { side: 'spp', custom: false, why: LINES },
  OA_FIELDS_SORT_BY: { side: 'spp', custom: false, why: LINES },
};

export const isDeclaration = (word: string): boolean => Object.hasOwn(DECLARATIONS, word);

/** The integration point of the customers export (facts 1.6, 9.2). */
export const OUR_POINT = 'OA_CUSTOMER_TO_NS_CUSTOMER';

export const DIRECTIONS = ['PULL', 'PUSH'] as const;

/** Words that would not be taken for the name of a field where a row begins. */
export const BLOCKS = ['IF', 'FILTER'] as const;
