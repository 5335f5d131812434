import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import { momentAnchor, type Journey } from '../../../magazine/journeys/journey.ts';
import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { typeset } from '../../../magazine/typography/typography.ts';
import { formatFeeling, translator } from '../../../magazine/words/messages.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { journeyLabels, placedJourney } from '../../components/article/moment-words.ts';
import { describeJourney } from '../../components/static/journey-description.ts';
import { routes } from '../../addresses.ts';
import { JourneyDrawing } from '../../drawings/JourneyDrawing.tsx';
import { FeelingScale } from './feeling-scale.tsx';
import { nameLetters } from './letters.ts';
import { PAPER_PALETTE, SiteCode } from './sheet.tsx';

/** Across the page, which the thread of the opener is not. */
const THREAD = { width: 900, height: 210, direction: 'right' } as const;

interface TableProps {
  journey: Journey;
  /** Ids of the moments that have a card in the text; the others are told in their row. */
  cards: readonly string[];
  locale: Locale;
}

/** The moments of a journey in rows; above a row, a dashed rule where its seam shows. */
function SeamsTable({ journey, cards, locale }: TableProps) {
  const t = translator(locale);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('table.number')}</th>
          <th scope="col">{t('table.moment')}</th>
          <th scope="col">{t('table.stage')}</th>
          <th scope="col">{t('table.channel')}</th>
          <th scope="col">{t('table.feeling')}</th>
          <th scope="col">{t('table.seam')}</th>
        </tr>
        <tr class="again" hidden>
          <td colSpan={6}>{t('paper.goesOn', { title: journey.title[locale] })}</td>
        </tr>
      </thead>
      <tbody>
        {journey.moments.map((moment) => {
          const { id, number, title, text, stage, channel, feeling, planned, seam } = moment;
          const hasCard = cards.includes(id);
          const anchor = momentAnchor(moment);
          return (
            <tr id={`row-${anchor}`} class={seam?.visible ? 'stitched' : undefined}>
              <td>{number}</td>
              <th scope="row" id={hasCard ? undefined : anchor}>
                {hasCard ? <a href={`#${anchor}`}>{title[locale]}</a> : title[locale]}
                {!hasCard && <span class="moment-text">{typeset(text[locale], locale)}</span>}
              </th>
              <td>{t(`stage.short.${stage}`)}</td>
              <td>{t(`channel.${channel}`)}</td>
              <td>
                <FeelingScale feeling={feeling} planned={planned?.feeling} />
                {formatFeeling(feeling, locale)}
              </td>
              <td>
                {seam ? (
                  <>
                    <b>{t(seam.visible ? 'paper.seam.visible' : 'paper.seam.hidden')}.</b>{' '}
                    {seam.why[locale]}
                  </>
                ) : (
                  '–'
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The letter of a journey, and how much of its thread the text tells where that is not all. */
function JourneyLine({ journey, cards, locale }: TableProps) {
  const t = translator(locale);
  const { moments } = journey;
  const told = moments.filter(({ id }) => cards.includes(id)).length;
  const letter = nameLetters([journey], locale);
  const isPart = told > 0 && told < moments.length;
  if (!letter && !isPart) return null;
  return (
    <p class="persona">
      {letter && <b>{letter}. </b>}
      {isPart && t('paper.told', { count: moments.length, told })}
    </p>
  );
}

/** The journeys of an article at its end, as tables; those that the opener does not draw, with their thread. */
export function JourneyTables({
  article: { journeys, cover, text },
  id,
}: {
  article: ReadableArticle;
  id: string;
}) {
  const { locale, cards } = text;
  const opened = cover?.journey ?? journeys[0];
  return (
    <>
      {journeys.map((journey) => (
        <section class="journey">
          <h2>{journey.title[locale]}</h2>
          <JourneyLine journey={journey} cards={cards} locale={locale} />
          {journey !== opened && (
            <>
              <JourneyDrawing
                id={`${id}-${journey.id}`}
                layout={layoutJourney(placedJourney(journey, locale), THREAD)}
                palette={PAPER_PALETTE}
                labels={{
                  ...journeyLabels(journey, locale),
                  title: describeJourney(journey, locale),
                }}
              />
              <div class="facts">
                <p class="persona">
                  <b>{translator(locale)('journey.persona')}</b> {journey.persona[locale]}.{' '}
                  <b>{translator(locale)('journey.goal')}</b> {journey.goal[locale]}.
                </p>
                <SiteCode
                  path={`${routes.article(locale, text.slug)}#thread-${journey.id}`}
                  words={translator(locale)('paper.code')}
                />
              </div>
            </>
          )}
          <SeamsTable journey={journey} cards={cards} locale={locale} />
        </section>
      ))}
    </>
  );
}
