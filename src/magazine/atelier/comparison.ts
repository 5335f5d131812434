import type { MessageKey } from '../words/messages.ts';
import { fallThatShows, isBeyondChance, type Share } from './arithmetic.ts';
import type { Remark } from './imported.ts';
import { feelingOf } from './own-drawing.ts';
import type { OwnJourney, OwnMoment, Reading } from './own-journey.ts';

/** A moment in two measures. */
export interface ComparedMoment {
  moment: OwnMoment;
  /** Place in the journey, from 1. */
  number: number;
  before: Reading;
  after: Reading;
  /** What it has gained; none where one of the two is not noted. */
  gap: number | undefined;
}

export interface Comparison {
  moments: readonly ComparedMoment[];
  risen: number;
  fallen: number;
  same: number;
  unnoted: number;
  /** The one that moved most, the first of them. */
  greatest: ComparedMoment | undefined;
  /** How many others moved as far as that one. */
  rivals: number;
}

/** From how many moments on the lowest is probably so by chance as well. */
const MANY = 5;

/** Sets the moments of a measure beside those of an earlier one. */
export function compareMeasures(journey: OwnJourney, older: number, newer: number): Comparison {
  const moments = journey.moments.map((moment, index): ComparedMoment => {
    const [from, to] = [feelingOf(moment, older), feelingOf(moment, newer)];
    return {
      moment,
      number: index + 1,
      before: moment.readings[older] ?? {},
      after: moment.readings[newer] ?? {},
      gap: from === undefined || to === undefined ? undefined : to - from,
    };
  });
  const count = (fits: (gap: number | undefined) => boolean) =>
    moments.filter(({ gap }) => fits(gap)).length;
  const sizeOf = ({ gap = 0 }: ComparedMoment) => Math.abs(gap);
  const greatest = moments.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];
  const most = greatest && sizeOf(greatest) > 0 ? sizeOf(greatest) : undefined;
  return {
    moments,
    risen: count((gap) => gap !== undefined && gap > 0),
    fallen: count((gap) => gap !== undefined && gap < 0),
    same: count((gap) => gap === 0),
    unnoted: count((gap) => gap === undefined),
    greatest: most === undefined ? undefined : greatest,
    rivals: moments.filter((each) => each !== greatest && sizeOf(each) === most).length,
  };
}

function shareOf({ support }: Reading): Share | undefined {
  const { heard, asked } = support ?? {};
  return heard !== undefined && asked !== undefined && asked > 0 && heard <= asked
    ? { heard, asked }
    : undefined;
}

const percent = (share: number) => Math.round(share * 100);

function meanGap(moments: readonly ComparedMoment[]): number | undefined {
  const gaps = moments.flatMap(({ gap }) => gap ?? []);
  return gaps.length === 0 ? undefined : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** What answers can say of each moment that was counted in both measures. */
function tellShares({ moments }: Comparison): Remark[] {
  return moments.flatMap(({ number, before, after }) => {
    const [one, other] = [shareOf(before), shareOf(after)];
    if (!one || !other) return [];
    const key: MessageKey = isBeyondChance(one, other)
      ? 'atelier.honest.differs'
      : 'atelier.honest.chance';
    return [
      {
        key,
        values: {
          number,
          heard: one.heard,
          asked: one.asked,
          later: other.heard,
          laterAsked: other.asked,
        },
      },
    ];
  });
}

/** How large a fall so many answers can show, for the moment of which most was said. */
function tellReach({ moments }: Comparison): Remark[] {
  const shares = moments.flatMap(({ before }) => shareOf(before) ?? []);
  const largest = shares.toSorted(
    (one, other) => other.heard / other.asked - one.heard / one.asked,
  )[0];
  if (!largest || largest.heard === 0) return [];
  const share = largest.heard / largest.asked;
  const fall = fallThatShows(Math.min(share, 0.99), largest.asked);
  const values = { answers: largest.asked, share: percent(share) };
  return fall === undefined
    ? [{ key: 'atelier.honest.blind', values }]
    : [{ key: 'atelier.honest.reach', values: { ...values, fall: percent(fall) } }];
}

/** What would have got better by itself: the worst of many, chosen because it was the worst. */
function tellRegression({ moments }: Comparison): Remark[] {
  const noted = moments.filter(({ before }) => before.feeling !== undefined);
  const least = Math.min(...noted.map(({ before }) => before.feeling ?? 0));
  const lowest = noted.filter(({ before }) => before.feeling === least);
  const risen = lowest.find(({ gap }) => gap !== undefined && gap > 0);
  if (noted.length < MANY || lowest.length > noted.length / 2 || !risen) return [];
  const [acted, left] = [true, false].map((isActed) =>
    meanGap(moments.filter(({ moment }) => (moment.action !== undefined) === isActed)),
  );
  return [
    { key: 'atelier.honest.worst', values: { number: risen.number, count: noted.length } },
    ...(acted === undefined || left === undefined
      ? [{ key: 'atelier.honest.compare' as const }]
      : [
          {
            key: 'atelier.honest.beside' as const,
            values: { left: Math.round(left * 10) / 10, acted: Math.round(acted * 10) / 10 },
          },
        ]),
  ];
}

/** What a comparison cannot say, in sentences: by chance, by few answers, or because nobody was asked. */
export function tellHonestly(comparison: Comparison): Remark[] {
  const opinions = comparison.moments.filter(
    ({ after }) => after.feeling !== undefined && (after.support?.kind ?? 'opinion') === 'opinion',
  ).length;
  return [
    ...tellRegression(comparison),
    ...tellShares(comparison),
    ...tellReach(comparison),
    ...(opinions > 0
      ? [{ key: 'atelier.honest.opinion' as const, values: { count: opinions } }]
      : []),
  ];
}
