import type { Issue } from '../../../magazine/library/library.ts';
import type { Cover, ReadableArticle } from '../../../magazine/library/article.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { absoluteUrl, isAddressKnown, routes } from '../../addresses.ts';
import { Strands } from '../../drawings/JourneyDrawing.tsx';
import { MASTHEAD } from '../../pictures/share-image.tsx';
import { KEPT, PAGE, PageOf, PAPER_PALETTE, Sheet, SiteCode } from './sheet.tsx';
import { layoutThread, PaperKnots } from './thread.tsx';

/** The strip in which the thread runs across back and cover, below the top of the page. */
const STRIP = { top: 448, room: 40, plot: 264 } as const;
const MOST = { knot: 21, width: 9, period: 42 } as const;
/** What is printed to the edge goes over it, for a sheet that is cut. */
const OVER = 12;
const VIEW = `0 ${-STRIP.room} ${PAGE.width} ${STRIP.plot + 2 * STRIP.room}`;

/** Lays out the thread of the cover, between its edges. */
function layoutCover({ journey }: Cover) {
  const step = (PAGE.width - 2 * KEPT.edge + 40) / journey.moments.length;
  const places = journey.moments.map((_, index) => KEPT.edge - 20 + (index + 0.5) * step);
  return layoutThread(journey, { places, height: STRIP.plot, most: MOST });
}

/** The cover story: the first article of the issue that has a thread to show. */
export const coverOf = (articles: readonly ReadableArticle[]) =>
  articles.find(({ cover }) => cover)?.cover;

/** How far below the top of the page the thread enters at the spine, in millimetres. */
export function heightAtSpine(cover: Cover | undefined): number {
  const height = cover ? (layoutCover(cover).knots[0]?.y ?? 0) : STRIP.plot / 2;
  return (STRIP.top + STRIP.room + height) / 4;
}

/** The thread comes in at the spine, goes through its knots, and leaves at the outer edge. */
function CoverThread({ cover }: { cover: Cover }) {
  const { knots, strands, sizes } = layoutCover(cover);
  const [first, last] = [knots.at(0), knots.at(-1)];
  if (!first || !last) return null;
  return (
    <svg viewBox={VIEW} class="cover-thread" aria-hidden="true">
      <path
        d={`M${-OVER} ${first.y}H${first.x}M${last.x} ${last.y}H${PAGE.width + OVER}`}
        stroke={PAPER_PALETTE.ink}
        stroke-width={sizes.width}
      />
      <Strands strands={strands} ink={PAPER_PALETTE.ink} sizes={sizes} />
      <PaperKnots
        knots={knots}
        radius={sizes.knot}
        filled={cover.moment.id}
        paletteOf={() => PAPER_PALETTE}
      />
    </svg>
  );
}

/** What stands in the corner of a cover: the number of the issue and its season. */
export function cornerOf({ number, season, date }: Issue, locale: Locale): string {
  const t = translator(locale);
  return `${t('issue.number', { number })} · ${t(`season.${season}`)} ${date.slice(0, 4)}`;
}

interface CoverProps {
  issue: Issue;
  articles: readonly ReadableArticle[];
  locale: Locale;
}

/** How many lines the cover has. */
const MOST_LINES = 4;

/** The cover, with the lines that lead into the issue. */
export function CoverPage({ issue, articles, locale }: CoverProps) {
  const t = translator(locale);
  const cover = coverOf(articles);
  return (
    <Sheet kind="cover" id="cover">
      <p class="masthead">{MASTHEAD}</p>
      <p class="label">
        <span>{t('site.tagline')}</span>
        <span>{cornerOf(issue, locale)}</span>
      </p>
      <p class="theme">{issue.theme[locale]}</p>
      {cover && <CoverThread cover={cover} />}
      <ul class="cover-lines">
        {articles.slice(0, MOST_LINES).map(({ text }, index) => (
          <li>
            <PageOf id={`article-${index + 1}`} /> <span>{text.coverLine ?? text.title}</span>
          </li>
        ))}
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
  const y = heightAtSpine(coverOf(articles)) * 4 - STRIP.top - STRIP.room;
  return (
    <Sheet kind="back" id="back">
      <p class="theme">{t('paper.back')}</p>
      <svg viewBox={VIEW} class="cover-thread" aria-hidden="true">
        <path
          d={`M${PAGE.width + OVER} ${y}H${isAddressKnown ? 260 : -OVER}`}
          stroke={PAPER_PALETTE.ink}
          stroke-width="7"
          stroke-dasharray="30 20"
        />
      </svg>
      <SiteCode path={path} words={absoluteUrl(path).host} />
      <p class="closing">
        {t('site.tagline')}. {cornerOf(issue, locale)}. {licence && t('paper.share', { licence })}
      </p>
    </Sheet>
  );
}
