import { SOURCE_TYPES } from '../../domain/vocabulary.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { choicesIn, fits, isFreeId, pairFields, splitNames, type Desk } from './answer-rules.ts';
import { NO, YES, type Answers, type Field } from './form.ts';
import { buildSourceId, findFreeId } from './proposed-id.ts';

/** Names of the options that take a text. */
export const SOURCE_OPTIONS = [
  'type',
  'authors',
  'title',
  'container',
  'publisher',
  'date',
  'pages',
  'url',
  'work-lang',
  'accessed',
  'relays',
  'note-fr',
  'note-en',
  'id',
] as const;

/** Names of the options that are there or not. */
export const SOURCE_SWITCHES = ['body', 'circa', 'consulted'] as const;

type SourceField = (typeof SOURCE_OPTIONS)[number] | (typeof SOURCE_SWITCHES)[number];
export type SourceAnswers = Readonly<Record<SourceField, string>>;

/** The file of a source. */
export const sourceFile = (id: string) => `content/sources/${id}.yaml`;

/** Works that a publisher brings out, and that have pages. */
const PUBLISHED = ['book', 'report', 'thesis', 'legal'];
const PAGED = ['book', 'article', 'report', 'thesis'];

const hasType = (types: readonly string[]) => (answers: Answers<SourceField>) =>
  types.includes(answers.type ?? '');

const ONLY_CONSULTED = { fr: 'que pour une œuvre consultée', en: 'for a work that was consulted' };

function proposeId(answers: Answers<SourceField>): string {
  const { authors = '', body, container = '', title = '', date = '' } = answers;
  return buildSourceId({
    authors: splitNames(authors),
    body: body === YES,
    container,
    title,
    date,
  });
}

function workFields({ locale }: Desk): Field<SourceField>[] {
  const { shape } = sourceSchema;
  return [
    {
      name: 'type',
      message: { fr: 'Nature de l’œuvre', en: 'Kind of work' },
      choices: () => choicesIn(SOURCE_TYPES, locale, (type) => `source.type.${type}`),
    },
    {
      name: 'authors',
      message: {
        fr: 'Auteurs, « Prénom Nom », séparés par des virgules (ou des points-virgules)',
        en: 'Authors, “Given Family”, separated by commas (or semicolons)',
      },
      optional: true,
    },
    {
      name: 'body',
      message: {
        fr: 'Le premier auteur est-il un organisme (entreprise, syndicat, agence) ?',
        en: 'Is the first author a body (a company, a union, an agency)?',
      },
      yesOrNo: true,
      propose: () => NO,
      applies: {
        to: { fr: 'qu’avec --authors', en: 'with --authors' },
        test: ({ authors = '' }) => splitNames(authors).length > 0,
      },
    },
    {
      name: 'title',
      message: { fr: 'Titre, dans la langue de l’œuvre', en: 'Title, in the language of the work' },
      refuse: fits(shape.title),
    },
    {
      name: 'container',
      message: {
        fr: 'Où elle a paru : revue, journal, site',
        en: 'Where it appeared: journal, newspaper, site',
      },
      optional: true,
    },
    {
      name: 'publisher',
      message: { fr: 'Éditeur', en: 'Publisher' },
      optional: true,
      asked: hasType(PUBLISHED),
    },
    {
      name: 'date',
      message: {
        fr: 'Date de parution : AAAA, AAAA-MM ou AAAA-MM-JJ',
        en: 'Date of publication: YYYY, YYYY-MM or YYYY-MM-DD',
      },
      optional: true,
      refuse: fits(shape.date),
    },
    {
      name: 'circa',
      message: { fr: 'La date est-elle approximative ?', en: 'Is the date approximate?' },
      yesOrNo: true,
      propose: () => NO,
      asked: () => false,
      applies: {
        to: { fr: 'qu’avec --date', en: 'with --date' },
        test: ({ date = '' }) => date !== '',
      },
    },
    {
      name: 'pages',
      message: { fr: 'Pages, telles qu’elles sont imprimées', en: 'Pages, as they are printed' },
      example: '53-81',
      optional: true,
      asked: hasType(PAGED),
    },
    {
      name: 'url',
      message: { fr: 'Adresse en ligne', en: 'Address on the web' },
      example: 'https://',
      optional: true,
      refuse: fits(shape.url),
    },
    {
      name: 'work-lang',
      message: {
        fr: 'Langue de l’œuvre : fr, en, en-GB…',
        en: 'Language of the work: fr, en, en-GB…',
      },
      begin: () => locale,
      refuse: fits(shape.lang),
    },
  ];
}

function readingFields({ today }: Desk): Field<SourceField>[] {
  return [
    {
      name: 'consulted',
      message: {
        fr: 'La rédaction a-t-elle lu le passage cité ?',
        en: 'Have the editors read the passage that is cited?',
      },
      yesOrNo: true,
    },
    {
      name: 'accessed',
      message: {
        fr: 'Consultée quand : AAAA, AAAA-MM ou AAAA-MM-JJ',
        en: 'Consulted when: YYYY, YYYY-MM or YYYY-MM-DD',
      },
      optional: true,
      begin: () => today.slice(0, 7),
      applies: { to: ONLY_CONSULTED, test: ({ consulted }) => consulted === YES },
      refuse: fits(sourceSchema.shape.accessed),
    },
    {
      name: 'relays',
      message: {
        fr: 'De qui elle relaie les propos',
        en: 'Whose words it relays',
      },
      optional: true,
      asked: () => false,
    },
    ...pairFields(
      'note',
      {
        fr: 'Comment elle a été consultée : une copie, un extrait, un résumé',
        en: 'How it was consulted: a copy, an excerpt, an abstract',
      },
      sourceSchema.shape.note.unwrap(),
    ).map((field): Field<SourceField> =>
      field.name === 'note-fr'
        ? { ...field, optional: true }
        : {
            ...field,
            applies: {
              to: { fr: 'qu’avec --note-fr', en: 'with --note-fr' },
              test: (answers) => (answers['note-fr'] ?? '') !== '',
            },
          },
    ),
  ];
}

/** What is asked of a new source. */
export function sourceFields(desk: Desk): Field<SourceField>[] {
  const isTaken = (id: string) => desk.manuscripts.sources.has(id);
  return [
    ...workFields(desk),
    ...readingFields(desk),
    {
      name: 'id',
      message: {
        fr: 'Identifiant, que les textes citent',
        en: 'Id, which texts cite',
      },
      propose: (answers) => findFreeId(proposeId(answers), isTaken),
      from: ['title'],
      refuse: isFreeId(isTaken, sourceFile),
    },
  ];
}
