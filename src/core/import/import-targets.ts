import { relatedPath } from '../customer/related-records';
import { isKnownPath } from '../customer/spp-customer';
import { ExpressionError } from '../mapping/expression';

/** Fields that SPP sets itself (facts suiteprojects-pro-api 3.5), and its id, which says what is written to. */
const READ_ONLY = ['id', 'created', 'updated'];

/** The external id is how a new customer is sent once only, however often its request is sent. */
const OWN = ['externalid'];

/** The SPP path of a target of the import, `spp.<path>`. Throws ExpressionError. */
export function importTargetOf(target: string): string {
  const path = /^spp\.(.+)$/.exec(target)?.[1];
  if (path === undefined || !isKnownPath(path) || relatedPath(path) !== undefined)
    throw new ExpressionError('the target of an import row is spp. and a field of a SuiteProjects Pro customer, such as spp.addr.city');
  if (READ_ONLY.includes(path)) throw new ExpressionError(`SuiteProjects Pro sets ${path} itself`);
  if (OWN.includes(path)) throw new ExpressionError(`this product writes ${path} itself`);
  return path;
}
