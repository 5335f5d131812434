/**
 * Builds the site into `dist/`, or into the folder that `DIST` names. The pages are made in another folder, which takes the place of the
 * last build once it is whole and has every address that readers know: what is served or published is
 * never half a site.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { chooseLocale } from '../../magazine/words/machine-locale.ts';
import { dateAt } from '../../magazine/library/calendar.ts';
import { CONTENT_ROOT } from '../../desk/files/content-root.ts';
import { LEDGER_FILE, readLedger } from '../../desk/files/ledger-file.ts';
import { prunePictures } from '../../site/pictures/kept-pictures.ts';
import type { Localised } from '../../magazine/vocabulary.ts';
import { runCommand } from './command.ts';
import { findDroppedAddresses } from './dropped-addresses.ts';

const MAKING = '.cache/site';
const DONE = process.env['DIST'] ?? 'dist';

const NO_LEDGER: Localised = {
  fr: `La liste des adresses publiées n’est pas là (${LEDGER_FILE}), et rien ne dit ce que le site doit garder.
Reprenez-la dans git, ou écrivez-en une avec \`npm run desk -- addresses\`.`,
  en: `The list of the published addresses is not there (${LEDGER_FILE}), and nothing tells what the site has to keep.
Take it back from git, or write one with \`npm run desk -- addresses\`.`,
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

/** @returns Why the last build stays, if it does: an exit code, or a sentence. */
async function makeSite(): Promise<number | Localised> {
  // Taken before the pages are made: an address that falls due meanwhile is owed by the next build.
  const today = dateAt(new Date());
  const { ledger } = await readLedger(CONTENT_ROOT, undefined);
  if (!ledger) return NO_LEDGER;
  const code = runCommand(`astro build --outDir ${MAKING}`);
  if (code !== 0) return code;
  const dropped = findDroppedAddresses(MAKING, ledger.source, today);
  return dropped.length > 0 ? describeDropped(dropped) : 0;
}

await rm(MAKING, { recursive: true, force: true });
await mkdir('.cache', { recursive: true });
const outcome = await makeSite();
if (outcome === 0) {
  await rm(DONE, { recursive: true, force: true });
  await rename(MAKING, DONE);
  await prunePictures(new Date());
} else {
  await rm(MAKING, { recursive: true, force: true });
  if (typeof outcome !== 'number') console.error(`\n${outcome[chooseLocale(process.env)]}`);
  process.exitCode = typeof outcome === 'number' ? outcome : 1;
}
