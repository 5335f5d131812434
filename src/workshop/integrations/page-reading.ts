import { htmlToHast } from 'satteri';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { keep } from '../../site/kept-files.ts';
import { elementsOf, findElement, type Root } from '../../site/html-tree.ts';
import { codeVersion } from '../../desk/files/code-version.ts';
import { narrowPolicy, type NarrowedPolicy } from './policy.ts';
import { buildSearchCopy } from './search-copy.ts';

/** What the build reads in a page that it has made. */
export interface PageReading {
  policy: NarrowedPolicy;
  /** What the search reads, of a page that asks to be searched. */
  search?: { locale: Locale; copy: string };
}

function readTree(page: Root): PageReading {
  const policy = narrowPolicy(page);
  if (!elementsOf(page).some(({ properties }) => 'dataPagefindBody' in properties))
    return { policy };
  const lang = findElement(page, 'html')?.properties['lang'];
  const locale = LOCALES.find((known) => known === lang);
  if (!locale) throw new Error('A page asks to be searched and names no language we search.');
  return { policy, search: { locale, copy: buildSearchCopy(page, locale) } };
}

/** Reads a built page, once for as long as neither it nor the code changes. */
export async function readPage(html: string): Promise<PageReading> {
  const bytes = await keep('pages', [html, codeVersion()], async () => {
    const reading = readTree(htmlToHast(html) as Root);
    return new Uint8Array(Buffer.from(JSON.stringify(reading)));
  });
  return JSON.parse(Buffer.from(bytes).toString()) as PageReading;
}
