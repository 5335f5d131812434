import { LOCALES } from '../domain/routes.ts';
import type { Manuscripts, TextFile } from '../library/from-disk.ts';

/** Both languages of each piece that has them and whose texts can be read. */
export function pairTexts({
  articles,
  texts,
}: Manuscripts): [TextFile<unknown>, TextFile<unknown>][] {
  return [...articles.keys()].flatMap((slug): [TextFile<unknown>, TextFile<unknown>][] => {
    const [french, english] = LOCALES.map((locale) =>
      texts.find((text) => text.id === slug && text.locale === locale),
    );
    return french?.manuscript && english?.manuscript ? [[french, english]] : [];
  });
}
