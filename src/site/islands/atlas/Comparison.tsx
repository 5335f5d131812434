import {
  momentPath,
  type Atlas,
  type AtlasJourney,
  type AtlasMoment,
} from '../../../magazine/atlas/atlas.ts';
import {
  ALIGNMENTS,
  gapOf,
  largestGap,
  pairMoments,
  type Alignment,
  type Pair,
} from '../../../magazine/atlas/pairs.ts';
import type { AtlasKey, AtlasWords } from '../../../magazine/atlas/words.ts';
import { formatSigned } from '../../../magazine/vocabulary.ts';
import { PairSheet } from '../../drawings/PairSheet.tsx';
import { plainClick } from './plain-click.ts';
import { FIGURES, figuresOf } from './SheetTable.tsx';
import type { Change } from './state.ts';

export interface ComparisonProps {
  atlas: Atlas;
  words: AtlasWords;
  journeys: readonly [AtlasJourney, AtlasJourney];
  /** What happens at each moment, as far as it has come: by journey and moment. */
  texts: ReadonlyMap<string, string>;
  path: string;
  change: (change: Change) => void;
  alignment: Alignment;
  /** Whether the address names one journey twice: the second is one that was chosen for it. */
  isTwice: boolean;
}

/** The name of a text among those of all journeys. */
export const textKey = (journey: string, moment: string) => `${journey}/${moment}`;

function Names({ atlas, words: { say }, journeys, change }: ComparisonProps) {
  const [one, other] = journeys;
  const choose = (side: 0 | 1) => (
    <span>
      <span class="pair-dot" data-side={side} />
      <select
        class="display"
        aria-label={say(side === 0 ? 'atlas.pair.first' : 'atlas.pair.second')}
        value={journeys[side].letter}
        onChange={({ currentTarget: { value } }) =>
          change({
            kind: 'compare',
            one: side === 0 ? value : one.letter,
            other: side === 1 ? value : other.letter,
          })
        }
      >
        {atlas.journeys.map(({ letter, label }) => (
          <option key={letter} value={letter} disabled={letter === journeys[1 - side]?.letter}>
            {letter} {label}
          </option>
        ))}
      </select>
    </span>
  );
  return (
    <div
      class="pair-names"
      role="group"
      aria-label={say('atlas.pair.title')}
      tabindex={-1}
      data-turned
    >
      {choose(0)} <span class="display">{say('atlas.pair.against')}</span> {choose(1)}
    </div>
  );
}

