import { readableIn, type ReadableArticle } from '../../magazine/library/article.ts';
import {
  lookUp,
  type Author,
  type Brand,
  type Issue,
  type Library,
  type Source,
  type Term,
} from '../../magazine/library/library.ts';
import { formatAuthor } from '../../magazine/library/reference.ts';
import { changedAt, publishedAt } from '../../magazine/library/timeline.ts';
import {
  LANGUAGE_TAGS,
  otherLocale,
  type Locale,
  type SourceType,
} from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { addressOf, routes } from '../addresses.ts';
import type { IssueEdition } from '../editions/issue-edition.ts';
import { SHARE_SIZE } from './page-facts.ts';

/** A description in the vocabulary of schema.org. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** A step on the way from the home page to a page: a name, and a path. */
export interface Step {
  name: string;
  path: string;
}

/** What the magazine says of itself. */
type Masthead = Pick<Library, 'magazine'>;

/** A reference to something that another page, or the same one, describes in full. */
const reference = (id: string) => ({ '@id': id });

/** In the first language, it names the magazine in every one. */
const idInRoot = (name: string) => `${addressOf(routes.home('fr'))}#${name}`;
const magazineId = () => idInRoot('magazine');
const publisherId = () => idInRoot('publisher');

/** Who publishes the magazine: its own name stands for one that is not known. */
export function describePublisher(locale: Locale, { magazine }: Masthead): Thing {
  const { publisher, contact } = magazine;
  return {
    '@type': 'Organization',
    '@id': publisherId(),
    name: publisher?.name ?? translator(locale)('site.name'),
    url: addressOf(routes.home(locale)),
    logo: addressOf(routes.file('icon-180.png')),
    ...(contact?.email && { email: contact.email }),
  };
}

/** The licence of its texts and images, where the magazine has one. */
export function licenceOf({ magazine: { licences } }: Masthead): { license?: string } {
  return licences?.texts.url === undefined ? {} : { license: licences.texts.url };
}

/** The periodical and who publishes it. */
export function describeMagazine(locale: Locale, library: Masthead): Thing {
  const t = translator(locale);
  const { issn } = library.magazine;
  const numbers = [issn?.print, issn?.online].filter((number) => number !== undefined);
  return {
    '@type': 'Periodical',
    '@id': magazineId(),
    name: t('site.name'),
    description: t('site.description'),
    url: addressOf(routes.home(locale)),
    ...(numbers.length > 0 && { issn: numbers }),
    inLanguage: Object.values(LANGUAGE_TAGS),
    ...licenceOf(library),
    publisher: describePublisher(locale, library),
  };
}

