import type { Issue } from '../../../magazine/library/library.ts';
import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { threadOf } from '../../../magazine/library/borrowed.ts';
import type { DrawnJourney } from '../../../magazine/journeys/journey-layout.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { formatCorner } from '../../../magazine/words/season.ts';
import { absoluteUrl, isAddressKnown, routes } from '../../addresses.ts';
import { Strands } from '../../drawings/Strands.tsx';
import { MASTHEAD } from '../../pictures/share-image.tsx';
import { KEPT, PAGE, PageOf, PAPER_PALETTE, Sheet, SiteCode } from './sheet.tsx';
import { layoutThread, PaperKnots } from './thread.tsx';

/** The strip in which the thread runs across back and cover, below the top of the page. */
const STRIP = { top: 448, room: 40, plot: 264 } as const;
const MOST = { knot: 21, width: 9, period: 42 } as const;
/** What is printed to the edge goes over it, for a sheet that is cut. */
const OVER = 12;
const VIEW = `0 ${-STRIP.room} ${PAGE.width} ${STRIP.plot + 2 * STRIP.room}`;

/** Lays out the thread of a cover, between its edges. */
function layoutCover(drawn: DrawnJourney) {
  const step = (PAGE.width - 2 * KEPT.edge + 40) / drawn.moments.length;
  const places = drawn.moments.map((_, index) => KEPT.edge - 20 + (index + 0.5) * step);
  return layoutThread(drawn, { places, height: STRIP.plot, most: MOST });
}

/** The cover story: the first article of the issue that has a thread of its own to show. */
export const coverOf = (articles: readonly ReadableArticle[]) =>
  articles.find(({ cover }) => cover);

/** The thread of an issue where it enters its cover: how high, and how thick. */
function threadAtSpine(story: ReadableArticle | undefined) {
  const layout = story?.cover && layoutCover(story.cover.journey);
  return {
    height: layout?.knots[0]?.y ?? STRIP.plot / 2,
    width: layout?.sizes.width ?? MOST.width,
  };
}

/** How far below the top of the page the thread enters at the spine, in millimetres. */
export const heightAtSpine = (story: ReadableArticle | undefined) =>
  (STRIP.top + STRIP.room + threadAtSpine(story).height) / 4;

/**
 * The thread of an article comes in at the spine, where that of the back ends, goes through its knots, and leaves at the outer edge.
 *
 * @param from How high it comes in.
 */
function CoverThread({
  article,
  from,
  ...rest
}: {
  article: ReadableArticle;
  from: number;
  hidden: boolean;
  'data-of': string;
}) {
  const drawn = threadOf(article, article.text.locale);
  if (!drawn) return null;
  const { borrowed } = drawn;
  const { knots, strands, sizes } = layoutCover(drawn);
  const [first, last] = [knots.at(0), knots.at(-1)];
  if (!first || !last) return null;
  const middle = Math.round(first.x / 2);
  return (
    <svg viewBox={VIEW} class="cover-thread" aria-hidden="true" {...rest}>
      <path
        d={`M${-OVER} ${from}H0C${middle} ${from} ${middle} ${first.y} ${first.x} ${first.y}M${last.x} ${last.y}H${PAGE.width + OVER}`}
        fill="none"
        stroke={PAPER_PALETTE.ink}
        stroke-width={sizes.width}
      />
      <Strands strands={strands} ink={PAPER_PALETTE.ink} sizes={sizes} dotted={borrowed ?? false} />
      <PaperKnots
        knots={knots}
        sizes={sizes}
        filled={article.cover?.moment.id}
        paletteOf={() => PAPER_PALETTE}
      />
    </svg>
  );
}

interface CoverProps {
  issue: Issue;
  articles: readonly ReadableArticle[];
  locale: Locale;
}

/** How many lines the cover has. */
const MOST_LINES = 4;

/**
 * The cover, with the lines that lead into the issue. Those of the other articles, and their threads, are for off-prints, which
 * have the cover of one article alone.
 */
export function CoverPage({ issue, articles, locale }: CoverProps) {
  const t = translator(locale);
  const story = coverOf(articles);
  const from = threadAtSpine(story).height;
  return (
    <Sheet kind="cover" id="cover">
      <p class="masthead">{MASTHEAD}</p>
      <p class="label">
        <span>{t('site.tagline')}</span>
        <span>{formatCorner(issue, locale)}</span>
      </p>
      <p class="theme">{issue.theme[locale]}</p>
      {articles.map((article, index) => (
        <CoverThread
          article={article}
          from={from}
          hidden={article !== story}
          data-of={`article-${index + 1}`}
        />
      ))}
      <ul class="cover-lines">
        {articles.map(({ text }, index) => (
          <li hidden={index >= MOST_LINES}>
            <PageOf id={`article-${index + 1}`} /> <span>{text.coverLine ?? text.title}</span>
          </li>
        ))}
        <li hidden>
          <PageOf id="legend" /> <span>{t('paper.legend')}</span>
        </li>
      </ul>
    </Sheet>
  );
}

/** The back: the thread goes on in stitches, to a code that opens the issue on a screen; to the edge where there is none. */
export function BackPage({
  issue,
  articles,
  locale,
  licence,
}: CoverProps & { licence: string | undefined }) {
  const t = translator(locale);
  const path = routes.issue(locale, issue.number);
  const { height: y, width } = threadAtSpine(coverOf(articles));
  return (
    <Sheet kind="back" id="back">
      <p class="theme">{t('paper.back')}</p>
      <svg viewBox={VIEW} class="cover-thread" aria-hidden="true">
        <path
          d={`M${PAGE.width + OVER} ${y}H${isAddressKnown ? 260 : -OVER}`}
          stroke={PAPER_PALETTE.ink}
          stroke-width={width}
          stroke-dasharray={`${4 * width} ${3 * width}`}
        />
      </svg>
      <SiteCode path={path} words={absoluteUrl(path).host} />
      <p class="closing">
        {t('site.tagline')}. {formatCorner(issue, locale)}.{' '}
        {licence && t('paper.share', { licence })}
      </p>
    </Sheet>
  );
}
