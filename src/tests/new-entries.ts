import { expect } from 'vitest';
import { formatReport } from '../desk/checks/report.ts';
import { checkReading } from '../desk/checks/rules.ts';
import { readFromDisk } from '../desk/files/from-disk.ts';
import { typeCommand } from './command-line.ts';
import { compareTrees, readTree } from './file-tree.ts';
import { FIXTURE_DAY, withMagazine } from './fixture-magazine.ts';
import { createScriptedAsker, type Line } from './scripted-asker.ts';

/** What the desk makes in one file. */
export type Entry = 'journey' | 'issue' | 'term' | 'source' | 'brand';

interface Setting {
  locale?: 'fr' | 'en';
  /** Answers of an editor; nobody is asked where there are none. */
  script?: readonly Line[];
}

/** The errors of a magazine, as an editor would read them; the verdict alone where there is none. */
export async function reportErrors(root: string): Promise<string> {
  const problems = checkReading(await readFromDisk(root), FIXTURE_DAY);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return formatReport(errors, { locale: 'en' });
}

export const NO_ERROR = 'No problem found.\n';

/** Types a command that is to make one file in the small magazine. */
export async function makeEntry(object: Entry, words: readonly string[], setting: Setting = {}) {
  const { locale = 'en', script } = setting;
  return withMagazine({}, async (root) => {
    const before = readTree(root);
    const asker = script && createScriptedAsker(script);
    const outcome = await typeCommand(['new', object, ...words], {
      root,
      locale,
      ...(asker && { asker }),
    });
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(await reportErrors(root)).toBe(NO_ERROR);
    const after = readTree(root);
    const { added, changed } = compareTrees(before, after);
    expect(changed).toEqual([]);
    const [file = ''] = added;
    expect(added).toEqual([file]);
    return { file, text: after[file] ?? '', asker, printed: outcome.printed };
  });
}

/** Types a command that is to fail, and holds it to having written nothing. */
export async function refuseEntry(object: Entry, words: readonly string[], code: 1 | 2 = 2) {
  return withMagazine({}, async (root) => {
    const before = readTree(root);
    const outcome = await typeCommand(['new', object, ...words], { root });
    expect(readTree(root)).toEqual(before);
    expect(outcome.code).toBe(code);
    return code === 2 ? outcome.complaint : outcome.printed;
  });
}

/** Options that are enough for each kind of entry. */
export const ENOUGH: Readonly<Record<Entry, readonly string[]>> = {
  journey: ['--title-fr', 'Rendre un livre au Quai Douze', '--brand', 'quai-douze'],
  issue: ['--date', '2025-12-01', '--theme-fr', 'Les bacs', '--theme-en', 'Ferries'],
  term: [
    ...['--name-fr', 'Point de friction', '--name-en', 'Friction point', '--see', 'seam'],
    ...['--brief-fr', 'Endroit où la cliente ralentit.', '--brief-en', 'Where she slows down.'],
    ...['--definition-fr', 'Le mot vient de la mécanique.'],
    ...['--definition-en', 'The word comes from mechanics.', '--sources', 'port-2021'],
  ],
  source: [
    ...['--type', 'press', '--authors', 'Anne Perrin', '--title', 'La file', '--date', '2018'],
    ...['--container', 'Le Journal des essais', '--work-lang', 'fr', '--no-consulted'],
  ],
  brand: [
    ...['--name', 'Café du Bac', '--sector', 'coffee', '--country', 'FR'],
    ...['--summary-fr', 'Un café au bord de l’eau.', '--summary-en', 'A café at the water’s edge.'],
  ],
};
