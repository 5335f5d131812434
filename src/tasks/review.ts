/**
 * Says what a change does to the site, from a build without it and a build with it:
 * `npm run review -- ../before/dist dist`. Prints Markdown, in French unless `--lang en` is given.
 */
import { parseArgs } from 'node:util';
import { compareSites } from '../review/comparison.ts';
import { readSite, type Site } from '../review/site.ts';
import { formatSummary } from '../review/summary.ts';
import type { Locale } from '../schemas/locale.ts';

const USE = `Use: npm run review -- <folder of the site before> <folder of the site after> [--lang fr|en]`;

interface Request {
  folders: readonly [before: string, after: string];
  locale: Locale;
}

/** What was asked for; nothing when it is not understood. */
function parseRequest(words: readonly string[]): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { lang: { type: 'string', default: 'fr' } },
      allowPositionals: true,
    });
    const [before, after, ...more] = positionals;
    const { lang } = values;
    if (lang !== 'fr' && lang !== 'en') return undefined;
    if (before === undefined || after === undefined || more.length > 0) return undefined;
    return { folders: [before, after], locale: lang };
  } catch {
    return undefined;
  }
}

/** Reads the sites; says which one is not there. */
async function readSites([before, after]: Request['folders']): Promise<[Site, Site] | string> {
  try {
    return [await readSite(before), await readSite(after)];
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const request = parseRequest(process.argv.slice(2));
const sites = request ? await readSites(request.folders) : USE;
if (!request || typeof sites === 'string') {
  console.error(sites);
  process.exitCode = 2;
} else {
  process.stdout.write(formatSummary(await compareSites(...sites), request.locale));
}
