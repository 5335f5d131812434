import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { MAGAZINE, withMagazine } from '../../../tests/fixture-magazine.ts';
import { readTree } from '../../../tests/file-tree.ts';

const FILE = 'content/journeys/quai-douze.yaml';
const SOURCE = await readFile(path.join(MAGAZINE, FILE), 'utf8');

const idsOf = (source: string) =>
  (parse(source) as { moments: { id: string }[] }).moments.map(({ id }) => id);

const FERRY = [
  ...['--id', 'ferry', '--stage', 'smot', '--channel', 'delivery', '--feeling', '1'],
  ...['--evidence', 'measured', '--sources', 'port-2021, perrin-2018'],
  ...['--title-fr', 'Le bac', '--title-en', 'The ferry'],
  ...['--text-fr', 'Le bac part : à l’heure.', '--text-en', 'The ferry leaves on time.'],
  ...['--kept', 'trust', '--broken', 'care', '--wait', '2,5', '--announced', '1'],
];

const FERRY_LINES = `  - id: ferry
    stage: smot
    channel: delivery
    feeling: 1
    evidence: measured
    sources: [port-2021, perrin-2018]
    title:
      fr: Le bac
      en: The ferry
    text:
      fr: >-
        Le bac part : à l’heure.
      en: The ferry leaves on time.
    values:
      - value: trust
        kept: true
      - value: care
        kept: false
    wait:
      actualMinutes: 2.5
      announcedMinutes: 1
`;

const SEAM = '    seam:\n      visible: true\n      why: { fr: A, en: B }\n';

/** A moment of a journey that no text shows. */
function buildMoment(id: string, channel: string, seam = ''): string {
  return `  - id: ${id}
    stage: smot
    channel: ${channel}
    feeling: 0
    evidence: editors
${seam}    title: { fr: ${id}, en: ${id} }
    text:
      fr: Un récit.
      en: A story.
`;
}

/** A draft that nothing shows, so that every change of it is allowed. */
function buildJourney(moments: readonly string[]): string {
  const list = moments.length === 0 ? ' []\n' : `\n${moments.join('')}`;
  return `title: { fr: Un essai, en: A trial }
persona: { fr: Une cliente, en: A customer }
goal: { fr: Essayer, en: To try }
draft: true
moments:${list}`;
}

const TRIAL = 'content/journeys/trial.yaml';

/** Types commands one after the other in a copy of the magazine. */
function edit(commands: readonly (readonly string[])[], moments?: readonly string[]) {
  const id = moments ? 'trial' : 'quai-douze';
  const files = { ...(moments && { [TRIAL]: buildJourney(moments) }) };
  return withMagazine({ files }, async (root) => {
    const outcomes = [];
    for (const words of commands) {
      outcomes.push(await typeCommand(['journey', id, ...words], { root }));
    }
    const written = await readFile(path.join(root, `content/journeys/${id}.yaml`), 'utf8');
    return { outcomes, last: outcomes.at(-1), written };
  });
}

/** Types a command that is refused, and makes sure that nothing is written. */
function refuse(words: readonly string[], files: Record<string, string> = {}) {
  return withMagazine({ files }, async (root) => {
    const before = readTree(root);
    const outcome = await typeCommand(['journey', ...words], { root });
    expect(readTree(root)).toEqual(before);
    return outcome;
  });
}

/** Three moments in one channel, the second with a seam. */
const THREE = [
  buildMoment('door', 'street'),
  buildMoment('hall', 'street', SEAM),
  buildMoment('desk', 'street'),
];

describe('a journey', () => {
  it.each([[[]], [['--show']]])('is shown with %j where nobody can be asked', async (words) => {
    const { code, printed } = await typeCommand(['journey', 'quai-douze', ...words]);
    expect(code).toBe(0);
    expect(`\n${printed}`).toBe(`
−2  −1   0  +1  +2
         ·   ●      ZMOT  1
     ○╌╌╌╌╌╌╌╯      FMOT  2
 ●───╯   ·          FMOT  3
 ╰───────────────●  SMOT  4

 1. The window (street, +1) – window
 2. The empty shelf (shelf, −1) – empty-shelf
 3. The queue (queue, −2) – queue
 4. The book on the other bank (delivery, +2) – delivery
`);
  });

  it('without a moment says so', async () => {
    const { last } = await edit([[]], []);
    expect(last).toMatchObject({ code: 0, printed: 'The journey has no moment yet.\n' });
  });

  it('that does not exist brings to mind the one that does', async () => {
    const { code, complaint } = await refuse(['quai-douzes', '--show']);
    expect(code).toBe(2);
    expect(complaint).toContain('Did you mean “quai-douze”?');
  });
});

