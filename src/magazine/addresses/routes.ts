import { LEAST_FEELING, type Channel, type Locale } from '../vocabulary.ts';
import french from '../words/fr.json' with { type: 'json' };
import type { PagedFacet } from '../atlas/facets.ts';
import { threadAnchor } from '../journeys/journey.ts';
import { paperFile } from './paper-files.ts';
import { initialOf } from '../library/bibliography.ts';
import { FEED_FORMATS, FEED_LIST, MAIN_FEED, type FeedFormat, type FeedSubject } from './feeds.ts';

const SECTIONS = {
  issues: { fr: 'numeros', en: 'issues' },
  articles: { fr: 'articles', en: 'articles' },
  caseStudies: { fr: 'etudes-de-cas', en: 'case-studies' },
  lexicon: { fr: 'lexique', en: 'lexicon' },
  sources: { fr: 'sources', en: 'sources' },
  authors: { fr: 'auteurs', en: 'authors' },
  search: { fr: 'recherche', en: 'search' },
  paper: { fr: 'papier', en: 'paper' },
  atlas: { fr: 'atlas', en: 'atlas' },
  atelier: { fr: 'atelier', en: 'atelier' },
} as const satisfies Record<string, Record<Locale, string>>;

/** The facets of the moments that have pages, as addresses write them. */
const FACET_FOLDERS = {
  stage: { fr: 'etapes', en: 'stages' },
  feeling: { fr: 'ressentis', en: 'feelings' },
  channel: { fr: 'canaux', en: 'channels' },
} as const satisfies Record<PagedFacet, Record<Locale, string>>;

/** The feelings as addresses write them, from the least. */
const FEELING_SLUGS = {
  fr: ['misere', 'effort', 'neutre', 'aisance', 'magie'],
  en: ['misery', 'strain', 'neutral', 'ease', 'magic'],
} as const satisfies Record<Locale, readonly string[]>;

/** A channel as addresses write it: its id, which is English; in French its word. */
function channelSlug(locale: Locale, channel: Channel): string {
  if (locale === 'en') return channel;
  const letters = french[`channel.${channel}`].normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letters.replaceAll(/[^a-z]+/g, '-');
}

export type Section = keyof typeof SECTIONS;

/** Every internal address of the site, as paths that start with the site’s base. */
export interface Routes {
  home: (locale: Locale) => string;
  section: (locale: Locale, section: Section) => string;
  issue: (locale: Locale, number: number) => string;
  article: (locale: Locale, slug: string) => string;
  /** The thread of a journey in its article, by its letter. */
  thread: (locale: Locale, slug: string, letter: string) => string;
  brand: (locale: Locale, id: string) => string;
  term: (locale: Locale, slug: string) => string;
  /** A page of the bibliography, by its initial. */
  bibliography: (locale: Locale, initial: string) => string;
  /** The place of a source in the bibliography. */
  source: (locale: Locale, id: string) => string;
  author: (locale: Locale, id: string) => string;
  /** The moments of the atlas that have a value: a stage, a channel or, in figures, a feeling. */
  atlasFacet: (locale: Locale, facet: PagedFacet, value: string) => string;
  /** What the data of the atlas are, and how to cite them. */
  atlasData: (locale: Locale) => string;
  /** A file of the data, which holds both languages. */
  atlasFile: (file: string) => string;
  /** A journey as data, by its id. */
  atlasJourney: (id: string) => string;
  /** A journey as a Mermaid diagram. */
  atlasMermaid: (locale: Locale, id: string) => string;
  /** What the atlas reads in the browser. */
  atlasIndex: (locale: Locale) => string;
  /** A standing page, by its slug in that language. */
  page: (locale: Locale, slug: string) => string;
  /** A feed, beside what it follows: that of the magazine as RSS unless something else is asked for. */
  feed: (locale: Locale, format?: FeedFormat, subject?: FeedSubject) => string;
  /** The list of the feeds of a language. */
  feedList: (locale: Locale) => string;
  /** An issue as a book, beside its page. */
  book: (locale: Locale, number: number) => string;
  /** An issue as a PDF, beside its page, where it was printed. */
  print: (locale: Locale, number: number) => string;
  /** An issue laid out for paper. */
  paper: (locale: Locale, number: number) => string;
  /** The rules of one printed issue. */
  paperRules: (locale: Locale, number: number) => string;
  /** The atelier; with a journey of the magazine to begin from, by its id. */
  atelier: (locale: Locale, journey?: string) => string;
  /** The worksheet of the atelier. */
  worksheet: (locale: Locale) => string;
  /** A journey of the magazine as a script that the atelier imports. */
  atelierJourney: (locale: Locale, id: string) => string;
  /** The share image of an article. */
  shareImage: (locale: Locale, slug: string) => string;
  /** The share image of an issue. */
  issueImage: (locale: Locale, number: number) => string;
  /** The share image of a brand. */
  brandImage: (locale: Locale, id: string) => string;
  /** The share image of a term. */
  termImage: (locale: Locale, slug: string) => string;
  /** What an installed site is called, and its icons. */
  manifest: (locale: Locale) => string;
  /** How a browser asks the search of the site. */
  openSearch: (locale: Locale) => string;
  /** The picture of a journey, for feeds. */
  journeyImage: (locale: Locale, id: string) => string;
  /** The picture of the thread that an article borrows. */
  borrowedImage: (locale: Locale, slug: string) => string;
  /** The folder of the search index of a language. */
  searchIndex: (locale: Locale) => string;
  /** A file of `public/`. */
  file: (path: string) => string;
}

