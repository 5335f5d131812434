import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { buildText, checkFiles } from '../../../tests/checked-text.ts';
import { checkNamedStages } from './named-stages.ts';

const term = (stage: string, fr: string, en: string, abbreviation: string, aliases: string) =>
  `name: { fr: ${fr}, en: ${en} }
abbreviation: ${abbreviation}
aliases: ${aliases}
slug: { fr: ${stage}, en: ${stage} }
brief: { fr: Une étape., en: A stage. }
definition: { fr: Une étape., en: A stage. }
stage: ${stage}
`;

/** The journey of the article has moments at the other three stages. */
const TERMS = {
  'content/terms/umot.yaml': term(
    'umot',
    'Ultime moment de vérité',
    'Ultimate moment of truth',
    'UMOT',
    '{ fr: [troisième moment de vérité, TMOT, moment du partage], en: [third moment of truth, moment of sharing] }',
  ),
  'content/terms/smot.yaml': term(
    'smot',
    'Deuxième moment de vérité',
    'Second moment of truth',
    'SMOT',
    '{ fr: [], en: [] }',
  ),
};

const check = async (body: string, locale: Locale, article = 'quai-douze') => {
  const { file, source } = buildText(body, { locale, article });
  const problems = await checkFiles(checkNamedStages, { ...TERMS, [file]: source });
  return problems.map(({ line, column }) => `${line}:${column}`);
};

describe('a stage that no moment has', () => {
  it.each<[Locale, string, string]>([
    ['fr', 'À l’UMOT, elle raconte.', '8:5'],
    ['fr', 'L’ultime moment de vérité arrive.', '8:3'],
    ['fr', 'Au troisième moment de vérité, elle raconte.', '8:4'],
    ['fr', 'Le TMOT, puis l’UMOT.', '8:4'],
    ['fr', '## L’ultime moment de vérité', '8:6'],
    ['en', 'The ultimate moment of truth comes.', '8:5'],
    ['en', 'Her UMOT comes, and another UMOT.', '8:5'],
  ])('is named, once a text: %s %s', async (locale, body, place) => {
    expect(await check(body, locale)).toEqual([place]);
  });

  it.each<[Locale, string]>([
    ['fr', 'Au deuxième moment de vérité (SMOT), elle lit.'],
    ['fr', 'Le moment du partage, un moment de vérité.'],
    ['fr', 'La <Foreign lang="en">third moment of truth</Foreign>.'],
    ['fr', 'Le `UMOT` du code, et l’UMOTs.'],
    ['en', 'The second moment of truth (SMOT) comes.'],
    ['en', 'A moment of sharing, and nothing else.'],
  ])('is not named: %s %s', async (locale, body) => {
    expect(await check(body, locale)).toEqual([]);
  });

  it('is not asked of an article without a journey', async () => {
    expect(await check('À l’UMOT, elle raconte.', 'fr', 'petite-couture')).toEqual([]);
  });

  it('is not asked where a journey cannot be read', async () => {
    const { file, source } = buildText('L’UMOT.', { locale: 'fr', article: 'quai-douze' });
    const files = { ...TERMS, [file]: source, 'content/journeys/quai-douze.yaml': 'title: [' };
    expect(await checkFiles(checkNamedStages, files)).toEqual([]);
  });
});
