import { HtmlValidate, StaticConfigLoader, type Message } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltSite } from './built-pages.ts';

const { pages } = await readBuiltSite();
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'], elements: ['html5'] }),
);

/** Astro writes the rule `display: contents` of its islands where the first of them stands. */
function isIslandStyle({ ruleId, message }: Message): boolean {
  return ruleId === 'element-permitted-content' && message.startsWith('<style>');
}

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    for (const message of messages.filter((entry) => !isIslandStyle(entry))) {
      faults.push(`${path} ${message.selector ?? ''} ${message.ruleId}: ${message.message}`);
    }
  }
  expect(faults).toEqual([]);
});
