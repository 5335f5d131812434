import { expect, it } from 'vitest';
import { articleSchema } from './article.ts';
import { brandSchema } from './brand.ts';
import { journeySchema } from './journey.ts';
import { splitMessage } from './message.ts';
import { termSchema } from './term.ts';

const fr = { fr: 'x' };
const both = { fr: 'x', en: 'x' };

const moment = (id: string) => ({
  ...{ id, stage: 'smot', channel: 'store', feeling: 0, evidence: 'editors' },
  ...{ title: fr, text: fr },
});
const JOURNEY = {
  ...{ title: fr, label: fr, letter: 'A', persona: fr, goal: fr },
  moments: ['door', 'hall'].map(moment),
};
const BRAND = { name: 'Bac', sector: 'other', country: 'FR' };
const ARTICLE = { kind: 'essay', issue: 1, date: '2025-03-03', authors: ['redaction'] };
const correction = { date: '2025-03-10', text: fr };

/** What a schema says of an entry in English, a line a problem. */
function problemsOf(schema: typeof journeySchema | typeof brandSchema, entry: object): string[] {
  const issues = schema.safeParse(entry).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${splitMessage(message).en}`);
}

it.each([
  ['a journey', journeySchema, { ...JOURNEY, awaiting: 'en' }],
  ['a brand', brandSchema, { ...BRAND, summary: fr, awaiting: 'en' }],
  [
    'a term, its address included',
    termSchema,
    { name: fr, slug: fr, brief: fr, definition: fr, awaiting: 'en' },
  ],
  ['English first', brandSchema, { ...BRAND, summary: { en: 'x' }, awaiting: 'fr' }],
  [
    'a correction, alone',
    articleSchema,
    { ...ARTICLE, corrections: [{ ...correction, awaiting: 'en' }] },
  ],
  [
    'a correction, with its article',
    articleSchema,
    { ...ARTICLE, awaiting: 'en', corrections: [correction] },
  ],
])('an entry may await a language: %s', (_, schema, entry) => {
  expect(schema.safeParse(entry).error?.issues).toBeUndefined();
});

it('a word that is awaited is read as none', () => {
  const { summary } = brandSchema.parse({ ...BRAND, summary: fr, awaiting: 'en' });
  expect(summary).toEqual({ fr: 'x', en: '' });
});

it('an entry without a word in a language is told so once', () => {
  expect(problemsOf(journeySchema, JOURNEY)).toEqual([': This file is in French only.']);
});

it('each word that an entry lacks here and there is told', () => {
  expect(
    problemsOf(journeySchema, { ...JOURNEY, title: both, goal: both, awaiting: 'fr' }),
  ).toEqual(
    expect.arrayContaining([
      'label.en: The English text is missing. If it is to come, declare `awaiting: en`.',
      'moments.1.text.en: The English text is missing. If it is to come, declare `awaiting: en`.',
    ]),
  );
});

it('the language that is not awaited is still asked for, and no word stands empty', () => {
  const missing = (language: string, locale: string) =>
    `summary.${locale}: The ${language} text is missing. If it is to come, declare \`awaiting: ${locale}\`.`;
  expect(problemsOf(brandSchema, { ...BRAND, summary: {}, awaiting: 'en' })).toEqual([
    missing('French', 'fr'),
  ]);
  expect(
    problemsOf(brandSchema, { ...BRAND, summary: { ...fr, en: ' ' }, awaiting: 'en' }),
  ).toEqual(['summary.en: The English text is empty.']);
});
