import { createRoutes, LOCALES } from '../../domain/routes.ts';
import { schemaHeader } from '../../json-schemas/header.ts';
import { STAGES } from '../../domain/vocabulary.ts';
import type { Locale } from '../../schemas/locale.ts';
import { termSchema } from '../../schemas/term.ts';
import { splitList } from '../options.ts';
import {
  choicesIn,
  eachId,
  formerSlugs,
  isFreeId,
  isKnownId,
  pairFields,
  sourcesField,
  splitNames,
  type Desk,
} from './answer-rules.ts';
import type { Field } from './form.ts';
import { writeYaml, type YamlMapping } from './house-yaml.ts';
import { checkStep, type NewFiles } from './new-files.ts';
import { buildNameId, findFreeId } from './proposed-id.ts';

/** Names of the options, in the order of the questions. */
export const TERM_OPTIONS = [
  'name-fr',
  'name-en',
  'abbreviation',
  'aliases-fr',
  'aliases-en',
  'id',
  'slug-fr',
  'slug-en',
  'brief-fr',
  'brief-en',
  'definition-fr',
  'definition-en',
  'sources',
  'see',
  'stage',
] as const;

type TermField = (typeof TERM_OPTIONS)[number];
type TermAnswers = Readonly<Record<TermField, string>>;

const fileOf = (id: string) => `content/terms/${id}.yaml`;
const routes = createRoutes('/');

function idField({ manuscripts }: Desk): Field<TermField> {
  const isTaken = (id: string) => manuscripts.terms.has(id);
  return {
    name: 'id',
    message: {
      fr: 'Identifiant, en anglais de préférence, que les textes citent',
      en: 'Id, in English rather, which texts name',
    },
    propose: (answers) => findFreeId(buildNameId(answers['name-en'] ?? ''), isTaken),
    from: ['name-en'],
    refuse: isFreeId(isTaken, fileOf),
  };
}

function slugField({ manuscripts }: Desk, language: Locale): Field<TermField> {
  const holders = new Map([
    ...formerSlugs(manuscripts, 'lexicon', language),
    ...[...manuscripts.terms.values()].flatMap(({ file, document }) =>
      (document?.textsAt(['slug', language]) ?? []).map(({ text }) => [text, file] as const),
    ),
  ]);
  const isTaken = (slug: string) => holders.has(slug);
  return {
    name: `slug-${language}`,
    message: {
      fr: `Adresse en ${{ fr: 'français', en: 'anglais' }[language]}, après ${routes.section(language, 'lexicon')}`,
      en: `Address in ${{ fr: 'French', en: 'English' }[language]}, after ${routes.section(language, 'lexicon')}`,
    },
    propose: (answers) => findFreeId(buildNameId(answers[`name-${language}`] ?? ''), isTaken),
    from: [`name-${language}`],
    refuse: isFreeId(isTaken, (slug) => holders.get(slug) ?? ''),
  };
}

/** What is asked of a new term. */
export function termFields(desk: Desk): Field<TermField>[] {
  const { manuscripts, locale } = desk;
  const aliases = (language: Locale): Field<TermField> => ({
    name: `aliases-${language}`,
    message: {
      fr: `Autres noms, séparés par des virgules (${{ fr: 'français', en: 'anglais' }[language]})`,
      en: `Other names, separated by commas (${{ fr: 'French', en: 'English' }[language]})`,
    },
    optional: true,
  });
  return [
    ...pairFields(
      'name',
      { fr: 'Nom du terme, avec sa capitale', en: 'Name of the term, with its capital' },
      termSchema.shape.name,
    ),
    {
      name: 'abbreviation',
      message: {
        fr: 'Forme courte, la même dans les deux langues',
        en: 'Short form, the same in both languages',
      },
      example: 'FMOT',
      optional: true,
    },
    ...LOCALES.map(aliases),
    idField(desk),
    ...LOCALES.map((language) => slugField(desk, language)),
    ...pairFields(
      'brief',
      {
        fr: 'Une phrase qui se suffit, pour la marge, 200 signes au plus',
        en: 'One sentence that stands alone, for the margin, 200 characters at most',
      },
      termSchema.shape.brief,
    ),
    ...pairFields(
      'definition',
      {
        fr: 'La définition, en deux à cinq phrases',
        en: 'The definition, in two to five sentences',
      },
      termSchema.shape.definition,
    ),
    sourcesField(desk),
    {
      name: 'see',
      message: {
        fr: 'Termes voisins : des identifiants, séparés par des virgules',
        en: 'Neighbouring terms: ids, separated by commas',
      },
      optional: true,
      refuse: eachId(
        isKnownId(manuscripts.terms, ({ fr, en }) => ({
          fr: `Le lexique n’a pas de terme ${fr}.`,
          en: `The lexicon has no term ${en}.`,
        })),
      ),
    },
    {
      name: 'stage',
      message: {
        fr: 'Étape du parcours que le terme nomme, s’il en nomme une',
        en: 'Stage of the journey that the term names, if it names one',
      },
      choices: () => choicesIn(STAGES, locale, (stage) => `stage.${stage}`),
      optional: true,
      asked: () => false,
    },
  ];
}

const CHECKLIST = {
  fr: (id: string) => `À relire, puis effacez ces lignes :
- la phrase de la marge se comprend sans la définition ;
- la définition dit d’où vient le mot, avec ses sources ;
- les deux langues disent les mêmes faits ;
- un texte l’explique à sa première apparition : <Term id="${id}">…</Term>`,
  en: (id: string) => `To be read again, then remove these lines:
- the sentence for the margin is clear without the definition;
- the definition says where the word comes from, with its sources;
- both languages state the same facts;
- a text explains it where it first occurs: <Term id="${id}">…</Term>`,
} as const satisfies Record<Locale, (id: string) => string>;

function aliasesOf(answers: TermAnswers): YamlMapping | undefined {
  const [fr, en] = [splitNames(answers['aliases-fr']), splitNames(answers['aliases-en'])];
  if (fr.length + en.length === 0) return undefined;
  return { fr: fr.length > 0 ? fr : undefined, en: en.length > 0 ? en : undefined };
}

/** A new term of the lexicon, and what follows it. */
export function buildTerm(answers: TermAnswers, { locale }: Desk): NewFiles {
  const { id, abbreviation, sources, see, stage } = answers;
  const file = fileOf(id);
  const pair = (name: 'name' | 'slug' | 'brief' | 'definition') => ({
    fr: answers[`${name}-fr`],
    en: answers[`${name}-en`],
  });
  const text = writeYaml([
    schemaHeader('term', file).slice(2),
    '',
    CHECKLIST[locale](id),
    ['name', pair('name')],
    ['abbreviation', abbreviation || undefined],
    ['aliases', aliasesOf(answers)],
    ['slug', pair('slug')],
    ['brief', pair('brief')],
    ['definition', pair('definition')],
    ['sources', splitList(sources)],
    ['see', splitList(see)],
    ['stage', stage || undefined],
  ]);
  return { changes: [{ file, text }], next: [checkStep(file)] };
}
