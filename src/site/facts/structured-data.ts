import { LANGUAGE_TAGS, type Locale, type SourceType } from '../../magazine/vocabulary.ts';

/** A description in the vocabulary of schema.org. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** The magazine itself, in the words of one language. */
export interface Magazine {
  locale: Locale;
  name: string;
  description: string;
  /** Address of its home page in that language. */
  url: string;
  /** Address of its home page in the first language, which names it in every one. */
  root: string;
  /** Address of its icon. */
  logo: string;
  /** Who publishes it, where that is known: its own name stands for it otherwise. */
  publisher: string | undefined;
  /** Where readers write to. */
  email: string | undefined;
  /** Its number among periodicals, one a medium. */
  issn: readonly string[];
  /** Address of the licence of its texts and images. */
  licence: string | undefined;
}

export interface IssueFacts {
  number: number;
  name: string;
  description: string;
  /** Calendar date, `YYYY-MM-DD`. */
  date: string;
  url: string;
  image: string;
  /** The articles, in reading order. */
  articles: readonly { title: string; url: string }[];
  /** The issue as files: their address, media type and weight in bytes. */
  editions: readonly { url: string; type: string; bytes: number | undefined }[];
}

/** Who signs: a person, or several together. */
export interface AuthorFacts {
  name: string;
  url: string;
  collective: boolean;
}

export interface ArticleFacts {
  title: string;
  description: string;
  url: string;
  image: { url: string; width: number; height: number };
  /** ISO 8601 times with a zone. */
  published: string;
  modified: string;
  /** What kind of article it is, in words. */
  section: string;
  authors: readonly AuthorFacts[];
  issue: { number: number; url: string };
  /** What it studies: the brand of a case study. */
  about: { name: string; url: string } | undefined;
  /** Address of the same article in the other language. */
  translation: string | undefined;
  /** Addresses of its main sources in the bibliography. */
  citations: readonly string[];
}

export interface WorkFacts {
  type: SourceType;
  title: string;
  /** Address of its place in the bibliography. */
  url: string;
  /** Address of the work itself. */
  original: string | undefined;
  /** Their names, and whether each is of a person or of a body. */
  authors: readonly { name: string; isPerson: boolean }[];
  container: string | undefined;
  /** Year, month or day of publication. */
  date: string | undefined;
  lang: string;
}

export interface TermFacts {
  name: string;
  description: string;
  url: string;
  abbreviation: string | undefined;
  aliases: readonly string[];
  lexicon: string;
}

/** A step from the home page to the page: its name and its address. */
export interface Crumb {
  name: string;
  url: string;
}

/** A reference to something that another page, or the same one, describes in full. */
function reference(id: string) {
  return { '@id': id };
}

const magazineId = ({ root }: Pick<Magazine, 'root'>) => `${root}#magazine`;
const publisherId = ({ root }: Pick<Magazine, 'root'>) => `${root}#publisher`;

function describePublisher(magazine: Magazine): Thing {
  const { name, publisher = name, email, url, logo } = magazine;
  return {
    '@type': 'Organization',
    '@id': publisherId(magazine),
    name: publisher,
    url,
    logo,
    ...(email && { email }),
  };
}

/** The licence, where the magazine has one. */
const licenceOf = ({ licence }: Magazine) => licence && { license: licence };

/** The periodical and who publishes it. */
export function describeMagazine(magazine: Magazine): Thing {
  const { name, description, url, issn } = magazine;
  return {
    '@type': 'Periodical',
    '@id': magazineId(magazine),
    name,
    description,
    url,
    ...(issn.length > 0 && { issn }),
    inLanguage: Object.values(LANGUAGE_TAGS),
    ...licenceOf(magazine),
    publisher: describePublisher(magazine),
  };
}

