import type { Channel, Locale, Stage } from '../vocabulary.ts';

/** What a feeling rests on, as whoever runs a place can gather it. */
export const SUPPORTS = ['interview', 'observation', 'comment', 'figure', 'opinion'] as const;

export type SupportKind = (typeof SUPPORTS)[number];

/** How far an action has come. */
export const ACTION_STATES = ['to-do', 'under-way', 'done'] as const;

export type ActionState = (typeof ACTION_STATES)[number];

/** The trades that have a template. */
export const TRADES = [
  'restaurant',
  'hotel',
  'shop',
  'bank-branch',
  'online-service',
  'public-desk',
] as const;

export type Trade = (typeof TRADES)[number];

/** A journey is measured once, then again, then once more. */
export const MOST_MEASURES = 3;

/** Form of a journey that is kept or exchanged; a change that old readers cannot read makes it grow. */
export const OWN_VERSION = 3;

/** Most letters of the words of a journey and of its moments: titles as the magazine has them. */
export const LIMITS = {
  title: 90,
  momentTitle: 60,
  line: 200,
  words: 420,
  moments: 60,
} as const;

/** What bears a feeling out: `heard` of the `asked` people said so. */
export interface Support {
  kind: SupportKind;
  heard?: number | undefined;
  asked?: number | undefined;
  /** When it was gathered, in words. */
  when?: string | undefined;
}

/** What was noted of a moment in one measure; nothing yet, at first. */
export interface Reading {
  /** From −2 (misery) to +2 (magic); a template brings none. */
  feeling?: number | undefined;
  waitMinutes?: number | undefined;
  support?: Support | undefined;
}

/** What will be done about a moment. */
export interface Action {
  what: string;
  /** A role, never a name. */
  who: string;
  by: string;
  /** How it will be seen that it has worked. */
  how: string;
  state: ActionState;
}

/** A moment of a journey of one’s own. */
export interface OwnMoment {
  id: string;
  title: string;
  stage: Stage;
  channel?: Channel | undefined;
  /** The seam with the moment before; none where the customer stays in the same hands. */
  seam?: { visible: boolean; why: string } | undefined;
  /** What the customer was meant to feel. */
  planned?: number | undefined;
  /** What happens. */
  text: string;
  /** What customers say, in their words. */
  verbatims: string;
  action?: Action | undefined;
  /** One a measure, in order. */
  readings: readonly Reading[];
}

/** A time at which the whole journey was noted. */
export interface Measure {
  label: string;
  /** The day on which it was taken, or its first day: `2027-03-14`. */
  date?: string | undefined;
}

/** The journey of the magazine from which one was made. */
export interface Credit {
  journey: string;
  title: string;
  licence: 'CC BY-SA 4.0';
}

/** A journey of one’s own, in one language: what the atelier draws, keeps and exchanges. */
export interface OwnJourney {
  version: typeof OWN_VERSION;
  lang: Locale;
  title: string;
  /** Who travels, in words: never a name. */
  persona: string;
  /** What the customer wants, from where to where. */
  goal: string;
  trade?: Trade | undefined;
  basedOn?: Credit | undefined;
  /** Number of the issue whose colours it wears. */
  paper?: number | undefined;
  /** From one to three, in the order of time. */
  measures: readonly Measure[];
  /** In the order the customer lives them; stages never go back. */
  moments: readonly OwnMoment[];
}

/** A journey on which nothing stands yet. */
export function createOwnJourney(
  facts: Pick<OwnJourney, 'lang' | 'title'> & { measure: string; date?: string } & Partial<
      Pick<OwnJourney, 'persona' | 'goal' | 'trade' | 'basedOn' | 'paper' | 'moments'>
    >,
): OwnJourney {
  const { measure, date, ...own } = facts;
  return {
    version: OWN_VERSION,
    persona: '',
    goal: '',
    moments: [],
    ...own,
    measures: [date === undefined ? { label: measure } : { label: measure, date }],
  };
}

/** A name that no journey has yet: « Un repas (2) » beside « Un repas ». */
export function freeTitle(title: string, taken: readonly string[]): string {
  const stem = title.replace(/ \(\d+\)$/, '');
  let free = title;
  for (let number = 2; taken.includes(free); number += 1) {
    const end = ` (${number})`;
    free = stem.slice(0, LIMITS.title - end.length) + end;
  }
  return free;
}

/** The first id of the form `m1` that no moment has. */
export function freeMomentId(moments: readonly Pick<OwnMoment, 'id'>[]): string {
  const taken = new Set(moments.map(({ id }) => id));
  let number = moments.length + 1;
  while (taken.has(`m${number}`)) number += 1;
  return `m${number}`;
}
