import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect } from 'vitest';
import { readSiteUrl } from '../../workshop/server/site-snapshot.ts';
import { BUILT_SITE } from '../serve.ts';
import { AXE_PRELUDE, breachesOf } from './axe.ts';
import { pagesOf, routes, test, WIDTHS } from './reader.ts';

/** Where the site says that it stands. */
const published = await readSiteUrl(BUILT_SITE);

/** The pages that lay an issue out for paper, which any browser may show. */
const papers = pagesOf('issue').map(({ path, locale }) =>
  routes.paper(locale, Number(path.split('/').at(-2))),
);

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    elements: ['html5'],
  }),
);

describe.each(papers)('%s', (path) => {
  test('is valid HTML, kept from search engines', async ({ site }) => {
    const file = join(BUILT_SITE, path.slice(site.pathname.length), 'index.html');
    const html = await readFile(file, 'utf8');
    const { results } = await validator.validateString(html);
    const problems = results.flatMap(({ messages }) => messages);
    expect(problems.map(({ selector, ruleId, message }) => [selector, ruleId, message])).toEqual(
      [],
    );
    expect(html).toContain('<meta name="robots" content="noindex"');
  });

  test('tells a figure with a caption as nothing else', async ({ reader }) => {
    const page = await reader.open(path);
    expect(await page.locator('figure[role]:has(figcaption)').count()).toBe(0);
  });

  test('has the note that each card and key figure names, on the source that it names', async ({
    reader,
  }) => {
    const page = await reader.open(path);
    const found = await page.locator('.evidence, .key-figure small').evaluateAll((cards) =>
      cards.flatMap((card) =>
        [...card.querySelectorAll('a[href*="/sources/"]')].map((source) => {
          const call = source.nextElementSibling;
          const note = document.getElementById(call?.getAttribute('href')?.slice(1) ?? '');
          const works = [...(note?.querySelectorAll('a') ?? [])].map(({ href }) => href);
          const number = /\d+/.exec(call?.textContent ?? '')?.[0];
          const isNumbered = number !== undefined && note?.textContent.trim().startsWith(number);
          return {
            named: source.textContent,
            found: isNumbered && works.includes((source as HTMLAnchorElement).href),
          };
        }),
      ),
    );
    expect(found.filter(({ found: isFound }) => !isFound)).toEqual([]);
  });

  test('shows the address of the site where it is known, and no example of one', async ({
    reader,
  }) => {
    const page = await reader.open(path);
    const isKnown = !published.hostname.endsWith('.example');
    expect((await page.locator('main').innerText()).includes(published.host)).toBe(isKnown);
    const codes = await page
      .locator('.code')
      .evaluateAll((all) => all.map((code) => (code as HTMLAnchorElement).host));
    expect(codes.includes(published.host)).toBe(isKnown);
  });

  test('meets WCAG 2.2 AA as it is shown on a screen', async ({ reader }) => {
    const page = await reader.open(path, { prelude: AXE_PRELUDE });
    expect(await breachesOf(page, [{ width: WIDTHS.desk, theme: 'light' }])).toEqual([]);
  });
});
