import { LEAST_FEELING, type Channel, type Locale } from '../vocabulary.ts';
import french from '../words/fr.json' with { type: 'json' };
import type { PagedFacet } from '../atlas/facets.ts';
import { momentAnchor, threadAnchor } from '../journeys/journey.ts';
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

/**
 * Makes the one list of internal addresses.
 *
 * @param base Path under which the site is served, with or without its slashes: `/`, `/fanzine`.
 */
export function createRoutes(base: string) {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const home = (locale: Locale) => (locale === 'fr' ? root : `${root}en/`);
  const section = (locale: Locale, name: Section) => `${home(locale)}${SECTIONS[name][locale]}/`;
  const bibliography = (locale: Locale, initial: string) =>
    `${section(locale, 'sources')}${initial}/`;
  const article = (locale: Locale, slug: string) => `${section(locale, 'articles')}${slug}/`;
  return {
    home,
    section,
    issue: (locale: Locale, number: number) => `${section(locale, 'issues')}${number}/`,
    article,
    /** A moment in the article that tells it, by its id. */
    moment: (locale: Locale, slug: string, id: string) =>
      `${article(locale, slug)}#${momentAnchor({ id })}`,
    /** The thread of a journey in its article, by its letter. */
    thread: (locale: Locale, slug: string, letter: string) =>
      `${article(locale, slug)}#${threadAnchor({ letter })}`,
    brand: (locale: Locale, id: string) => `${section(locale, 'caseStudies')}${id}/`,
    term: (locale: Locale, slug: string) => `${section(locale, 'lexicon')}${slug}/`,
    /** A page of the bibliography, by its initial. */
    bibliography,
    /** The place of a source in the bibliography. */
    source: (locale: Locale, id: string) => `${bibliography(locale, initialOf(id))}#${id}`,
    author: (locale: Locale, id: string) => `${section(locale, 'authors')}${id}/`,
    /** The moments of the atlas that have a value: a stage, a channel or, in figures, a feeling. */
    atlasFacet: (locale: Locale, facet: PagedFacet, value: string) => {
      const slug = {
        stage: value,
        feeling: FEELING_SLUGS[locale][Number(value) - LEAST_FEELING],
        channel: facet === 'channel' && channelSlug(locale, value as Channel),
      }[facet];
      return `${section(locale, 'atlas')}${FACET_FOLDERS[facet][locale]}/${slug}/`;
    },
    /** What the data of the atlas are, and how to cite them. */
    atlasData: (locale: Locale) =>
      `${section(locale, 'atlas')}${{ fr: 'donnees', en: 'data' }[locale]}/`,
    /** A file of the data, which holds both languages. */
    atlasFile: (file: string) => `${section('fr', 'atlas')}${file}`,
    /** A journey as data, by its id. */
    atlasJourney: (id: string) => `${section('fr', 'atlas')}journeys/${id}.json`,
    /** A journey as a Mermaid diagram. */
    atlasMermaid: (locale: Locale, id: string) => `${section(locale, 'atlas')}journeys/${id}.mmd`,
    /** What the atlas reads in the browser. */
    atlasIndex: (locale: Locale) => `${section(locale, 'atlas')}index.json`,
    /** A standing page, by its slug in that language. */
    page: (locale: Locale, slug: string) => `${home(locale)}${slug}/`,
    /** A feed, beside what it follows: that of the magazine as RSS unless something else is asked for. */
    feed: (locale: Locale, format: FeedFormat = 'rss', { kind, id }: FeedSubject = MAIN_FEED) => {
      const folders = {
        magazine: home(locale),
        issue: `${section(locale, 'issues')}${id}/`,
        corrections: `${home(locale)}corrections/`,
        brand: `${section(locale, 'caseStudies')}${id}/`,
      };
      return folders[kind] + FEED_FORMATS[format].file;
    },
    /** The list of the feeds of a language. */
    feedList: (locale: Locale) => home(locale) + FEED_LIST.file,
    /** An issue as a book, beside its page. */
    book: (locale: Locale, number: number) =>
      `${section(locale, 'issues')}${number}/seamless-${number}-${locale}.epub`,
    /** An issue as a PDF, beside its page, where it was printed. */
    print: (locale: Locale, number: number) =>
      `${section(locale, 'issues')}${number}/${paperFile(number, locale)}`,
    /** An issue laid out for paper. */
    paper: (locale: Locale, number: number) => `${section(locale, 'paper')}${number}/`,
    /** The rules of one printed issue. */
    paperRules: (locale: Locale, number: number) =>
      `${section(locale, 'paper')}${number}/pages.css`,
    /** The atelier; with a journey of the magazine to begin from, by its id. */
    atelier: (locale: Locale, journey?: string) =>
      section(locale, 'atelier') + (journey === undefined ? '' : `?parcours=${journey}`),
    /** The worksheet of the atelier. */
    worksheet: (locale: Locale) =>
      `${section(locale, 'atelier')}${locale === 'fr' ? 'feuille' : 'worksheet'}/`,
    /** A journey of the magazine in both languages, as a script that the atelier imports. */
    atelierJourney: (id: string) => `${section('fr', 'atelier')}${id}.js`,
    /** The share image of an article. */
    shareImage: (locale: Locale, slug: string) => `${root}og/${locale}/${slug}.png`,
    /** The share image of an issue. */
    issueImage: (locale: Locale, number: number) => `${root}og/${locale}/issue-${number}.png`,
    /** The share image of a brand. */
    brandImage: (locale: Locale, id: string) => `${root}og/${locale}/brand-${id}.png`,
    /** The share image of a term. */
    termImage: (locale: Locale, slug: string) => `${root}og/${locale}/term-${slug}.png`,
    /** What an installed site is called, and its icons. */
    manifest: (locale: Locale) => `${home(locale)}site.webmanifest`,
    /** How a browser asks the search of the site. */
    openSearch: (locale: Locale) => `${home(locale)}opensearch.xml`,
    /** How a browser shows a feed. */
    feedStyle: (locale: Locale) => `${home(locale)}feed.css`,
    /** The picture of a journey, for feeds. */
    journeyImage: (locale: Locale, id: string) => `${root}journeys/${locale}/${id}.png`,
    /** The picture of the thread that an article borrows. */
    borrowedImage: (locale: Locale, slug: string) => `${root}threads/${locale}/${slug}.png`,
    /** The folder of the search index of a language. */
    searchIndex: (locale: Locale) => `${root}pagefind/${locale}/`,
    /** A file of `public/`. */
    file: (path: string) => `${root}${path}`,
  };
}

/** Every internal address of the site, as paths that start with the site’s base. */
export type Routes = ReturnType<typeof createRoutes>;

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
