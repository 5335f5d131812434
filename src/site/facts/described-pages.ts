import { readableIn, type ReadableArticle } from '../../magazine/library/article.ts';
import { formatAuthor } from '../../magazine/library/reference.ts';
import {
  lookUp,
  type Author,
  type Brand,
  type Issue,
  type Library,
  type Source,
  type Term,
} from '../../magazine/library/library.ts';
import type { CitedArticle } from '../../magazine/library/self-citation.ts';
import type { IssueEdition } from '../editions/issue-editions.ts';
import { SHARE_SIZE } from './page-facts.ts';
import {
  describeArticle,
  describeAuthor,
  describeBrand,
  describeIssue,
  describeSite,
  describeTerm,
  describeTrail,
  describeWork,
  joinThings,
  type Crumb,
  type Magazine,
  type Thing,
} from './structured-data.ts';
import { translator } from '../../magazine/words/messages.ts';
import { changedAt, publishedAt } from '../../magazine/library/timeline.ts';
import { otherLocale, type Locale } from '../../magazine/vocabulary.ts';
import { absoluteUrl, routes } from '../addresses.ts';

/** A step on the way from the home page to a page: a name, and a path. */
export interface Step {
  name: string;
  path: string;
}

/** An absolute address as it is written in data. */
export function addressOf(path: string): string {
  return absoluteUrl(path).href;
}

/** What the magazine says of itself. */
type Masthead = Pick<Library, 'magazine'>;

/** The magazine in the words of a language. */
export function magazineIn(locale: Locale, { magazine }: Masthead): Magazine {
  const { publisher, contact, issn, licences } = magazine;
  const t = translator(locale);
  return {
    locale,
    name: t('site.name'),
    description: t('site.description'),
    url: addressOf(routes.home(locale)),
    root: addressOf(routes.home('fr')),
    logo: addressOf(routes.file('icon-180.png')),
    publisher: publisher?.name,
    email: contact?.email,
    issn: [issn?.print, issn?.online].filter((number) => number !== undefined),
    licence: licences?.texts.url,
  };
}

/**
 * The structured data of a page: what it describes, and the way to it from the home page.
 *
 * @param trail The steps after the home page, the page itself last; none for the home page.
 */
export function describePage(
  locale: Locale,
  trail: readonly Step[],
  things: readonly Thing[],
): object[] {
  const home = { name: translator(locale)('nav.home'), path: routes.home(locale) };
  const crumbs = [home, ...trail].map(({ name, path }): Crumb => ({ name, url: addressOf(path) }));
  return [joinThings([...things, ...(trail.length > 0 ? [describeTrail(crumbs)] : [])])];
}

/** An issue with its articles and its files, as the page of the issue describes it. */
export function describeIssueIn(
  locale: Locale,
  issue: Issue,
  editions: readonly IssueEdition[],
  library: Masthead,
): Thing {
  const { number, theme, standfirst, date, articles } = issue;
  return describeIssue(magazineIn(locale, library), {
    number,
    name: theme[locale],
    description: standfirst[locale],
    date,
    url: addressOf(routes.issue(locale, number)),
    image: addressOf(routes.issueImage(locale, number)),
    articles: readableIn(articles, locale).map(({ text }) => ({
      title: text.title,
      url: addressOf(routes.article(locale, text.slug)),
    })),
    editions: editions.map(({ path, type, bytes }) => ({ url: addressOf(path), type, bytes })),
  });
}

const authorIn = (locale: Locale, { id, name, collective }: Author) => ({
  name: name[locale],
  url: addressOf(routes.author(locale, id)),
  collective,
});

const brandIn = (locale: Locale, { id, name }: Brand) => ({
  name,
  url: addressOf(routes.brand(locale, id)),
});

/** An article as a work to be cited. */
export function citedArticle(
  article: ReadableArticle,
  { authors }: Pick<Library, 'authors'>,
): CitedArticle {
  const { locale, slug } = article.text;
  return {
    article,
    authors: article.authors.map((id) => lookUp(authors, id, 'author').name[locale]),
    url: addressOf(routes.article(locale, slug)),
  };
}

/** Who signs, as its page describes it. */
export function describeAuthorIn(locale: Locale, author: Author): Thing {
  return { ...describeAuthor(authorIn(locale, author)), description: author.bio[locale] };
}

/** A brand, as its page describes it. */
export function describeBrandIn(locale: Locale, brand: Brand): Thing {
  return { ...describeBrand(brandIn(locale, brand)), description: brand.summary[locale] };
}

/** The site, as its first page describes it. */
export function describeSiteIn(locale: Locale, library: Masthead): Thing {
  return describeSite(magazineIn(locale, library), addressOf(routes.section(locale, 'search')));
}

/** An article within its issue, as its page describes it. */
export function describeArticleIn(
  locale: Locale,
  article: ReadableArticle,
  library: Pick<Library, 'magazine' | 'brands' | 'authors' | 'issues'>,
): Thing {
  const { text, kind, issue } = article;
  const { brands, authors } = library;
  const other = otherLocale(locale);
  const translation = article.texts[other];
  const brand = article.brand && lookUp(brands, article.brand, 'brand');
  return describeArticle(magazineIn(locale, library), {
    title: text.title,
    description: text.standfirst,
    url: addressOf(routes.article(locale, text.slug)),
    image: { url: addressOf(routes.shareImage(locale, text.slug)), ...SHARE_SIZE },
    published: publishedAt(article, library),
    modified: changedAt(article, library),
    section: translator(locale)(`kind.${kind}`),
    authors: article.authors.map((id) => authorIn(locale, lookUp(authors, id, 'author'))),
    issue: { number: issue, url: addressOf(routes.issue(locale, issue)) },
    about: brand ? brandIn(locale, brand) : undefined,
    translation: translation && addressOf(routes.article(other, translation.slug)),
    citations: article.sources.map((id) => addressOf(routes.source(locale, id))),
  });
}

/** A word of the lexicon, as its page describes it. */
export function describeTermIn(locale: Locale, term: Term, library: Masthead): Thing {
  return describeTerm(magazineIn(locale, library), {
    name: term.name[locale],
    description: term.brief[locale],
    url: addressOf(routes.term(locale, term.slug[locale])),
    abbreviation: term.abbreviation,
    aliases: term.aliases[locale],
    lexicon: addressOf(routes.section(locale, 'lexicon')),
  });
}

/** A cited work. */
export function describeWorkIn(locale: Locale, source: Source): Thing {
  const { title, authors } = source;
  return describeWork({
    type: source.type,
    title: typeof title === 'string' ? title : title[locale],
    url: addressOf(routes.source(locale, source.id)),
    original: source.url,
    authors: authors.map((author) => ({
      name: formatAuthor(author),
      isPerson: typeof author !== 'string',
    })),
    container: source.container,
    date: source.date,
    lang: source.lang,
  });
}
