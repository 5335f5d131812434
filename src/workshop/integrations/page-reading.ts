import { htmlToHast } from 'satteri';
import { keep } from '../../magazine/kept/kept-files.ts';
import type { Root } from '../../magazine/texts/html-tree.ts';
import { codeVersion } from '../../magazine/kept/code-version.ts';
import { narrowPolicy, type NarrowedPolicy } from './policy.ts';
import { readSections, type Section } from './search-sections.ts';

/** What the build reads in a page that it has made. */
export interface PageReading {
  policy: NarrowedPolicy;
  /** What the search finds in it, section by section. */
  sections: Section[];
}

/** Reads a built page, once for as long as neither it nor the code changes. */
export async function readPage(html: string): Promise<PageReading> {
  const bytes = await keep('pages', [html, codeVersion()], async () => {
    const page = htmlToHast(html) as Root;
    const reading: PageReading = { policy: narrowPolicy(page), sections: readSections(page) };
    return new Uint8Array(Buffer.from(JSON.stringify(reading)));
  });
  return JSON.parse(Buffer.from(bytes).toString()) as PageReading;
}
