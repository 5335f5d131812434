import { buildPlaceholder } from '../../domain/placeholder.ts';
import { LOCALES } from '../../domain/routes.ts';
import { schemaHeader } from '../../json-schemas/header.ts';
import { journeySchema } from '../../schemas/journey.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import type { FileChange } from '../file-changes.ts';
import { isFreeId, isKnownId, pairFields, type Desk } from './answer-rules.ts';
import type { Field } from './form.ts';
import { writeYaml, type YamlMapping } from './house-yaml.ts';
import { checkStep, type NewFiles, type NextStep } from './new-files.ts';
import { buildSlug, findFreeId } from './proposed-id.ts';

/** Names of the options, in the order of the questions. */
export const JOURNEY_OPTIONS = [
  'title-fr',
  'title-en',
  'id',
  'persona-fr',
  'persona-en',
  'goal-fr',
  'goal-en',
  'brand',
] as const;

type JourneyField = (typeof JOURNEY_OPTIONS)[number];
type JourneyAnswers = Readonly<Record<JourneyField, string>>;

/** What a journey is about; an empty text is still to be written. */
interface JourneyStub {
  id: string;
  title: Localised;
  persona: Localised;
  goal: Localised;
  /** Id of the brand; empty for a journey without one. */
  brand: string;
  /** Whether a piece names it already. */
  isCarried: boolean;
}

const fileOf = (id: string) => `content/journeys/${id}.yaml`;

/** Choice of a journey that has no brand. */
const NO_BRAND = 'none';

/** What is asked of a new journey. */
export function journeyFields({ manuscripts, locale }: Desk): Field<JourneyField>[] {
  const { brands } = manuscripts;
  const isTaken = (id: string) => manuscripts.journeys.has(id);
  const { title, persona, goal } = journeySchema.shape;
  const isKnownBrand = isKnownId(brands, ({ fr, en }) => ({
    fr: `La marque ${fr} n’existe pas ; \`npm run desk -- new brand\` en crée une.`,
    en: `There is no brand ${en}; \`npm run desk -- new brand\` makes one.`,
  }));
  return [
    ...pairFields(
      'title',
      {
        fr: 'Nom du parcours, 90 signes au plus',
        en: 'Name of the journey, 90 characters at most',
      },
      title,
      { optional: ['en'] },
    ),
    {
      name: 'id',
      message: {
        fr: 'Identifiant, qui est aussi le nom du fichier',
        en: 'Id, which is also the name of the file',
      },
      propose: (answers) => findFreeId(buildSlug(answers['title-fr'] ?? '', 'fr'), isTaken),
      from: ['title-fr'],
      refuse: isFreeId(isTaken, fileOf),
    },
    ...pairFields(
      'persona',
      {
        fr: 'Qui suit ce parcours, en mots et sans nom',
        en: 'Who travels, in words and without a name',
      },
      persona,
      { optional: LOCALES },
    ),
    ...pairFields('goal', { fr: 'Ce que veut le client', en: 'What the customer wants' }, goal, {
      optional: LOCALES,
    }),
    {
      name: 'brand',
      message: { fr: 'Marque', en: 'Brand' },
      choices: () => [
        { value: NO_BRAND, label: { fr: 'aucune', en: 'none' }[locale] },
        ...[...brands].map(([id, { entry }]) => ({
          value: id,
          label: entry?.name ?? id,
          hint: id,
        })),
      ],
      propose: () => NO_BRAND,
      refuse: (id) => (id === NO_BRAND ? undefined : isKnownBrand(id)),
    },
  ];
}

const PLACEHOLDERS = {
  title: { fr: 'le nom du parcours', en: 'the name of the journey' },
  persona: {
    fr: 'qui suit ce parcours, en mots et sans nom',
    en: 'who travels, in words and without a name',
  },
  goal: { fr: 'ce que veut le client', en: 'what the customer wants' },
} as const satisfies Record<string, Localised>;

function fill(field: keyof typeof PLACEHOLDERS, { fr, en }: Localised): YamlMapping {
  const held = (locale: Locale) => ({
    folded: buildPlaceholder(PLACEHOLDERS[field][locale], locale),
  });
  return { fr: fr === '' ? held('fr') : fr, en: en === '' ? held('en') : en };
}

function buildChecklist({ id, isCarried }: JourneyStub, locale: Locale): string {
  const lines: readonly Localised[] = [
    {
      fr: 'Avant la parution, effacez chaque ligne une fois faite :',
      en: 'Before it appears, remove each line once it is done:',
    },
    {
      fr: `- saisir les moments, deux au moins : npm run desk -- journey ${id}`,
      en: `- enter the moments, two at least: npm run desk -- journey ${id}`,
    },
    {
      fr: '- dire qui suit le parcours et ce que veut le client, sans nommer personne',
      en: '- say who travels and what the customer wants, and name nobody',
    },
    {
      fr: '- relire chaque couture : pourquoi elle se voit, ou comment elle se cache',
      en: '- read every seam again: why it shows, or how it is hidden',
    },
    ...(isCarried
      ? []
      : [
          {
            fr: '- inscrire le parcours dans journeys, dans l’article.yaml de l’article qui le porte',
            en: '- put the journey into journeys, in the article.yaml of the piece that carries it',
          },
        ]),
    { fr: '- supprimer draft: true', en: '- remove draft: true' },
  ];
  return lines.map((line) => line[locale]).join('\n');
}

/** The file of a journey without a moment, as a draft. */
export function buildJourneyFile(stub: JourneyStub, { locale }: Pick<Desk, 'locale'>): FileChange {
  const { id, title, persona, goal, brand } = stub;
  const file = fileOf(id);
  const text = writeYaml([
    schemaHeader('journey', file).slice(2),
    '',
    buildChecklist(stub, locale),
    ['title', fill('title', title)],
    ['persona', fill('persona', persona)],
    ['goal', fill('goal', goal)],
    ['brand', brand || undefined],
    ['draft', true],
    ['moments', []],
  ]);
  return { file, text };
}

/** The step that follows a new journey. */
export function momentsStep(id: string): NextStep {
  return {
    command: `journey ${id}`,
    what: { fr: 'saisir ses moments, un à un', en: 'enter its moments, one by one' },
  };
}

/** A new journey, and what follows it. */
export function buildJourney(answers: JourneyAnswers, desk: Desk): NewFiles {
  const pair = (name: 'title' | 'persona' | 'goal'): Localised => ({
    fr: answers[`${name}-fr`],
    en: answers[`${name}-en`],
  });
  const { id, brand } = answers;
  const change = buildJourneyFile(
    {
      id,
      title: pair('title'),
      persona: pair('persona'),
      goal: pair('goal'),
      brand: brand === NO_BRAND ? '' : brand,
      isCarried: false,
    },
    desk,
  );
  return { changes: [change], next: [momentsStep(id), checkStep(change.file)] };
}
