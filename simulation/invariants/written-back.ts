import type { Invariant } from './invariant';
import { standings } from './standing';

/** What is in NetSuite is known in SuiteProjects Pro by its right id, or every later run would have to find it anew. */
export const writtenBack: Invariant = {
  name: 'SuiteProjects Pro knows the NetSuite id of every integrated customer',
  violations: (world) =>
    standings(world).flatMap(({ customer, inNetSuite, writtenBack: id, isWanted }) => {
      const [record] = inNetSuite;
      const isWrong = record !== undefined && (isWanted ? id !== String(record.id) : id !== '' && id !== String(record.id));
      return isWrong ? [`${customer.id} is NetSuite customer ${record.id}, and SuiteProjects Pro says "${id}"`] : [];
    }),
};
