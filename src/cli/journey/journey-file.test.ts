import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { journeySchema, type MomentEntry } from '../../schemas/journey.ts';
import { JOURNEY_STYLES } from '../../tests/journey-styles.ts';
import { addMoment, moveMoment, removeMoment, UneditableJourneyError } from './journey-file.ts';

const FOLDER = new URL('../../../content/journeys/', import.meta.url);

/** The journeys of the magazine, and one journey in every style. */
const SOURCES: readonly (readonly [name: string, source: string])[] = [
  ...Object.entries(JOURNEY_STYLES),
  ...readdirSync(FOLDER).map(
    (name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const,
  ),
];

const ADDED: MomentEntry = {
  id: 'ferry',
  stage: 'fmot',
  channel: 'vehicle',
  feeling: 1,
  evidence: 'measured',
  sources: ['port-2021'],
  title: { fr: 'Le bac : à l’heure', en: 'The ferry: on time' },
  text: { fr: 'Le bac part, et « le livre » aussi.', en: 'The ferry leaves, with “the book”.' },
  values: ['trust'],
  seam: { visible: false, why: { fr: 'Le quai est en face.', en: 'The quay is opposite.' } },
  wait: { durationMinutes: 2.5 },
};

const momentsOf = (source: string) => journeySchema.parse(parse(source)).moments;
const idsOf = (source: string) =>
  (parse(source) as { moments: { id: string }[] }).moments.map(({ id }) => id);
const style = (name: keyof typeof JOURNEY_STYLES) => JOURNEY_STYLES[name] ?? '';

/** Lines without their order, to tell that nothing is lost. */
const linesOf = (source: string) => source.split('\n').sort();

describe.each(SOURCES)('the file “%s”', (_, source) => {
  const { length } = momentsOf(source);

  it('takes a new moment in any place, and gives it back without a trace', () => {
    for (const index of [0, 1, length]) {
      const added = addMoment(source, ADDED, index);
      expect((parse(added) as { moments: unknown[] }).moments[index]).toEqual(ADDED);
      expect(removeMoment(added, index)).toBe(source);
    }
  });

  it('lets a moment move there and back without a trace', () => {
    const last = length - 1;
    for (const [from, to] of [
      [0, last],
      [last, 0],
      [0, 1],
      [last, last - 1],
    ] as const) {
      const moved = moveMoment(source, from, to);
      expect(idsOf(moved)).toEqual(
        idsOf(source)
          .toSpliced(from, 1)
          .toSpliced(to, 0, idsOf(source)[from] ?? ''),
      );
      expect(linesOf(moved)).toEqual(linesOf(source));
      expect(moveMoment(moved, to, from)).toBe(source);
    }
  });

  it('loses one moment and no other', () => {
    for (const index of [0, 1, length - 1]) {
      expect(idsOf(removeMoment(source, index))).toEqual(idsOf(source).toSpliced(index, 1));
    }
  });
});

describe('a new moment', () => {
  it('is written as its neighbours are', () => {
    const added = addMoment(style('double quotes, four spaces, blank lines'), ADDED, 1);
    expect(
      added.slice(added.indexOf('    -   id: ferry'), added.indexOf('    -   id: shelf')),
    ).toBe(
      `    -   id: ferry
        stage: fmot
        channel: vehicle
        feeling: 1
        evidence: measured
        sources:
            - port-2021
        seam:
            visible: false
            why:
                fr: "Le quai est en face."
                en: "The quay is opposite."
        wait:
            durationMinutes: 2.5
        title:
            fr: "Le bac : à l’heure"
            en: "The ferry: on time"
        text:
            fr: "Le bac part, et « le livre » aussi."
            en: "The ferry leaves, with “the book”."
        values: [trust]

`,
    );
  });

  it('is the first of a journey that has none', () => {
    const source = 'title: {fr: A, en: B}\nmoments: [] # à venir\n# fin\n';
    const added = addMoment(source, { ...ADDED, seam: undefined, wait: undefined }, 0);
    expect(added).toBe(`title: {fr: A, en: B}
moments: # à venir
  - id: ferry
    stage: fmot
    channel: vehicle
    feeling: 1
    evidence: measured
    sources: [port-2021]
    title: {fr: 'Le bac : à l’heure', en: 'The ferry: on time'}
    text:
      fr: >-
        Le bac part, et « le livre » aussi.
      en: >-
        The ferry leaves, with “the book”.
    values: [trust]
# fin
`);
    expect(removeMoment(added, 0)).toBe(source);
  });

  it('brings the list along where the file has none', () => {
    for (const source of ['draft: true\n', 'draft: true']) {
      expect(parse(addMoment(source, ADDED, 0))).toEqual({ draft: true, moments: [ADDED] });
    }
  });

  it('leaves alone what follows the list', () => {
    const added = addMoment(style('folded stories, hyphens at the margin'), ADDED, 3);
    expect(added).toMatch(/\n {2}wait: \{durationMinutes: 2\.5\}\nbrand: quai-douze\n$/);
  });

  it('does without a last line break where the file does', () => {
    const source = style('braces on one line').trimEnd();
    const added = addMoment(source, ADDED, 3);
    expect(added).toMatch(/\n {4}values: \[ trust \]$/);
    expect(removeMoment(added, 3)).toBe(source);
  });
});

describe('the comments', () => {
  const source = style('comments everywhere');

  it('that stand directly above a moment go with it', () => {
    const moved = moveMoment(source, 1, 2);
    expect(moved).toContain('  # Le rayon.\n  - id: shelf\n');
    expect(moved).toContain('  # ----- Dans le magasin -----\n\n  - id: queue\n');
    const removed = removeMoment(source, 0);
    expect(removed).not.toContain('# La rue.');
    expect(removed).not.toContain('# Fin de la vitrine.');
  });

  it('that stand on their own stay where they are', () => {
    for (const index of [0, 1, 2]) {
      expect(removeMoment(source, index)).toContain('# ----- Dans le magasin -----');
      expect(removeMoment(source, index)).toContain('\n# Fin du fichier.\n');
    }
  });
});

describe('the list of moments', () => {
  it('is empty once its only moment is gone', () => {
    const emptied = [0, 0, 0].reduce(removeMoment, style('comments everywhere'));
    expect(idsOf(emptied)).toEqual([]);
    expect(emptied).toContain('\nmoments: [] # dans l’ordre\n');
  });

  it.each([
    ['moments: [{id: a}]\n'],
    ['moments:\n  - {id: a}\n'],
    ['moments:\n  -\n    id: a\n'],
    ['moments: a\n'],
    ['{moments: []}\n'],
    ['- moments\n'],
    ['moments:\n  - id: [\n'],
    ['moments: [ # rien\n]\n'],
    ['moments:\n  - a\n'],
  ])('is left alone in the form %j', (source) => {
    expect(() => addMoment(source, ADDED, 0)).toThrow(UneditableJourneyError);
  });

  it('has no moment beyond its last', () => {
    const source = style('braces on one line');
    expect(() => removeMoment(source, 3)).toThrow('There is no moment 4.');
    expect(() => moveMoment(source, 3, 0)).toThrow('There is no moment 4.');
  });
});
