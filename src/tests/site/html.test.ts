import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltSite } from './built-pages.ts';

const { pages } = await readBuiltSite();
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'], elements: ['html5'] }),
);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { selector, ruleId, message } of results.flatMap((result) => result.messages)) {
      faults.push(`${path} ${selector ?? ''} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});
