import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { deleteCustomer } from '../customer-form';
import { LATENCY } from '../latency';
import type { XmlElement } from '../xml/parse';
import { block, type Command } from './command';
import { refuseBeyond } from './refuse-beyond';

/** `<Delete type="Customer"><Customer><id>1</id></Customer></Delete>`. Statuses 0, 601 unknown or deleted, 701 when contacts or projects depend on it [when exactly: assumed]. */
export function deleteCustomerCommand(element: XmlElement, account: SppAccount): Command {
  refuseBeyond(element, { attributes: ['type'], children: ['Customer'] });
  const [object, second] = element.children;
  const [id, another] = object?.children ?? [];
  if (second || id?.name !== 'id' || another) throw new NotEmulated('Delete Customer other than by one id');
  return {
    name: 'Delete',
    kind: 'Delete Customer',
    writes: 1,
    run() {
      const customer = account.customers.find(id.text);
      if (!customer || customer.deleted) return block('Delete', 601);
      if (hasDependents(account, id.text)) return block('Delete', 701);
      account.clock.advance(LATENCY.rowWritten);
      deleteCustomer(id.text, account);
      return block('Delete', 0);
    },
  };
}

const hasDependents = ({ tables }: SppAccount, customerId: string): boolean =>
  ['Contact', 'Project'].some((type) =>
    tables
      .get(type)
      ?.all()
      .some(({ texts, deleted }) => !deleted && texts['customerid'] === customerId),
  );
