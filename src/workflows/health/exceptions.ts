import { oldestOpenException } from '../../netsuite/oldest-exception';
import { count, good, warning, type HealthCheck } from './health-check';

/** Days that a customer may wait for a person before it is called forgotten. */
const DAYS = 7;

/** How long the oldest customer waits for a person. */
export const exceptions: HealthCheck = {
  id: 'exceptions',
  title: 'Oldest open exception',
  asks: false,
  run({ workflow, now }) {
    const oldest = oldestOpenException(workflow().id);
    if (oldest === undefined) return good('No customer waits for a person.');
    const days = Math.max(0, Math.floor((now - Date.parse(oldest.day)) / 86_400_000));
    const found = `${count(oldest.total, 'customer waits', 'customers wait')} for a person, the oldest since ${oldest.day} (${count(days, 'day')}).`;
    if (days < DAYS) return good(found);
    return warning(found, 'Decide about it on the Exceptions or Duplicate review page.');
  },
};
