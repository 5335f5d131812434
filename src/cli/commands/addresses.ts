import { buildAddressListChange } from '../address-list-change.ts';
import { defineCommand } from '../command.ts';
import { writeFiles } from '../file-changes.ts';
import { readOnlineAddresses } from '../online-addresses.ts';
import { readContent } from '../read-content.ts';
import { phrase, phraseCount } from '../words.ts';
import WORDS from '../words/addresses.json' with { type: 'json' };

/** Brings the list of the published addresses up to date. */
export const addresses = defineCommand({
  name: 'addresses',
  words: WORDS,
  options: {},
  operands: { least: 0, most: 0 },
  async run(_, { locale, print, root, today }) {
    const { manuscripts } = await readContent(root);
    const online = readOnlineAddresses(root);
    const list = buildAddressListChange(manuscripts, { today, online });
    if (!list) {
      print(`${WORDS.unreadable[locale]}\n`);
      return 1;
    }
    const { change, total: count } = list;
    if (change.text !== change.before) writeFiles(root, [change]);
    for (const kind of ['added', 'moved', 'dropped'] as const) {
      for (const line of list[kind]) print(`${phrase(WORDS[kind], { ...line })[locale]}\n`);
    }
    print(`${phraseCount(WORDS.total, count, { file: change.file })[locale]}\n`);
    return 0;
  },
});
