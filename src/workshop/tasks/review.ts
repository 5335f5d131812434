/**
 * Says what a change does to the site, from a build without it and a build with it:
 * `npm run review -- ../before/dist dist`. Prints Markdown, in French unless `--lang en` is given.
 */
import { parseArgs } from 'node:util';
import { compareSites } from '../review/comparison.ts';
import { readSite } from '../review/site.ts';
import { formatSummary } from '../review/summary.ts';

const USE =
  'Use: npm run review -- <folder of the site before> <folder of the site after> [--lang fr|en]';

try {
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string', default: 'fr' } },
    allowPositionals: true,
  });
  const [before, after, ...more] = positionals;
  const { lang } = values;
  if (lang !== 'fr' && lang !== 'en') throw new Error(USE);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(USE);
  const comparison = await compareSites(await readSite(before), await readSite(after));
  process.stdout.write(formatSummary(comparison, lang));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
