import { schemaHeader } from '../../json-schemas/header.ts';
import { SECTORS } from '../../domain/vocabulary.ts';
import { brandSchema } from '../../schemas/brand.ts';
import type { FileChange } from '../file-changes.ts';
import { splitList } from '../options.ts';
import { choicesIn, fits, isFreeId, pairFields, sourcesField, type Desk } from './answer-rules.ts';
import type { Field } from './form.ts';
import { writeYaml } from './house-yaml.ts';
import { checkStep, type NewFiles } from './new-files.ts';
import { buildNameId, findFreeId } from './proposed-id.ts';

/** Names of the options, in the order of the questions. */
export const BRAND_OPTIONS = [
  'name',
  'id',
  'sector',
  'country',
  'summary-fr',
  'summary-en',
  'sources',
] as const;

type BrandField = (typeof BRAND_OPTIONS)[number];
export type BrandAnswers = Readonly<Record<BrandField, string>>;

const fileOf = (id: string) => `content/brands/${id}.yaml`;

/** What is asked of a new brand. */
export function brandFields(desk: Desk): Field<BrandField>[] {
  const { manuscripts, locale } = desk;
  const isTaken = (id: string) => manuscripts.brands.has(id);
  return [
    {
      name: 'name',
      message: {
        fr: 'Nom de la marque, tel qu’elle l’écrit',
        en: 'Name of the brand, as it writes it',
      },
      refuse: fits(brandSchema.shape.name),
    },
    {
      name: 'id',
      message: {
        fr: 'Identifiant, qui fera son adresse',
        en: 'Id, which makes its address',
      },
      propose: ({ name = '' }) => findFreeId(buildNameId(name), isTaken),
      from: ['name'],
      refuse: isFreeId(isTaken, fileOf),
    },
    {
      name: 'sector',
      message: { fr: 'Secteur', en: 'Sector' },
      choices: () => choicesIn(SECTORS, locale, (sector) => `sector.${sector}`),
    },
    {
      name: 'country',
      message: {
        fr: 'Pays du siège, en deux capitales',
        en: 'Country of its head office, in two capital letters',
      },
      example: 'FR',
      refuse: fits(brandSchema.shape.country),
    },
    ...pairFields(
      'summary',
      { fr: 'Ce qu’est la marque, en deux phrases', en: 'What the brand is, in two sentences' },
      brandSchema.shape.summary,
    ),
    sourcesField(desk),
  ];
}

const CHECKLIST = {
  fr: `À relire, puis effacez ces lignes :
- deux phrases qui situent la marque, sans publicité ;
- chaque fait de ces phrases a sa source dans sources ;
- le nom est écrit comme la marque l’écrit.`,
  en: `To be read again, then remove these lines:
- two sentences that place the brand, without advertising;
- each fact in them has its source in sources;
- the name is written as the brand writes it.`,
};

/** The file of a new brand. */
export function buildBrandFile(
  answers: BrandAnswers,
  { locale }: Pick<Desk, 'locale'>,
): FileChange {
  const file = fileOf(answers.id);
  const text = writeYaml([
    schemaHeader('brand', file).slice(2),
    '',
    CHECKLIST[locale],
    ['name', answers.name],
    ['sector', answers.sector],
    ['country', answers.country],
    ['summary', { fr: answers['summary-fr'], en: answers['summary-en'] }],
    ['sources', splitList(answers.sources)],
  ]);
  return { file, text };
}

/** A new brand, and what follows it. */
export function buildBrand(answers: BrandAnswers, desk: Desk): NewFiles {
  const change = buildBrandFile(answers, desk);
  return {
    changes: [change],
    next: [
      {
        command: 'new article',
        what: { fr: 'commencer son étude de cas', en: 'start its case study' },
      },
      checkStep(change.file),
    ],
  };
}