describe('a moment', () => {
  it('of a journey that awaits English is changed without a word of English', async () => {
    const [head = ''] = buildJourney([]).split('draft: true');
    const both = buildJourney([buildMoment('door', 'street')]).replace(head, '');
    const source = `${head}awaiting: en\n${both}`.replace(
      /, en: [^}\n]+(?= )|, en: \w+(?=})| +en: .*\n/g,
      '',
    );
    expect(source).not.toMatch(/ en: /);
    await withMagazine({ files: { [TRIAL]: source } }, async (root) => {
      const words = ['journey', 'trial', '--edit', 'door', '--feeling', '-1'];
      expect(await typeCommand(words, { root })).toMatchObject({ code: 0, complaint: '' });
      const written = await readFile(path.join(root, TRIAL), 'utf8');
      expect(written).toBe(source.replace('feeling: 0', 'feeling: -1'));
    });
  });

  it('of a draft is the first to cite a source that the desk has just made', async () => {
    await withMagazine({ files: { [TRIAL]: buildJourney([]) } }, async (root) => {
      const type = (...words: string[]) => typeCommand(words, { root });
      await type('addresses');
      const work = '--type press --id bac-2018 --title Bac --container Quai --date 2018';
      const rest = ['--work-lang', 'fr', '--no-consulted'];
      const made = await type('new', 'source', ...work.split(' '), ...rest);
      expect(made).toMatchObject({ code: 0, complaint: '' });
      const cited = FERRY.map((word) =>
        word.startsWith('port-') ? 'bac-2018, perrin-2018' : word,
      );
      expect(await type('journey', 'trial', '--add', ...cited)).toMatchObject({ code: 0 });
      expect((await type('check')).printed).not.toContain('ADDR-');
    });
  });

  it('is added last, and the rest of the file stays as it is', async () => {
    const { last, written } = await edit([['--add', ...FERRY]]);
    expect(last).toMatchObject({ code: 0, complaint: '' });
    expect(last?.printed).toContain(' 5. The ferry (delivery, +1) – ferry\n');
    expect(last?.printed).toContain('In the texts, its card is written <Moment id="ferry" />.');
    expect(written).toBe(SOURCE.replace(/^label:/m, (after) => FERRY_LINES + after));
  });

  it('is added before another', async () => {
    const { written } = await edit([
      [
        '--add',
        '--before',
        'delivery',
        ...FERRY,
        '--seam',
        'hidden',
        '--why-fr',
        'a',
        '--why-en',
        'b',
      ],
    ]);
    expect(idsOf(written)).toEqual(['window', 'empty-shelf', 'queue', 'ferry', 'delivery']);
  });

  it('is changed in the fields that are given', async () => {
    const { last, written } = await edit([
      ['--edit', 'queue', '--feeling', '-1', '--title-en', 'The line', '--wait', '-'],
    ]);
    expect(last?.code).toBe(0);
    expect(written).toBe(
      SOURCE.replace('channel: queue\n    feeling: -2', 'channel: queue\n    feeling: -1')
        .replace('en: The queue }', 'en: The line }')
        .replace('    wait: { actualMinutes: 12 }\n', ''),
    );
  });

  it('is moved there and back, and taken out again, without a trace', async () => {
    const { outcomes, written } = await edit([
      ['--add', ...FERRY],
      ['--edit', 'ferry', '--seam', 'visible', '--why-fr', 'a', '--why-en', 'b'],
      ['--move', 'ferry', '--before', 'delivery'],
      ['--move', 'ferry'],
      ['--edit', 'ferry', '--seam', '-'],
      ['--remove', 'ferry'],
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(written).toBe(SOURCE);
  });

  it('takes its seam along, whose words are told, and those of the seam after it', async () => {
    const { outcomes } = await edit([['--remove', 'hall']], THREE);
    expect(outcomes[0]?.printed).toMatch(
      /^The seam of “hall” has gone with it\. It said « A » “B”\n/,
    );
    const moved = await edit([['--move', 'hall']], THREE);
    expect(moved.outcomes[0]?.printed).toMatch(
      /^The moment “hall” now follows “desk”: read its seam again, which says « A » “B”\n/,
    );
  });

  it('loses its seam when it comes first', async () => {
    const { outcomes, written } = await edit([['--remove', 'door']], THREE);
    expect(outcomes[0]).toMatchObject({ code: 0, complaint: '' });
    expect(outcomes[0]?.printed).toContain(
      'The moment “hall” now comes first: its seam has been taken out. It said « A » “B”\n',
    );
    expect(written).toBe(
      buildJourney([buildMoment('hall', 'street'), buildMoment('desk', 'street')]),
    );
  });
});

