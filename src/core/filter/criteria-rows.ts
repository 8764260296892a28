export { conditionOfRows, type ReadRows, type RowFault } from './criteria/condition-of-rows';
export { MOST_PARENS, type CriteriaRow } from './criteria/criteria-row';
export { rowsOfCondition, type WrittenRows } from './criteria/rows-of-condition';
