/**
 * Builds the site into `dist/`, or into the folder that `DIST` names. The pages are made in another folder, which takes the place of the
 * last build once it is whole and has every address that readers know: what is served or published is
 * never half a site. Where nothing has changed since, the last build stays.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chooseLocale } from '../../magazine/words/machine-locale.ts';
import { dateAt } from '../../magazine/library/calendar.ts';
import { CONTENT_ROOT } from '../../desk/files/content-root.ts';
import { REDIRECTS } from '../../desk/files/file-place.ts';
import { LEDGER_FILE, readLedger } from '../../desk/files/ledger-file.ts';
import { KEPT_FOLDER, prune } from '../../magazine/kept/kept-files.ts';
import type { Localised } from '../../magazine/vocabulary.ts';
import { EXAMPLE_ADDRESS, parseSiteAddress, SiteAddressError } from '../site-address.ts';
import { runCommand } from './command.ts';
import { readRedirects } from '../integrations/redirects.ts';
import { isNoted, noteSite, readCauses } from './built-site.ts';
import { publishPrints } from './publish-prints.ts';
import { findDroppedAddresses } from './dropped-addresses.ts';

const DONE = process.env['DIST'] ?? 'dist';
// Two sites may be built at once, each from content of its own.
const MAKING = `.cache/making-${path.basename(DONE)}`;
const FORMER = `.cache/former-${path.basename(DONE)}`;

const KEPT_PAGES = path.join(KEPT_FOLDER, 'pages');

const NO_LEDGER: Localised = {
  fr: `La liste des adresses publiées n’est pas là (${LEDGER_FILE}), et rien ne dit ce que le site doit garder.
Reprenez-la dans git, ou écrivez-en une avec \`npm run desk -- addresses\`.`,
  en: `The list of the published addresses is not there (${LEDGER_FILE}), and nothing tells what the site has to keep.
Take it back from git, or write one with \`npm run desk -- addresses\`.`,
};

const UNCHANGED: Localised = {
  fr: `Rien n’a changé depuis la dernière construction : ${DONE}/ reste tel qu’il est.`,
  en: `Nothing has changed since the last build: ${DONE}/ stays as it is.`,
};

function describeDropped(addresses: readonly string[]): Localised {
  const lines = addresses.map((address) => `  ${address}`).join('\n');
  return {
    fr: `Le site n’aurait plus ces adresses publiées, et ${DONE}/ reste tel qu’il était.
${lines}
Rendez-leur une page, ou redirigez-les dans content/redirects.yaml. La commande \`npm run desk -- check\` donne les lignes à écrire.`,
    en: `The site would no longer have these published addresses, and ${DONE}/ stays as it was.
${lines}
Give them a page again, or redirect them in content/redirects.yaml. The command \`npm run desk -- check\` gives the lines to write.`,
  };
}

const EXAMPLE: Localised = {
  fr: `SITE_URL n’est pas donnée : les adresses canoniques, les flux et les images de partage mènent à ${EXAMPLE_ADDRESS}, une adresse d’exemple. Pour publier : SITE_URL=https://exemple.org/ npm run build`,
  en: `SITE_URL is not given: canonical addresses, feeds and share images lead to ${EXAMPLE_ADDRESS}, an example. To publish: SITE_URL=https://example.org/ npm run build`,
};

/** Why the address to build for is refused, if it is. */
function findAddressFault(): Localised | undefined {
  try {
    parseSiteAddress(process.env['SITE_URL']);
    return undefined;
  } catch (error) {
    if (error instanceof SiteAddressError) return error.reason;
    throw error;
  }
}

// Taken before the pages are made: an address that falls due meanwhile is owed by the next build.
const today = dateAt(new Date());

/** What Astro is told beside. */
const words = process.argv.slice(2);

/** A fingerprint of all that the site is made from. */
function readSiteCauses(): string {
  const told = [words, process.env['SITE_URL'], process.env['CONTENT_ROOT']];
  return readCauses(CONTENT_ROOT, { told, today });
}

/** @returns Why the last build stays, if it does: an exit code, or a sentence. */
async function makeSite(): Promise<number | Localised> {
  const fault = findAddressFault();
  if (fault) return fault;
  const { ledger } = readLedger(CONTENT_ROOT, undefined);
  if (!ledger) return NO_LEDGER;
  const code = runCommand(['astro build --outDir', MAKING, ...words].join(' '));
  if (code !== 0) return code;
  const redirects = await readRedirects(path.join(CONTENT_ROOT, 'content', REDIRECTS));
  const dropped = findDroppedAddresses(MAKING, ledger.source, today, redirects);
  if (dropped.length > 0) return describeDropped(dropped);
  await publishPrints(MAKING);
  return 0;
}

const say = (words: Localised) => words[chooseLocale(process.env)];

const causes = readSiteCauses();
// A build that was stopped between two steps has left the former site aside.
if (existsSync(FORMER) && !existsSync(DONE)) renameSync(FORMER, DONE);
const isThere = isNoted(DONE, causes);
for (const left of [MAKING, FORMER]) rmSync(left, { recursive: true, force: true });
await mkdir('.cache', { recursive: true });
const outcome = isThere ? 0 : await makeSite();
if (isThere) {
  console.log(say(UNCHANGED));
} else if (outcome === 0) {
  // Out of the way at once: whoever serves the folder finds one site or the other, but for an instant.
  if (existsSync(DONE)) renameSync(DONE, FORMER);
  renameSync(MAKING, DONE);
  rmSync(FORMER, { recursive: true, force: true });
  // What was written meanwhile may be in the site, or not, and in the pages that are kept of it.
  if (readSiteCauses() === causes) noteSite(DONE, causes);
  else rmSync(KEPT_PAGES, { recursive: true, force: true });
  prune(new Date());
} else {
  rmSync(MAKING, { recursive: true, force: true });
  if (typeof outcome !== 'number') console.error(`\n${say(outcome)}`);
  process.exitCode = typeof outcome === 'number' ? outcome : 1;
}
if (outcome === 0 && parseSiteAddress(process.env['SITE_URL']).href === EXAMPLE_ADDRESS) {
  console.log(`\n${say(EXAMPLE)}`);
}
