import { parseLedger } from '../../ledger/ledger.ts';
import { LEDGER_FILE } from '../../files/ledger-file.ts';
import { buildLedgerChange } from '../ledger-change.ts';
import { defineCommand } from '../command.ts';
import { writeFiles } from '../file-changes.ts';
import { askGit } from '../git.ts';
import { readContent } from '../read-content.ts';
import { phrase, phraseCount } from '../words.ts';
import WORDS from '../words/addresses.json' with { type: 'json' };

/** What the site is published from: the main branch as the host has it, and as it stands here. */
const PUBLISHED_BRANCHES = ['origin/main', 'main'];

function readListOf(root: string, branch: string): string[] {
  try {
    return [askGit(root, ['show', `${branch}:./${LEDGER_FILE}`])];
  } catch {
    return [];
  }
}

/** The addresses that readers have been given; `undefined` where git does not tell, so that all are kept. */
function readOnlineAddresses(root: string): ReadonlySet<string> | undefined {
  const lists = PUBLISHED_BRANCHES.flatMap((branch) => readListOf(root, branch));
  if (lists.length === 0) return undefined;
  return new Set(lists.flatMap((list) => parseLedger(list).map(({ address }) => address)));
}

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
      for (const line of ledger[kind]) print(`${phrase(WORDS[kind], { ...line })[locale]}\n`);
    }
    print(`${phraseCount(WORDS.total, count, { file: change.file })[locale]}\n`);
    return 0;
  },
});
