import type { SppCustomerRecord } from '../../../suiteprojects/types';
import type { CustomerMaker, MadeCustomer } from '../customer-maker';
import type { CustomerDraft } from '../demo-types';
import type { Story } from '../stories';

/** Tells some stories: makes their customers. */
export type StoryTeller = (make: CustomerMaker) => CustomerDraft[];

/** A made customer with some values of the story's own. Address values are added to those of the main address. */
export function tell(
  story: Story,
  made: MadeCustomer,
  own: Partial<Omit<SppCustomerRecord, 'id' | 'created' | 'updated' | 'custom'>> & { custom?: Record<string, string> } = {},
): CustomerDraft {
  const { addr, custom, ...values } = own;
  return {
    story,
    record: {
      ...made.record,
      ...values,
      addr: { ...made.record.addr, ...addr },
      custom: { ...made.record.custom, ...custom },
    },
  };
}

/** Makes several customers. */
export const several = (count: number, make: CustomerMaker, options?: Parameters<CustomerMaker>[0]): MadeCustomer[] =>
  Array.from({ length: count }, () => make(options));
