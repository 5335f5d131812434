import { SECTORS } from '../../../magazine/vocabulary.ts';
import { brandSchema } from '../../../magazine/schemas/brand.ts';
import type { FileChange } from '../file-changes.ts';
import { splitList } from '../options.ts';
import WORDS from '../words/new-brand.json' with { type: 'json' };
import { holdersOf, type BrandAnswers, type Desk } from './desk.ts';
import { closedList, formCommand, type Form } from './form.ts';
import { buildEntry, checkStep } from './new-files.ts';
import { buildNameId } from './proposed-id.ts';

const { shape } = brandSchema;

/** What is asked of a new brand. */
export const brandForm: Form<keyof BrandAnswers> = {
  name: 'new brand',
  words: WORDS,
  fields: {
    name: { schema: shape.name },
    id: {
      taken: holdersOf('brands'),
      propose: ({ name }) => buildNameId(name),
      from: ['name'],
    },
    sector: closedList(SECTORS, (sector) => `sector.${sector}`),
    country: { schema: shape.country },
    'summary-fr': { schema: shape.summary.shape.fr },
    'summary-en': { schema: shape.summary.shape.en },
    sources: { kind: 'list', known: 'sources' },
  },
};

/** The file of a new brand. */
export function buildBrandFile(answers: BrandAnswers, { locale }: Desk): Promise<FileChange> {
  const { id, name, sector, country, sources } = answers;
  return buildEntry('brand', `content/brands/${id}.yaml`, WORDS.checklist[locale], {
    name,
    sector,
    country,
    summary: { fr: answers['summary-fr'], en: answers['summary-en'] },
    sources: splitList(sources),
  });
}

/** Makes a brand. */
export const newBrand = formCommand(brandForm, async (answers, desk) => {
  const change = await buildBrandFile(answers, desk);
  const article = { command: 'new article', what: WORDS.article };
  return { changes: [change], next: [article, checkStep(change.file)] };
});
