import { LOCALES, type Locale, STAGES } from '../../../magazine/vocabulary.ts';
import { termSchema } from '../../../magazine/schemas/term.ts';
import { splitList } from '../options.ts';
import { phrase } from '../words.ts';
import WORDS from '../words/new-term.json' with { type: 'json' };
import { formerSlugs, holdersOf, type Desk, type Holders } from './desk.ts';
import { closedList, formCommand, splitNames, type Field, type Form } from './form.ts';
import { buildEntry, checkStep } from './new-files.ts';
import { buildNameId } from './proposed-id.ts';

type TermField = keyof typeof WORDS.options;

function slugHolders({ content }: Desk, language: Locale): Holders {
  const own = [...content.terms.values()].flatMap(({ file, document }) =>
    (document?.textsAt(['slug', language]) ?? []).map(({ text }) => [text, file] as const),
  );
  return new Map([...formerSlugs(content, 'lexicon', language), ...own]);
}

function slugField(language: Locale): Field<TermField> {
  return {
    taken: (desk) => slugHolders(desk, language),
    propose: (answers) => buildNameId(answers[`name-${language}`]),
    from: [`name-${language}`],
  };
}

const { name, brief, definition } = termSchema.shape;

const termForm: Form<TermField> = {
  name: 'new term',
  words: WORDS,
  fields: {
    'name-fr': { schema: name.shape.fr },
    'name-en': { schema: name.shape.en },
    id: {
      taken: holdersOf('terms'),
      propose: (answers) => buildNameId(answers['name-en']),
      from: ['name-en'],
    },
    'slug-fr': slugField('fr'),
    'slug-en': slugField('en'),
    'brief-fr': { schema: brief.shape.fr },
    'brief-en': { schema: brief.shape.en },
    'definition-fr': { schema: definition.shape.fr },
    'definition-en': { schema: definition.shape.en },
    sources: { kind: 'list', known: 'sources' },
    see: { kind: 'list', known: 'terms' },
    stage: {
      ...closedList(STAGES, (stage) => `stage.${stage}`),
    },
  },
};

/** Makes a term of the lexicon. */
export const newTerm = formCommand(termForm, async (answers, { locale }) => {
  const { id, abbreviation, sources, see, stage } = answers;
  const checklist = phrase(WORDS.checklist, { id })[locale];
  const pair = (field: 'name' | 'slug' | 'brief' | 'definition') => ({
    fr: answers[`${field}-fr`],
    en: answers[`${field}-en`],
  });
  const aliases = LOCALES.map((language) => [
    language,
    splitNames(answers[`aliases-${language}`]),
  ]).filter(([, names]) => (names ?? []).length > 0);
  const change = await buildEntry('term', `content/terms/${id}.yaml`, checklist, {
    name: pair('name'),
    abbreviation,
    aliases: aliases.length > 0 ? Object.fromEntries(aliases) : '',
    slug: pair('slug'),
    brief: pair('brief'),
    definition: pair('definition'),
    sources: splitList(sources),
    see: splitList(see),
    stage,
  });
  return { changes: [change], next: [checkStep(change.file)] };
});
