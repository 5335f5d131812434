import { SOURCE_TYPES } from '../../../magazine/vocabulary.ts';
import { sourceSchema } from '../../../magazine/schemas/source.ts';
import { splitNames } from '../options.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/new-source.json' with { type: 'json' };
import { holdersOf } from './desk.ts';
import { awaitable, closedList, formCommand, NO, pairOf, YES } from './form.ts';
import { buildEntry } from './new-files.ts';
import { buildSourceId, partName } from './proposed-id.ts';

/** Works that a publisher brings out, and that have pages. */
const PUBLISHED = ['book', 'report', 'thesis', 'legal'];
const PAGED = ['book', 'article', 'report', 'thesis'];

const { shape } = sourceSchema;
const note = shape.note.unwrap().shape;

const UNLESS_SAID = { kind: 'either', propose: () => NO } as const;

const sourceForm = awaitable<keyof typeof WORDS.options>(
  {
    name: 'new source',
    words: WORDS,
    fields: {
      type: closedList(SOURCE_TYPES, (type) => `source.type.${type}`),
      body: { ...UNLESS_SAID, applies: ({ authors }) => splitNames(authors).length > 0 },
      title: { schema: shape.title.options[0] },
      publisher: { asked: ({ type }) => PUBLISHED.includes(type) },
      date: { schema: shape.date },
      circa: { ...UNLESS_SAID, applies: ({ date }) => date !== '' },
      pages: { asked: ({ type }) => PAGED.includes(type) },
      url: { schema: shape.url },
      'work-lang': { begin: ({ locale }) => locale, schema: shape.lang },
      consulted: { kind: 'either' },
      accessed: {
        begin: ({ today }) => today.slice(0, 7),
        applies: ({ consulted }) => consulted === YES,
        schema: shape.accessed,
      },
      consent: { applies: ({ type }) => type === 'private', schema: shape.consent },
      'note-fr': { schema: note.fr },
      'note-en': {
        schema: note.en,
        applies: (answers: Readonly<Record<string, string>>) =>
          answers['awaiting'] === 'fr' || answers['note-fr'] !== '',
      },
      id: {
        taken: holdersOf('sources'),
        propose: ({ authors, body, ...work }) =>
          buildSourceId({ ...work, authors: splitNames(authors), body: body === YES }),
        from: ['title'],
      },
    },
  },
  { unasked: true },
);

/** Makes a source. */
export const newSource = formCommand(sourceForm, async (answers, { locale }) => {
  const { id, type, title, container, publisher, date, pages, url, accessed, relays, consent } =
    answers;
  const authors = splitNames(answers.authors).map((name, index) =>
    index === 0 && answers.body === YES ? name : partName(name),
  );
  const note = answers['note-fr'] || answers['note-en'] ? pairOf('note', answers) : '';
  const checklist = phrase(WORDS.checklist, { id })[locale];
  const change = await buildEntry('source', `content/sources/${id}.yaml`, checklist, {
    type,
    authors: authors.length > 0 ? authors : '',
    title,
    container,
    publisher,
    date,
    circa: answers.circa === YES || '',
    pages,
    url,
    accessed,
    lang: answers['work-lang'],
    consulted: answers.consulted === YES,
    relays,
    consent,
    note,
    // Without a note, nothing of it is in a language: there is nothing to await.
    awaiting: note && answers.awaiting,
  });
  return { changes: [change] };
});
