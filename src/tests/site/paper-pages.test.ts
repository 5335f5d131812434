import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect } from 'vitest';
import { BUILT_SITE } from '../serve.ts';
import { AXE_PRELUDE, breachesOf } from './axe.ts';
import { pagesOf, routes, test, WIDTHS } from './reader.ts';

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

  test('meets WCAG 2.2 AA as it is shown on a screen', async ({ reader }) => {
    const page = await reader.open(path, { prelude: AXE_PRELUDE });
    expect(await breachesOf(page, [{ width: WIDTHS.desk, theme: 'light' }])).toEqual([]);
  });
});