describe('the file of a journey', () => {
  const moments = [buildMoment('door', 'street'), buildMoment('hall', 'street')];

  it('keeps its comments, each with its moment', async () => {
    const commented = [
      `  # Vu de la rue.\n${moments[0]}`,
      `  # desk-allow STYLE-001: le hall.\n${moments[1]?.replace('feeling: 0', 'feeling: 0 # froid')}`,
    ];
    const { written } = await edit(
      [
        ['--move', 'door'],
        ['--edit', 'hall', '--feeling', '-1'],
      ],
      commented,
    );
    expect(written).toBe(
      buildJourney(commented.toReversed()).replace('feeling: 0 #', 'feeling: -1 #'),
    );
    const removed = await edit([['--remove', 'door']], commented);
    expect(removed.written).toBe(buildJourney(commented.slice(1)));
  });

  it('keeps what is written beside the name of the list', async () => {
    const source = buildJourney(moments).replace('moments:', 'moments: # dans l’ordre');
    await withMagazine({ files: { [TRIAL]: source } }, async (root) => {
      await typeCommand(['journey', 'trial', '--remove', 'door'], { root });
      const written = await readFile(path.join(root, TRIAL), 'utf8');
      expect(written).toContain('# dans l’ordre\n  - id: hall');
    });
  });

  it('may write its moments in braces, or none', async () => {
    const pair = { fr: 'a', en: 'b' };
    const entry = {
      id: 'door',
      stage: 'smot',
      channel: 'delivery',
      feeling: 0,
      evidence: 'editors',
    };
    const list = JSON.stringify([{ ...entry, title: pair, text: pair }]);
    for (const [end, ids] of [
      [`moments: ${list}\n`, ['door', 'ferry']],
      ['', ['ferry']],
    ] as const) {
      const source = buildJourney([]).replace('moments: []\n', end);
      await withMagazine({ files: { [TRIAL]: source } }, async (root) => {
        const { code } = await typeCommand(['journey', 'trial', '--add', ...FERRY], { root });
        expect(code).toBe(0);
        expect(idsOf(await readFile(path.join(root, TRIAL), 'utf8'))).toEqual(ids);
      });
    }
  });
});

