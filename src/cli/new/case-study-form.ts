import { SECTORS } from '../../domain/vocabulary.ts';
import type { Asker, Choice } from '../asker.ts';
import { splitList } from '../options.ts';
import { choicesIn, eachId, isKnownId, type Desk } from './answer-rules.ts';
import type { ArticleField } from './article-answers.ts';
import { brandFields, type BrandAnswers } from './brand.ts';
import { fillForm, NO, YES, type Answers, type Field } from './form.ts';
import { say } from '../../domain/saying.ts';

const CASE_STUDY = {
  to: { fr: 'que pour une étude de cas', en: 'for a case study' },
  test: ({ kind }: Answers<ArticleField>) => kind === 'case-study',
};

/** Choice of a brand that the magazine does not have yet; no id holds such a mark. */
const NEW_BRAND = '+';

/** Asks for the brand, and for all of it where it is new. */
async function askBrand(
  asker: Asker,
  desk: Desk,
  created: (brand: BrandAnswers) => void,
): Promise<string> {
  const { locale, manuscripts } = desk;
  const choices: Choice<string>[] = [
    ...[...manuscripts.brands].map(([id, { entry }]) => ({
      value: id,
      label: entry?.name ?? id,
      hint: id,
    })),
    { value: NEW_BRAND, label: { fr: 'une autre…', en: 'another one…' }[locale] },
  ];
  const brand = await asker.select({ message: { fr: 'Marque', en: 'Brand' }[locale], choices });
  if (brand !== NEW_BRAND) return brand;
  const form = { asker, locale, command: 'new brand', print: () => undefined };
  const answers = await fillForm(brandFields(desk), {}, form);
  created(answers);
  return answers.id;
}

/** What is asked for a case study: its brand, and the journey that it follows. */
export function caseStudyFields(
  desk: Desk,
  newBrands: Map<string, BrandAnswers>,
): Field<ArticleField>[] {
  const { manuscripts, locale } = desk;
  const { brands, journeys } = manuscripts;
  const carried = new Set(
    [...manuscripts.articles.values()].flatMap(({ entry }) => entry?.journeys ?? []),
  );
  const free = [...journeys].filter(([id, { entry }]) => entry && !carried.has(id));
  return [
    {
      name: 'brand',
      message: { fr: 'Identifiant de la marque', en: 'Id of the brand' },
      applies: CASE_STUDY,
      refuse: isKnownId(brands, ({ fr, en }) => ({
        fr: `La marque ${fr} n’existe pas ; \`npm run desk -- new brand\` en crée une.`,
        en: `There is no brand ${en}; \`npm run desk -- new brand\` makes one.`,
      })),
      ask: (asker) => askBrand(asker, desk, (brand) => newBrands.set(brand.id, brand)),
    },
    {
      name: 'sector',
      message: { fr: 'Secteur', en: 'Sector' },
      applies: CASE_STUDY,
      choices: () => choicesIn(SECTORS, locale, (sector) => `sector.${sector}`),
      // That of the brand, which has told it already.
      asked: () => false,
      propose: ({ brand = '' }) => newBrands.get(brand)?.sector ?? brands.get(brand)?.entry?.sector,
      from: ['brand'],
    },
    {
      name: 'journeys',
      message: {
        fr: 'Parcours qui existent déjà : des identifiants, séparés par des virgules',
        en: 'Journeys that exist already: ids, separated by commas',
      },
      optional: true,
      asked: ({ kind }) => kind === 'case-study' && free.length > 0,
      refuse: eachId(
        isKnownId(journeys, ({ fr, en }) => ({
          fr: `Le parcours ${fr} n’existe pas ; --journey en crée un avec l’article.`,
          en: `There is no journey ${en}; --journey makes one with the piece.`,
        })),
      ),
      ask: async (asker) => {
        const none = '';
        return asker.select({
          message: say(
            { fr: 'Parcours que suit l’article', en: 'Journey that the piece follows' },
            locale,
          ),
          choices: [
            { value: none, label: { fr: 'aucun de ceux-ci', en: 'none of these' }[locale] },
            ...free.map(([id, { entry }]) => ({
              value: id,
              label: entry?.title[locale] ?? id,
              hint: id,
            })),
          ],
        });
      },
    },
    {
      name: 'journey',
      message: {
        fr: 'Créer le parcours avec l’article, sans moments pour l’instant ?',
        en: 'Make the journey with the piece, without moments for now?',
      },
      yesOrNo: true,
      asked: ({ kind }) => kind === 'case-study',
      begin: () => YES,
      propose: () => NO,
      applies: {
        to: { fr: 'que sans --journeys', en: 'without --journeys' },
        test: ({ journeys: named = '' }) => splitList(named).length === 0,
      },
    },
  ];
}
