import { expect } from 'vitest';
import { typeCommand } from './command-line.ts';
import { compareTrees, readTree } from './file-tree.ts';
import { withMagazine } from './fixture-magazine.ts';
import { NO_ERROR, reportErrors } from './new-entries.ts';
import { createScriptedAsker, type Line } from './scripted-asker.ts';

/** An issue to come, with words of the editors around its list. */
export const ISSUE_2 = `# Le numéro de l’hiver.
number: 2
season: winter
date: 2025-12-01
theme: { fr: Les bacs, en: Ferries }
standfirst: { fr: Un numéro à venir., en: An issue to come. }
stock: '#ffb3c7' # rose
ink: '#0b5d3b'
articles: [] # la couverture d’abord
colophon: { fr: Imprimé nulle part., en: Printed nowhere. }
draft: true
`;

/** An article that has had another address. */
const REDIRECTS = `- from: /articles/petit-point/
  to: /articles/petite-couture/
  why: Le titre a changé.
`;

/** What the small magazine holds beside its own: an issue to come, and a former address. */
export const FILES = { 'content/issues/2.yaml': ISSUE_2, 'content/redirects.yaml': REDIRECTS };

export const TITLES = ['--title-fr', 'L’attente : un art', '--title-en', 'Waiting, an art'];

/** Types a command that is to succeed in the small magazine, and tells what it has done there. */
export async function writeArticle(
  words: readonly string[],
  { script, locale = 'en' as const }: { script?: readonly Line[]; locale?: 'fr' | 'en' } = {},
) {
  return withMagazine({ files: FILES }, async (root) => {
    const before = readTree(root);
    const asker = script && createScriptedAsker(script);
    const outcome = await typeCommand(['new', 'article', ...words], {
      root,
      locale,
      ...(asker && { asker }),
    });
    const after = readTree(root);
    expect(outcome).toMatchObject({ code: 0, complaint: '' });
    expect(await reportErrors(root)).toBe(NO_ERROR);
    return { ...compareTrees(before, after), after, asker, printed: outcome.printed };
  });
}

/** Types a command that is to fail, and holds it to having written nothing. */
export async function refuseArticle(words: readonly string[], files: Record<string, string> = {}) {
  return withMagazine({ files: { ...FILES, ...files } }, async (root) => {
    const before = readTree(root);
    const outcome = await typeCommand(['new', 'article', ...words], { root });
    expect(readTree(root)).toEqual(before);
    return outcome;
  });
}
