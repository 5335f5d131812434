import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../library/yaml-document.ts';
import { momentSchema, type MomentEntry } from '../../schemas/journey.ts';
import { JOURNEY_STYLES } from '../../tests/journey-styles.ts';
import { UneditableJourneyError } from './journey-file.ts';
import { changeMoment } from './moment-fields.ts';
import type { MomentField } from './moment-style.ts';

const FOLDER = new URL('../../../content/journeys/', import.meta.url);
const JOURNEYS = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const,
);
const STYLES = Object.entries(JOURNEY_STYLES);

const momentsOf = (source: string) =>
  (parse(source) as { moments: unknown[] }).moments.map((moment) => momentSchema.parse(moment));

function momentAt(source: string, index: number): MomentEntry {
  const moment = momentsOf(source)[index];
  if (!moment) throw new RangeError(`There is no moment ${index}.`);
  return moment;
}

/** A field as it is read back; a list that holds nothing is the same as none. */
function fieldAt(source: string, index: number, field: MomentField): unknown {
  const { moments } = parse(source) as { moments: Record<string, unknown>[] };
  const value = moments[index]?.[field];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

const commentsOf = (source: string) =>
  parseYaml(source, { file: '' })
    .document?.comments()
    .map(({ text }) => text);

/** Changes one field, then puts back what was there. */
function changeAndBack(source: string, index: number, change: Partial<MomentEntry>) {
  const before = momentAt(source, index);
  const fields = Object.keys(change) as MomentField[];
  const changed = changeMoment(source, index, { ...before, ...change }, fields);
  return { changed, back: changeMoment(changed, index, before, fields) };
}

const LONG =
  'Dans le hall, on l’a vue entrer : personne ne la salue, et elle songe un instant à ressortir, ' +
  'puis une voix l’appelle depuis le fond, où l’on range « les livres » de la semaine.';

const ODD_TEXTS = [
  'Non : pas ici',
  'Le nº 1 #pas un commentaire',
  'l\'article "neuf"',
  '{rien}, [rien], rien',
  '- un tiret',
  '🙂',
  '12:30',
  'true',
  'deux  espaces',
  'fin en espaces  ',
  'deux\n\nparagraphes',
  'une\n  marge',
  'une\ttabulation',
  LONG,
];

/** Changes of a field that is there, each to be put back. */
const CHANGES: readonly Partial<MomentEntry>[] = [
  { id: 'back-room' },
  { stage: 'umot' },
  { channel: 'app' },
  { feeling: 2 },
  { feeling: 0 },
  { evidence: 'stated' },
  { title: { fr: 'Un titre', en: 'A title' } },
  { title: { fr: 'Un titre, deux : rien', en: 'A “title”, isn’t it?' } },
  { values: ['humility'] },
];

describe.each(STYLES)('in the style “%s”, a moment', (_, source) => {
  it('changes in one field, and back, without a trace', () => {
    for (const change of CHANGES) {
      for (const index of [1, 2]) {
        const { changed, back } = changeAndBack(source, index, change);
        expect(momentAt(changed, index)).toEqual({ ...momentAt(source, index), ...change });
        expect(back).toBe(source);
      }
    }
  });

  it('gains a field and loses it again without a trace', () => {
    const gains: Partial<MomentEntry>[] = [
      { planned: -1 },
      { wait: { durationMinutes: 3 } },
      { seam: { visible: true, why: { fr: 'On change de rive.', en: 'A change of bank.' } } },
    ];
    for (const gain of gains) {
      const { changed, back } = changeAndBack(source, 0, gain);
      expect(momentAt(changed, 0)).toMatchObject(gain);
      expect(back).toBe(source);
    }
  });

  it('loses a field and no other', () => {
    for (const [index, field] of [
      [1, 'planned'],
      [1, 'seam'],
      [2, 'wait'],
    ] as const) {
      const before = momentAt(source, index);
      const changed = changeMoment(source, index, { ...before, [field]: undefined }, [field]);
      expect(momentAt(changed, index)).toEqual(
        Object.fromEntries(Object.entries(before).filter(([name]) => name !== field)),
      );
    }
  });

  it('tells its seam and its wait otherwise, and back, without a trace', () => {
    const why = { fr: 'Non, le rayon : vide.', en: 'No, the shelf: empty.' };
    for (const change of [{ seam: { visible: true, why } }, { wait: { durationMinutes: 0.5 } }]) {
      const { changed, back } = changeAndBack(source, 2, change);
      expect(momentAt(changed, 2)).toMatchObject(change);
      expect(back).toBe(source);
    }
  });

  it('gains sources and loses them again without a trace', () => {
    const ids = [...momentAt(source, 1).sources, 'perrin-2020', '2020'];
    const { changed, back } = changeAndBack(source, 1, { sources: ids });
    expect(fieldAt(changed, 1, 'sources')).toEqual(ids);
    expect(back).toBe(source);
    const { changed: none } = changeAndBack(source, 1, { sources: [] });
    expect(fieldAt(none, 1, 'sources')).toBeUndefined();
  });

  it('says any text exactly', () => {
    for (const text of ODD_TEXTS) {
      const change = { text: { fr: text, en: LONG }, title: { fr: 'A', en: text } };
      const { changed } = changeAndBack(source, 1, change);
      expect(fieldAt(changed, 1, 'text')).toEqual(change.text);
      expect(fieldAt(changed, 1, 'title')).toEqual(change.title);
    }
  });

  it('keeps its comments and those of its neighbours', () => {
    const kept = ['id', 'stage', 'channel', 'feeling', 'evidence', 'title', 'text'] as const;
    for (const index of [0, 1, 2]) {
      const before = momentAt(source, index);
      const sources = [...before.sources, 'perrin-2020'];
      const other = { ...momentAt(source, (index + 1) % 3), sources };
      const changed = changeMoment(source, index, other, [...kept, 'sources']);
      expect(commentsOf(changed)).toEqual(commentsOf(source));
    }
  });
});

describe.each(JOURNEYS)('in the journey %s, a moment', (_, source) => {
  const { length } = momentsOf(source);

  it('changes in one field, and back, without a trace', () => {
    for (const [number, change] of CHANGES.entries()) {
      const index = number % length;
      const { changed, back } = changeAndBack(source, index, change);
      expect(fieldAt(changed, index, Object.keys(change)[0] as MomentField)).toEqual(
        Object.values(change)[0],
      );
      expect(back).toBe(source);
    }
  });

  it('changes in one word of its story, and back, on one line', () => {
    const lines = source.split('\n');
    for (const [index, { text }] of momentsOf(source).entries()) {
      if (index % 3 !== 0) continue;
      const words = text.fr.split(' ');
      const place = index % words.length;
      const fr = words.with(place, 'x'.repeat(words[place]?.length ?? 1)).join(' ');
      const { changed, back } = changeAndBack(source, index, { text: { ...text, fr } });
      expect(changed.split('\n').filter((line, at) => line !== lines[at])).toHaveLength(1);
      expect(back).toBe(source);
    }
  });
});

describe('a change', () => {
  const folded = JOURNEY_STYLES['folded stories, hyphens at the margin'] ?? '';
  const commented = JOURNEY_STYLES['comments everywhere'] ?? '';

  it('folds a story as the file folds its own', () => {
    const text = { fr: LONG, en: 'Short.' };
    const { changed, back } = changeAndBack(folded, 0, { text });
    expect(changed).toContain(`  text:
    fr: >-
      Dans le hall, on l’a vue entrer : personne ne la salue, et elle songe un
      instant à ressortir, puis une voix l’appelle depuis le fond, où l’on range «
      les livres » de la semaine.
    en: >-
      Short.
  values: []
`);
    expect(back).toBe(folded);
  });

  it('leaves the other language as it is', () => {
    const before = momentAt(folded, 0);
    const text = { ...before.text, en: 'Short.' };
    const changed = changeMoment(folded, 0, { ...before, text }, ['text']);
    expect(changed).toContain('se demande\n      s’il en reste.\n    en: >-\n      Short.\n');
  });

  it('keeps the comment above and beside a source that stays', () => {
    const sources = ['lindqvist-2020', 'port-2021'];
    const { changed } = changeAndBack(commented, 1, { sources });
    expect(changed).toContain(`    sources:
      # le carnet
      - lindqvist-2020 # p. 4
      - port-2021
    seam:
`);
  });

  it('gives the hyphen of a first field that goes to the field below', () => {
    const source =
      'moments:\n  - planned: 1 # selon elle\n    # le nom\n    id: a\n    stage: zmot\n';
    const moment = { ...momentAt(folded, 0), id: 'a', planned: undefined };
    expect(changeMoment(source, 0, moment, ['planned'])).toBe(
      'moments:\n    # le nom\n  - id: a\n    stage: zmot\n',
    );
  });

  it('does not touch a list whose brackets hold a comment', () => {
    const source = 'moments:\n  - id: a\n    sources: [\n      b, # p. 3\n    ]\n';
    const moment = { ...momentAt(folded, 0), sources: ['c'] };
    expect(() => changeMoment(source, 0, moment, ['sources'])).toThrow(UneditableJourneyError);
  });

  it('does nothing when nothing has changed', () => {
    const moment = momentAt(commented, 1);
    expect(changeMoment(commented, 1, moment, ['id', 'title', 'text', 'seam', 'sources'])).toBe(
      commented,
    );
  });
});
