import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { MomentEntry } from '../../../magazine/schemas/journey.ts';
import { typeCommand } from '../../../tests/command-line.ts';
import { withMagazine } from '../../../tests/fixture-magazine.ts';
import { createScriptedAsker, KEEP, type Line } from '../../../tests/scripted-asker.ts';

const FILE = 'content/journeys/trial.yaml';

const EMPTY = `title: { fr: Un essai, en: A trial }
persona: { fr: Une cliente, en: A customer }
goal: { fr: Essayer, en: To try }
draft: true
moments: []
`;

/** Runs a session, and reads what it leaves. */
function runSession(script: readonly Line[], { source = EMPTY, words = [] as string[] } = {}) {
  return withMagazine({ files: { [FILE]: source } }, async (root) => {
    const asker = createScriptedAsker(script);
    const outcome = await typeCommand(['journey', 'trial', ...words], { root, asker });
    const written = await readFile(path.join(root, FILE), 'utf8');
    const { moments } = parse(written) as { moments: MomentEntry[] };
    return { ...outcome, asker, written, moments, ids: moments.map(({ id }) => id) };
  });
}

/** The answers for a first moment. */
const DOOR: readonly Line[] = [
  ['Id of the moment', 'door'],
  ['Stage', 'smot'],
  ['Channel, where it happens', 'street'],
  ['(French)', 'La porte'],
  ['(English)', 'The door'],
  ['(French)', 'La porte est ouverte.'],
  ['(English)', 'The door is open.'],
  ['Feeling of the customer', '1'],
  ['Feeling that the brand meant', '2'],
  ['Source in which the brand says so', 'port-2021'],
  ['rests on', 'reported'],
  ['Sources, by their ids', 'perrin-2018, port-2021'],
  ['Values kept', ['trust']],
  ['Values broken', []],
  ['Wait by the watch', '2,5'],
];

/** The answers for a moment after it, up to its seam. */
const HALL: readonly Line[] = [
  ['Id of the moment', 'hall'],
  ['Stage', KEEP],
  ['Channel, where it happens', 'lobby'],
  ['(French)', 'Le hall'],
  ['(English)', 'The hall'],
  ['(French)', 'Le hall est vide.'],
  ['(English)', 'The hall is empty.'],
  ['Feeling of the customer', '-1'],
  ['Feeling that the brand meant', KEEP],
  ['rests on', 'editors'],
  ['Sources, by their ids', KEEP],
];
const HALL_SEAM: readonly Line[] = [
  ['Seam between “The door” and this moment', 'hidden'],
  ['(French)', 'On entre.'],
  ['(English)', 'One goes in.'],
  ['Values kept', []],
  ['Values broken', []],
  ['Wait by the watch', ''],
];

const ADD: Line = ['What next?', 'add'];
const LEAVE: Line = ['What next?', 'leave'];
const AT_END: Line = ['Where? Before…', 'At the end'];

const TWO = `${EMPTY.replace(' []', '')}  - id: door
    stage: smot
    channel: street
    feeling: 1
    planned:
      feeling: 2
      source: port-2021
    evidence: reported
    sources: [perrin-2018, port-2021]
    title:
      fr: La porte
      en: The door
    text:
      fr: La porte est ouverte.
      en: The door is open.
    values:
      - value: trust
        kept: true
    wait:
      actualMinutes: 2.5
  - id: hall
    stage: smot
    channel: lobby
    feeling: -1
    evidence: editors
    title:
      fr: Le hall
      en: The hall
    text:
      fr: Le hall est vide.
      en: The hall is empty.
    seam:
      visible: false
      why:
        fr: On entre.
        en: One goes in.
`;