/** The two journeys in figures. */
function Figures({ words: { say, locale }, journeys }: ComparisonProps) {
  const figures = journeys.map((journey) => figuresOf([journey], locale));
  return (
    <table class="pair-figures">
      <thead>
        <tr>
          <td />
          {journeys.map(({ letter, label }) => (
            <th key={letter} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((name, row) => (
          <tr key={name}>
            <th scope="row">{say(`atlas.table.${name}`)}</th>
            {figures.map((own) => (
              <td>{own[row]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One side of a pair: the moment, or that there is none. */
function Side({
  moment,
  journey,
  words: { say },
  texts,
  alignment,
}: Pick<ComparisonProps, 'words' | 'texts' | 'alignment'> & {
  moment: AtlasMoment | undefined;
  journey: AtlasJourney;
}) {
  if (!moment) {
    return <p class="pair-missing">{say('atlas.pair.missing', { label: journey.label })}</p>;
  }
  const text = texts.get(textKey(journey.id, moment.id));
  return (
    <div>
      <p class="pair-facts">
        {alignment === 'rank' && `${say(`stage.short.${moment.stage}`)} · `}
        {journey.label} {moment.number}/{journey.moments.length} ·{' '}
        {say(`channel.${moment.channel}`)} · {say(`feeling.${moment.feeling}` as AtlasKey)}{' '}
        {formatSigned(moment.feeling)}
        {moment.seam === 'visible' && (
          <>
            {' · '}
            <span class="pair-seam">{say('atlas.row.visible')}</span>
          </>
        )}
      </p>
      <h3 class="display">
        <a class="quiet-link" href={momentPath({ moment, journey })}>
          {moment.title}
        </a>
      </h3>
      {text && <p class="font-text">{text}</p>}
    </div>
  );
}

/** The two knots of a pair at their heights, and which is higher by how much. */
function Between({ pair, ...props }: ComparisonProps & { pair: Pair }) {
  const { journeys, words } = props;
  const gap = gapOf(pair);
  const y = (moment: AtlasMoment) => 42 - 15 * moment.feeling;
  const [left, right] = [pair.one, pair.other];
  const higher = left && right && left.feeling > right.feeling ? journeys[0] : journeys[1];
  return (
    <div class="pair-between">
      <svg viewBox="0 0 110 84" aria-hidden="true">
        <path d="M5 42h100" stroke="currentColor" stroke-dasharray="1.5 5" />
        {left && right && (
          <path d={`M38 ${y(left)}L72 ${y(right)}`} stroke="currentColor" stroke-width="2" />
        )}
        {left && <circle cx="38" cy={y(left)} r="10" fill="currentColor" />}
        {right && (
          <circle
            cx="72"
            cy={y(right)}
            r="9"
            fill="var(--page)"
            stroke="currentColor"
            stroke-width="2.5"
          />
        )}
      </svg>
      <p>
        {gap === undefined
          ? words.say('atlas.pair.alone')
          : gap === 0
            ? words.say('atlas.pair.same')
            : `${higher.label} +${gap}`}
      </p>
    </div>
  );
}

/** Two journeys beside each other: their threads on one sheet, their moments pair by pair. */
export function Comparison(props: ComparisonProps) {
  const { words, journeys, path, change, alignment } = props;
  const { say, count } = words;
  const [one, other] = journeys;
  const stages = pairMoments(one, other, alignment);
  const { gap, times } = largestGap(stages);
  const heading = say('atlas.pair.heading', { one: one.label, other: other.label });
  const folded = stages.filter(({ pairs }) => pairs.length === 0);
  return (
    <>
      <div class="hero">
        <div class="shell atlas-hero">
          <h1 class="unseen">{heading}</h1>
          <p class="pair-trail">
            <a href={path} onClick={plainClick(() => change({ kind: 'compare' }))}>
              {say('atlas.title')}
            </a>{' '}
            · {say('atlas.pair.title')}
          </p>
          <div class="pair-head">
            <div>
              <Names {...props} />
              {props.isTwice && (
                <p class="pair-trail">
                  {say('atlas.pair.twice', { one: one.label, other: other.label })}
                </p>
              )}
              <p class="atlas-pills">
                {ALIGNMENTS.map((each) => (
                  <button
                    class="pill"
                    aria-pressed={each === alignment}
                    onClick={() => change({ kind: 'show', show: { alignment: each } })}
                  >
                    {say(`atlas.pair.by.${each}`)}
                  </button>
                ))}
                <button
                  class="pill"
                  onClick={() => change({ kind: 'compare', one: other.letter, other: one.letter })}
                >
                  {say('atlas.pair.swap')}
                </button>
                <button
                  class="pill"
                  onClick={({ currentTarget }) => {
                    void navigator.clipboard
                      .writeText(location.href)
                      .then(() => (currentTarget.textContent = say('atlas.pair.copied')));
                  }}
                >
                  {say('atlas.pair.copy')}
                </button>
              </p>
            </div>
            <Figures {...props} />
          </div>
          <PairSheet journeys={journeys} stages={stages} words={words} title={heading} />
          <p class="atlas-key">
            <span>{say('atlas.pair.key')}</span>
            <span>{say('atlas.pair.stitches')}</span>
            {folded.length > 0 && (
              <span>
                {say('atlas.pair.folded', {
                  stages: folded.map(({ stage }) => say(`stage.short.${stage}`)).join(', '),
                })}
              </span>
            )}
          </p>
        </div>
      </div>
      <div class="shell">
        <p class="display atlas-sentence pair-sentence" role="status">
          {times === 0
            ? say('atlas.pair.apart')
            : gap === 0
              ? say('atlas.pair.level')
              : say('atlas.pair.gap', {
                  points: count('atlas.pair.points', gap),
                  times: count('atlas.pair.times', times),
                })}
        </p>
        <p class="atlas-caveat">
          {say(`atlas.pair.describes.${alignment}`)} {say('atlas.caveat.collection')}
        </p>
        {stages.map(({ stage, pairs }) => {
          if (pairs.length === 0) return null;
          const own = (side: 'one' | 'other') => pairs.filter((pair) => pair[side]).length;
          return (
            <section key={stage} class="atlas-stage" aria-labelledby={stage}>
              <h2 id={stage}>
                <b class="display">{say(`stage.short.${stage}`)}</b>{' '}
                <span>{say(`stage.${stage}`)}</span>
                <span>{say('atlas.pair.count', { one: own('one'), other: own('other') })}</span>
              </h2>
              {pairs.map((pair) => (
                <div class="pair">
                  <Side {...props} moment={pair.one} journey={one} />
                  <Between {...props} pair={pair} />
                  <Side {...props} moment={pair.other} journey={other} />
                </div>
              ))}
            </section>
          );
        })}
      </div>
    </>
  );
}
