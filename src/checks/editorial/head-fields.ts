import type { Manuscripts } from '../../library/from-disk.ts';
import type { Locale } from '../../schemas/locale.ts';
import { proseOf, type Prose } from './prose.ts';

/** A field of the head of every text, standing pages included. */
export function headFieldsOf(manuscripts: Manuscripts, field: 'title' | 'standfirst'): Prose[] {
  return proseOf(manuscripts).filter(
    ({ file, passage }) =>
      file.endsWith('.mdx') && passage.kind === 'field' && passage.holder === field,
  );
}

/** The folder of a text, which pairs its languages. */
export function folderOf({ file }: Prose): string {
  return file.slice(0, file.lastIndexOf('/'));
}

/** Fields of one language by the folder of their text. */
export function groupByFolder(fields: readonly Prose[], locale: Locale): Map<string, Prose> {
  return new Map(
    fields.filter((field) => field.locale === locale).map((field) => [folderOf(field), field]),
  );
}
