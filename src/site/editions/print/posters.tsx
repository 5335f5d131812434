import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { momentAnchor } from '../../../magazine/journeys/journey.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { typeset } from '../../../magazine/typography/typography.ts';
import {
  elementsOf,
  findElement,
  wordsOf,
  type Element,
} from '../../../magazine/texts/html-tree.ts';
import { fitTitle, sizeToFill } from '../../lettering/fit-title.ts';
import { splitWords } from './fine-setting.ts';
import { PageOf, Sheet } from './sheet.tsx';
import type { PrintedArticle } from './print-article.tsx';

/** What of an article can stand alone on a page of ink, the best first. */
const KINDS = ['figure', 'saying', 'moment'] as const;

/** A figure, a saying or a moment of an article, alone on a page of ink. */
export interface Poster {
  kind: (typeof KINDS)[number];
  /** The figure, what was said, or what the moment is called. */
  value: string;
  /** What it means, who said it, or what happens. */
  words: string;
  /** On what a figure rests. */
  source: string | undefined;
  lang: string | undefined;
  /** The article that says it, and where. */
  from: { title: string; place: string };
}

const LONGEST_FIGURE = 8;
const LONGEST_SAYING = 120;
/** Room for a figure, in points: 142 mm across, less what its last sign reaches over its measure. */
const FIGURE = { width: 396, largest: 270 } as const;

const clean = (words: string) =>
  words
    .replaceAll('\u00AD', '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

function figureOf(node: Element, from: Poster['from']): Poster[] {
  const value = findElement(node, 'strong');
  const words = findElement(node, 'span');
  if (!value || !words) return [];
  // The display face has no narrow space, and another face’s is as wide as it likes.
  const own = clean(wordsOf(value)).replaceAll(/\s/g, ' ');
  if (own.length > LONGEST_FIGURE) return [];
  const source = findElement(findElement(node, 'small') ?? node, 'a');
  return [
    {
      kind: 'figure',
      value: own,
      words: clean(wordsOf(words)),
      source: source && clean(wordsOf(source)),
      lang: undefined,
      from,
    },
  ];
}

function sayingOf(node: Element, from: Poster['from']): Poster[] {
  const quote = findElement(node, 'blockquote');
  const by = [...elementsOf(node)].find(({ properties }) =>
    properties.className?.includes('caption'),
  );
  if (!quote || !by) return [];
  const value = clean(wordsOf(quote));
  if (value.length > LONGEST_SAYING) return [];
  const lang = quote.properties['lang'];
  return [{ kind: 'saying', value, words: clean(wordsOf(by)), source: undefined, lang, from }];
}

/** The moments of an article that its cards tell, or those that only its tables do, the strongest first. */
function momentsOf(
  { id, title }: PrintedArticle,
  { moments, text: { locale, cards } }: ReadableArticle,
  place: 'card' | 'row',
): Poster[] {
  return moments
    .filter((moment) => cards.includes(moment.id) === (place === 'card'))
    .toSorted((one, other) => Math.abs(other.feeling) - Math.abs(one.feeling))
    .map((moment) => ({
      kind: 'moment',
      value: moment.title[locale],
      words: typeset(moment.text[locale], locale),
      source: undefined,
      lang: undefined,
      from: { title, place: `${id}-row-${momentAnchor(moment)}` },
    }));
}

/** Puts posters in the order in which they are worth a page. */
export const sortPosters = (posters: readonly Poster[]): Poster[] =>
  posters.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));

/** What of an article can fill a page: its figures, what was said in it, the moments that no card tells. */
export function postersOf(printed: PrintedArticle, article: ReadableArticle): Poster[] {
  const from = { title: printed.title, place: printed.id };
  const nodes = [...elementsOf(printed.text)];
  return [
    ...nodes
      .filter(({ properties }) => properties.className?.includes('key-figure'))
      .flatMap((node) => figureOf(node, from)),
    ...nodes.filter(({ tagName }) => tagName === 'figure').flatMap((node) => sayingOf(node, from)),
    ...momentsOf(printed, article, 'row'),
  ];
}

/** What a card of an article tells already: where nothing else is left to fill a page. */
export const cardPostersOf = (printed: PrintedArticle, article: ReadableArticle): Poster[] =>
  momentsOf(printed, article, 'card');

/** Room for words, in points, which end above what explains them. */
const WORDS = { width: 380, height: 310, largest: 110, leading: 1 } as const;

/** The size at which a poster fills its page, in points. */
export const posterSize = ({ kind, value }: Poster) =>
  kind === 'figure'
    ? Math.min(FIGURE.largest, sizeToFill(value, FIGURE.width))
    : fitTitle(value, WORDS).size;

/**
 * A page that may stand in before an opener, which would else be on the wrong side, or to fill the last sheet; without a
 * poster, a line of stitches. What it says stands in its article too, where it is read.
 */
export function Filler({
  poster,
  place,
  locale,
}: {
  poster: Poster | undefined;
  place: number;
  locale: Locale;
}) {
  if (!poster) {
    return (
      <Sheet kind="filler stitched" hidden>
        <hr />
      </Sheet>
    );
  }
  const { kind, value, words, source, lang, from } = poster;
  return (
    <Sheet kind={`filler poster of-${kind} poster-${place}`} hidden>
      <div aria-hidden="true">
        <b lang={lang}>{value}</b>
        <p>
          {splitWords(words, locale).map(({ text, set }) => (
            <span class={set}>{text}</span>
          ))}
        </p>
        {source && <p class="rests">{source}</p>}
        <p class="from">
          {from.title}, p. <PageOf id={from.place} />
        </p>
      </div>
    </Sheet>
  );
}
