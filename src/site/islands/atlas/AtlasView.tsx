import type { ComponentChildren } from 'preact';
import { placeMoments, type Atlas, type AtlasJourney } from '../../../magazine/atlas/atlas.ts';
import {
  FACETS,
  keepMoments,
  toggleValue,
  widestFacet,
  writeChoice,
  type Choice,
} from '../../../magazine/atlas/facets.ts';
import { findIn } from '../../../magazine/atlas/finding.ts';
import { firstChosen, foldJourneys, type Family } from '../../../magazine/atlas/folding.ts';
import { nameValue, type AtlasKey, type AtlasWords } from '../../../magazine/atlas/words.ts';
import { STAGES, type Stage } from '../../../magazine/vocabulary.ts';
import { NarrowSheet, WideSheet } from '../../drawings/AtlasSheet.tsx';
import { whilePointed } from '../../drawings/ChosenThread.tsx';
import type { AtlasSheetProps } from '../../drawings/sheet-plan.ts';
import { isCrowded, lettersOf } from '../../drawings/SheetNames.tsx';
import { Filters } from './Filters.tsx';
import { FindingWords } from './FindingWords.tsx';
import { MomentRows } from './MomentRows.tsx';
import { plainClick } from './plain-click.ts';
import { SheetTable } from './SheetTable.tsx';
import type { AtlasState, Change } from './state.ts';

/** Moments of a stage that stand there before the rest is unrolled: of the whole atlas, half of them on a telephone, and of what a filter keeps. */
const FEW = { narrow: 4, all: 8, kept: 24 } as const;

/** How many of some moments wait to be unrolled; one alone does not. */
const restOf = (all: number, few: number) => (all > few + 1 ? all - few : 0);

export interface AtlasViewProps {
  atlas: Atlas;
  words: AtlasWords;
  state: AtlasState;
  /** Paths of the pages that hold one value each, by facet and value. */
  pages: Readonly<Record<string, string>>;
  /** Path of the atlas itself. */
  path: string;
  /** Changes the state; the page is made without it. */
  change?: ((change: Change) => void) | undefined;
}

/** A link to the atlas under a choice. */
const linkTo = ({ path, change }: Pick<AtlasViewProps, 'path' | 'change'>, choice: Choice) => ({
  href: `${path}?${writeChoice(choice)}`,
  onClick: change && plainClick(() => change({ kind: 'choose', choice })),
});

/** The values that are kept, each a way to let go of it: beside the sheet where that is wide, and beside the count. */
function KeptValues(props: AtlasViewProps) {
  const { state, words, atlas } = props;
  return (
    <>
      {FACETS.map((facet) => {
        const value = state.choice[facet];
        if (value === undefined) return null;
        const name = nameValue(facet, value, words, atlas);
        return (
          <a
            key={facet}
            class="pill atlas-kept"
            aria-label={words.say('atlas.filter.remove', { value: name })}
            {...linkTo(props, toggleValue(state.choice, facet, value))}
          >
            {name} ×
          </a>
        );
      })}
      <a class="atlas-kept" {...linkTo(props, {})}>
        {words.say('atlas.filter.clear')}
      </a>
    </>
  );
}

/** The moments of a stage, the rest of them on a page of its own or unrolled in place. */
function StageList({
  stage,
  kept,
  isWhole,
  ...props
}: AtlasViewProps & {
  stage: Stage;
  kept: ReturnType<typeof placeMoments>;
  isWhole: boolean;
}) {
  const { words, state, pages, change } = props;
  const own = kept.filter(({ moment }) => moment.stage === stage);
  const few = state.unrolled.includes(stage) ? Infinity : isWhole ? FEW.all : FEW.kept;
  const rest = restOf(own.length, few);
  const narrowRest = few === FEW.all ? restOf(own.length, FEW.narrow) : rest;
  return (
    <section class="atlas-stage" data-empty={own.length === 0 || undefined} aria-labelledby={stage}>
      <h2 id={stage}>
        <b class="display">{words.say(`stage.short.${stage}`)}</b>{' '}
        <span>
          {own.length === 0
            ? words.say('atlas.stage.none')
            : words.say('atlas.facet.stage', {
                name: words.say(`stage.${stage}`),
                verb: words.say(`stage.verb.${stage}`),
              })}
        </span>
        {own.length > 0 && <span>{own.length}</span>}
      </h2>
      <MomentRows
        moments={own.slice(0, own.length - rest)}
        words={words}
        isShort={narrowRest !== rest}
      />
      {[narrowRest, rest].map(
        (count, wide) =>
          count > 0 && (
            <a
              key={wide}
              class="atlas-unroll"
              data-wide={wide}
              href={pages[`stage/${stage}`]}
              onClick={change && plainClick(() => change({ kind: 'unroll', stage }))}
            >
              {words.count('atlas.stage.unroll', count)}
            </a>
          ),
      )}
    </section>
  );
}

