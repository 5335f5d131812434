import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseLedger } from '../../desk/ledger/ledger.ts';
import type { Redirect } from '../../magazine/schemas/redirects.ts';

/** Tells whether a built site answers at an address: with a file, and there with the place that it names. */
function answerIn(folder: string): (address: string) => boolean {
  // The places of a page follow each other in the ledger: it is read once for all of them.
  let read = { file: '', html: '' };
  return (address) => {
    const [page = '', anchor] = address.slice(1).split('#');
    const file = path.join(folder, page === '' || page.endsWith('/') ? `${page}index.html` : page);
    if (anchor === undefined || !existsSync(file)) return existsSync(file);
    if (read.file !== file) read = { file, html: readFileSync(file, 'utf8') };
    return read.html.includes(` id="${anchor}"`);
  };
}

/**
 * Finds the published addresses at which a built site has neither a page nor a redirect.
 *
 * @param folder The folder that the build wrote.
 * @param ledger The text of the ledger.
 * @param today Calendar date, `YYYY-MM-DD`: what is still to come is not looked for.
 * @param redirects Where former pages lead: a place in one is looked for in the page that took its place.
 */
export function findDroppedAddresses(
  folder: string,
  ledger: string,
  today: string,
  redirects: readonly Redirect[],
): string[] {
  const answers = answerIn(folder);
  const successors = new Map(redirects.map(({ from, to }) => [from, to]));
  const follow = (address: string) =>
    address.replace(/^[^#]+(?=#)/, (page) => successors.get(page) ?? page);
  return parseLedger(ledger)
    .filter(({ day }) => day <= today)
    .map(({ address }) => address)
    .filter((address) => !answers(follow(address)));
}
