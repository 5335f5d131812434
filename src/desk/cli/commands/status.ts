import { defineCommand } from '../command.ts';
import { choiceOption } from '../options.ts';
import { readContent } from '../read-content.ts';
import { formatStatus } from '../status/format-status.ts';
import { buildStatus } from '../status/status.ts';
import WORDS from '../words/status.json' with { type: 'json' };

const FORMATS = ['text', 'json'] as const;

/** Tells where every article, journey and source stands. */
export const status = defineCommand({
  name: 'status',
  words: WORDS,
  options: { format: { choices: FORMATS } },
  operands: { least: 0, most: 0 },
  async run(input, { locale, print, root, today }) {
    const format = choiceOption(input, 'format', FORMATS) ?? 'text';
    const state = buildStatus(await readContent(root), today);
    // For other programs, what is not known is named.
    const json = () => JSON.stringify(state, (_, value: unknown) => value ?? null, 2);
    print(format === 'json' ? `${json()}\n` : formatStatus(state, locale));
    return 0;
  },
});