/** The site in one language, and how it is searched. */
export function describeSite(magazine: Magazine, search: string): Thing {
  const { locale, name, url } = magazine;
  return {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    name,
    url,
    inLanguage: LANGUAGE_TAGS[locale],
    publisher: reference(publisherId(magazine)),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${search}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}

/** Who signs, as the articles name it. */
export function describeAuthor({ name, url, collective }: AuthorFacts): Thing {
  return { '@type': collective ? 'Organization' : 'Person', '@id': url, name, url };
}

/** A company that case studies are about, as they name it. */
export function describeBrand(brand: { name: string; url: string }): Thing {
  return { '@type': 'Brand', '@id': brand.url, ...brand };
}

/** An issue of the periodical. */
export function describeIssue(magazine: Magazine, issue: IssueFacts): Thing {
  const { number, name, description, date, url, image, articles, editions } = issue;
  return {
    '@type': 'PublicationIssue',
    '@id': url,
    issueNumber: number,
    name,
    description,
    url,
    image,
    datePublished: date,
    inLanguage: LANGUAGE_TAGS[magazine.locale],
    ...licenceOf(magazine),
    isPartOf: describeMagazine(magazine),
    encoding: editions.map(({ url: contentUrl, type, bytes }) => ({
      '@type': 'MediaObject',
      contentUrl,
      encodingFormat: type,
      ...(bytes !== undefined && { contentSize: `${Math.round(bytes / 1000)} kB` }),
    })),
    hasPart: articles.map((article) => ({
      '@type': 'Article',
      '@id': article.url,
      headline: article.title,
      url: article.url,
    })),
  };
}

/** An article of the magazine, within its issue and the periodical. */
export function describeArticle(magazine: Magazine, article: ArticleFacts): Thing {
  const { title, description, url, image, issue, about, translation, citations } = article;
  return {
    '@type': 'Article',
    '@id': url,
    mainEntityOfPage: url,
    headline: title,
    description,
    image: { '@type': 'ImageObject', ...image },
    datePublished: article.published,
    dateModified: article.modified,
    author: article.authors.map(describeAuthor),
    publisher: describePublisher(magazine),
    inLanguage: LANGUAGE_TAGS[magazine.locale],
    ...licenceOf(magazine),
    articleSection: article.section,
    ...(about && { about: describeBrand(about) }),
    ...(translation && { workTranslation: reference(translation) }),
    ...(citations.length > 0 && { citation: citations.map(reference) }),
    isPartOf: {
      '@type': 'PublicationIssue',
      '@id': issue.url,
      issueNumber: issue.number,
      isPartOf: { '@type': 'Periodical', '@id': magazineId(magazine), name: magazine.name },
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
export function describeWork(work: WorkFacts): Thing {
  const { type, title, url, original, authors, container, date, lang } = work;
  return {
    '@type': WORK_TYPES[type] ?? 'CreativeWork',
    '@id': url,
    name: title,
    inLanguage: lang,
    ...(authors.length > 0 && {
      author: authors.map(({ name, isPerson }) => ({
        '@type': isPerson ? 'Person' : 'Organization',
        name,
      })),
    }),
    ...(date && { datePublished: date }),
    ...(container && { isPartOf: { '@type': 'CreativeWork', name: container } }),
    ...(original && { url: original }),
  };
}

/** The lexicon as a set of terms; each term describes itself on its own page. */
export function describeLexicon(
  magazine: Magazine,
  lexicon: Crumb & { description: string },
): Thing {
  return {
    '@type': 'DefinedTermSet',
    '@id': lexicon.url,
    ...lexicon,
    inLanguage: LANGUAGE_TAGS[magazine.locale],
    ...licenceOf(magazine),
    isPartOf: reference(magazineId(magazine)),
  };
}

/** A word of the lexicon. */
export function describeTerm(magazine: Magazine, term: TermFacts): Thing {
  const { name, description, url, abbreviation, aliases, lexicon } = term;
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    name,
    description,
    url,
    ...(abbreviation && { termCode: abbreviation }),
    ...(aliases.length > 0 && { alternateName: aliases }),
    inLanguage: LANGUAGE_TAGS[magazine.locale],
    inDefinedTermSet: lexicon,
  };
}

export interface DatasetFacts {
  name: string;
  description: string;
  url: string;
  version: string;
  /** Calendar date of the last change. */
  modified: string;
  /** What is known of each moment. */
  columns: readonly string[];
  files: readonly { url: string; format: string }[];
}

/** The data of the magazine, to be found by those who look for data. */
export function describeDataset(magazine: Magazine, dataset: DatasetFacts): Thing {
  const { url, modified, columns, files, ...facts } = dataset;
  return {
    '@type': 'Dataset',
    '@id': url,
    ...facts,
    url,
    dateModified: modified,
    ...licenceOf(magazine),
    isAccessibleForFree: true,
    inLanguage: Object.values(LANGUAGE_TAGS),
    creator: describePublisher(magazine),
    variableMeasured: columns,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file.url,
      encodingFormat: file.format,
    })),
  };
}

/** The way from the home page to a page, both included. */
export function describeTrail(crumbs: readonly Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** Joins what a page describes into one document. */
export function joinThings(things: readonly Thing[]): object {
  return { '@context': 'https://schema.org', '@graph': things };
}
