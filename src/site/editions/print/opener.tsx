import { countVisibleSeams, type Journey } from '../../../magazine/journeys/journey.ts';
import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import type { ReadableArticle } from '../../../magazine/library/article.ts';
import {
  borrowedIn,
  drawBorrowed,
  nameOfLender,
  type ReadableBorrowed,
} from '../../../magazine/library/borrowed.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { plural, translator } from '../../../magazine/words/messages.ts';
import { routes } from '../../addresses.ts';
import { drawingLabels } from '../../components/article/moment-words.ts';
import { describeBorrowed } from '../../components/static/journey-description.ts';
import { JourneyDrawing } from '../../drawings/JourneyDrawing.tsx';
import { Folio, PAPER_PALETTE, Sheet, SiteCode } from './sheet.tsx';
import { nameLetters } from './letters.ts';
import { SpreadHalf } from './spread.tsx';

/** How many titles stand side by side under the tape; more are a list in columns. */
const MOST_COLUMNS = 7;

interface HalfProps {
  journey: Journey;
  locale: Locale;
  filled: string | undefined;
  side: 'left' | 'right';
}

/** A page of the thread, and under it the titles of its moments. */
function Foot(props: HalfProps) {
  const { journey, locale, side } = props;
  const half = Math.ceil(journey.moments.length / 2);
  const shown = side === 'left' ? journey.moments.slice(0, half) : journey.moments.slice(half);
  return (
    <div class="foot">
      <SpreadHalf {...props} />
      <ol class={`titles ${half > MOST_COLUMNS ? 'listed' : 'aligned'}`}>
        {shown.map(({ number, title }) => (
          <li value={number}>
            <b>{number}</b> {title[locale]}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** As wide as the page between its margins, in quarters of a millimetre. */
const BORROWED = { width: 568, height: 132, direction: 'right' } as const;

/** The thread of an article that has no journey, and under it the titles of the moments that it borrows. */
function BorrowedFoot({
  borrowed,
  article: { slug, text, issue },
}: {
  borrowed: readonly ReadableBorrowed[];
  article: ReadableArticle;
}) {
  const { locale, title } = text;
  const t = translator(locale);
  const drawn = drawBorrowed(borrowed, locale);
  // The tape has no room for every name: they stand under the titles.
  const drawnPlaces = drawn.drawnPlaces.map((place) => ({ ...place, name: '' }));
  return (
    <div class="foot">
      <JourneyDrawing
        id={`borrowed-${slug}`}
        layout={layoutJourney({ ...drawn, drawnPlaces }, BORROWED)}
        palette={PAPER_PALETTE}
        labels={drawingLabels(describeBorrowed(title, borrowed, locale), locale)}
      />
      <ol class="titles aligned">
        {borrowed.map((each) => (
          <li>
            <b>{each.journey.letter}</b> {each.moment.title[locale]}
            <b>
              {nameOfLender(each, locale)}
              {each.article.issue !== issue &&
                `, ${t('issue.number', { number: each.article.issue })}`}
            </b>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The first page of an article, or the first two where a journey runs across them. */
export function Opener({ article, id }: { article: ReadableArticle; id: string }) {
  const { text, kind, issue, journeys, cover, slug } = article;
  const { locale, title, standfirst } = text;
  const t = translator(locale);
  // By which the command that prints finds it.
  const names = [...new Set([slug, text.slug])].join(' ');
  const journey = cover?.journey ?? journeys[0];
  const head = (
    <p class="kind">
      <b>{t(`kind.${kind}`)}</b> <span>{t('issue.number', { number: issue })}</span>{' '}
      <span>{t('article.minutes', { minutes: text.readingMinutes })}</span>{' '}
      <span>{nameLetters(journeys, locale)}</span>
    </p>
  );
  if (!journey) {
    const borrowed = borrowedIn(article, locale);
    const hasThread = borrowed.length > 0;
    return (
      <Sheet
        kind={`opener single ${hasThread ? 'threaded ' : ''}${id}`}
        id={id}
        data-article={names}
      >
        {head}
        <h1>{title}</h1>
        <p class="standfirst">{standfirst}</p>
        {hasThread ? <BorrowedFoot borrowed={borrowed} article={article} /> : <hr />}
        <Folio id={id} />
      </Sheet>
    );
  }
  const half = { journey, locale, filled: cover?.moment.id };
  const seams = plural(locale, countVisibleSeams(journey), 'seams');
  const moments = plural(locale, journey.moments.length, 'moments');
  const facts = [
    [t('paper.thread'), journey.title[locale]],
    [t('journey.persona'), journey.persona[locale]],
    [t('journey.goal'), journey.goal[locale]],
    [t('table.seam'), `${moments}, ${seams}`],
  ];
  return (
    <>
      <Sheet kind={`opener pair left ${id}`} id={id} data-article={names}>
        {head}
        <h1>{title}</h1>
        <Foot {...half} side="left" />
        <Folio id={id} />
      </Sheet>
      <Sheet kind={`opener pair right ${id}`} id={`${id}-right`}>
        <p class="standfirst">{standfirst}</p>
        <div class="facts">
          <dl>
            {facts.map(([term, words]) => (
              <>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </>
            ))}
          </dl>
          <SiteCode path={routes.article(locale, text.slug)} words={t('paper.code')} />
        </div>
        <Foot {...half} side="right" />
        <Folio id={`${id}-right`} />
      </Sheet>
    </>
  );
}
