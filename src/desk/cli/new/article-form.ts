import {
  ARTICLE_KINDS,
  LOCALES,
  type Locale,
  otherLocale,
  SECTORS,
} from '../../../magazine/vocabulary.ts';
import { textSchema } from '../../../magazine/schemas/article.ts';
import { calendarDateSchema } from '../../../magazine/schemas/identifier.ts';
import type { Asker, Choice } from '../asker.ts';
import { offerEntries } from '../named-things.ts';
import { splitList } from '../options.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/new-article.json' with { type: 'json' };
import { brandForm } from './brand.ts';
import { formerSlugs, type Desk, type Holders } from './desk.ts';
import { closedList, fillForm, NO, YES, type Answers, type Field, type Form } from './form.ts';
import { buildSlug } from './proposed-id.ts';

type ArticleField = keyof typeof WORDS.options;

/** Where an article starts in both languages. */
const BOTH = 'both';
const LANGUAGES = [BOTH, 'fr', 'en'] as const;

/** The languages of an article, in the order of the magazine. */
export function localesOf({ languages }: Answers<'languages'>): Locale[] {
  return LOCALES.filter((locale) => languages === BOTH || languages === locale);
}

/** The files that hold an address of an article, in one language; or its folder, where none is given. */
export function addressHolders({ content }: Pick<Desk, 'content'>, language?: Locale): Holders {
  const { articles, issues } = content;
  const meant = language === undefined ? LOCALES : [language];
  const texts = content.texts.filter(({ locale }) => meant.includes(locale));
  const folders = language === undefined ? [...articles.values(), ...texts] : [];
  return new Map([
    // Their share images stand beside those of the articles.
    ...Array.from(issues.values(), ({ id, file }) => [`issue-${id}`, file] as const),
    ...meant.flatMap((locale) => formerSlugs(content, 'articles', locale)),
    ...texts.map(({ id, file, head }) => [head?.slug ?? id, file] as const),
    ...folders.map(({ id, file }) => [id, file] as const),
  ]);
}

function offerIssues({ content, locale }: Desk): Choice<string>[] {
  return [...content.issues.values()]
    .flatMap(({ entry }) => entry ?? [])
    .sort((one, other) => other.number - one.number)
    .map(({ number, theme, draft }) => ({
      value: String(number),
      label: phrase(draft ? WORDS.draftLabel : WORDS.issueLabel, { number, theme })[locale],
    }));
}

/** Choice of a brand that the magazine does not have yet; no id holds such a mark. */
const NEW_BRAND = '+';

/** Asks for the brand, and for all of it where it is new. */
async function askBrand(asker: Asker, desk: Desk, answers: Answers<ArticleField>): Promise<string> {
  const { locale, newBrands } = desk;
  const other = { value: NEW_BRAND, label: WORDS.otherBrand[locale] };
  const choices = [...offerEntries(desk, 'brands'), other];
  const brand = await asker.select({ message: WORDS.brand[locale], choices });
  if (brand !== NEW_BRAND) return brand;
  // The brand of an article in one language is told in that language.
  const [language, second] = localesOf(answers);
  const awaiting = language && !second ? otherLocale(language) : '';
  const told = await fillForm(brandForm, { awaiting }, { asker, desk, print: () => undefined });
  newBrands.set(told.id, told);
  return told.id;
}

/** The journeys that no article carries yet. */
function offerJourneys({ content, locale }: Desk): Choice<string>[] {
  const { articles, journeys } = content;
  const carried = new Set([...articles.values()].flatMap(({ entry }) => entry?.journeys ?? []));
  return [...journeys].flatMap(([id, { entry }]) =>
    entry && !carried.has(id) ? [{ value: id, label: entry.title[locale], hint: id }] : [],
  );
}

function askJourney(asker: Asker, desk: Desk): Promise<string> {
  const none = { value: '', label: WORDS.noJourney[desk.locale] };
  const choices = [none, ...offerJourneys(desk)];
  return asker.select({ message: WORDS.followed[desk.locale], choices });
}

const isCaseStudy = ({ kind }: Answers<ArticleField>) => kind === 'case-study';

const titleField = (language: Locale): Field<ArticleField> => ({
  schema: textSchema.shape.title,
  applies: (answers) => localesOf(answers).includes(language),
});

export const articleForm: Form<ArticleField> = {
  name: 'new article',
  words: WORDS,
  refuse: (desk) => (offerIssues(desk).length === 0 ? WORDS.noIssue : undefined),
  fields: {
    kind: closedList(ARTICLE_KINDS, (kind) => `kind.${kind}`),
    issue: {
      known: 'issues',
      offer: offerIssues,
      begin: (desk) => offerIssues(desk)[0]?.value ?? '',
    },
    languages: {
      ...closedList(LANGUAGES, (value) => WORDS.languageLabels[value]),
      propose: (given) => {
        const titled = LOCALES.filter((locale) => given[`title-${locale}`] !== '');
        return titled.length === 1 ? titled[0] : BOTH;
      },
    },
    'title-fr': titleField('fr'),
    'title-en': titleField('en'),
    slug: {
      taken: (desk) => addressHolders(desk),
      propose: ({ 'title-fr': french, 'title-en': english }) =>
        french === '' ? buildSlug(english, 'en') : buildSlug(french, 'fr'),
      from: ['title-fr', 'title-en'],
    },
    'slug-en': {
      taken: (desk) => addressHolders(desk, 'en'),
      propose: (answers) => buildSlug(answers['title-en'], 'en'),
      from: ['title-en'],
      applies: (answers) => localesOf(answers).length === LOCALES.length,
    },
    date: {
      propose: ({ issue }, { content, today }) => {
        const day = content.issues.get(issue)?.entry?.date ?? today;
        return day > today ? day : today;
      },
      schema: calendarDateSchema,
    },
    authors: {
      kind: 'list',
      known: 'authors',
      asked: (_, { content }) => content.authors.size > 1,
      propose: () => 'redaction',
    },
    brand: { known: 'brands', applies: isCaseStudy, ask: askBrand },
    sector: {
      ...closedList(SECTORS, (sector) => `sector.${sector}`),
      applies: isCaseStudy,
      propose: ({ brand }, { content, newBrands }) =>
        newBrands.get(brand)?.sector ?? content.brands.get(brand)?.entry?.sector,
      from: ['brand'],
    },
    journeys: {
      kind: 'list',
      known: 'journeys',
      asked: (answers, desk) => isCaseStudy(answers) && offerJourneys(desk).length > 0,
      ask: askJourney,
    },
    journey: {
      kind: 'either',
      asked: isCaseStudy,
      begin: () => YES,
      propose: () => NO,
      applies: ({ journeys }) => splitList(journeys).length === 0,
    },
  },
};
