import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { borrowedIn, threadOf } from '../../../magazine/library/borrowed.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { tapeTicks } from '../../drawings/JourneyDrawing.tsx';
import { ThreadBand } from '../../drawings/ThreadBand.tsx';
import { PageOf } from './sheet.tsx';

/** The tape of the thread that is still to be drawn, in quarters of a millimetre. */
const TAPE = { width: 584, height: 40, tens: 6 } as const;

/**
 * What ends an article whose last page has room: the thread goes on from where its own stops, to the article that comes next,
 * or after the last one to the page that is left to the reader. The contents say it too, where it is read.
 *
 * @param next The article that comes next, and its id in the print.
 */
export function Ending({
  article,
  next,
}: {
  article: ReadableArticle;
  next: { article: ReadableArticle; id: string } | undefined;
}) {
  const { locale } = article.text;
  const t = translator(locale);
  const last = article.moments.at(-1) ?? borrowedIn(article, locale).at(-1)?.moment;
  const thread = next && threadOf(next.article, locale);
  // A page with a title of its own stands opposite.
  const isOpposite = next?.article.journeys.length === 0;
  return (
    <div class="ending" aria-hidden="true" hidden>
      {thread ? (
        <ThreadBand journey={thread} filled={next.article.cover?.moment.id} from={last?.feeling} />
      ) : (
        <svg viewBox={`0 0 ${TAPE.width} ${TAPE.height}`} fill="none" stroke="currentColor">
          <path d={`M0 1H${TAPE.width}M0 ${TAPE.height - 1}H${TAPE.width}`} stroke-width="2" />
          <path d={`M0 1${tapeTicks(TAPE.width, TAPE.tens)}`} stroke-width="1.25" />
        </svg>
      )}
      <p class="from">
        {t('paper.next')}, p. <PageOf id={next?.id ?? 'own'} />
      </p>
      {!isOpposite && <p class="ending-title">{next?.article.text.title ?? t('paper.own')}</p>}
    </div>
  );
}
