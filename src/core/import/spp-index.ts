import type { NetSuiteCustomer } from '../customer/netsuite-customer';
import type { SppCustomer } from '../customer/spp-customer';
import { normaliseName } from '../matching/normalise-name';
import { readText } from '../mapping/side';
import { linkOf, nicknameKey, SPP_ID_PATH, type SppFinds } from './match-import';

type Groups = Map<string, SppCustomer[]>;

/** SPP customers by what NetSuite customers are matched by. Keeps only those that one of the given NetSuite customers may be. */
export class SppIndex {
  private readonly byLink: Groups;
  private readonly byNickname: Groups;
  private readonly byCompany: Groups;
  private readonly byId: Map<string, SppCustomer | undefined>;

  constructor(
    wanted: readonly NetSuiteCustomer[],
    private readonly netsuiteIdField: string,
  ) {
    const groups = (keys: readonly string[]): Groups => new Map(keys.filter((key) => key !== '').map((key) => [key, []]));
    this.byLink = groups(wanted.map(({ netsuiteId }) => netsuiteId));
    this.byNickname = groups(wanted.map((one) => nicknameKey(readText(one, 'entityid'))));
    this.byCompany = groups(wanted.map((one) => normaliseName(readText(one, 'companyname'))));
    this.byId = new Map(wanted.map((one) => [readText(one, SPP_ID_PATH), undefined]));
  }

  /** Takes a page of SPP customers; linear in it. */
  addPage(customers: readonly SppCustomer[]): void {
    for (const customer of customers) {
      const link = linkOf(customer, this.netsuiteIdField);
      this.byLink.get(link)?.push(customer);
      this.byNickname.get(nicknameKey(readText(customer, 'name')))?.push(customer);
      if (link === '') this.byCompany.get(normaliseName(readText(customer, 'company')))?.push(customer);
      if (this.byId.has(customer.id)) this.byId.set(customer.id, customer);
    }
  }

  /** The SPP customers that one of the NetSuite customers may be. */
  findsOf(customer: NetSuiteCustomer): SppFinds {
    return {
      byNetSuiteId: this.byLink.get(customer.netsuiteId) ?? [],
      bySppId: this.byId.get(readText(customer, SPP_ID_PATH)),
      byNickname: this.byNickname.get(nicknameKey(readText(customer, 'entityid'))) ?? [],
      byCompany: this.byCompany.get(normaliseName(readText(customer, 'companyname'))) ?? [],
    };
  }

  /** Whether both sides of a customer name each other, so that no other SPP customer needs to be looked at. */
  isAgreed(customer: NetSuiteCustomer): boolean {
    const found = this.byId.get(readText(customer, SPP_ID_PATH));
    return found !== undefined && linkOf(found, this.netsuiteIdField) === customer.netsuiteId;
  }
}
