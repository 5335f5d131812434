import { isSeq, type Document } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../files/yaml-document.ts';
import { createRandom } from '../../tests/random.ts';
import { editYaml, formatYaml, renewNode } from './yaml-file.ts';

function readBack(text: string): unknown {
  const { document, problems } = parseYaml(text, { file: 'new.yaml' });
  expect(problems, text).toEqual([]);
  return document?.data;
}

const ODD_TEXTS = [
  ...['null', 'yes', 'Off', '2010', '2010-09-06', '0x1f', '1e3', '12:30', '.inf', '~', '---'],
  ...['- a', '? a', 'a: b', 'a:', 'a #b', '#b', '&a', '*a', '!a', '|', '>-', '%a', '@a', '`a`'],
  ...['{a}', '[a, b]', "l'eau", '"le quai"', 'C:\\quai', '👩‍🚀 😀', '«\u202fle quai\u202f»', ''],
  ...['Le nº 1 #pas un commentaire', 'l\'article : "neuf"', 'deux  espaces', ' au début', 'fin  '],
  ...['deux\n\nparagraphes', 'une\n  marge', 'une\ttabulation', 'mot '.repeat(40).trim()],
];

describe('a new file', () => {
  it('reads as one written by hand', async () => {
    const data = {
      name: 'Café de la Gare',
      date: new Date('2027-03-14'),
      year: '2010',
      authors: ['redaction', 'null', '2010', 'A. Perrin'],
      absent: undefined,
      theme: { fr: 'L’attente : un art', en: 'Waiting' },
      long: 'The queue turns its back to the water. '.repeat(4).trim(),
      sources: [],
      draft: true,
    };
    const header = ['a first line', 'A list to go through:\n- one thing'];
    const comments = { sources: 'cover:\n  moment: a' };
    expect(await formatYaml(data, header, comments)).toMatchInlineSnapshot(`
      "# a first line

      # A list to go through:
      # - one thing

      name: Café de la Gare
      date: 2027-03-14
      year: '2010'
      authors: [redaction, 'null', '2010', A. Perrin]
      theme:
        fr: >-
          L’attente : un art
        en: Waiting
      long: >-
        The queue turns its back to the water. The queue turns its back to the water. The queue turns its
        back to the water. The queue turns its back to the water.
      # cover:
      #   moment: a
      sources: []
      draft: true
      "
    `);
  });

  it.each(ODD_TEXTS)('says “%s” again when it is read', async (text) => {
    const data = { alone: text, listed: [text, text], pair: { fr: text, en: text }, last: 1 };
    expect(readBack(await formatYaml(data))).toEqual(data);
  });

  it('says any text again when it is read', async () => {
    const random = createRandom(11);
    const parts = [
      ...Array.from('abÉœ’\'":-#,[]{}&*!|>%@`~?=<\\/.;+_0123 \u00a0\u202f😀'),
      ...['null ', 'true', '2010', '-05', '--- ', ': ', ' #', 'mot ', 'mot ', 'x'.repeat(120)],
    ];
    const pick = () => parts[Math.floor(random() * parts.length)] ?? '';
    const texts = Array.from({ length: 500 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 30) }, pick).join(''),
    );
    const data = { listed: texts, pairs: texts.map((text) => ({ fr: text })) };
    expect(readBack(await formatYaml(data))).toEqual(data);
  });
});

const SOURCE = `# Le parcours du numéro 1.

# À faire :
# - relire
title: { fr: 'Un livre', en: 'A book' } # à relire
date: 2027-03-14 # un dimanche
moments: # dans l’ordre
  # La rue.
  - id: window # au coin
    # Vu par deux témoins.
    feeling: 1
    sources:
      - perrin-2018 # p. 12
      # le carnet
      - port-2021
    text:
      fr: >- # à relire
        La cliente voit le livre.
  # Le rayon.
  - id: shelf
    sources: [port-2021] # une seule
# Fin du fichier.
`;

const commentsOf = (source: string) =>
  parseYaml(source, { file: '' })
    .document?.comments()
    .map(({ text }) => text);

function renewAt(path: readonly (string | number)[], value: unknown): (document: Document) => void {
  return (document) => document.setIn(path, renewNode(document, document.getIn(path, true), value));
}

describe('a file that is changed', () => {
  it('keeps every comment and every other value', async () => {
    const text = 'Une autre phrase : plus longue, et même '.repeat(4).trim();
    const moment = {
      id: 'door',
      feeling: -1,
      planned: 2,
      sources: ['port-2021', 'lindqvist-2020', 'perrin-2018'],
      text: { fr: text },
    };
    const changed = await editYaml(SOURCE, renewAt(['moments', 0], moment));
    expect(commentsOf(changed)?.sort()).toEqual(commentsOf(SOURCE)?.sort());
    const before = readBack(SOURCE) as { moments: unknown[] };
    expect(readBack(changed)).toEqual({ ...before, moments: [moment, before.moments[1]] });
    expect(changed).toMatchInlineSnapshot(`
      "# Le parcours du numéro 1.

      # À faire :
      # - relire
      title: { fr: 'Un livre', en: 'A book' } # à relire
      date: 2027-03-14 # un dimanche
      moments:
        # dans l’ordre
        # La rue.
        - id: door # au coin
          # Vu par deux témoins.
          feeling: -1
          planned: 2
          sources:
            # le carnet
            - port-2021
            - lindqvist-2020
            - perrin-2018 # p. 12
          text:
            fr: >- # à relire
              Une autre phrase : plus longue, et même Une autre phrase : plus longue, et même Une autre
              phrase : plus longue, et même Une autre phrase : plus longue, et même
        # Le rayon.
        - id: shelf
          sources: [port-2021] # une seule

      # Fin du fichier.
      "
    `);
  });

  it('is the same file when a value is put back, once it has been laid out', async () => {
    const source = await editYaml(SOURCE, () => {});
    const before = (readBack(source) as { moments: { sources: string[] }[] }).moments[1];
    const there = await editYaml(source, renewAt(['moments', 1], { ...before, feeling: 2 }));
    expect(there).not.toBe(source);
    expect(await editYaml(there, renewAt(['moments', 1], before))).toBe(source);
  });

  it.each(ODD_TEXTS)('says “%s” again when it is read', async (text) => {
    for (const path of [
      ['title', 'fr'],
      ['moments', 0, 'text', 'fr'],
      ['moments', 0, 'id'],
    ]) {
      const changed = await editYaml(SOURCE, renewAt(path, text));
      const document = parseYaml(changed, { file: '' }).document;
      expect(document?.textsAt(path).map((found) => found.text)).toEqual([text]);
    }
  });

  it('lets the items of a list move and go with the comments above them', async () => {
    const changed = await editYaml(SOURCE, (document) => {
      const moments = document.get('moments');
      if (isSeq(moments)) moments.items.reverse();
    });
    expect(commentsOf(changed)?.sort()).toEqual(commentsOf(SOURCE)?.sort());
    expect(changed).toContain('  # Le rayon.\n  - id: shelf\n');
  });
});

it('no text changes because Prettier would change it', async () => {
  const source = `fr: >2-\n    #a ${'x'.repeat(120)} b\n`;
  expect(readBack(await editYaml(source, () => {}))).toEqual(readBack(source));
});
