import type { Journey } from '../journeys/journey.ts';
import type { Entries } from '../schemas/schemas.ts';
import type { LibraryEntries } from './entries.ts';
import { watchReads } from './uses.ts';

/**
 * What entries say, beside what decides which pages there are, what they lead to and in which order: a page depends
 * on it only where it reads it.
 */
const SAID = {
  journeys: ['title', 'label', 'persona', 'goal', 'places', 'counts'],
  sources: [
    'type',
    'authors',
    'others',
    'title',
    'container',
    'publisher',
    'date',
    'circa',
    'pages',
    'url',
    'access',
    'accessed',
    'lang',
    'consulted',
    'relays',
    'consent',
    'note',
  ],
  terms: [
    'name',
    'abbreviation',
    'aliases',
    'brief',
    'definition',
    'stage',
    'shows',
    'threads',
    'explains',
  ],
  brands: ['name', 'sector', 'country', 'summary'],
  authors: ['name', 'bio', 'portrait', 'collective'],
} as const satisfies { [Kind in keyof Entries]?: readonly (keyof Entries[Kind])[] };
const SAID_OF_MOMENT = ['feeling', 'evidence', 'seam', 'values', 'wait', 'title', 'text'] as const;

type Watched = keyof typeof SAID;

/** What is noted of who reads what an entry says. */
const entryUse = (kind: Watched, id: string): string => `${kind}/${id}`;

/** Have entries note who reads what they say. */
export const watchEntries = {
  journey(journey: Journey): Journey {
    const use = entryUse('journeys', journey.id);
    const moments = journey.moments.map((moment) => watchReads(moment, SAID_OF_MOMENT, use));
    return watchReads({ ...journey, moments }, SAID.journeys, use);
  },
  entry<Entry extends { id: string }>(kind: Exclude<Watched, 'journeys'>, entry: Entry): Entry {
    const said = SAID[kind] as readonly string[] as readonly (keyof Entry)[];
    return watchReads(entry, said, entryUse(kind, entry.id));
  },
};

export type WatchEntries = typeof watchEntries;

const leaveOut = (thing: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));

const unwatchedParts: { [Kind in Watched]: (entry: Entries[Kind]) => object } = {
  journeys: ({ moments, ...journey }) => ({
    ...leaveOut(journey, SAID.journeys),
    moments: moments.map((moment) => leaveOut(moment, SAID_OF_MOMENT)),
  }),
  sources: (source) => leaveOut(source, SAID.sources),
  terms: (term) => leaveOut(term, SAID.terms),
  brands: (brand) => leaveOut(brand, SAID.brands),
  authors: (author) => leaveOut(author, SAID.authors),
};

/** All that entries of a kind are but what is watched of them, by their ids. */
export const unwatchedOf = <Kind extends Watched>(
  kind: Kind,
  entries: ReadonlyMap<string, Entries[Kind]>,
): (readonly [id: string, entry: object])[] =>
  Array.from(entries, ([id, entry]) => [id, unwatchedParts[kind](entry)] as const);

/** Everything that is watched, by the name of its use. */
export const watchedOf = (
  entries: Pick<LibraryEntries, Watched>,
): (readonly [use: string, entry: object])[] =>
  (Object.keys(SAID) as Watched[]).flatMap((kind) => {
    const all: ReadonlyMap<string, object> = entries[kind];
    return Array.from(all, ([id, entry]) => [entryUse(kind, id), entry] as const);
  });