/**
 * Makes the one list of internal addresses.
 *
 * @param base Path under which the site is served, with or without its slashes: `/`, `/fanzine`.
 */
export function createRoutes(base: string): Routes {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const home = (locale: Locale) => (locale === 'fr' ? root : `${root}en/`);
  const section = (locale: Locale, name: Section) => `${home(locale)}${SECTIONS[name][locale]}/`;
  const bibliography = (locale: Locale, initial: string) =>
    `${section(locale, 'sources')}${initial}/`;
  const article = (locale: Locale, slug: string) => `${section(locale, 'articles')}${slug}/`;
  return {
    home,
    section,
    issue: (locale, number) => `${section(locale, 'issues')}${number}/`,
    article,
    thread: (locale, slug, letter) => `${article(locale, slug)}#${threadAnchor({ letter })}`,
    brand: (locale, id) => `${section(locale, 'caseStudies')}${id}/`,
    term: (locale, slug) => `${section(locale, 'lexicon')}${slug}/`,
    bibliography,
    source: (locale, id) => `${bibliography(locale, initialOf(id))}#${id}`,
    author: (locale, id) => `${section(locale, 'authors')}${id}/`,
    atlasFacet: (locale, facet, value) => {
      const slug = {
        stage: value,
        feeling: FEELING_SLUGS[locale][Number(value) - LEAST_FEELING],
        channel: facet === 'channel' && channelSlug(locale, value as Channel),
      }[facet];
      return `${section(locale, 'atlas')}${FACET_FOLDERS[facet][locale]}/${slug}/`;
    },
    atlasData: (locale) => `${section(locale, 'atlas')}${{ fr: 'donnees', en: 'data' }[locale]}/`,
    atlasFile: (file) => `${section('fr', 'atlas')}${file}`,
    atlasJourney: (id) => `${section('fr', 'atlas')}journeys/${id}.json`,
    atlasMermaid: (locale, id) => `${section(locale, 'atlas')}journeys/${id}.mmd`,
    atlasIndex: (locale) => `${section(locale, 'atlas')}index.json`,
    page: (locale, slug) => `${home(locale)}${slug}/`,
    feed: (locale, format = 'rss', { kind, id } = MAIN_FEED) => {
      const folders = {
        magazine: home(locale),
        issue: `${section(locale, 'issues')}${id}/`,
        corrections: `${home(locale)}corrections/`,
        brand: `${section(locale, 'caseStudies')}${id}/`,
      };
      return folders[kind] + FEED_FORMATS[format].file;
    },
    feedList: (locale) => home(locale) + FEED_LIST.file,
    book: (locale, number) =>
      `${section(locale, 'issues')}${number}/seamless-${number}-${locale}.epub`,
    print: (locale, number) => `${section(locale, 'issues')}${number}/${paperFile(number, locale)}`,
    paper: (locale, number) => `${section(locale, 'paper')}${number}/`,
    paperRules: (locale, number) => `${section(locale, 'paper')}${number}/pages.css`,
    atelier: (locale, journey) =>
      section(locale, 'atelier') + (journey === undefined ? '' : `?parcours=${journey}`),
    worksheet: (locale) =>
      `${section(locale, 'atelier')}${locale === 'fr' ? 'feuille' : 'worksheet'}/`,
    atelierJourney: (locale, id) => `${section(locale, 'atelier')}${id}.js`,
    shareImage: (locale, slug) => `${root}og/${locale}/${slug}.png`,
    issueImage: (locale, number) => `${root}og/${locale}/issue-${number}.png`,
    brandImage: (locale, id) => `${root}og/${locale}/brand-${id}.png`,
    termImage: (locale, slug) => `${root}og/${locale}/term-${slug}.png`,
    manifest: (locale) => `${home(locale)}site.webmanifest`,
    openSearch: (locale) => `${home(locale)}opensearch.xml`,
    journeyImage: (locale, id) => `${root}journeys/${locale}/${id}.png`,
    borrowedImage: (locale, slug) => `${root}threads/${locale}/${slug}.png`,
    searchIndex: (locale) => `${root}pagefind/${locale}/`,
    file: (path) => `${root}${path}`,
  };
}

/**
 * Finds the parameters with which a route makes a page. The words of its address come from the routes
 * above alone: a folder of `src/pages/` names the part that differs between languages, and no more.
 *
 * @param pattern Pattern of the route, as Astro gives it: `/[...locale]/[lexicon]/[slug]`.
 * @param path Path of the page without the base: `/en/lexicon/seam/`.
 * @throws {Error} When the route has no such page.
 */
export function paramsOf(pattern: string, path: string): Record<string, string | undefined> {
  const expression = pattern
    .replaceAll('.', String.raw`\.`)
    .replace(String.raw`/[\.\.\.locale]`, '(?:/(?<locale>en))?')
    .replaceAll(/\[\\\.\\\.\\\.(\w+)\]/g, '(?<$1>.+)')
    .replaceAll(/\[(\w+)\]/g, '(?<$1>[^/]+)');
  const match = new RegExp(`^${expression}/?$`).exec(path);
  if (!match) throw new Error(`The route ${pattern} has no page at ${path}.`);
  return { ...match.groups };
}
