import type { ArticleEntry, TextEntry } from '../schemas/article.ts';
import type { LetterEntry } from '../schemas/letter.ts';
import type { PictureEntry } from '../schemas/picture.ts';
import type { PageEntry } from '../schemas/page.ts';
import type { ArticleKind, Locale, Localised, Sector } from '../vocabulary.ts';
import { sourcesOfMoment, type Journey, type Moment } from '../journeys/journey.ts';
import { keptIndex } from './kept-index.ts';
import { valuesOf, type Heading, type Manuscript } from '../texts/manuscript.ts';

/** What a text holds that is shown or linked outside it. */
export interface TextFacts {
  /** How long it takes to read, rounded up: a word more or less leaves every page that tells it as it is. */
  readingMinutes: number;
  headings: readonly Pick<Heading, 'depth' | 'id' | 'text'>[];
  /** Ids of the sources it cites, in order of first citation. */
  citations: readonly string[];
  /** Ids of the terms it explains, in order. */
  terms: readonly string[];
  /** Ids of the terms that it links to. */
  linkedTerms: readonly string[];
  /** Ids of the moments that have a card in it, in order. */
  cards: readonly string[];
}

/** One language of an article or of a standing page, as its file gives it. */
export interface LocalHead<Head> {
  /** Name of its folder. */
  id: string;
  locale: Locale;
  head: Head;
}

/** One language of an article, as its file gives it. */
export interface WrittenText extends LocalHead<TextEntry> {
  facts: TextFacts;
}

/** One language of a standing page, as its file gives it. */
export interface WrittenPage extends LocalHead<PageEntry> {
  facts: TextFacts;
}

/** An article in one language, without its body. */
export interface Text extends Omit<TextEntry, 'slug'>, TextFacts {
  locale: Locale;
  /** Last part of its address in this language. */
  slug: string;
  /** What readers wrote about it in this language, in the order in which they did. */
  letters: readonly LetterEntry[];
}

/** The knot shown on covers, lists and share images. */
export interface Cover {
  journey: Journey;
  moment: Moment;
}

/** A moment on the thread of an article that has no journey; it stays a moment of the article that tells it. */
export interface BorrowedMoment {
  journey: Journey;
  moment: Moment;
  /** The article that tells it. */
  article: Article;
  /** What it does on the thread; nothing on that of an editorial, which is not composed. */
  line: Localised | undefined;
}

type SharedFacts = Pick<
  ArticleEntry,
  | 'figure'
  | 'issue'
  | 'date'
  | 'identity'
  | 'updated'
  | 'authors'
  | 'sources'
  | 'series'
  | 'awaiting'
>;

/** What was put right, with its place among what was that day, from 1: it is the same in each language. */
export type Correction = ArticleEntry['corrections'][number] & { place: number };

/** An article: what its languages share, and the words of each. */
export interface Article extends SharedFacts {
  /** Name of its folder, and its id. */
  slug: string;
  kind: ArticleKind;
  /** Id of the brand, for a case study. */
  brand: string | undefined;
  sector: Sector | undefined;
  /** Those that have moments: a draft may still have none. */
  journeys: readonly Journey[];
  /** Those of all its journeys, in order. */
  moments: readonly Moment[];
  cover: Cover | undefined;
  /** What opens it, where it has no thread. */
  picture: PictureEntry | undefined;
  /** The moments of other articles that make its thread, where it has no journey. */
  borrowed: readonly BorrowedMoment[];
  corrections: readonly Correction[];
  /** Whether readers of the built site see it. */
  published: boolean;
  /** Day on which it appears, with its issue; none while either is a draft. */
  due: string | undefined;
  texts: Readonly<Partial<Record<Locale, Text>>>;
}

/** An article that exists in the language asked for. */
export interface ReadableArticle extends Article {
  text: Text;
}

/**
 * Silent reading speed of non-fiction by adults, in words a minute: Brysbaert, “How many words do we
 * read per minute?”, Journal of Memory and Language 109, 2019.
 */
const WORDS_A_MINUTE = 238;

/** Tags that cite a source, and the attribute that names it. */
export const CITING_TAGS = [
  ['Cite', 'id'],
  ['KeyFigure', 'source'],
  ['Verbatim', 'source'],
] as const;

/** Picks from a text what is shown or linked outside it. */
export function pickFacts(
  manuscript: Pick<Manuscript, 'words' | 'headings' | 'elements' | 'links'>,
): TextFacts {
  const cited = manuscript.elements.flatMap(({ name, attributes }) => {
    const [, attribute] = CITING_TAGS.find(([tag]) => tag === name) ?? [];
    return attribute ? [attributes[attribute]] : [];
  });
  return {
    readingMinutes: Math.max(1, Math.ceil(manuscript.words / WORDS_A_MINUTE)),
    headings: manuscript.headings.map(({ depth, id, text }) => ({ depth, id, text })),
    citations: [...new Set(cited.filter((id) => typeof id === 'string'))],
    terms: [...new Set(valuesOf(manuscript, 'Term'))],
    linkedTerms: manuscript.links.flatMap(({ target }) => /^term:(.+)$/.exec(target)?.[1] ?? []),
    cards: valuesOf(manuscript, 'Moment'),
  };
}

/**
 * Joins the head and the body of a text; its folder gives the address that it does not have of its own.
 *
 * @param letters Those to the article, in any language.
 */
export function buildText(
  { id, locale, head, facts }: WrittenText,
  letters: readonly LetterEntry[] = [],
): Text {
  const own = letters
    .filter((letter) => letter.locale === locale)
    .sort((one, other) => one.date.localeCompare(other.date));
  return { ...head, ...facts, locale, slug: head.slug ?? id, letters: own };
}

/** Ids of every source that an article rests on. */
export function sourcesOf({ sources, figure, texts, moments }: Article): Set<string> {
  return new Set([
    ...sources,
    ...(figure ? [figure.source] : []),
    ...Object.values(texts).flatMap(({ citations }) => citations),
    ...moments.flatMap(sourcesOfMoment),
  ]);
}

type Readable = readonly ReadableArticle[];

/** Narrowed once for all the pages that ask. */
const NARROWED = new WeakMap<readonly Article[], Map<Locale, Readable>>();

/** Narrows to the articles that can be read in a language; the same list for the same articles. */
export function readableIn(articles: readonly Article[], locale: Locale): Readable {
  const narrowed = NARROWED.get(articles) ?? new Map<Locale, Readable>();
  NARROWED.set(articles, narrowed);
  const readable =
    narrowed.get(locale) ??
    articles.flatMap((article) => {
      const text = article.texts[locale];
      return text ? [{ ...article, text }] : [];
    });
  narrowed.set(locale, readable);
  return readable;
}

const bySlug = keptIndex(({ slug }: ReadableArticle) => [slug]);

/** The article that a folder holds, where it can be read in a language. */
export function readableAt(
  articles: readonly Article[],
  slug: string,
  locale: Locale,
): ReadableArticle | undefined {
  return bySlug(readableIn(articles, locale)).get(slug)?.[0];
}

/**
 * Finds an article that can be read in a language.
 *
 * @throws {Error} When there is none.
 */
export function findReadable(
  articles: readonly Article[],
  slug: string,
  locale: Locale,
): ReadableArticle {
  const article = readableAt(articles, slug, locale);
  if (!article) throw new Error(`There is no article “${slug}” in ${locale}.`);
  return article;
}