/** The site in one language, and how it is searched. */
export function describeSite(locale: Locale): Thing {
  const url = addressOf(routes.home(locale));
  return {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    name: translator(locale)('site.name'),
    url,
    inLanguage: LANGUAGE_TAGS[locale],
    publisher: reference(publisherId()),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${addressOf(routes.section(locale, 'search'))}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}

/** Who signs, as the articles name it: a person, or several together. */
function nameAuthor(locale: Locale, { id, name, collective }: Author): Thing {
  const url = addressOf(routes.author(locale, id));
  return { '@type': collective ? 'Organization' : 'Person', '@id': url, name: name[locale], url };
}

/** Who signs, as its page describes it. */
export function describeAuthor(locale: Locale, author: Author): Thing {
  return { ...nameAuthor(locale, author), description: author.bio[locale] };
}

/** A company that case studies are about, as they name it. */
function nameBrand(locale: Locale, { id, name }: Brand): Thing {
  const url = addressOf(routes.brand(locale, id));
  return { '@type': 'Brand', '@id': url, name, url };
}

/** A brand, as its page describes it. */
export function describeBrand(locale: Locale, brand: Brand): Thing {
  return { ...nameBrand(locale, brand), description: brand.summary[locale] };
}

/** An issue of the periodical, with its articles in reading order and its files. */
export function describeIssue(
  locale: Locale,
  issue: Issue,
  editions: readonly Pick<IssueEdition, 'path' | 'type' | 'bytes'>[],
  library: Masthead,
): Thing {
  const { number, theme, standfirst, date, articles } = issue;
  const address = addressOf(routes.issue(locale, number));
  return {
    '@type': 'PublicationIssue',
    '@id': address,
    issueNumber: number,
    name: theme[locale],
    description: standfirst[locale],
    url: address,
    image: addressOf(routes.issueImage(locale, number)),
    datePublished: date,
    inLanguage: LANGUAGE_TAGS[locale],
    ...licenceOf(library),
    isPartOf: describeMagazine(locale, library),
    encoding: editions.map(({ path, type, bytes }) => ({
      '@type': 'MediaObject',
      contentUrl: addressOf(path),
      encodingFormat: type,
      ...(bytes !== undefined && { contentSize: `${Math.round(bytes / 1000)} kB` }),
    })),
    hasPart: readableIn(articles, locale).map(({ text }) => {
      const url = addressOf(routes.article(locale, text.slug));
      return { '@type': 'Article', '@id': url, headline: text.title, url };
    }),
  };
}

/** An article of the magazine, within its issue and the periodical. */
export function describeArticle(
  locale: Locale,
  article: ReadableArticle,
  library: Pick<Library, 'magazine' | 'brands' | 'authors' | 'issues'>,
): Thing {
  const { text, kind, issue, brand, authors, sources } = article;
  const t = translator(locale);
  const url = addressOf(routes.article(locale, text.slug));
  const other = otherLocale(locale);
  const translation = article.texts[other];
  return {
    '@type': 'Article',
    '@id': url,
    mainEntityOfPage: url,
    headline: text.title,
    description: text.standfirst,
    image: {
      '@type': 'ImageObject',
      url: addressOf(routes.shareImage(locale, text.slug)),
      ...SHARE_SIZE,
    },
    datePublished: publishedAt(article, library),
    dateModified: changedAt(article, library),
    author: authors.map((id) => nameAuthor(locale, lookUp(library.authors, id, 'author'))),
    publisher: describePublisher(locale, library),
    inLanguage: LANGUAGE_TAGS[locale],
    ...licenceOf(library),
    articleSection: t(`kind.${kind}`),
    ...(brand && { about: nameBrand(locale, lookUp(library.brands, brand, 'brand')) }),
    ...(translation && {
      workTranslation: reference(addressOf(routes.article(other, translation.slug))),
    }),
    ...(sources.length > 0 && {
      citation: sources.map((id) => reference(addressOf(routes.source(locale, id)))),
    }),
    isPartOf: {
      '@type': 'PublicationIssue',
      '@id': addressOf(routes.issue(locale, issue)),
      issueNumber: issue,
      isPartOf: { '@type': 'Periodical', '@id': magazineId(), name: t('site.name') },
    },
  };
}

/** What each kind of work is called; the rest are creative works of no particular kind. */
const WORK_TYPES: Partial<Record<SourceType, string>> = {
  book: 'Book',
  article: 'ScholarlyArticle',
  report: 'Report',
  thesis: 'Thesis',
  film: 'Movie',
};

/** A work that articles cite. */
export function describeWork(locale: Locale, source: Source): Thing {
  const { id, type, title, url, authors, container, date, lang } = source;
  return {
    '@type': WORK_TYPES[type] ?? 'CreativeWork',
    '@id': addressOf(routes.source(locale, id)),
    name: typeof title === 'string' ? title : title[locale],
    inLanguage: lang,
    ...(authors.length > 0 && {
      author: authors.map((author) => ({
        '@type': typeof author === 'string' ? 'Organization' : 'Person',
        name: formatAuthor(author),
      })),
    }),
    ...(date && { datePublished: date }),
    ...(container && { isPartOf: { '@type': 'CreativeWork', name: container } }),
    ...(url && { url }),
  };
}

/** The lexicon as a set of terms; each term describes itself on its own page. */
export function describeLexicon(locale: Locale, library: Masthead): Thing {
  const t = translator(locale);
  const url = addressOf(routes.section(locale, 'lexicon'));
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    name: t('lexicon.title'),
    description: t('lexicon.standfirst'),
    url,
    inLanguage: LANGUAGE_TAGS[locale],
    ...licenceOf(library),
    isPartOf: reference(magazineId()),
  };
}

/** A word of the lexicon. */
export function describeTerm(locale: Locale, term: Term): Thing {
  const { name, brief, slug, abbreviation, aliases } = term;
  const url = addressOf(routes.term(locale, slug[locale]));
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    name: name[locale],
    description: brief[locale],
    url,
    ...(abbreviation && { termCode: abbreviation }),
    ...(aliases[locale].length > 0 && { alternateName: aliases[locale] }),
    inLanguage: LANGUAGE_TAGS[locale],
    inDefinedTermSet: addressOf(routes.section(locale, 'lexicon')),
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
  const way = {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...trail].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(path),
    })),
  };
  const described = [...things, ...(trail.length > 0 ? [way] : [])];
  return [{ '@context': 'https://schema.org', '@graph': described }];
}
