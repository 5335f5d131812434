import { pickFacts } from '../../magazine/library/article.ts';
import { findAwaited } from '../../magazine/library/awaited.ts';
import { isPublished } from '../../magazine/library/publication.ts';
import { listWords } from '../../magazine/texts/localised-words.ts';
import { isToWrite } from '../../magazine/texts/placeholder.ts';
import type { ArticleEntry } from '../../magazine/schemas/article.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { allEntries } from '../files/content-sources.ts';
import { pickEntries } from '../files/fitting-entries.ts';
import type { Content } from '../files/from-disk.ts';
import { countPlaceholders } from '../files/passages.ts';
import type { DataPath } from '../files/yaml-document.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { appearanceOf } from './appearance.ts';
import { TARGETS } from './known-ids.ts';
import { allTexts, findText, isAwaited, isStandingPage } from './used-ids.ts';

const named = (locale: Locale) => ({ locale, language: phrases.languages[locale] });

/** LANG-001: a text that is neither there nor declared to be awaited. */
function checkMissing(content: Content): Problem[] {
  const inArticles = [...content.articles.values()].flatMap(({ id, file, document }) => {
    if (!document) return [];
    const awaited = document.textsAt(['awaiting']).map(({ text }) => text);
    const isThere = (locale: Locale) => awaited.includes(locale) || findText(content, id, locale);
    return LOCALES.filter((locale) => !isThere(locale)).map((locale) =>
      problemAt({ file }, 'LANG-001/article', { id, ...named(locale) }),
    );
  });
  const inPages = [...Map.groupBy(content.pages, ({ id }) => id)].flatMap(([id, texts]) =>
    LOCALES.filter((locale) => !texts.some((page) => page.locale === locale)).map((locale) =>
      problemAt({ file: texts[0]?.file ?? id }, 'LANG-001/page', { id, ...named(locale) }),
    ),
  );
  return [...inArticles, ...inPages];
}

/** Whether what a file says in a language below a path is all there. */
function isSaid(entry: unknown, within: DataPath, locale: Locale): boolean {
  return listWords(entry)
    .filter(({ path }) => within.every((step, index) => path[index] === step))
    .every(({ words }) => !isToWrite(words[locale], locale));
}

/** Whether the text of an article is there in a language, and nothing but its own word keeps it back. */
function isWritten(content: Content, slug: string, article: ArticleEntry, locale: Locale): boolean {
  const text = findText(content, slug, locale);
  if (!text || countPlaceholders(text) > 0) return false;
  const facts = text.manuscript && pickFacts(text.manuscript);
  const { holdsBack } = findAwaited(pickEntries(content).entries, locale);
  return !facts || !holdsBack({ ...article, awaiting: undefined }, facts);
}

/** LANG-002: a language that is declared to be awaited, and is there. */
function checkAwaited(content: Content): Problem[] {
  return allEntries(content).flatMap(({ id, file, entry, document }) => {
    const article = content.articles.get(id);
    if (!entry) return [];
    return (document?.texts() ?? []).flatMap(({ text, path, place }): Problem[] => {
      const locale = LOCALES.find((each) => each === text);
      const within = path.slice(0, -1);
      if (path.at(-1) !== 'awaiting' || !locale || !isSaid(entry, within, locale)) return [];
      if (article?.file !== file || within.length > 0) {
        return [problemAt({ file, place }, 'LANG-002/words', named(locale))];
      }
      return article.entry && isWritten(content, id, article.entry, locale)
        ? [problemAt({ file, place }, 'LANG-002/article', { id, ...named(locale) })]
        : [];
    });
  });
}

/** When a file is shown in a language; `undefined` where it is not, or where nobody can tell. */
function appearanceIn(content: Content, file: string, locale: Locale, today: string) {
  const always = { draft: false, date: today };
  const text = allTexts(content).find((each) => each.file === file);
  if (text) {
    if (text.locale !== locale || isAwaited(content, text)) return undefined;
    return isStandingPage(content, text) ? always : appearanceOf(content, text.id);
  }
  const { articles, journeys, terms, brands } = content;
  const entries = [articles, journeys, terms, brands].flatMap((files) => [...files.values()]);
  const { id, entry } = entries.find((each) => each.file === file) ?? {};
  if (id === undefined || !entry || entry.awaiting === locale) return undefined;
  if (articles.get(id)?.entry === entry) return appearanceOf(content, id);
  return 'draft' in entry ? { ...always, draft: entry.draft } : always;
}

/** LANG-005: something shown in a language that rests on what awaits that language. */
function checkResting(content: Content, today: string): Problem[] {
  return TARGETS.flatMap(([collection, message, listUses]) => {
    const files = content[collection];
    const waiting = [...files.values()].some(({ entry }) => entry?.awaiting);
    // An issue shows the articles, and a term the neighbours, that there are.
    if (!waiting || collection === 'articles' || message === 'REF-008') return [];
    return listUses(content).flatMap((use) => {
      const { file: target, entry } = files.get(use.id) ?? {};
      const locale = entry?.awaiting;
      const appears = locale && appearanceIn(content, use.file, locale, today);
      if (!target || !appears || appears.draft) return [];
      const severity = isPublished(appears, today) ? 'error' : 'warning';
      const values = { id: use.id, target, ...named(locale) };
      return [problemAt(use, 'LANG-005', values, { severity })];
    });
  });
}

/** LANG-001, LANG-002, LANG-005: a language that is missing, or awaited where it should not be. */
export function checkLanguages(content: Content, today: string): Problem[] {
  return [...checkMissing(content), ...checkAwaited(content), ...checkResting(content, today)];
}
