import { readableIn, type ReadableArticle } from '../../magazine/library/article.ts';
import { formatAuthor, referenceText, shortReference } from '../../magazine/library/reference.ts';
import type { Library, JoinedMoment, Source, Term } from '../../magazine/library/library.ts';
import { writeChoice } from '../../magazine/atlas/facets.ts';
import { momentAnchor } from '../../magazine/journeys/journey.ts';
import { writeThread } from '../../magazine/journeys/thread-code.ts';
import { formatFeeling, translator, type MessageKey } from '../../magazine/words/messages.ts';
import { formatSeason } from '../../magazine/words/season.ts';
import { MOST_FEELING, otherLocale, type Locale } from '../../magazine/vocabulary.ts';
import { routes } from '../addresses.ts';
import { FACT_SIGN } from './index-files.ts';
import type { MomentFacets, PageFacets } from './register.ts';

/** A text that the index keeps apart, and the place that it leads to. */
export interface SearchedRecord {
  /** Path, with its anchor. */
  url: string;
  title: string;
  /** What it is, in words; nobody looks for it. */
  label: string;
  /** Its paragraphs; no extract runs from one into the next. */
  blocks: readonly string[];
  moment?: MomentFacets | undefined;
  /** Whether it is a note, which has no title. */
  isNote?: boolean;
}

/** A page or an entry as the search reads it: the first record is that of its beginning. */
export interface SearchedPage extends PageFacets {
  /** What it is known by in full. */
  names: readonly string[];
  thread?: string | undefined;
  /** Place, among the moments of the page, of the first of its thread. */
  threadFrom?: number | undefined;
  records: readonly SearchedRecord[];
  /** Whether the built page holds a text, whose sections are records too. */
  hasText?: boolean;
}

const listFacts = (facts: readonly string[]) => facts.join(` ${FACT_SIGN} `);

/** Facts as a paragraph, of which no extract is made but for want of another; none where there are none. */
const factsBlock = (facts: readonly string[]) =>
  facts.length > 0 ? [`${listFacts(facts)} ${FACT_SIGN}`] : [];

const present = (names: readonly (string | undefined)[]) =>
  names.filter((name) => name !== undefined);

function searchMoment(
  { moment, journey, brand }: JoinedMoment,
  article: ReadableArticle,
  locale: Locale,
): SearchedRecord {
  const t = translator(locale);
  const { stage, channel, feeling } = moment;
  const channelName = t(`channel.${channel}`);
  const feelingName = formatFeeling(feeling, locale);
  const values = moment.values.map(({ value, kept }) =>
    t(kept ? 'value.kept' : 'value.broken', { value: t(`value.${value}`) }),
  );
  const place = t('journey.position', { number: moment.number, count: journey.moments.length });
  return {
    url: `${routes.article(locale, article.text.slug)}#${momentAnchor(moment)}`,
    title: moment.title[locale],
    label: listFacts([place, t(`stage.${stage}`), channelName, feelingName]),
    blocks: present([
      moment.text[locale],
      moment.seam?.why[locale],
      ...factsBlock([
        t(`stage.short.${stage}`),
        channelName,
        feelingName,
        ...(feeling === MOST_FEELING ? [t('search.magic')] : []),
        ...values,
      ]),
    ]),
    moment: { stage, channel, feeling, brand: brand?.id },
  };
}

function searchArticle(
  article: ReadableArticle,
  { moments }: Pick<Library, 'moments'>,
  locale: Locale,
): SearchedPage {
  const t = translator(locale);
  const { kind, issue, brand, cover, text } = article;
  // A journey that several articles follow is found in the newest of them.
  const own = moments.filter(
    ({ articles }) => readableIn(articles, locale)[0]?.slug === article.slug,
  );
  const from = own.findIndex(({ journey }) => journey.id === cover?.journey.id);
  return {
    kind,
    issue,
    brand,
    thread: cover && writeThread(cover.journey.moments, cover.moment.id),
    threadFrom: from < 0 ? undefined : from,
    names: present([text.title, text.coverLine]),
    records: [
      {
        url: routes.article(locale, text.slug),
        title: text.title,
        label: `${t(`kind.${kind}`)} · ${t('issue.number', { number: issue })}`,
        blocks: [text.standfirst, ...factsBlock(text.categories)],
      },
      ...own.map((placed) => searchMoment(placed, article, locale)),
    ],
    hasText: true,
  };
}

function searchTerm(
  { name, abbreviation, aliases, slug, awaiting, ...term }: Term,
  locale: Locale,
) {
  const elsewhere = awaiting ? [] : [name[otherLocale(locale)]];
  const also = [...elsewhere, ...aliases[locale]];
  return {
    kind: 'term' as const,
    names: present([name[locale], abbreviation, ...also]),
    records: [
      {
        url: routes.term(locale, slug[locale]),
        title: abbreviation ? `${name[locale]} (${abbreviation})` : name[locale],
        label: translator(locale)('nav.lexicon'),
        blocks: [
          term.brief[locale],
          ...term.definition[locale].split(/\n{2,}/),
          ...factsBlock(also),
        ],
      },
    ],
  };
}

