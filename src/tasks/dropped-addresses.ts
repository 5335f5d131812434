import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseAddressList } from '../addresses/address-list.ts';

/** The file of a built site that answers at an address. */
function fileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

/**
 * Finds the published addresses at which a built site has neither a page nor a redirect.
 *
 * @param folder The folder that the build wrote.
 * @param list The list of the published addresses.
 * @param today Calendar date, `YYYY-MM-DD`: what is still to come is not looked for.
 */
export function findDroppedAddresses(folder: string, list: string, today: string): string[] {
  return parseAddressList(list)
    .filter(({ day }) => day <= today)
    .map(({ address }) => address)
    .filter((address) => !existsSync(path.join(folder, fileOf(address))));
}