describe('a session on a journey', () => {
  it('enters moments one by one, and draws the thread as it grows', async () => {
    const { code, printed, written } = await runSession([
      ...[ADD, ...DOOR],
      ...[ADD, AT_END, ...HALL, ...HALL_SEAM],
      LEAVE,
    ]);
    expect(code).toBe(0);
    expect(written).toBe(TWO);
    const drawings = printed.split('\n\n').filter((part) => part.includes('SMOT'));
    expect(drawings.map((drawing) => drawing.match(/[●○]/g)?.length)).toEqual([1, 2]);
    expect(printed).toMatch(/^\nThe journey has no moment yet\.\n/);
  });

  it('changes only what is chosen', async () => {
    const { written } = await runSession(
      [
        ['What next?', 'edit'],
        ['Which moment?', '1'],
        ['What is to change?', ['feeling', 'title-fr']],
        ['(French)', 'Le grand hall'],
        ['Feeling of the customer', '-2'],
        LEAVE,
      ],
      { source: TWO },
    );
    expect(written).toBe(
      TWO.replace('feeling: -1', 'feeling: -2').replace('fr: Le hall\n', 'fr: Le grand hall\n'),
    );
  });

  it('asks for the seam that a change of channel makes necessary', async () => {
    const { moments } = await runSession(
      [
        ['What next?', 'edit'],
        ['Which moment?', '0'],
        ['What is to change?', ['channel']],
        ['Channel, where it happens', 'lobby'],
        ['What next?', 'edit'],
        ['Which moment?', '1'],
        ['What is to change?', ['seam']],
        ['Seam between', '-'],
        ['What next?', 'edit'],
        ['Which moment?', '0'],
        ['What is to change?', ['channel']],
        ['Channel, where it happens', 'street'],
        ['Seam between “The door” and “The hall”', 'visible'],
        ['(French)', 'Une marche.'],
        ['(English)', 'A step.'],
        LEAVE,
      ],
      { source: TWO },
    );
    expect(moments[1]?.seam).toEqual({ visible: true, why: { fr: 'Une marche.', en: 'A step.' } });
  });

  it('moves a moment to the top, and sees to the seams', async () => {
    const { ids, moments, printed } = await runSession(
      [
        ['What next?', 'move'],
        ['Which moment?', '1'],
        ['Where? Before…', '0'],
        ['Seam between “The hall” and “The door”', 'visible'],
        ['(French)', 'On ressort.'],
        ['(English)', 'One goes out.'],
        LEAVE,
      ],
      { source: TWO },
    );
    expect(ids).toEqual(['hall', 'door']);
    expect(moments.map(({ seam }) => seam?.why.en)).toEqual([undefined, 'One goes out.']);
    expect(printed).toContain('The moment “hall” now comes first: its seam has been taken out.');
  });

  it('takes moments out, down to the last', async () => {
    const { written, asker } = await runSession(
      [
        ['What next?', 'remove'],
        ['Which moment?', '0'],
        ['What next?', 'remove'],
        ['Which moment?', '0'],
        LEAVE,
      ],
      { source: TWO },
    );
    expect(written).toBe(EMPTY);
    expect(asker.questions.at(-1)).toBe('What next?');
  });

  it('gives up one change, and no other, when a question is left', async () => {
    const { code, complaint, printed, ids } = await runSession([...[ADD, ...DOOR], ADD, AT_END]);
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    expect(printed).toContain('Given up.\n');
    expect(ids).toEqual(['door']);
  });

  it('ends when it is left between two changes, and says nothing of what is written', async () => {
    const { code, complaint, ids } = await runSession([ADD, ...DOOR]);
    expect({ code, complaint, ids }).toEqual({ code: 0, complaint: '', ids: ['door'] });
  });

  it('says why an answer does not do, and asks again', async () => {
    const { asker, moments } = await runSession([
      ADD,
      ['Id of the moment', 'La porte'],
      ...DOOR.slice(0, 3),
      ['(French)', ''],
      ...DOOR.slice(3, 11),
      ['Sources, by their ids', []],
      ['An answer is needed.', ['perrin-2018']],
      ['Values kept', ['trust', 'care', 'humility', 'facilitation']],
      ['A moment shows three values at most.', ['care']],
      ['Values broken', ['trust', 'humility', 'facilitation']],
      ['A moment shows three values at most.', ['trust']],
      ['Wait by the watch', '-3'],
      ['Wait by the watch', 'soon'],
      ['Wait by the watch', ''],
      ADD,
      AT_END,
      ['Id of the moment', 'door'],
    ]);
    expect(asker.problems).toEqual([
      'An id holds lower-case letters a–z, digits and single hyphens.',
      'An answer is needed.',
      'A wait lasts more than 0 minutes.',
      'Write a number of minutes, or nothing.',
      'Another moment has that id.',
    ]);
    expect(moments[0]).toMatchObject({
      values: [
        { value: 'care', kept: true },
        { value: 'trust', kept: false },
      ],
      sources: ['perrin-2018'],
    });
  });

  it('goes on after a change that the content does not allow', async () => {
    const { code, printed, written } = await runSession(
      [
        ['What next?', 'edit'],
        ['Which moment?', '0'],
        ['What is to change?', ['stage']],
        ['Stage', 'umot'],
        LEAVE,
      ],
      { source: TWO },
    );
    expect(code).toBe(0);
    expect(printed).toContain('SCHEMA-007');
    expect(written).toBe(TWO);
  });
});

describe('a single action with someone to ask', () => {
  it('asks only for what the options leave open', async () => {
    const { code, ids } = await runSession(
      DOOR.filter(([words]) => !/^Id of the moment|^Stage|^Values kept/.test(words)),
      { words: ['--add', '--id', 'door', '--stage', 'smot', '--kept', 'care'] },
    );
    expect({ code, ids }).toEqual({ code: 0, ids: ['door'] });
  });

  it('writes nothing when a question is left', async () => {
    const { code, complaint, written } = await runSession([], { words: ['--add'] });
    expect({ code, complaint }).toEqual({ code: 1, complaint: 'Stopped, nothing was written.\n' });
    expect(written).toBe(EMPTY);
  });

  it('asks for a seam that the options make necessary', async () => {
    const { moments } = await runSession(
      [
        ['Seam between “The door” and “The hall”', 'visible'],
        ['(French)', 'Une marche.'],
        ['(English)', 'A step.'],
      ],
      {
        source: TWO.replace('street', 'lobby').replace(/ {4}seam:[\s\S]*/, ''),
        words: ['--edit', 'hall', '--channel', 'room'],
      },
    );
    expect(moments[1]).toMatchObject({ channel: 'room', seam: { visible: true } });
  });

  it('asks what to change in a moment that is changed without an option', async () => {
    const script: Line[] = [
      ['What is to change?', ['seam', 'id']],
      ['Id of the moment', KEEP],
      ['Seam between', 'visible'],
      ['(French)', KEEP],
      ['(English)', 'A step.'],
    ];
    const { asker, written } = await runSession(script, { source: TWO, words: ['--edit', 'hall'] });
    expect(asker.proposals.slice(1)).toEqual(['hall', 'hidden', 'On entre.', 'One goes in.']);
    expect(written).toBe(
      TWO.replace('visible: false', 'visible: true').replace('One goes in.', 'A step.'),
    );
  });
});
