import { describe, expect, it } from 'vitest';
import { checkMagazine, editFile as edit } from '../../tests/checked-text.ts';
import { FIXTURE_DAY, MAGAZINE } from '../../tests/fixture-magazine.ts';
import { readFromDisk } from '../files/from-disk.ts';
import { checkBorrowedMoments, checkLenders, checkLentLanguages } from './borrowed-moments.ts';
import { checkKnownIds } from './known-ids.ts';
import { checkPublishedDependences } from './published-dependences.ts';
import type { Rule } from './rule.ts';

const COLUMN = 'content/articles/petite-couture/article.yaml';
const STUDY = 'content/articles/quai-douze/article.yaml';
const MOMENTS = ['window', 'empty-shelf', 'queue'];

/** A column that borrows moments, each from a journey. */
function borrowing(moments: readonly (readonly [journey: string, moment: string])[]) {
  const thread = moments.map(
    ([journey, moment]) =>
      `  - { journey: ${journey}, moment: ${moment}, line: { fr: Ici., en: Here. } }`,
  );
  const head = 'kind: column\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\nthread:\n';
  return { [COLUMN]: `${head}${thread.join('\n')}\n` };
}

const quay = MOMENTS.map((moment) => ['quai-douze', moment] as const);

async function check(rule: Rule, files: Readonly<Record<string, string>>) {
  const problems = await checkMagazine(rule, files, FIXTURE_DAY);
  return problems
    .filter(({ file }) => file === COLUMN)
    .map(({ line, code, what, severity }) => `${line} ${severity} ${code} ${what.en}`);
}

describe('a thread of borrowed moments', () => {
  it('passes where an article tells them', async () => {
    for (const rule of [
      checkBorrowedMoments,
      checkLenders,
      checkLentLanguages,
      checkKnownIds,
      checkPublishedDependences,
    ]) {
      expect(await check(rule, borrowing(quay))).toEqual([]);
    }
  });

  it('names journeys and moments that exist', async () => {
    const wrong = borrowing([['quai-douze', 'windows'], ['quai-onze', 'queue'], ...quay]);
    expect(await check(checkBorrowedMoments, wrong)).toEqual([
      '6 error REF-003 Unknown moment “windows”.',
    ]);
    expect(await check(checkKnownIds, wrong)).toEqual([
      '7 error REF-007 Unknown journey “quai-onze”.',
    ]);
  });

  it('borrows nothing from a draft', async () => {
    const draft = await edit(STUDY, 'issue: 1', 'issue: 1\ndraft: true');
    expect(await check(checkPublishedDependences, { ...borrowing(quay), ...draft })).toEqual(
      [6, 7, 8].map(
        (line) =>
          `${line} error REF-010 The thread borrows a moment of the journey “quai-douze”, whose article is a draft.`,
      ),
    );
  });

  it('borrows nothing that cannot be read in its language', async () => {
    const { content } = await readFromDisk(MAGAZINE, new Map(Object.entries(borrowing(quay))));
    const texts = content.texts.filter(({ id, locale }) => id !== 'quai-douze' || locale === 'fr');
    expect(checkLentLanguages({ ...content, texts }).map(({ what }) => what.en)).toEqual(
      MOMENTS.map(
        () =>
          'The thread borrows a moment of the journey “quai-douze”, whose article has no page in English.',
      ),
    );
  });

  it('borrows nothing from a journey that no article carries', async () => {
    const bare = await edit(STUDY, 'journeys: [quai-douze]', 'journeys: []');
    expect(await check(checkLenders, { ...borrowing(quay), ...bare })).toEqual(
      [6, 7, 8].map(
        (line) =>
          `${line} error JOURNEY-004 The thread borrows a moment of the journey “quai-douze”, which no article carries.`,
      ),
    );
  });
});
