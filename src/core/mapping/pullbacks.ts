import { ExpressionError } from './expression';
import type { MappingRow, Pullback } from './mapping-row';

/** Fields of a customer that SPP sets itself (facts suiteprojects-pro-api 3.5), and its id, which says what is written to. */
const READ_ONLY = ['id', 'created', 'updated', 'createtime', 'updatetime'];

/** The pullback of a row: target `spp.<field>`, expression a field of the NetSuite customer. Throws ExpressionError. */
export function pullbackOf({ id, target, expression }: MappingRow): Pullback {
  const sppField = /^spp\.(\w+)$/.exec(target)?.[1];
  if (sppField === undefined) throw new ExpressionError('the target of a pullback is spp. and a field of SuiteProjects Pro');
  if (READ_ONLY.includes(sppField)) throw new ExpressionError(`SuiteProjects Pro sets ${sppField} itself`);
  const netsuiteField = expression.trim();
  if (!/^[a-z][a-z0-9_]*$/.test(netsuiteField)) throw new ExpressionError(`"${netsuiteField}" is not a field of a NetSuite customer`);
  return { rowId: id, sppField, netsuiteField };
}
