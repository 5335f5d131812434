import { buildPlaceholder } from '../../domain/placeholder.ts';
import { schemaHeader } from '../../json-schemas/header.ts';
import { SEASONS } from '../../domain/vocabulary.ts';
import { issueSchema } from '../../schemas/issue.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import { splitMessage } from '../../schemas/message.ts';
import { choicesIn, fits, pairFields, type Desk } from './answer-rules.ts';
import type { Answers, Field } from './form.ts';
import { writeYaml, type FoldedText, type YamlMapping } from './house-yaml.ts';
import { checkStep, type NewFiles } from './new-files.ts';

/** Names of the options, in the order of the questions. */
export const ISSUE_OPTIONS = [
  'number',
  'date',
  'season',
  'theme-fr',
  'theme-en',
  'stock',
  'ink',
] as const;

type IssueField = (typeof ISSUE_OPTIONS)[number];
type IssueAnswers = Readonly<Record<IssueField, string>>;

const fileOf = (number: string) => `content/issues/${number}.yaml`;

/** The colours that the art direction starts from, by number: paper and ink. */
const STARTING_PAIRS: Readonly<Record<string, { stock: string; ink: string }>> = {
  1: { stock: '#ffe14a', ink: '#1a1fd1' },
  2: { stock: '#ffb3c7', ink: '#0b5d3b' },
  3: { stock: '#bfe3ff', ink: '#a81a0b' },
};

/** The season of a day, by the months of the weather services: winter is December to February. */
function seasonOf(date: string): (typeof SEASONS)[number] | undefined {
  const month = Number(/^\d{4}-(\d{2})/.exec(date)?.[1]);
  return Number.isNaN(month) ? undefined : SEASONS[Math.floor((month % 12) / 3)];
}

/** An issue in which only the colours can be at fault. */
const COLOURS_ONLY = {
  number: 1,
  season: 'winter',
  date: '2000-01-01',
  theme: { fr: '-', en: '-' },
  standfirst: { fr: '-', en: '-' },
  colophon: { fr: '-', en: '-' },
};

/** Refuses an ink that cannot be read on its stock, in the words of the schema. */
function refuseInk(ink: string, { stock = '' }: Answers<IssueField>): Localised | undefined {
  const { error } = issueSchema.safeParse({ ...COLOURS_ONLY, stock, ink });
  const issue = error?.issues.find(({ path }) => path[0] === 'ink');
  return issue && splitMessage(issue.message);
}

/** What is asked of a new issue. */
export function issueFields({ manuscripts, locale }: Desk): Field<IssueField>[] {
  const { issues } = manuscripts;
  const numbers = [...issues.keys()].map(Number).filter(Number.isInteger);
  const { shape } = issueSchema;
  return [
    {
      name: 'number',
      message: { fr: 'Numéro', en: 'Number' },
      propose: () => String(Math.max(0, ...numbers) + 1),
      asked: () => false,
      refuse: (number) => {
        if (!/^[1-9]\d{0,5}$/.test(number)) {
          return { fr: 'Un numéro est un nombre, à partir de 1.', en: 'A number counts from 1.' };
        }
        if (!issues.has(number)) return undefined;
        return {
          fr: `Le numéro ${number} existe déjà : voir ${fileOf(number)}.`,
          en: `Issue ${number} exists already: see ${fileOf(number)}.`,
        };
      },
    },
    {
      name: 'date',
      message: { fr: 'Jour de parution (AAAA-MM-JJ)', en: 'Day it appears (YYYY-MM-DD)' },
      refuse: fits(shape.date),
    },
    {
      name: 'season',
      message: { fr: 'Saison', en: 'Season' },
      choices: () => choicesIn(SEASONS, locale, (season) => `season.${season}`),
      propose: ({ date = '' }) => seasonOf(date),
      from: ['date'],
    },
    ...pairFields(
      'theme',
      { fr: 'Thème, 60 signes au plus', en: 'Theme, 60 characters at most' },
      shape.theme,
      { optional: ['en'] },
    ),
    {
      name: 'stock',
      message: {
        fr: 'Couleur du papier : # et six chiffres hexadécimaux',
        en: 'Colour of the paper: # and six hexadecimal digits',
      },
      propose: ({ number = '' }) => STARTING_PAIRS[number]?.stock,
      refuse: fits(shape.stock),
    },
    {
      name: 'ink',
      message: {
        fr: 'Couleur de l’encre, lisible sur ce papier',
        en: 'Colour of the ink, which reads well on that paper',
      },
      propose: (answers) => {
        const ink = STARTING_PAIRS[answers.number ?? '']?.ink;
        return ink !== undefined && !refuseInk(ink, answers) ? ink : undefined;
      },
      refuse: refuseInk,
    },
  ];
}

const PLACEHOLDERS = {
  theme: { fr: 'le thème, en quelques mots', en: 'the theme, in a few words' },
  standfirst: {
    fr: 'ce que contient le numéro, en une ou deux phrases.',
    en: 'what the issue holds, in one or two sentences.',
  },
  colophon: {
    fr: 'comment le numéro a été fait, avec ses couleurs, ses caractères et ses licences.',
    en: 'how the issue was made, with its colours, its typefaces and its licences.',
  },
} as const satisfies Record<string, Localised>;

function hold(field: keyof typeof PLACEHOLDERS, locale: Locale): FoldedText {
  return { folded: buildPlaceholder(PLACEHOLDERS[field][locale], locale) };
}

function holdBoth(field: keyof typeof PLACEHOLDERS): YamlMapping {
  return { fr: hold(field, 'fr'), en: hold(field, 'en') };
}

const CHECKLIST = {
  fr: `Avant la parution, effacez chaque ligne une fois faite :
- commander les articles : npm run desk -- new article les inscrit plus bas
- mettre les articles dans l’ordre de lecture ; le premier fait la couverture
- écrire le chapeau et l’achevé d’imprimer, dans les deux langues
- supprimer draft: true, ici et dans chaque article`,
  en: `Before it appears, remove each line once it is done:
- commission the pieces: npm run desk -- new article lists them below
- put the pieces in reading order; the first is the cover story
- write the standfirst and the colophon, in both languages
- remove draft: true, here and in every piece`,
};

/** A new issue, as a draft without a piece, and what follows it. */
export function buildIssue(answers: IssueAnswers, { locale }: Desk): NewFiles {
  const { number, season, date, stock, ink } = answers;
  const file = fileOf(number);
  const theme = { fr: answers['theme-fr'], en: answers['theme-en'] || hold('theme', 'en') };
  const text = writeYaml([
    schemaHeader('issue', file).slice(2),
    '',
    CHECKLIST[locale],
    ['number', Number(number)],
    ['season', season],
    ['date', { bare: date }],
    ['theme', theme],
    ['standfirst', holdBoth('standfirst')],
    ['stock', stock],
    ['ink', ink],
    ['articles', []],
    ['colophon', holdBoth('colophon')],
    ['draft', true],
  ]);
  return {
    changes: [{ file, text }],
    next: [
      {
        command: `new article --issue ${number}`,
        what: { fr: 'commencer un article de ce numéro', en: 'start a piece of this issue' },
      },
      checkStep(file),
    ],
  };
}
