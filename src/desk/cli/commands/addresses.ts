import { buildLedgerChange } from '../../ledger/ledger-change.ts';
import { defineCommand } from '../command.ts';
import { writeFiles } from '../file-changes.ts';
import { readOnlineAddresses } from '../git.ts';
import { readContent } from '../read-content.ts';
import { phrase, phraseCount } from '../../problems/phrase.ts';
import WORDS from '../words/addresses.json' with { type: 'json' };

/** Brings the ledger up to date. */
export const addresses = defineCommand({
  name: 'addresses',
  words: WORDS,
  options: {},
  operands: { least: 0, most: 0 },
  async run(_, { locale, print, root, today }) {
    const { content } = await readContent(root);
    const online = readOnlineAddresses(root);
    const ledger = buildLedgerChange(content, { today, online });
    if (!ledger) {
      print(`${WORDS.unreadable[locale]}\n`);
      return 1;
    }
    const { change, total: count } = ledger;
    if (change.text !== change.before) writeFiles(root, [change]);
    for (const kind of ['added', 'moved', 'dropped'] as const) {
      const lines = ledger[kind].toSorted((one, other) => (one.address < other.address ? -1 : 1));
      for (const line of lines) print(`${phrase(WORDS[kind], { ...line })[locale]}\n`);
    }
    print(`${phraseCount(WORDS.total, count, { file: change.file })[locale]}\n`);
    return 0;
  },
});
