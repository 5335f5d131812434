import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Readability } from '@mozilla/readability';
import { expect } from 'vitest';
import { ARTICLES, readBuiltSite, type Template } from './built-pages.ts';
import { pageOf, test } from './reader.ts';

/** What Firefox makes its reader view with, to run as a prelude. */
const source = await readFile(
  fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')),
  'utf8',
);
const prelude = `${source}; globalThis.Readability = Readability;`;

/** Characters of text under which no view is made of a page. */
const SHORTEST = 500;

const { pages } = await readBuiltSite();
const templates: readonly Template[] = ARTICLES;

test('the reader view of a browser keeps every paragraph and every note of an article', async ({
  reader,
}) => {
  const visited = await reader.open(pageOf('home').path, { prelude });
  // A page without a policy: a view is made of a copy, in which styles are written.
  const blank = await visited.context().newPage();
  let viewed = 0;
  for (const { path, html } of pages.filter(({ template }) => templates.includes(template))) {
    const { written, kept } = await blank.evaluate((markup) => {
      const plain = (text?: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
      const copy = new DOMParser().parseFromString(markup, 'text/html');
      const parts = copy.querySelectorAll('.prose > p, [role="doc-footnote"]');
      const texts = Array.from(parts, ({ textContent }) => plain(textContent));
      const View = (globalThis as unknown as { Readability: typeof Readability }).Readability;
      return { written: texts, kept: plain(new View(copy).parse()?.textContent) };
    }, html);
    if (written.join('').length < SHORTEST) continue;
    viewed += 1;
    expect(
      written.filter((text) => !kept.includes(text)),
      path,
    ).toEqual([]);
  }
  expect(viewed).toBeGreaterThan(0);
});
