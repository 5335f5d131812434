import { expect, it } from 'vitest';
import { journeySchema } from './journey.ts';
import { splitMessage } from './message.ts';

const both = (text: string) => ({ fr: text, en: text });

const moment = (id: string) => ({
  ...{ id, stage: 'smot', channel: 'store', feeling: 0, evidence: 'editors' },
  ...{ title: both(id), text: both(id) },
});

const JOURNEY = {
  ...{ title: both('a'), label: both('a'), letter: 'A', persona: both('a'), goal: both('a') },
  moments: ['door', 'hall', 'stairs'].map(moment),
};

/** What the schema says of a journey in English, a line a problem. */
function problemsOf(journey: object): string[] {
  const { error } = journeySchema.safeParse({ ...JOURNEY, ...journey });
  return (error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${splitMessage(message).en}`,
  );
}

const places = (...from: string[]) => ({
  places: from.map((id) => ({ name: both(id), from: id })),
});

const withMoment = (facts: object) => ({
  moments: [moment('door'), { ...moment('hall'), ...facts }],
});

it.each([
  ['places that follow one another', places('door', 'stairs')],
  ['a night', { places: [{ name: both('a'), from: 'door', hour: '23:00', night: true }] }],
  [
    'values kept and broken',
    withMoment({
      values: [
        { value: 'trust', kept: true },
        { value: 'care', kept: false },
      ],
    }),
  ],
  [
    'three lengths of a wait',
    withMoment({ wait: { actualMinutes: 6.7, announcedMinutes: 5, perceivedMinutes: 11 } }),
  ],
  ['a plan with its source', withMoment({ planned: { feeling: 2, source: 'a' } })],
])('takes %s', (_, journey) => {
  expect(problemsOf(journey)).toEqual([]);
});

it.each([
  [
    { letter: undefined },
    'letter: A journey that is no draft has a label and a letter; `letter` is missing.',
  ],
  [
    { letter: 'a' },
    'letter: The letter of a journey is in capitals, three at most: from A to Z, then AA, AB, and so on.',
  ],
  [
    places('hall'),
    'places.0.from: The first place begins with the moment “hall”, and the journey with “door”.',
  ],
  [
    places('door', 'roof'),
    'places.1.from: The place begins with the moment “roof”, which the journey has not.',
  ],
  [
    places('door', 'stairs', 'hall'),
    'places.2.from: The place begins with the moment “hall”, which does not come after the start of the place before.',
  ],
  [
    { places: [{ name: both('a'), from: 'door', hour: '24:00' }] },
    "places.0.hour: An hour is on the clock of 24 hours, in quotes: '23:00'.",
  ],
  [
    { counts: { rule: 'sum', question: both('a'), peak: 'roof' } },
    'counts.peak: The count names the moment “roof”, which the journey has not.',
  ],
  [
    { counts: { rule: 'sum', question: both('a'), peak: 'hall', end: 'roof' } },
    'counts.end: The count names the moment “roof”, which the journey has not.',
  ],
  [
    { counts: { rule: 'sum', question: both('a'), peak: 'hall', rival: 'hall' } },
    'counts.rival: The count gives the peak “hall” the same moment for a rival.',
  ],
  [withMoment({ wait: {} }), 'moments.1.wait: The wait has no length.'],
  [
    withMoment({ wait: { actualMinutes: 6.75 } }),
    'moments.1.wait.actualMinutes: A wait is in minutes, with one decimal at most.',
  ],
  [
    withMoment({ wait: { actualMinutes: 99_999 } }),
    'moments.1.wait.actualMinutes: A wait lasts 44,640 minutes at most, thirty-one days: a longer one is told in several moments.',
  ],
  [
    withMoment({
      values: [
        { value: 'trust', kept: true },
        { value: 'trust', kept: false },
      ],
    }),
    'moments.1.values: The value “trust” is given twice.',
  ],
  [
    withMoment({ values: [{ value: 'trust', kept: 'yes' }] }),
    'moments.1.values.0.kept: A value is kept: true or kept: false.',
  ],
])('refuses %o', (journey, problem) => {
  expect(problemsOf(journey)).toEqual([problem]);
});

it('tells what moments contradict beside the faults of other fields', () => {
  const moments = [
    moment('door'),
    { ...moment('hall'), channel: 'boat' },
    moment('stairs'),
    { ...moment('stairs'), channel: 'app' },
    null,
  ];
  expect(problemsOf({ moments, letter: 'a', stray: 1 }).map((line) => line.split(':')[0])).toEqual([
    'letter',
    'moments.1.channel',
    'moments.4',
    '',
    'moments.3.channel',
    'moments.3.id',
  ]);
});
