import { layoutJourney, type DrawnMoment } from '../../../magazine/journeys/journey-layout.ts';
import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { borrowedIn, threadOf } from '../../../magazine/library/borrowed.ts';
import type { Issue } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { drawingLabels } from '../../components/article/moment-words.ts';
import { JourneyDrawing } from '../../drawings/JourneyDrawing.tsx';
import { ThreadDrawing } from '../../drawings/ThreadDrawing.tsx';
import { nameLetters } from './letters.ts';
import { Folio, PageOf, PAPER_PALETTE, Sheet } from './sheet.tsx';

/** A thread that shows all that threads can say. */
const SAMPLE: readonly DrawnMoment[] = [
  { id: 'search', stage: 'zmot', feeling: 1 },
  { id: 'promise', stage: 'zmot', feeling: 2, seam: { visible: false } },
  {
    id: 'choice',
    stage: 'fmot',
    feeling: -2,
    planned: { feeling: 1 },
    seam: { visible: true },
  },
  { id: 'use', stage: 'smot', feeling: 0, seam: { visible: false } },
  { id: 'telling', stage: 'umot', feeling: 1, seam: { visible: false } },
];

const EXPLAINED = [
  'knot',
  'height',
  'whole',
  'stitches',
  'ring',
  'tape',
  'borrowed',
  'letter',
  'evidence',
] as const;

/** How to read a thread; what no article of the issue has is not explained. */
export function LegendPage({
  articles,
  locale,
}: {
  articles: readonly ReadableArticle[];
  locale: Locale;
}) {
  const t = translator(locale);
  const moments = articles.flatMap(({ journeys }) => journeys.flatMap((each) => each.moments));
  const isPlanned = moments.some(({ planned }) => planned);
  const isBorrowed = articles.some((article) => borrowedIn(article, locale).length > 0);
  const isPlaced = articles.some(({ journeys }) =>
    journeys.some(({ places }) => places.length > 0),
  );
  const absent = [...(isPlanned ? [] : ['ring']), ...(isBorrowed ? [] : ['borrowed'])];
  const sample = SAMPLE.map((each) => (isPlanned ? each : { ...each, planned: undefined }));
  const layout = layoutJourney(
    { moments: sample },
    { width: 620, height: 200, direction: 'right' },
  );
  return (
    <Sheet kind="legend" id="legend">
      <h1>{t('paper.legend')}</h1>
      <JourneyDrawing
        id="legend"
        layout={layout}
        palette={PAPER_PALETTE}
        labels={drawingLabels(t('paper.legend'), locale)}
        filled="telling"
      />
      <dl>
        {EXPLAINED.filter((each) => !absent.includes(each)).map((each) => (
          <div>
            <dt>{t(`paper.legend.${each}`)}</dt>
            <dd>
              {t(`paper.legend.${each}.text`)}
              {each === 'tape' && isPlaced && ` ${t('paper.legend.tape.places')}`}
            </dd>
          </div>
        ))}
      </dl>
      <Folio id="legend" />
    </Sheet>
  );
}

function Mark({ article }: { article: ReadableArticle }) {
  const { cover, text } = article;
  const drawn = threadOf(article, text.locale);
  if (!drawn) return <span />;
  return (
    <ThreadDrawing
      layout={layoutJourney(drawn, { width: 260, height: 60, direction: 'right' })}
      palette={{ ink: 'currentColor', stock: 'none' }}
      filled={cover?.moment.id}
    />
  );
}

/** The contents, each article with the page on which it opens and its thread. */
export function ContentsPage({
  issue,
  articles,
  locale,
}: {
  issue: Issue;
  articles: readonly ReadableArticle[];
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Sheet kind="contents white" id="contents">
      <h1>{t('issue.contents')}</h1>
      <p class="standfirst">{issue.standfirst[locale]}</p>
      <ol>
        {articles.map((article, index) => {
          const { text, kind } = article;
          const id = `article-${index + 1}`;
          return (
            <li>
              <PageOf id={id} />
              <span>
                <a href={`#${id}`}>{text.title}</a>
                <span class="kind">
                  {[
                    t(`kind.${kind}`),
                    t('article.minutes', { minutes: text.readingMinutes }),
                    nameLetters(article.journeys, locale),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <Mark article={article} />
            </li>
          );
        })}
      </ol>
      <Folio id="contents" />
    </Sheet>
  );
}
