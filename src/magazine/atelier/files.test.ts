import { describe, expect, test } from 'vitest';
import { randomJourney } from '../../tests/own-journeys.ts';
import { holdAlways } from '../../tests/random.ts';
import { journeySchema } from '../schemas/journey.ts';
import { translator, type MessageKey } from '../words/messages.ts';
import { checkOwnJourney } from './checked-journey.ts';
import { readCsv, writeCsv } from './csv-file.ts';
import { readFile, readJson } from './file-reading.ts';
import type { Candidate, Imported } from './imported.ts';
import { editJourney, type Edit } from './journey-edits.ts';
import { buildMagazineEntry, lacksForMagazine } from './magazine-entry.ts';
import { createOwnJourney, OWN_VERSION, TRADES, type OwnJourney } from './own-journey.ts';
import { packJourney, unpackJourney, withoutWords } from './shared-link.ts';
import { buildFromTemplate } from './templates.ts';
import { readYaml, writeYaml } from './yaml-file.ts';

const SEED = 20_261_129;
const t = translator('fr');

/** What came of a file, in words. */
function tell({ journey, remarks }: Imported): string {
  const words = remarks.map(({ key, values = {} }) => {
    const { reason } = values;
    return t(
      key,
      typeof reason === 'string' ? { ...values, reason: t(reason as MessageKey) } : values,
    );
  });
  return [journey ? 'imported' : 'refused', ...words].join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

/** What came of a file that was read. */
function checked(read: Candidate | Imported): Imported {
  if (!('candidate' in read)) return read;
  const imported = checkOwnJourney(read.candidate);
  return imported.journey ? { ...imported, remarks: read.remarks } : imported;
}

/** What the magazine has a place for, or its file a comment: one measure, and neither plans, words of customers nor actions. */
function publishable(journey: OwnJourney): OwnJourney {
  const { lang, title, persona, goal, basedOn, moments } = journey;
  return {
    ...createOwnJourney({ lang, title, persona, goal, measure: 'Mars' }),
    basedOn,
    moments: moments.map(({ id, title, stage, channel, seam, text, readings }) => ({
      id,
      title,
      stage,
      channel,
      seam,
      text,
      verbatims: '',
      readings: [
        {
          feeling: readings[0]?.feeling,
          waitMinutes: readings[0]?.waitMinutes,
          support: readings[0]?.support,
        },
      ],
    })),
  };
}

describe('every export', () => {
  test('as JSON comes back as the same journey', () => {
    holdAlways({ seed: SEED, rounds: 200 }, (random) => {
      const journey = randomJourney(random);
      expect(checked(readJson(JSON.stringify(journey, null, 2))).journey).toEqual(journey);
    });
  });

  test('as CSV comes back as the same journey', () => {
    holdAlways({ seed: SEED + 1, rounds: 200 }, (random) => {
      const journey = randomJourney(random);
      expect(tell(checked(readCsv(writeCsv(journey), { lang: 'fr' })))).toBe('imported');
      expect(checked(readCsv(writeCsv(journey), { lang: 'fr' })).journey).toEqual(journey);
    });
  });

  test('as YAML comes back as what the magazine publishes of it', () => {
    holdAlways({ seed: SEED + 2, rounds: 200 }, (random) => {
      const journey = randomJourney(random);
      const read = checked(readYaml(writeYaml(journey, 0), journey.lang, 'Mars'));
      expect(read.journey).toEqual(publishable(journey));
    });
  });

  test('of an older atelier comes back as it would be written today', () => {
    holdAlways({ seed: SEED + 9, rounds: 100 }, (random) => {
      const made = randomJourney(random);
      const journey = { ...made, measures: made.measures.map(({ label }) => ({ label })) };
      expect(checked(readJson(JSON.stringify({ ...journey, version: 2 }))).journey).toEqual(
        journey,
      );
      const older = {
        ...journey,
        version: 1,
        moments: journey.moments.map(({ action, ...moment }) => {
          if (!action) return moment;
          const { how, ...others } = action;
          return { ...moment, action: { ...others, measure: how } };
        }),
      };
      expect(checked(readJson(JSON.stringify(older))).journey).toEqual(journey);
    });
  });

  test('as CSV keeps a day that a spreadsheet has written its own way, and says which is none', () => {
    const journey = createOwnJourney({
      lang: 'fr',
      title: 'Le déjeuner',
      measure: 'Mars',
      date: '2027-03-14',
    });
    const file = writeCsv(journey);
    const dayOf = (written: string) =>
      checked(readCsv(file.replace('2027-03-14', written), { lang: 'fr' }));
    expect(dayOf('14/03/2027').journey?.measures).toEqual(journey.measures);
    expect(dayOf('14.3.2027').journey?.measures).toEqual(journey.measures);
    expect(dayOf('31/02/2027').journey?.measures).toEqual([{ label: 'Mars' }]);
    expect(tell(dayOf('31/02/2027'))).toMatchInlineSnapshot(`
      "imported
      Mesure 1 : « 31/02/2027 » n’est pas un jour du calendrier. Laissée sans date."
    `);
    const measures = [{ label: 'Mars', date: '2027-02-31' }];
    expect(tell(checkOwnJourney({ ...journey, measures }))).toMatchInlineSnapshot(`
      "refused
      Parcours, date : ce n’est pas un jour du calendrier, comme 2027-03-14."
    `);
  });

  test('in a link comes back as the same journey', async () => {
    const journeys: OwnJourney[] = [];
    holdAlways({ seed: SEED + 3, rounds: 40 }, (random) => journeys.push(randomJourney(random)));
    for (const journey of journeys) {
      const packed = await packJourney(journey);
      expect(packed).toMatch(/^[\w-]+$/);
      expect((await unpackJourney(packed)).journey).toEqual(journey);
    }
  });

  test('in a link can leave out who does what, and what customers say', () => {
    holdAlways({ seed: SEED + 4, rounds: 50 }, (random) => {
      const bare = withoutWords(randomJourney(random));
      expect(bare.moments.every(({ verbatims }) => verbatims === '')).toBe(true);
      expect(bare.moments.every(({ action }) => !action?.who)).toBe(true);
    });
  });
});

describe('a table', () => {
  test('holds nothing that a spreadsheet would reckon', () => {
    holdAlways({ seed: SEED + 5, rounds: 200 }, (random) => {
      const cells = writeCsv(randomJourney(random))
        .slice(1)
        .split(/[,\n]/)
        .map((cell) => cell.replace(/^"/, ''));
      const reckoned = cells.filter((cell) => /^[=+@\t]|^-(?!\d+(?:\.\d+)?\r?$)/.test(cell));
      expect(reckoned).toEqual([]);
    });
  });

  test('may come back from a spreadsheet with semicolons and decimal commas', () => {
    const text = 'title;stage;feeling_1;wait_1\r\nLa porte;fmot;-2;7,5\r\nLa table;smot;;\r\n';
    expect(checked(readCsv(text, { lang: 'fr' })).journey?.moments).toMatchObject([
      { id: 'm1', title: 'La porte', readings: [{ feeling: -2, waitMinutes: 7.5 }] },
      { id: 'm2', title: 'La table', readings: [{}] },
    ]);
  });

  test('with a feeling that is none leaves it to be noted, and tells it', () => {
    const read = checked(readCsv('title,stage,feeling_1\nLa porte,fmot,3\n', { lang: 'fr' }));
    expect(read.journey?.moments[0]?.readings[0]?.feeling).toBeUndefined();
    expect(tell(read)).toMatchInlineSnapshot(`
      "imported
      Moment 1 : le ressenti va de −2 à +2, « 3 » lu. Laissé à noter."
    `);
  });
});

describe('the YAML of the magazine', () => {
  test('is taken by the magazine’s own schema just when the atelier finds nothing lacking', () => {
    let taken = 0;
    holdAlways({ seed: SEED + 6, rounds: 300 }, (random) => {
      const filled = randomJourney(random).moments.reduce(
        (journey, { id }, index): OwnJourney =>
          random() < 0.05 ? journey : fill(journey, id, index),
        editJourney(randomJourney(random), {
          type: 'journey',
          change: {
            title: 'Le déjeuner',
            goal: 'Manger',
            persona: random() < 0.9 ? 'Une cliente' : '',
          },
        }),
      );
      const { success } = journeySchema.safeParse(buildMagazineEntry(filled, 0));
      const lacks = lacksForMagazine(filled, 0);
      expect([success, lacks.map(({ key }) => key)]).toEqual([
        lacks.length === 0,
        lacks.map(({ key }) => key),
      ]);
      taken += success ? 1 : 0;
    });
    expect(taken).toBeGreaterThan(20);
  });

  const fill = (journey: OwnJourney, id: string, index: number): OwnJourney => {
    const edits: Edit[] = [
      {
        type: 'moment',
        id,
        change: {
          title: 'La porte',
          text: 'On attend.',
          channel: 'street',
          ...(index === 0 ? {} : { seam: { visible: true, why: 'Personne ne fait le lien.' } }),
        },
      },
      { type: 'reading', id, measure: 0, change: { feeling: -1, waitMinutes: undefined } },
    ];
    return edits.reduce(editJourney, journey);
  };

  test('keeps the credit and what bears the feelings out, in a comment that may be damaged', () => {
    const basedOn = { journey: 'bac', title: 'Le bac', licence: 'CC BY-SA 4.0' } as const;
    const made = createOwnJourney({ lang: 'fr', title: 'Un bac', measure: 'Mars', basedOn });
    const support = {
      kind: 'interview',
      heard: 3,
      asked: 9,
      when: 'une ligne\nune autre',
    } as const;
    const journey = [
      { type: 'add', id: 'm1', at: 0 } as const,
      { type: 'reading', id: 'm1', measure: 0, change: { support } } as const,
    ].reduce<OwnJourney>(editJourney, made);
    const file = writeYaml(journey, 0);
    const read = checked(readYaml(file, 'fr', 'Mars')).journey;
    expect(read?.basedOn).toEqual(basedOn);
    expect(read?.moments[0]?.readings[0]?.support).toEqual(support);
    const damaged = checked(readYaml(file.replace('{', '{{'), 'fr', 'Mars')).journey;
    expect(damaged).toMatchObject({ title: 'Un bac', moments: [{ id: 'm1' }] });
    expect(damaged?.basedOn).toBeUndefined();
  });

  test('reads an entry in the language that is asked for, else in the one that it has', () => {
    const entry = 'title: { fr: Le bac, en: The ferry }\npersona: { fr: P, en: P }\nmoments: []\n';
    expect(checked(readYaml(entry, 'en', 'March')).journey).toMatchObject({
      lang: 'en',
      title: 'The ferry',
    });
    const french = 'awaiting: en\ntitle: { fr: Le bac }\nmoments: []\n';
    expect(checked(readYaml(french, 'en', 'March')).journey).toMatchObject({
      lang: 'fr',
      title: 'Le bac',
    });
  });
});

describe('what the magazine gives to download', () => {
  const entry = {
    title: { fr: 'Le bac', en: 'The ferry' },
    persona: { fr: 'P', en: 'P' },
    goal: { fr: 'G', en: 'G' },
    moments: [
      {
        id: 'quay',
        stage: 'fmot',
        channel: 'street',
        feeling: -2,
        evidence: 'measured',
        sources: ['a-2020'],
        title: { fr: 'Le quai', en: 'The quay' },
        text: { fr: 'On attend.', en: 'One waits.' },
      },
    ],
  };
  const read = (name: string, value: unknown) =>
    readFile(
      { name, text: typeof value === 'string' ? value : JSON.stringify(value) },
      { lang: 'en', measure: 'March' },
    );

  test('opens as JSON in the language of the page, with its credit', async () => {
    const credit = { journey: 'the-ferry', title: 'The ferry', licence: 'CC BY-SA 4.0' };
    for (const name of ['the-ferry.json', 'the-ferry (1).json']) {
      expect((await read(name, entry)).journey).toMatchObject({
        lang: 'en',
        title: 'The ferry',
        basedOn: credit,
        moments: [{ id: 'quay', title: 'The quay', readings: [{ feeling: -2 }] }],
      });
    }
    const draft = await read('mine.json', { ...entry, draft: true });
    expect(draft.journey?.title).toBe('The ferry');
    expect(draft.journey?.basedOn).toBeUndefined();
  });

  test('as the table of all moments, or all journeys in one, is told what to take instead', async () => {
    const csv = '\ufeffjourney,letter,stage,title_fr,title_en\r\nbac,A,fmot,Le quai,The quay\r\n';
    const refusal = { remarks: [{ key: 'atelier.refused.atlas', values: {} }] };
    expect(await read('moments.csv', csv)).toEqual(refusal);
    expect(await read('journeys.json', { version: {}, journeys: { bac: entry } })).toEqual(refusal);
  });

  test.for([{ name: 'x', version: '1.0.0' }, { title: 'A film' }, [1], null])(
    'is not %o, which one sentence says',
    async (value) => {
      expect(tell(await read('x.json', value))).toBe(
        'refused\nCe JSON n’est pas un parcours : choisissez celui que l’atelier exporte, ou celui d’un parcours du magazine.',
      );
    },
  );
});

describe('a file of another kind', () => {
  test.for(['drawing.svg', 'notes.txt'])('(%s) is told which kinds there are', async (name) => {
    const file = { name, text: '<svg><g/></svg>' };
    expect(tell(await readFile(file, { lang: 'fr', measure: 'Mars' }))).toContain(name);
  });
});

describe('a journey diagram of Mermaid', () => {
  const read = (text: string) =>
    readFile({ name: 'parcours.mmd', text }, { lang: 'fr', measure: 'Mars' });

  test('gives its sections as stages, its scores as feelings, its actors as who travels', async () => {
    const { journey, remarks } = await read(`journey
      title Un repas
      section Chercher
        Lire la carte: 4: Cliente
      section Choisir
        Attendre: 1: Cliente, Ami
        Commander: 6
      section Manger
        Le plat arrive: 5: Cliente
      section Raconter
        L’avis: 3
    `);
    expect(journey).toMatchObject({
      title: 'Un repas',
      persona: 'Cliente, Ami',
      moments: [
        { title: 'Lire la carte', stage: 'zmot', readings: [{ feeling: 1 }] },
        { title: 'Attendre', stage: 'fmot', readings: [{ feeling: -2 }] },
        { title: 'Commander', stage: 'fmot', readings: [{}] },
        { title: 'Le plat arrive', stage: 'smot', readings: [{ feeling: 2 }] },
        { title: 'L’avis', stage: 'umot', readings: [{ feeling: 0 }] },
      ],
    });
    expect(tell({ remarks })).toContain('Moment 3 : Mermaid note de 1 à 5, « 6 » lu.');
  });

  test('has the names cut that are too long, and says so', async () => {
    const { journey, remarks } = await read(`journey
      title ${'nom '.repeat(30)}
      section Chercher
        ${'titre '.repeat(20)}: 4: Cliente
    `);
    expect(journey?.moments[0]?.title).toMatch(/^titre .{54}$/);
    expect(tell({ remarks })).toContain('Le nom du parcours dépasse 90 signes, il est coupé.');
    expect(tell({ remarks })).toContain('Moment 1 : le titre dépasse 60 signes, il est coupé.');
  });
});

describe('a template', () => {
  test.for(TRADES)('of the trade “%s” brings 8 to 20 moments and not one feeling', (trade) => {
    for (const locale of ['fr', 'en'] as const) {
      const journey = buildFromTemplate(trade, locale, { measure: 'Mars' });
      expect(checkOwnJourney(JSON.parse(JSON.stringify(journey)))).toEqual({
        journey,
        remarks: [],
      });
      expect(journey.moments.length).toBeGreaterThanOrEqual(8);
      expect(journey.moments.length).toBeLessThanOrEqual(20);
      expect(journey.moments.every(({ readings }) => readings[0]?.feeling === undefined)).toBe(
        true,
      );
    }
  });
});

describe('what comes from a stranger', () => {
  const HOSTILE: readonly unknown[] = [
    null,
    true,
    7,
    '',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    [],
    [[]],
    {},
    -1,
    1e308,
    'x'.repeat(5000),
    { toString: 'x' },
    { constructor: { prototype: {} } },
    [null],
    3.5,
    '\u202e',
  ];

  /** Puts something wrong at a random place of a value. */
  function spoil(value: unknown, random: () => number): unknown {
    const hostile = HOSTILE[Math.floor(random() * HOSTILE.length)];
    if (typeof value !== 'object' || value === null || random() < 0.2) return hostile;
    if (Array.isArray(value)) {
      const index = Math.floor(random() * (value.length + 1));
      return value.length === 0
        ? [hostile]
        : value.map((item: unknown, at) =>
            at === index % value.length ? spoil(item, random) : item,
          );
    }
    const entries = Object.entries(value);
    if (entries.length === 0 || random() < 0.15) return { ...value, ['__proto__x']: hostile };
    const [name, inner] = entries[Math.floor(random() * entries.length)] as [string, unknown];
    return { ...value, [name]: spoil(inner, random) };
  }

  /** Cuts, doubles and swaps pieces of a text. */
  function garble(text: string, random: () => number): string {
    const at = () => Math.floor(random() * (text.length + 1));
    const [start, end] = [at(), at()].sort((one, other) => one - other) as [number, number];
    const junk = [
      '"',
      '{',
      '\u0000',
      '- ',
      ': ',
      '&a *a',
      '\n\n',
      ',,,',
      '<script>',
      '!!js/function',
    ];
    const piece = junk[Math.floor(random() * junk.length)] ?? '';
    return random() < 0.5
      ? text.slice(0, start) + piece
      : text.slice(0, start) + piece + text.slice(end);
  }

  const isSound = ({ journey, remarks }: Imported) => {
    if (journey) {
      expect(checkOwnJourney(JSON.parse(JSON.stringify(journey))).journey).toEqual(journey);
    } else expect(remarks.length).toBeGreaterThan(0);
    // Whatever is told is told in words, with every name filled in.
    expect(tell({ remarks })).not.toMatch(/\{\w+\}|undefined/);
  };

  test(`as 300 spoilt files (seed ${SEED + 7}) is refused in words, or is sound`, async () => {
    const files: { name: string; text: string }[] = [];
    holdAlways({ seed: SEED + 7, rounds: 100 }, (random) => {
      const journey = randomJourney(random);
      files.push(
        { name: 'a.json', text: JSON.stringify(spoil(journey, random)) },
        { name: 'a.csv', text: garble(writeCsv(journey), random) },
        { name: 'a.yaml', text: garble(writeYaml(journey, 0), random) },
      );
    });
    const refused: string[] = [];
    for (const file of files) {
      const read = await readFile(file, { lang: 'fr', measure: 'Mars' });
      isSound(read);
      if (!read.journey) refused.push(file.name);
    }
    expect(files).toHaveLength(300);
    // Most of what is spoilt is noticed.
    expect(refused.length).toBeGreaterThan(150);
  });

  test(`as 300 spoilt links (seed ${SEED + 8}) is refused in words, or is sound`, async () => {
    const links: Promise<string>[] = [];
    holdAlways({ seed: SEED + 8, rounds: 150 }, (random) => {
      const journey = randomJourney(random);
      links.push(
        packJourney(spoil(journey, random) as OwnJourney),
        packJourney(journey).then((packed) => garble(packed, random)),
      );
    });
    const read = await Promise.all((await Promise.all(links)).map(unpackJourney));
    read.forEach(isSound);
    expect(read).toHaveLength(300);
    expect(read.filter(({ journey }) => !journey).length).toBeGreaterThan(200);
  });

  test('cannot unfold to more than a journey is', async () => {
    const bomb = await packJourney('0'.repeat(3_000_000) as unknown as OwnJourney);
    expect(bomb.length).toBeLessThan(6000);
    expect(tell(await unpackJourney(bomb))).toBe(
      'refused\nCe fichier est trop gros pour un parcours.',
    );
  });

  test('is told by its place, five problems at most', () => {
    const journey = buildFromTemplate('shop', 'fr', { measure: 'Mars' });
    const wrong = {
      ...journey,
      moments: journey.moments.map((moment) => ({ ...moment, channel: 'teleport' })),
    };
    expect(tell(checkOwnJourney(wrong))).toMatchInlineSnapshot(`
      "refused
      Moment 1, channel : l’atelier ne connaît pas cette valeur.
      Moment 2, channel : l’atelier ne connaît pas cette valeur.
      Moment 3, channel : l’atelier ne connaît pas cette valeur.
      Moment 4, channel : l’atelier ne connaît pas cette valeur.
      Moment 5, channel : l’atelier ne connaît pas cette valeur.
      Et 7 autres."
    `);
    expect(tell(checkOwnJourney({ ...journey, version: OWN_VERSION + 1 }))).toMatchInlineSnapshot(`
      "refused
      Ce parcours vient d’un atelier plus récent : rechargez la page, puis réessayez."
    `);
  });

  test.for([
    ['an empty file', 'a.json', ''],
    ['JSON that is cut off', 'a.json', '{'],
    ['YAML that is cut off', 'a.yaml', 'a: ['],
    ['a table of something else', 'a.csv', 'a,b\n1,2\n'],
    ['a diagram without a moment', 'a.mmd', 'journey\n'],
    ['a file of 600,000 letters', 'a.yaml', 'x'.repeat(600_000)],
    ['a value that holds itself', 'a.yaml', 'a: &a [*a, *a]\nmoments: *a\n'],
    ['YAML as deep as a well', 'a.yaml', `moments: ${'['.repeat(20_000)}`],
    ['JSON as deep as a well', 'a.json', `{"moments":${'['.repeat(100_000)}`],
    ['a table of quotation marks', 'a.csv', `title,stage\n${'"'.repeat(300_001)}`],
  ] as const)('as %s is refused in words, or is sound', async ([, name, text]) => {
    isSound(await readFile({ name, text }, { lang: 'fr', measure: 'Mars' }));
  });
});