function searchSource(source: Source, locale: Locale): SearchedPage {
  const t = translator(locale);
  const { relays } = source;
  const relayed = typeof relays === 'object' ? relays[locale] : relays;
  return {
    kind: 'source',
    names: present([
      typeof source.title === 'string' ? source.title : source.title[locale],
      // Without a date it is the name of a house, which a text about it bears as well.
      source.date && shortReference(source, locale),
    ]),
    records: [
      {
        url: routes.source(locale, source.id),
        title: shortReference(source, locale),
        label: `${t('nav.sources')} · ${t(`source.type.${source.type}`)}`,
        blocks: present([
          referenceText(source, locale),
          // A citation names three authors at most.
          source.authors.length > 3 ? source.authors.map(formatAuthor).join(', ') : undefined,
          source.note?.[locale],
          relayed && t('source.relays', { what: relayed }),
        ]),
      },
    ],
  };
}

/** What readers call standing pages that do not call themselves so. */
const ALSO: Readonly<Record<string, MessageKey>> = {
  subscribe: 'search.also.subscribe',
  legal: 'search.also.legal',
};

/** Other names of a page, which its text need not have. */
const otherNames = (key: MessageKey | undefined, locale: Locale) =>
  key ? translator(locale)(key).split(', ') : [];

/** The pages that list what the magazine holds, and those where readers work: title, standfirst, other names. */
const TOOLS: readonly [
  path: (locale: Locale) => string,
  title: MessageKey,
  standfirst: MessageKey,
  name?: MessageKey,
][] = [
  [(locale) => routes.section(locale, 'issues'), 'issues.title', 'issues.standfirst'],
  [(locale) => routes.section(locale, 'caseStudies'), 'cases.title', 'cases.standfirst'],
  [(locale) => routes.section(locale, 'lexicon'), 'lexicon.title', 'lexicon.standfirst'],
  [
    (locale) => routes.section(locale, 'sources'),
    'sources.title',
    'sources.standfirst',
    'search.also.sources',
  ],
  [(locale) => routes.section(locale, 'authors'), 'authors.title', 'authors.standfirst'],
  [(locale) => routes.section(locale, 'atlas'), 'atlas.title', 'atlas.description', 'nav.atlas'],
  [routes.atelier, 'atelier.heading', 'atelier.standfirst', 'atelier.title'],
  [routes.atlasData, 'data.title', 'data.description'],
  [routes.worksheet, 'worksheet.page', 'worksheet.standfirst'],
];

/** The seams that the atlas can be asked for, by the words at each of their moments. */
const SEAMS = ['visible', 'hidden'] as const;

/** All that can be found in a language, in the order of the magazine. */
export function listSearchedPages(library: Library, locale: Locale): SearchedPage[] {
  const t = translator(locale);
  const latest = library.issues.find(({ published }) => published)?.number;
  const brands = [...library.articlesByBrand].flatMap(([id, articles]) => {
    const brand = library.brands.get(id);
    return brand && readableIn(articles, locale).length > 0 ? [brand] : [];
  });
  return [
    ...readableIn(library.articles, locale).map((each) => searchArticle(each, library, locale)),
    ...[...library.terms.values()].map((each) => searchTerm(each, locale)),
    ...brands.map(({ id, name, sector, summary }): SearchedPage => ({
      kind: 'brand',
      brand: id,
      names: [name],
      records: [
        {
          url: routes.brand(locale, id),
          title: name,
          label: `${t('search.kind.brand')} · ${t(`sector.${sector}`)}`,
          blocks: [summary[locale], ...factsBlock([t(`sector.${sector}`)])],
        },
      ],
    })),
    ...library.issues.map(
      ({ number, theme, season, date, standfirst, colophon }): SearchedPage => ({
        kind: 'issue',
        issue: number,
        names: [
          theme[locale],
          `${t('search.issue')} ${number}`,
          t('issue.number', { number }),
          ...(number === latest ? [t('search.latest')] : []),
        ],
        records: [
          {
            url: routes.issue(locale, number),
            title: `${t('issue.number', { number })} · ${theme[locale]}`,
            label: formatSeason({ season, date }, locale),
            blocks: [
              standfirst[locale],
              colophon[locale],
              ...factsBlock([
                `${t('search.issue')} ${number}`,
                ...(number === latest ? [t('search.latest')] : []),
              ]),
            ],
          },
        ],
      }),
    ),
    ...[...library.authors.values()].map(({ id, name, bio }): SearchedPage => ({
      kind: 'author',
      names: [name[locale]],
      records: [
        {
          url: routes.author(locale, id),
          title: name[locale],
          label: t('search.kind.author'),
          blocks: [bio[locale]],
        },
      ],
    })),
    ...[...library.sources.values()].map((each) => searchSource(each, locale)),
    ...TOOLS.map(([path, title, standfirst, name]): SearchedPage => ({
      kind: 'page',
      names: [t(title), ...otherNames(name, locale)],
      records: [
        {
          url: path(locale),
          title: t(title),
          label: t('site.short'),
          blocks: [t(standfirst), ...factsBlock(otherNames(name, locale))],
        },
      ],
    })),
    ...SEAMS.map((seam): SearchedPage => ({
      kind: 'page',
      names: [t(`seam.${seam}`)],
      records: [
        {
          url: `${routes.section(locale, 'atlas')}?${writeChoice({ seam })}`,
          title: t(`seam.${seam}`),
          label: t('atlas.title'),
          blocks: [t('atlas.description')],
        },
      ],
    })),
    ...library.pages
      .filter((page) => page.locale === locale)
      .map(({ id, title, slug, standfirst }): SearchedPage => ({
        kind: 'page',
        names: [title, ...otherNames(ALSO[id], locale)],
        records: [
          {
            url: routes.page(locale, slug),
            title,
            label: t('site.short'),
            blocks: [standfirst, ...factsBlock(otherNames(ALSO[id], locale))],
          },
        ],
        hasText: true,
      })),
  ];
}
