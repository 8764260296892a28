import { SPP_ADDRESS_FIELDS, type SppAddressRecord } from '../types';
import { textElement } from './element';

/** Addresses are always whole, whatever was asked of them [CODE]. `id` is -1 and `contact_id` empty, as in the one recorded address. */
export function addressElement(address: SppAddressRecord | undefined): string {
  return address ? writtenAddress(address) : EMPTY_ADDRESS;
}

const EMPTY_ADDRESS = writtenAddress({});

function writtenAddress(address: SppAddressRecord): string {
  let fields = '<id>-1</id><contact_id/>';
  for (const name of SPP_ADDRESS_FIELDS) fields += textElement(name, address[name] ?? '');
  return `<Address>${fields}</Address>`;
}
