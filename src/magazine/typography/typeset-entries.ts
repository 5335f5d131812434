import type { SourceEntry } from '../schemas/source.ts';
import type { WrittenPage, WrittenText } from '../library/article.ts';
import type { LibraryEntries } from '../library/entries.ts';
import { localeOfLang, typeset, typesetLocalised } from './typography.ts';

const setValues = <Entry>(entries: ReadonlyMap<string, Entry>): Map<string, Entry> =>
  new Map(Array.from(entries, ([id, entry]) => [id, typesetLocalised(entry)]));

/** A title keeps the typography of its own language, whatever the page. */
function setSource(source: SourceEntry): SourceEntry {
  const { title, lang } = source;
  const locale = localeOfLang(lang);
  return locale && typeof title === 'string'
    ? { ...source, title: typeset(title, locale) }
    : source;
}

function setText({ id, locale, head, facts }: WrittenText): WrittenText {
  const set = (text: string) => typeset(text, locale);
  return {
    id,
    locale,
    head: {
      ...head,
      title: set(head.title),
      standfirst: set(head.standfirst),
      ...(head.coverLine && { coverLine: set(head.coverLine) }),
      categories: head.categories.map(set),
    },
    facts: {
      ...facts,
      headings: facts.headings.map((heading) => ({ ...heading, text: set(heading.text) })),
    },
  };
}

function setPage({ head, ...page }: WrittenPage): WrittenPage {
  const set = (text: string) => typeset(text, page.locale);
  return { ...page, head: { ...head, title: set(head.title), standfirst: set(head.standfirst) } };
}

/**
 * Sets all the words that pages take from data, once, before anything is built from them. The body of a
 * text is set while it is compiled, and the interface by its translator.
 */
export function typesetEntries(entries: LibraryEntries): LibraryEntries {
  return {
    magazine: entries.magazine,
    articles: setValues(entries.articles),
    texts: entries.texts.map(setText),
    pages: entries.pages.map(setPage),
    issues: entries.issues.map(typesetLocalised),
    journeys: setValues(entries.journeys),
    terms: setValues(entries.terms),
    sources: new Map(
      Array.from(setValues(entries.sources), ([id, entry]) => [id, setSource(entry)]),
    ),
    brands: setValues(entries.brands),
    authors: setValues(entries.authors),
  };
}
