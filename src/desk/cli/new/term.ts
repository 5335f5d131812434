import { LOCALES, type Locale, STAGES } from '../../../magazine/vocabulary.ts';
import { termSchema } from '../../../magazine/schemas/term.ts';
import { splitList, splitNames } from '../options.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/new-term.json' with { type: 'json' };
import { formerSlugs, holdersOf, type Desk, type Holders } from './desk.ts';
import { awaitable, closedList, formCommand, idField, pairFields, pairOf } from './form.ts';
import { buildEntry } from './new-files.ts';
import { buildNameId } from './proposed-id.ts';

function slugHolders({ content }: Desk, language: Locale): Holders {
  const own = [...content.terms.values()].flatMap(({ file, document }) =>
    (document?.textsAt(['slug', language]) ?? []).map(({ text }) => [text, file] as const),
  );
  return new Map([...formerSlugs(content, 'lexicon', language), ...own]);
}

const { name, brief, definition } = termSchema.shape;

const termForm = awaitable<keyof typeof WORDS.options>({
  name: 'new term',
  words: WORDS,
  fields: {
    ...pairFields('name', name),
    id: idField(holdersOf('terms'), 'name-en', buildNameId),
    'slug-fr': idField((desk) => slugHolders(desk, 'fr'), 'name-fr', buildNameId),
    'slug-en': idField((desk) => slugHolders(desk, 'en'), 'name-en', buildNameId),
    ...pairFields('brief', brief),
    ...pairFields('definition', definition),
    sources: { kind: 'list', known: 'sources' },
    see: { kind: 'list', known: 'terms' },
    stage: closedList(STAGES, (stage) => `stage.${stage}`),
  },
});

/** Makes a term of the lexicon. */
export const newTerm = formCommand(termForm, async (answers, { locale }) => {
  const { id, abbreviation, sources, see, stage } = answers;
  const checklist = phrase(WORDS.checklist, { id })[locale];
  const aliases = LOCALES.flatMap((language) => {
    const names = splitNames(answers[`aliases-${language}`]);
    return names.length > 0 ? [[language, names]] : [];
  });
  const change = await buildEntry('term', `content/terms/${id}.yaml`, checklist, {
    name: pairOf('name', answers),
    abbreviation,
    aliases: aliases.length > 0 ? Object.fromEntries(aliases) : '',
    slug: pairOf('slug', answers),
    brief: pairOf('brief', answers),
    definition: pairOf('definition', answers),
    sources: splitList(sources),
    see: splitList(see),
    stage,
    awaiting: answers.awaiting,
  });
  return { changes: [change] };
});
