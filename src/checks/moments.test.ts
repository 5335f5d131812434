import { describe, expect, it } from 'vitest';
import { readManuscripts } from '../library/from-disk.ts';
import type { Locale } from '../schemas/locale.ts';
import { FIXTURE_DAY, withMagazine } from '../tests/fixtures/magazine.ts';
import {
  checkCardOrder,
  checkCardSpacing,
  checkKnownMoments,
  checkNamedJourneys,
  checkShownMoments,
  checkSingleCards,
} from './moments.ts';
import type { Rule } from './problem.ts';
import { checkReading } from './rules.ts';

const FILE = 'content/articles/quai-douze/en.mdx';

const fileOf = (body: string) => ({ [FILE]: `---\ntitle: Quai Douze\n---\n\n${body}\n` });

async function check(rule: Rule, body: string, locale: Locale = 'en') {
  return withMagazine({ files: fileOf(body) }, async (root) => {
    const { manuscripts } = await readManuscripts(root);
    return rule(manuscripts, FIXTURE_DAY)
      .filter(({ file }) => file === FILE)
      .map(({ line, column, what }) => `${line}:${column} ${what[locale]}`);
  });
}

describe('the card of a moment', () => {
  it('stands in the text for every moment of the piece', async () => {
    expect(await check(checkShownMoments, 'The quay.\n\n<Moment id="window" />')).toEqual([
      '1:1 The text does not show the moment “empty-shelf”.',
      '1:1 The text does not show the moment “queue”.',
      '1:1 The text does not show the moment “delivery”.',
    ]);
  });

  it('stands there once', async () => {
    const body = '<Moment id="window" />\n\nThe quay.\n\n<Moment id="window" />';
    expect(await check(checkSingleCards, body)).toEqual([
      '9:1 The moment “window” already has its card on line 5.',
    ]);
    expect(await check(checkSingleCards, body, 'fr')).toEqual([
      '9:1 Le moment « window » a déjà sa fiche à la ligne 5.',
    ]);
  });

  it('follows the journey, a second card of the same moment aside', async () => {
    const body =
      '<Moment id="queue" />\n\nOne.\n\n<Moment id="window" />\n\nTwo.\n\n<Moment id="queue" />';
    expect(await check(checkCardOrder, body)).toEqual([
      '9:1 The card of “window” stands after that of “queue”, which comes later in the journey.',
    ]);
    expect(await check(checkCardOrder, body, 'fr')).toEqual([
      '9:1 La fiche du moment « window » vient après celle de « queue », qui est plus loin dans le parcours.',
    ]);
  });

  it('does not follow another card with only a heading between them', async () => {
    const body = '<Moment id="window" />\n\n## Inside\n\n<Moment id="empty-shelf" />';
    expect(await check(checkCardSpacing, body)).toEqual([
      '9:1 The card of “empty-shelf” follows that of “window” directly.',
    ]);
  });

  it('does not follow another card with only a note of the editors between them', async () => {
    const body = '<Moment id="window" />\n\n{/* to be\nwritten */}\n\n<Moment id="empty-shelf" />';
    expect(await check(checkCardSpacing, body)).toEqual([
      '10:1 The card of “empty-shelf” follows that of “window” directly.',
    ]);
  });

  it('may follow another card at once where a note allows it', async () => {
    const note = '{/* desk-allow MOM-004: both are seen from the door */}';
    const body = `<Moment id="window" />\n\n${note}\n\n<Moment id="empty-shelf" />`;
    const codes = await withMagazine({ files: fileOf(body) }, async (root) =>
      checkReading(await readManuscripts(root), FIXTURE_DAY)
        .filter(({ file }) => file === FILE)
        .map(({ code }) => code),
    );
    expect(codes).not.toContain('MOM-004');
    expect(codes).not.toContain('SIL-003');
  });

  it('may follow another card after a paragraph', async () => {
    const body = '<Moment id="window" />\n\nInside.\n\n<Moment id="empty-shelf" />';
    expect(await check(checkCardSpacing, body)).toEqual([]);
  });

  it('shows a moment of a journey of the piece', async () => {
    expect(await check(checkKnownMoments, '<Moment id="windw" />')).toEqual([
      '5:1 Unknown moment “windw”.',
    ]);
  });

  it('may name its journey, which the piece carries', async () => {
    const named = (journey: string) => `<Moment id="window" journey="${journey}" />`;
    expect(await check(checkNamedJourneys, named('quai-douze'))).toEqual([]);
    expect(await check(checkKnownMoments, named('quai-douze'))).toEqual([]);
    expect(await check(checkNamedJourneys, named('quai-dix'))).toEqual([
      '5:1 The piece does not carry the journey “quai-dix”.',
    ]);
    expect(await check(checkNamedJourneys, named('quai-dix'), 'fr')).toEqual([
      '5:1 Le parcours « quai-dix » n’est pas l’un de ceux de l’article.',
    ]);
  });
});
