import { restoreText } from '../../search/search-text.ts';
import { readThread, type CodedThread } from '../../../magazine/journeys/thread-code.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';

/** Words of an excerpt: all of them asked for, or none. */
export interface ExcerptRun {
  text: string;
  /** Whether the reader asked for it. */
  marked: boolean;
}

/** A place within a page where the words stand. */
export interface FoundPassage {
  url: string;
  title: string;
  excerpt: readonly ExcerptRun[];
  /** Whether it is a moment of a journey, or else a section of the text. */
  isMoment: boolean;
}

/** A page that answers, as readers see it. */
export interface Finding {
  url: string;
  title: string;
  /** Id of its kind. */
  kind: string | undefined;
  /** Number of its issue, whose colours it wears. */
  issue: string | undefined;
  excerpt: readonly ExcerptRun[];
  thread: CodedThread | undefined;
  /** The best few, in the order of the text, without the page’s own beginning. */
  passages: readonly FoundPassage[];
}

/** A stretch of a page under one anchor, or before the first, as Pagefind answers it. */
export interface Stretch {
  url: string;
  title: string;
  /** Text with `<mark>` and with `&lt;` and `&gt;` as its only entities. */
  excerpt: string;
  weighted_locations: readonly { balanced_score: number }[];
}

/** The part of a Pagefind answer that is read here. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  anchors: readonly { element: string; location: number }[];
  sub_results: readonly Stretch[];
}

/** Private characters that stand for the marks while the typography is restored. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** How many words of its beginning a page shows when they hold none of those asked for. */
const OPENING_WORDS = 30;

/** Passages shown under a page; the rest is a click away, in the page itself. */
const PASSAGES = 4;

/** Splits an excerpt into its marked and plain stretches; punctuation leaves the marks. */
function splitMarks(text: string): ExcerptRun[] {
  const runs = text.split(OPEN).flatMap((stretch, index) => {
    const [inside = '', after] = stretch.split(CLOSE);
    if (index === 0 || after === undefined) return { text: stretch, marked: false };
    const [, before = '', word = '', end = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(inside) ?? [];
    return [
      { text: before, marked: false },
      { text: word, marked: true },
      { text: end + after, marked: false },
    ];
  });
  return runs.filter(({ text }) => text !== '');
}

/** Takes away the heading that a passage starts with: it stands above the excerpt already. */
function dropHeading(excerpt: string, heading: string): string {
  const words = excerpt.split(' ');
  const length = heading.split(' ').length;
  const head = words.slice(0, length).join(' ').replaceAll(OPEN, '').replaceAll(CLOSE, '');
  const rest = words.slice(length).join(' ');
  return rest !== '' && head.replace(/\.$/, '') === heading.replace(/\.$/, '') ? rest : excerpt;
}

/** The beginning of a page’s text, up to its first heading. */
function opening({ content, anchors }: Fragment): string {
  const heading = anchors.find(({ element }) => /^h\d$/.test(element));
  const words = content.split(/\s+/);
  const head = words.slice(0, Math.min(OPENING_WORDS, heading?.location ?? words.length));
  return head.length < words.length ? `${head.join(' ')} …` : head.join(' ');
}

const scoreOf = ({ weighted_locations }: Stretch) =>
  weighted_locations.reduce((score, { balanced_score }) => score + balanced_score, 0);

/**
 * Joins the stretches of one section, before and after the cards within it, and keeps the passages
 * that answer best.
 *
 * @returns For each passage its best stretch, in the order of the text.
 */
function choosePassages(stretches: readonly Stretch[]): Stretch[] {
  const sections = Map.groupBy(stretches, ({ url }) => url);
  const passages = [...sections.values()].flatMap((parts) => {
    const [best] = parts.toSorted((one, other) => scoreOf(other) - scoreOf(one));
    const score = parts.reduce((sum, part) => sum + scoreOf(part), 0);
    return best ? { best, score } : [];
  });
  const chosen = new Set(
    passages.toSorted((one, other) => other.score - one.score).slice(0, PASSAGES),
  );
  return passages.filter((passage) => chosen.has(passage)).map(({ best }) => best);
}

/** Makes a finding out of what the index answers: typography restored, marks told apart. */
export function buildFinding(fragment: Fragment, locale: Locale): Finding {
  const { url, meta, filters, sub_results: stretches } = fragment;
  const spellings = meta['spellings']?.split('|') ?? [];
  // An excerpt may break off after an elided word, which says nothing alone.
  const restore = (text: string) => restoreText(text.replace(/ \S*' …$/, ' …'), spellings, locale);
  const excerptOf = (stretch: Stretch) =>
    stretch.excerpt
      .replaceAll('<mark>', OPEN)
      .replaceAll('</mark>', CLOSE)
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');

  const beginning = stretches.find((stretch) => stretch.url === url);
  return {
    url,
    title: restore(meta['title'] ?? ''),
    kind: filters['kind']?.[0],
    issue: filters['issue']?.[0],
    excerpt: splitMarks(restore(beginning ? excerptOf(beginning) : opening(fragment))),
    thread: meta['thread'] ? readThread(meta['thread']) : undefined,
    passages: choosePassages(stretches.filter((stretch) => stretch !== beginning)).map(
      (stretch) => ({
        url: stretch.url,
        title: restore(stretch.title),
        excerpt: splitMarks(restore(dropHeading(excerptOf(stretch), stretch.title))),
        isMoment: stretch.url.includes('#moment-'),
      }),
    ),
  };
}