/** The atlas: the page as it is made, and as it is shown after each choice. */
export function AtlasView(props: AtlasViewProps) {
  const { atlas, words, state, pages, path, change } = props;
  const { choice } = state;
  const moments = placeMoments(atlas);
  const kept = keepMoments(moments, choice);
  const isWhole = Object.keys(choice).length === 0;
  const keptSet = isWhole ? undefined : new Set(kept.map(({ moment }) => moment));
  // Where nothing is kept, all of them rest: a sheet without a thread would be no sheet.
  const journeys =
    kept.length === 0 ? atlas.journeys : [...new Set(kept.map(({ journey }) => journey))];
  const byLetter = (letter: string | undefined) =>
    atlas.journeys.find((journey) => journey.letter === letter);
  const asked = byLetter(state.forward ?? state.journey);
  const lead = asked ?? firstChosen(journeys);
  const folding = foldJourneys(journeys, lead && journeys.includes(lead) ? lead : undefined);
  const chosen = isWhole || asked ? folding.drawn.find((journey) => journey === lead) : undefined;
  const nameFamily = ({ by, value }: Family) =>
    value === ''
      ? words.say('atlas.family.none')
      : by === 'issue'
        ? words.say('atlas.family.issue', { value })
        : words.say(`sector.${value}` as AtlasKey);
  const keep = ({ letter }: AtlasJourney) =>
    change && plainClick(() => change({ kind: 'keep', letter }));
  const wrapName = (journey: AtlasJourney, drawing: ComponentChildren) => (
    <a
      href={journey.path}
      aria-current={journey === chosen || undefined}
      onClick={keep(journey)}
      {...(change &&
        whilePointed((isPointed) =>
          change({ kind: 'show', show: { forward: isPointed ? journey.letter : undefined } }),
        ))}
    >
      {drawing}
    </a>
  );
  const wrapFamily =
    change &&
    (({ journeys: [first] }: Family, drawing: ComponentChildren) =>
      first && (
        <a href={`${path}?journey=${first.letter}`} onClick={keep(first)}>
          {drawing}
        </a>
      ));
  const drawing = {
    title: words.say('atlas.sheet', {
      journeys: atlas.journeys.map(({ letter, label }) => `${letter} ${label}`).join(', '),
    }),
    folding,
    chosen,
    kept: keptSet,
    pointed: state.pointed,
    words,
    nameFamily,
    wrapName,
    wrapFamily,
    onPoint: change && ((pointed) => change({ kind: 'show', show: { pointed } })),
  } satisfies Omit<AtlasSheetProps, 'title'> & { title: string };
  const compare = (look: string, key: AtlasKey) =>
    lead && (
      <a
        class={look}
        href={`${path}?a=${lead.letter}`}
        onClick={change && plainClick(() => change({ kind: 'compare', one: lead.letter }))}
      >
        {words.say(key)}
      </a>
    );
  const finding = findIn(moments, choice);
  const widest = kept.length === 0 ? widestFacet(moments, choice) : undefined;
  return (
    <>
      <div class="hero">
        <div class="shell atlas-hero">
          <div class="atlas-head">
            <h1 class="display text-title" tabindex={-1} data-turned>
              {words.say('atlas.title')}
            </h1>
            <p class="font-text text-standfirst">
              {words.count('atlas.standfirst', atlas.journeys.length)}
            </p>
          </div>
          <WideSheet {...drawing} />
          <NarrowSheet {...drawing} />
          <nav
            class="atlas-names"
            aria-label={words.say('atlas.sheet.choose')}
            data-crowded={isCrowded(folding) || undefined}
          >
            {folding.drawn.map((journey) => (
              <a
                key={journey.letter}
                class="pill"
                href={journey.path}
                aria-current={journey === chosen || undefined}
                onClick={keep(journey)}
              >
                <b>{journey.letter}</b>&nbsp;{journey.label}
              </a>
            ))}
            {folding.families.map((family) => {
              const [first] = family.journeys;
              return (
                first && (
                  <a
                    key={family.value}
                    class="pill needs-script"
                    data-family
                    href={`${path}?journey=${first.letter}`}
                    onClick={keep(first)}
                  >
                    {`${nameFamily(family)} · ${lettersOf(family)}`}
                  </a>
                )
              );
            })}
          </nav>
          <p class="atlas-key">
            {isWhole ? (
              <>
                <span data-key="hidden">{words.say('journey.key.hidden')}</span>
                <span data-key="visible">{words.say('journey.key.visible')}</span>
                <span>{words.say('atlas.sheet.key')}</span>
                {folding.families.some(({ isMean }) => isMean) && (
                  <span>{words.say('atlas.sheet.mean')}</span>
                )}
              </>
            ) : (
              <>
                <span data-key="kept">{words.count('atlas.sheet.kept', kept.length)}</span>
                <span data-key="rest">
                  {words.count('atlas.sheet.rest', moments.length - kept.length)}
                </span>
                <KeptValues {...props} />
              </>
            )}
            {chosen && (
              <a href={chosen.path}>{words.say('atlas.sheet.article', { label: chosen.label })}</a>
            )}
            {compare('needs-script', 'atlas.pair.title')}
            <noscript>{words.say('atlas.pair.noscript')}</noscript>
          </p>
          <details class="atlas-table">
            <summary>{words.say('atlas.sheet.table')}</summary>
            <SheetTable atlas={atlas} folding={folding} words={words} nameFamily={nameFamily} />
          </details>
        </div>
      </div>
      <div class="shell">
        <FindingWords finding={finding} words={words} />
        <div class="atlas-body">
          <div id="filters" class="atlas-door" popover="auto">
            <div class="atlas-door-bar">
              <h2 class="display">{words.say('atlas.filter')}</h2>
              <button class="pill" popovertarget="filters" popovertargetaction="hide">
                {words.say('atlas.filter.close')}
              </button>
            </div>
            <Filters
              atlas={atlas}
              moments={moments}
              choice={choice}
              words={words}
              pages={pages}
              linkTo={(next) => linkTo(props, next)}
              isLive={!!change}
            />
            <div class="atlas-door-bar">
              <button class="pill" popovertarget="filters" popovertargetaction="hide">
                {words.say('atlas.filter.see', { moments: words.count('moments', kept.length) })}
              </button>
              {!isWhole && (
                <a class="pill" {...linkTo(props, {})}>
                  {words.say('atlas.filter.clear')}
                </a>
              )}
            </div>
          </div>
          <div>
            <p class="atlas-doors">
              <button class="pill" popovertarget="filters">
                {words.say('atlas.filter')}
              </button>
              {compare('pill needs-script', 'atlas.pair.short')}
            </p>
            <div class="atlas-counted">
              <p class="display atlas-count" role="status" tabindex={-1}>
                {words.count('moments', kept.length)}
              </p>
              {!isWhole && <KeptValues {...props} />}
            </div>
            {widest && (
              <a
                class="pill atlas-widen"
                {...linkTo(props, toggleValue(choice, widest.facet, widest.value))}
              >
                {words.say('atlas.filter.widen', {
                  value: nameValue(widest.facet, widest.value, words, atlas),
                  moments: words.count('moments', widest.count),
                })}
              </a>
            )}
            {STAGES.map((stage) => (
              <StageList key={stage} {...props} stage={stage} kept={kept} isWhole={isWhole} />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
