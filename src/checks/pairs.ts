import { LOCALES } from '../domain/routes.ts';
import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import { findText } from './text-index.ts';

/** Both languages of each piece that has them and whose texts can be read. */
export function pairTexts(manuscripts: Manuscripts): [TextFile<unknown>, TextFile<unknown>][] {
  return [...manuscripts.articles.keys()].flatMap(
    (slug): [TextFile<unknown>, TextFile<unknown>][] => {
      const [french, english] = LOCALES.map((locale) => findText(manuscripts, slug, locale));
      return french?.manuscript && english?.manuscript ? [[french, english]] : [];
    },
  );
}
