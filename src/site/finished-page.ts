import { htmlToHast } from 'satteri';
import { keep } from '../magazine/kept/kept-files.ts';
import type { Root } from '../magazine/texts/html-tree.ts';
import { narrowPolicy, replacePolicy } from './policy.ts';
import { readSections, type Section } from './search/search-sections.ts';

/** What the search finds in a page is kept, for the build of its index, by what the page is and by the version of the code. */
const keepSections = (html: string, version: string, read: () => Section[]) =>
  keep('sections', [html, version], () =>
    Promise.resolve(new Uint8Array(Buffer.from(JSON.stringify(read())))),
  );

/**
 * Finishes a page: narrows its content security policy to what it runs. Astro lists the hashes of every island runtime
 * it knows in every page, half a kilobyte that nothing on our pages uses.
 *
 * @param html The page as Astro wrote it.
 */
export async function finishPage(html: string, version: string): Promise<string> {
  const page = htmlToHast(html) as Root;
  const finished = replacePolicy(html, narrowPolicy(page));
  const sections = readSections(page);
  // Read twice, a page would be parsed twice.
  if (sections.length > 0) await keepSections(finished, version, () => sections);
  return finished;
}

/** The sections of the text of a finished page. */
export async function sectionsOf(html: string, version: string): Promise<Section[]> {
  const bytes = await keepSections(html, version, () => readSections(htmlToHast(html) as Root));
  return JSON.parse(Buffer.from(bytes).toString()) as Section[];
}
