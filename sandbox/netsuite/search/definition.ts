/** A value of a filter as a script gives it; a Date by its moment in milliseconds since 1970-01-01T00:00:00Z. */
export type FilterValue = string | number | boolean | { moment: number };

/** One criterion: a field, an operator of search.Operator in lower case, and what it compares with. */
export interface FilterTerm {
  name: string;
  join?: string;
  operator: string;
  values: readonly FilterValue[];
}

/** Criteria as a tree; what the script wrote as Filter objects is one `and`. */
export type FilterNode =
  { kind: 'term'; term: FilterTerm } | { kind: 'and' | 'or'; nodes: readonly FilterNode[] } | { kind: 'not'; node: FilterNode };

/** Values of search.Summary. */
export type SummaryType = 'GROUP' | 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX';

export interface SearchColumn {
  name: string;
  join?: string;
  label?: string;
  sort?: 'ASC' | 'DESC' | 'NONE';
  summary?: SummaryType;
}

/** What a search asks for, apart from the script objects that describe it. */
export interface SearchDefinition {
  /** A record type in lower case: `customer`, `customrecord_x`. */
  type: string;
  filter?: FilterNode;
  columns: readonly SearchColumn[];
}

/** A saved search as the account keeps it. */
export interface SavedSearch {
  internalId: number;
  /** `customsearch_x` */
  id: string;
  title: string;
  isPublic: boolean;
  definition: SearchDefinition;
}
