import { LOCALES } from '../../magazine/vocabulary.ts';
import type { Content } from '../files/from-disk.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { findText } from './used-ids.ts';

/** LANG-001, LANG-002: a language that is neither there nor declared to be awaited, or both. */
export function checkLanguages(content: Content): Problem[] {
  const inArticles = [...content.articles.values()].flatMap(({ id, file, document }) => {
    if (!document) return [];
    const awaited = document.textsAt(['awaiting']);
    return LOCALES.flatMap((locale) => {
      const values = { id, locale, language: phrases.languages[locale] };
      const waiting = awaited.find(({ text }) => text === locale);
      const isThere = findText(content, id, locale) !== undefined;
      if (isThere !== (waiting !== undefined)) return [];
      return waiting
        ? problemAt({ file, place: waiting.place }, 'LANG-002', values)
        : problemAt({ file }, 'LANG-001/article', values);
    });
  });
  const inPages = [...Map.groupBy(content.pages, ({ id }) => id)].flatMap(([id, texts]) =>
    LOCALES.filter((locale) => !texts.some((page) => page.locale === locale)).map((locale) => {
      const values = { id, locale, language: phrases.languages[locale] };
      return problemAt({ file: texts[0]?.file ?? id }, 'LANG-001/page', values);
    }),
  );
  return [...inArticles, ...inPages];
}
