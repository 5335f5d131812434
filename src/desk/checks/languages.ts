import { LOCALES } from '../../magazine/vocabulary.ts';
import type { Manuscripts } from '../files/from-disk.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { findText } from './references.ts';

/** LANG-001, LANG-002: a language that is neither there nor declared to be awaited, or both. */
export function checkLanguages(manuscripts: Manuscripts): Problem[] {
  const { articles, pages } = manuscripts;
  const pieces = [...articles.values()].flatMap(({ id, file, document }) => {
    if (!document) return [];
    const awaited = document.textsAt(['awaiting']);
    return LOCALES.flatMap((locale) => {
      const values = { id, locale, language: phrases.languages[locale] };
      const waiting = awaited.find(({ text }) => text === locale);
      const isThere = findText(manuscripts, id, locale) !== undefined;
      if (isThere !== (waiting !== undefined)) return [];
      return waiting
        ? problemAt({ file, place: waiting.place }, 'LANG-002', values)
        : problemAt({ file }, 'LANG-001/article', values);
    });
  });
  const standing = [...Map.groupBy(pages, ({ id }) => id)].flatMap(([id, texts]) =>
    LOCALES.filter((locale) => !texts.some((page) => page.locale === locale)).map((locale) => {
      const values = { id, locale, language: phrases.languages[locale] };
      return problemAt({ file: texts[0]?.file ?? id }, 'LANG-001/page', values);
    }),
  );
  return [...pieces, ...standing];
}
