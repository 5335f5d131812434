import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltSite } from './built-pages.ts';

const { pages } = await readBuiltSite();
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    elements: ['html5'],
    rules: { 'heading-level': 'error' },
  }),
);

test('every page is valid HTML, and skips no level of headings', async () => {
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { selector, ruleId, message } of results.flatMap((result) => result.messages)) {
      problems.push(`${path} ${selector ?? ''} ${ruleId}: ${message}`);
    }
  }
  expect(problems).toEqual([]);
});

test('a figure with a caption has no other role', () => {
  const wrong = pages.filter(({ document }) =>
    [...document.querySelectorAll('figure[role]')].some((figure) =>
      figure.querySelector('figcaption'),
    ),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
