import { appearanceOf } from '../../checks/appearance.ts';
import { findText, findUncited, isAwaited } from '../../checks/used-ids.ts';
import { listWords } from '../../../magazine/texts/localised-words.ts';
import { isToWrite } from '../../../magazine/texts/placeholder.ts';
import { LOCALES, type Locale, otherLocale } from '../../../magazine/vocabulary.ts';
import { fingerprintOf, journeysOf } from '../../files/fingerprint.ts';
import type { Content, ContentReading, TextFile } from '../../files/from-disk.ts';
import { allEntries } from '../../files/content-sources.ts';
import { countPlaceholders } from '../../files/passages.ts';
import type { TextEntry } from '../../../magazine/schemas/article.ts';

/** Whether readers see an article, and if not, why. */
export type Appearance = 'published' | 'scheduled' | 'draft' | 'wrong';

/** How a text stands to the other language: `begun` while the article awaits it, `unknown` when there is nothing to compare, `wrong` when it cannot be read. */
export type Step = 'original' | 'begun' | 'in-step' | 'behind' | 'unknown' | 'wrong';

/** Where everything stands on one day. */
export type Status = ReturnType<typeof buildStatus>;

export type ArticleStatus = Status['articles'][number];
export type TextStatus = ArticleStatus['texts'][number];

function stepOf(
  content: Content,
  text: TextFile<TextEntry>,
  other: TextFile<TextEntry> | undefined,
): Step {
  if (!text.head) return 'wrong';
  if (isAwaited(content, text)) return 'begun';
  if (!other) return 'original';
  const { follows } = text.head;
  if (follows !== undefined) {
    if (!other.head) return 'unknown';
    return fingerprintOf(other, journeysOf(content, text.id)) === follows ? 'in-step' : 'behind';
  }
  // French is written first; where the English text keeps no fingerprint, nobody can tell.
  const isFollowed = other.head?.follows !== undefined;
  return isFollowed || text.locale === 'fr' ? 'original' : 'unknown';
}

/** One language of an article; it is `missing` where it is awaited, or simply not there. */
function buildTextStatus(content: Content, slug: string, locale: Locale) {
  const text = findText(content, slug, locale);
  if (!text) return { locale, state: 'missing' as const, placeholders: 0 };
  const other = findText(content, slug, otherLocale(locale));
  return { locale, state: stepOf(content, text, other), placeholders: countPlaceholders(text) };
}

/** What is wrong first, then drafts, what is to come by day, and what is published, newest first. */
const ORDER: readonly Appearance[] = ['wrong', 'draft', 'scheduled', 'published'];

type Dated = { slug: string; appearance: Appearance; date: string | undefined };

function compareArticles(one: Dated, other: Dated): number {
  const byAppearance = ORDER.indexOf(one.appearance) - ORDER.indexOf(other.appearance);
  const byDate = (one.date ?? '').localeCompare(other.date ?? '');
  const inTime = one.appearance === 'published' ? -byDate : byDate;
  return byAppearance || inTime || (one.slug < other.slug ? -1 : 1);
}

function appearanceOn(today: string, appears: ReturnType<typeof appearanceOf>): Appearance {
  if (!appears) return 'wrong';
  if (appears.draft) return 'draft';
  return appears.date <= today ? 'published' : 'scheduled';
}

function buildArticles(content: Content, today: string) {
  const articles = [...content.articles.values()].map(({ id: slug, entry }) => {
    const appears = appearanceOf(content, slug);
    return {
      slug,
      appearance: appearanceOn(today, appears),
      issue: entry?.issue,
      // That of the issue if it comes later.
      date: appears?.date ?? entry?.date,
      texts: LOCALES.map((locale) => buildTextStatus(content, slug, locale)),
    };
  });
  return articles.sort(compareArticles);
}

/** Journeys with a moment that no source bears out, or with no moment. */
function buildJourneys({ journeys }: Content) {
  return [...journeys.values()].flatMap(({ id, entry }) => {
    if (!entry) return [];
    const unsourced = entry.moments.filter(({ sources }) => sources.length === 0).length;
    if (unsourced === 0 && entry.moments.length > 0) return [];
    return [{ id, draft: entry.draft, moments: entry.moments.length, unsourced }];
  });
}

/** Words of entries that are to come in a language, by file: those of the text of an article are told with it. */
function buildAwaited(content: Content) {
  return allEntries(content).flatMap(({ file, entry }) =>
    LOCALES.flatMap((locale) => {
      const awaited = listWords(entry).filter(({ awaiting }) => awaiting === locale);
      const toWrite = awaited.filter(({ words }) => isToWrite(words[locale], locale)).length;
      return toWrite > 0 ? [{ file, locale, toWrite }] : [];
    }),
  );
}

/** Tells where everything stands on one day. */
export function buildStatus({ content, problems }: ContentReading, today: string) {
  const articles = buildArticles(content, today);
  const wrong = problems.flatMap(({ severity, file }) => (severity === 'error' ? file : []));
  return {
    articles,
    next: articles.find(({ appearance }) => appearance === 'scheduled'),
    journeys: buildJourneys(content),
    awaited: buildAwaited(content),
    /** Unknown while something that may cite one cannot be read. */
    unusedSources: findUncited(content)?.map(({ id }) => id),
    /** Files that cannot be read as they should be. */
    wrongFiles: [...new Set(wrong)].sort(),
  };
}
