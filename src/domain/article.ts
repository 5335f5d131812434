import type { ArticleEntry, ArticleKind, TextEntry } from '../schemas/article.ts';
import type { Sector } from '../schemas/brand.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Journey, Moment } from './journey.ts';
import { parseManuscript, valuesOf, type Heading } from './manuscript.ts';
import { readingMinutes } from './reading-time.ts';

/** A piece in one language, without its body. */
export interface Text extends Omit<TextEntry, 'slug'> {
  locale: Locale;
  /** Last part of its address in this language. */
  slug: string;
  words: number;
  readingMinutes: number;
  headings: readonly Heading[];
  /** Ids of the sources it cites, in order of first citation. */
  citations: readonly string[];
  /** Ids of the terms it explains, in order. */
  terms: readonly string[];
}

/** The knot shown on covers, lists and share images. */
export interface Cover {
  journey: Journey;
  moment: Moment;
}

/** A piece of the magazine: what its languages share, and the words of each. */
export interface Article {
  /** Name of its folder, and its id. */
  slug: string;
  kind: ArticleKind;
  issue: number;
  date: string;
  updated: string | undefined;
  authors: readonly string[];
  /** Id of the brand, for a case study. */
  brand: string | undefined;
  sector: Sector | undefined;
  journeys: readonly Journey[];
  cover: Cover | undefined;
  /** Ids of the main sources. */
  sources: readonly string[];
  series: ArticleEntry['series'];
  corrections: ArticleEntry['corrections'];
  awaiting: Locale | undefined;
  /** Whether readers of the built site see it. */
  published: boolean;
  /** Day on which it appears, with its issue; none while either is a draft. */
  due: string | undefined;
  texts: Readonly<Partial<Record<Locale, Text>>>;
}

/** A piece that exists in the language asked for. */
export interface ReadableArticle extends Article {
  text: Text;
}

/** Tags that cite a source, and the attribute that names it. */
export const CITING_TAGS = [
  ['Cite', 'id'],
  ['KeyFigure', 'source'],
  ['Verbatim', 'source'],
] as const;

/**
 * Reads one language of a piece.
 *
 * @param manuscript The whole MDX file.
 * @param folder Slug of the piece, used where the text has none of its own.
 * @throws {ManuscriptSyntaxError} When the text is not MDX.
 */
export function buildText(
  entry: TextEntry,
  manuscript: string,
  locale: Locale,
  folder: string,
): Text {
  const parsed = parseManuscript(manuscript, locale);
  const { slug = folder, ...words } = entry;
  const cited = parsed.elements.flatMap((element) => {
    const [, attribute] = CITING_TAGS.find(([name]) => name === element.name) ?? [];
    return attribute ? [element.attributes[attribute]] : [];
  });
  return {
    ...words,
    locale,
    slug,
    words: parsed.words,
    readingMinutes: readingMinutes(parsed.words),
    headings: parsed.headings,
    citations: [...new Set(cited.filter((id) => typeof id === 'string'))],
    terms: [...new Set(valuesOf(parsed, 'Term'))],
  };
}

/**
 * Finds a piece that can be read in a language.
 *
 * @throws {Error} When there is none.
 */
export function findReadable(
  articles: readonly Article[],
  slug: string,
  locale: Locale,
): ReadableArticle {
  const [article] = readableIn(
    articles.filter((candidate) => candidate.slug === slug),
    locale,
  );
  if (!article) throw new Error(`There is no article “${slug}” in ${locale}.`);
  return article;
}

/** Narrows to the pieces that can be read in a language. */
export function readableIn(articles: readonly Article[], locale: Locale): ReadableArticle[] {
  return articles.flatMap((article) => {
    const text = article.texts[locale];
    return text ? [{ ...article, text }] : [];
  });
}
