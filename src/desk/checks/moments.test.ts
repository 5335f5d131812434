import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../files/from-disk.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { checkFiles, checkText } from '../../tests/checked-text.ts';
import { FIXTURE_DAY, MAGAZINE } from '../../tests/fixture-magazine.ts';
import {
  checkCardOrder,
  checkCardSpacing,
  checkKnownMoments,
  checkRepeatedTags,
} from './moments.ts';
import type { Rule } from './rule.ts';
import { checkReading } from './rules.ts';

const FILE = 'content/articles/quai-douze/en.mdx';

const fileOf = (body: string) => ({ [FILE]: `---\ntitle: Quai Douze\n---\n\n${body}\n` });

async function check(rule: Rule, body: string, locale: Locale = 'en') {
  const problems = await checkFiles(rule, fileOf(body));
  return problems.map(({ line, column, what }) => `${line}:${column} ${what[locale]}`);
}

describe('the card of a moment', () => {
  it('stands there once', async () => {
    const body = '<Moment id="window" />\n\nThe quay.\n\n<Moment id="window" />';
    expect(await check(checkRepeatedTags, body)).toEqual([
      '9:1 The moment “window” already has its card on line 5.',
    ]);
    expect(await check(checkRepeatedTags, body, 'fr')).toEqual([
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
    const reading = await readFromDisk(MAGAZINE, new Map(Object.entries(fileOf(body))));
    const codes = checkReading(reading, FIXTURE_DAY)
      .filter(({ file }) => file === FILE)
      .map(({ code }) => code);
    expect(codes).not.toContain('MOM-004');
    expect(codes).not.toContain('SIL-003');
  });

  it('may follow another card after a paragraph', async () => {
    const body = '<Moment id="window" />\n\nInside.\n\n<Moment id="empty-shelf" />';
    expect(await check(checkCardSpacing, body)).toEqual([]);
  });

  it('shows a moment of a journey of the article', async () => {
    expect(await check(checkKnownMoments, '<Moment id="windw" />')).toEqual([
      '5:1 Unknown moment “windw”.',
    ]);
  });

  it('may name its journey, which the article carries', async () => {
    const named = (journey: string) => `<Moment id="window" journey="${journey}" />`;
    expect(await check(checkKnownMoments, named('quai-douze'))).toEqual([]);
    expect(await check(checkKnownMoments, named('quai-dix'))).toEqual([
      '5:1 The article does not carry the journey “quai-dix”.',
    ]);
    expect(await check(checkKnownMoments, named('quai-dix'), 'fr')).toEqual([
      '5:1 Le parcours « quai-dix » n’est pas l’un de ceux de l’article.',
    ]);
  });
});

async function explain(article?: string) {
  const text =
    article === undefined ? { locale: 'en' as const } : { locale: 'en' as const, article };
  const problems = await checkText(checkKnownMoments, '<Moment id="bac" />', text);
  return problems.map(({ what, why }) => [what, why]);
}

const WHAT = { fr: 'Le magazine ne connaît pas le moment « bac ».', en: 'Unknown moment “bac”.' };

describe('an unknown moment', () => {
  it('is one that no journey of the article has', async () => {
    const why = {
      fr: 'Il n’est dans aucun des parcours de l’article : « quai-douze ».',
      en: 'The journeys of the article, “quai-douze”, have no such moment.',
    };
    expect(await explain('quai-douze')).toEqual([[WHAT, why]]);
  });

  it('is any, in an article without a journey', async () => {
    const why = { fr: 'L’article n’a pas de parcours.', en: 'The article carries no journey.' };
    expect(await explain('petite-couture')).toEqual([[WHAT, why]]);
  });

  it('is any, in a standing page', async () => {
    const why = {
      fr: 'Une page permanente n’a pas de parcours : elle ne montre donc aucun moment.',
      en: 'A standing page carries no journey, so it shows no moment.',
    };
    expect(await explain()).toEqual([[WHAT, why]]);
  });

  it('is told to be removed where no journey could hold it', async () => {
    const remedies = async (article?: string) =>
      (
        await checkText(checkKnownMoments, '<Moment id="bac" />', {
          locale: 'en',
          ...(article !== undefined && { article }),
        })
      ).map(({ remedy }) => remedy.en);
    expect(await remedies()).toEqual(['Remove the card.']);
    expect(await remedies('petite-couture')).toEqual(['Remove the card.']);
    expect(await remedies('quai-douze')).toEqual(['Add the moment to the journey.']);
  });

  it('is one that the journey named beside it has not, if the article carries that journey', async () => {
    const explainNamed = async (journey: string) =>
      (
        await checkText(checkKnownMoments, `<Moment id="bac" journey="${journey}" />`, {
          locale: 'en',
          article: 'quai-douze',
        })
      ).flatMap(({ code, why }) => (code === 'REF-003' ? [why.en] : []));
    expect(await explainNamed('quai-douze')).toEqual([
      'The journey “quai-douze” has no such moment.',
    ]);
    expect(await explainNamed('autre')).toEqual([]);
  });
});
