import { SECTORS } from '../../../magazine/vocabulary.ts';
import { brandSchema } from '../../../magazine/schemas/brand.ts';
import type { FileChange } from '../file-changes.ts';
import { splitList } from '../options.ts';
import WORDS from '../words/new-brand.json' with { type: 'json' };
import { holdersOf, type BrandAnswers, type Desk } from './desk.ts';
import { awaitable, closedList, formCommand, idField, pairFields, pairOf } from './form.ts';
import { buildEntry } from './new-files.ts';
import { buildNameId } from './proposed-id.ts';

const { shape } = brandSchema;

export const brandForm = awaitable<Exclude<keyof BrandAnswers, 'awaiting'>>({
  name: 'new brand',
  words: WORDS,
  fields: {
    name: { schema: shape.name },
    id: idField(holdersOf('brands'), 'name', buildNameId),
    sector: closedList(SECTORS, (sector) => `sector.${sector}`),
    country: { schema: shape.country },
    ...pairFields('summary', shape.summary),
    sources: { kind: 'list', known: 'sources' },
  },
});

/** The file of a new brand. */
export function buildBrandFile(answers: BrandAnswers, { locale }: Desk): Promise<FileChange> {
  const { id, name, sector, country, sources } = answers;
  return buildEntry('brand', `content/brands/${id}.yaml`, WORDS.checklist[locale], {
    name,
    sector,
    country,
    summary: pairOf('summary', answers),
    sources: splitList(sources),
    awaiting: answers.awaiting,
  });
}

/** Makes a brand. */
export const newBrand = formCommand(brandForm, async (answers, desk) => {
  const article = { command: 'new article', what: WORDS.article };
  return { changes: [await buildBrandFile(answers, desk)], next: [article] };
});
