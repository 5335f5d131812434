import { LOCALES } from '../../domain/routes.ts';
import { ARTICLE_KINDS } from '../../domain/vocabulary.ts';
import { textSchema } from '../../schemas/article.ts';
import { calendarDateSchema } from '../../schemas/identifier.ts';
import type { IssueEntry } from '../../schemas/issue.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { CommandInput } from '../command.ts';
import { textOption } from '../options.ts';
import { choicesIn, eachId, fits, isKnownId, type Desk } from './answer-rules.ts';
import { slugFields } from './article-addresses.ts';
import { BOTH, LANGUAGES, localesOf, type ArticleField } from './article-answers.ts';
import type { BrandAnswers } from './brand.ts';
import { caseStudyFields } from './case-study-form.ts';
import type { Answers, Field } from './form.ts';

const inLanguage = (locale: Locale) => ({
  to: {
    fr: `que pour un article en ${{ fr: 'français', en: 'anglais' }[locale]}`,
    en: `for a piece in ${{ fr: 'French', en: 'English' }[locale]}`,
  },
  test: (answers: Answers<ArticleField>) => localesOf(answers).includes(locale),
});

function readableIssues({ manuscripts }: Desk): IssueEntry[] {
  return [...manuscripts.issues.values()]
    .flatMap(({ entry }) => (entry ? [entry] : []))
    .sort((one, other) => other.number - one.number);
}

function issueField(desk: Desk): Field<ArticleField> {
  const issues = readableIssues(desk);
  const draft = { fr: ' (brouillon)', en: ' (draft)' }[desk.locale];
  return {
    name: 'issue',
    message: { fr: 'Numéro du magazine', en: 'Issue of the magazine' },
    choices: () =>
      issues.map(({ number, theme, ...issue }) => ({
        value: String(number),
        label: `${{ fr: 'N°', en: 'No.' }[desk.locale]} ${number}, ${theme[desk.locale]}${issue.draft ? draft : ''}`,
      })),
    begin: () => String(issues[0]?.number ?? ''),
    refuse: isKnownId(desk.manuscripts.issues, ({ fr, en }) => ({
      fr: `Le numéro ${fr} n’existe pas ; \`npm run desk -- new issue\` en crée un.`,
      en: `There is no issue ${en}; \`npm run desk -- new issue\` makes one.`,
    })),
  };
}

function titleField(language: Locale): Field<ArticleField> {
  return {
    name: `title-${language}`,
    message: {
      fr: `Titre, 60 signes si possible et 70 au plus (${{ fr: 'français', en: 'anglais' }[language]})`,
      en: `Title, 60 characters if possible and 70 at most (${{ fr: 'French', en: 'English' }[language]})`,
    },
    applies: inLanguage(language),
    refuse: fits(textSchema.shape.title),
  };
}

/**
 * What is asked of a new piece.
 *
 * @param input The command line, whose titles tell the languages.
 * @param newBrands Receives the brand that is made along with the piece.
 */
export function articleFields(
  desk: Desk,
  input: CommandInput,
  newBrands: Map<string, BrandAnswers>,
): Field<ArticleField>[] {
  const { manuscripts, locale, today } = desk;
  const titled = LOCALES.filter((language) => textOption(input, `title-${language}`) !== undefined);
  const labels = {
    both: { fr: 'les deux langues', en: 'both languages' },
    fr: { fr: 'le français, l’anglais viendra', en: 'French, English is to come' },
    en: { fr: 'l’anglais, le français viendra', en: 'English, French is to come' },
  };
  return [
    {
      name: 'kind',
      message: { fr: 'Genre', en: 'Kind' },
      choices: () => choicesIn(ARTICLE_KINDS, locale, (kind) => `kind.${kind}`),
    },
    issueField(desk),
    {
      name: 'languages',
      message: { fr: 'Langues pour commencer', en: 'Languages to start with' },
      choices: () =>
        LANGUAGES.map((value) => ({ value, label: labels[value][locale], hint: value })),
      propose: () => (titled.length === 1 ? titled[0] : BOTH),
    },
    ...LOCALES.map(titleField),
    ...slugFields(desk),
    {
      name: 'date',
      message: { fr: 'Jour de parution (AAAA-MM-JJ)', en: 'Day it appears (YYYY-MM-DD)' },
      asked: () => false,
      propose: ({ issue = '' }) => {
        const day = manuscripts.issues.get(issue)?.entry?.date ?? today;
        return day > today ? day : today;
      },
      refuse: fits(calendarDateSchema),
    },
    {
      name: 'authors',
      message: {
        fr: 'Auteurs : des identifiants, séparés par des virgules',
        en: 'Authors: ids, separated by commas',
      },
      asked: () => manuscripts.authors.size > 1,
      propose: () => 'redaction',
      refuse: eachId(
        isKnownId(manuscripts.authors, ({ fr, en }) => ({
          fr: `L’auteur ${fr} n’a pas de fichier dans content/authors/.`,
          en: `The author ${en} has no file in content/authors/.`,
        })),
      ),
    },
    ...caseStudyFields(desk, newBrands),
  ];
}