describe('a change that is not understood', () => {
  it.each([
    [['--add', '--edit', 'queue'], 'One action at a time: --add, --edit do not go together.'],
    [['--feeling', '1'], 'With --feeling, --add (a new moment) or --edit <moment> is needed.'],
    [['--move', 'queue', '--wait', '3'], 'With --wait, --add (a new moment) or --edit'],
    [['--remove', 'queue', '--before', 'window'], '--before goes with --add or --move <moment>.'],
    [['--edit', 'queu', '--feeling', '1'], 'Did you mean “queue”?'],
    [['--move', 'queue', '--before', 'windo'], 'Did you mean “window”?'],
    [['--edit', 'queue'], 'Nothing to change: give at least one option, such as --feeling -1.'],
    [['--edit', 'window', '--seam', 'visible'], '--seam is only of use after another moment.'],
    [['--add', ...FERRY, '--why-fr', 'a'], '--why-fr is only of use for a seam.'],
    [['--add', ...FERRY, '--seam', 'visible'], /to be said:\n {2}--why-fr .*\n {2}--why-en /],
    [
      ['--edit', 'queue', '--seam', 'yes'],
      '--seam cannot be “yes”. The values are: visible, hidden',
    ],
    [
      ['--edit', 'queue', '--seam', '-'],
      '--seam: The channel changes, so the moment needs a seam.',
    ],
    [['--edit', 'queue', '--title-fr', ''], '--title-fr: An answer is needed.'],
    [['--edit', 'queue', '--title-fr', 'a'.repeat(61)], '--title-fr: The French text is longer'],
    [['--edit', 'queue', '--wait', 'long'], '--wait: Write a number of minutes, or nothing.'],
    [['--edit', 'queue', '--feeling', '-'], '--feeling cannot be “-”. The values are: 2, 1'],
    [['--edit', 'queue', '--stage', 'zmot'], '--stage cannot be “zmot”. The values are: fmot'],
    [['--edit', 'queue', '--id', 'window'], '--id: Another moment has that id.'],
    [['--edit', 'queue', '--kept', 'trust, luck'], '--kept: A value is one of: facilitation'],
    [
      ['--edit', 'queue', '--kept', 'trust care', '--broken', 'humility facilitation'],
      '--broken: A moment shows three values at most',
    ],
    [
      ['--edit', 'queue', '--wait', '2.55'],
      '--wait: A wait is in minutes, with one decimal at most.',
    ],
    [['--edit', 'queue', '--brand', 'nobody'], '--brand: There is no brand “nobody”'],
    [['--edit', 'queue', '--planned', '1'], '--planned-source'],
    [['--edit', 'queue', '--sources', 'nobody'], '--sources: There is no source “nobody”'],
    [['--edit', 'queue', '--sources', '-'], '--sources: At least one source is needed, except'],
    [['--edit', 'delivery', '--evidence', 'measured'], 'Still to be said:\n  --sources '],
  ])('says why: %j', async (words, reason) => {
    const { code, printed, complaint } = await refuse(['quai-douze', ...words]);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complaint).toMatch(reason);
  });

  it('lists all that a new moment lacks and all that does not fit, in both languages', async () => {
    const words = ['quai-douze', '--add', '--feeling', '3', '--channel', 'boat', '--title-fr', 'a'];
    const { complaint } = await refuse(words);
    expect(complaint.split('\n')).toEqual([
      expect.stringMatching(/^--channel cannot be “boat”\. The values are: search, website, /),
      '--feeling cannot be “3”. The values are: 2, 1, 0, -1, -2.',
      'Still to be said:',
      ...['id', 'stage', 'title-en', 'text-fr', 'text-en', 'evidence'].map((option): unknown =>
        expect.stringMatching(new RegExp(`^  --${option} `)),
      ),
      'See `npm run desk -- journey --help`.',
      '',
    ]);
    const { complaint: french } = await refuse([...words, '--lang', 'fr']);
    expect(french).toContain('--feeling ne peut pas être');
    expect(french).toMatch(/Il reste à dire.:\n {2}--id /);
  });
});

describe('a change that the content does not allow', () => {
  it.each([
    ['takes away a moment that a text shows', ['--remove', 'queue'], 'REF-003'],
    ['renames a moment that a text shows', ['--edit', 'queue', '--id', 'line'], 'REF-003'],
    ['puts a stage too early', ['--move', 'delivery', '--before', 'window'], 'SCHEMA-007'],
    ['adds a join without its seam', ['--add', '--before', 'delivery', ...FERRY], 'SCHEMA-007'],
  ])('writes nothing when it %s', async (_, words, problem) => {
    const { code, printed, complaint } = await refuse(['quai-douze', ...words]);
    expect({ code, complaint }).toEqual({ code: 1, complaint: '' });
    expect(printed).toContain('Nothing was written: the content would be refused.');
    expect(printed).toContain(problem);
  });

  it.each([
    [['--edit', 'desk', '--channel', 'counter']],
    [['--edit', 'hall', '--channel', 'street']],
    [['--remove', 'hall']],
    [['--move', 'hall']],
  ])('writes nothing when a join is left without its seam: %j', async (words) => {
    const moments = [buildMoment('door', 'street'), buildMoment('hall', 'lobby', SEAM)];
    const trial = buildJourney([...moments, buildMoment('desk', 'lobby')]);
    const { code, printed } = await refuse(['trial', ...words], { [TRIAL]: trial });
    expect(code).toBe(1);
    expect(printed).toMatch(
      /SCHEMA-007 .*The channel changes from \w+ to \w+, so the moment needs a seam/,
    );
  });
});

describe('a file that cannot be changed', () => {
  it.each([
    ['has Windows line endings', SOURCE.replaceAll('\n', '\r\n'), 'has a problem'],
    ['has a byte order mark', `\ufeff${SOURCE}`, 'has a problem'],
    ['has a field twice', `brand: quai-douze\n${SOURCE}`, 'has a problem'],
    ['is not YAML', 'moments: [', 'has a problem'],
  ])('is left alone when it %s', async (_, source, reason) => {
    const { code, complaint } = await refuse(['quai-douze', '--add', ...FERRY], { [FILE]: source });
    expect(code).toBe(2);
    expect(complaint).toContain(FILE);
    expect(complaint).toContain(reason);
  });
});
