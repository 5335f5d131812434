import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../library/yaml-document.ts';
import { createRandom } from '../../tests/random.ts';
import { writeYaml, type YamlLine } from './house-yaml.ts';

function readBack(text: string): unknown {
  const { document, faults } = parseYaml(text, { file: 'new.yaml' });
  expect(faults, text).toEqual([]);
  return document?.data;
}

describe('a file that the desk writes', () => {
  it('reads as one written by hand', () => {
    const lines: YamlLine[] = [
      'A list to go through:\n- one thing',
      ['name', 'Café de la Gare'],
      ['date', { bare: '2027-03-14' }],
      ['year', '2010'],
      ['authors', ['redaction', 'null', '2010', 'A. Perrin']],
      ['absent', undefined],
      '',
      ['theme', { fr: 'L’attente : un art', en: 'Waiting' }],
      ['standfirst', { folded: 'To write: the standfirst.' }],
      ['long', 'The queue turns its back to the water. '.repeat(4).trim()],
      ['sources', []],
      ['draft', true],
    ];
    expect(writeYaml(lines)).toMatchInlineSnapshot(`
      "# A list to go through:
      # - one thing
      name: Café de la Gare
      date: 2027-03-14
      year: '2010'
      authors: [redaction, 'null', '2010', A. Perrin]

      theme:
        fr: 'L’attente : un art'
        en: Waiting
      standfirst: >-
        To write: the standfirst.
      long: >-
        The queue turns its back to the water. The queue turns its back to the water. The queue turns its back to
        the water. The queue turns its back to the water.
      sources: []
      draft: true
      "
    `);
  });

  it('lists what is too long for a line below each other', () => {
    const names = Array.from({ length: 12 }, (_, index) => `a-rather-long-id-${index}`);
    const text = writeYaml([['see', names]]);
    expect(text).toContain('see:\n  - a-rather-long-id-0\n');
    expect(readBack(text)).toEqual({ see: names });
  });

  it.each([
    'null',
    'yes',
    'Off',
    '2010',
    '2010-09-06',
    '0x1f',
    '1e3',
    '12:30',
    '.inf',
    '~',
    '---',
    '- a',
    '? a',
    'a: b',
    'a:',
    'a #b',
    '#b',
    '&a',
    '*a',
    '!a',
    '|',
    '>-',
    '%a',
    '@a',
    '`a`',
    '{a}',
    '[a, b]',
    "l'eau",
    '"le quai"',
    'C:\\quai',
    '👩‍🚀 😀',
    '«\u202fle quai\u202f»',
    '',
  ])('says “%s” again when it is read', (text) => {
    const written = writeYaml([
      ['alone', text],
      ['listed', [text, text]],
      ['pair', { fr: text, en: text }],
    ]);
    expect(readBack(written)).toEqual({
      alone: text,
      listed: [text, text],
      pair: { fr: text, en: text },
    });
  });

  it('says any text again when it is read', () => {
    const random = createRandom(11);
    const parts = [
      ...Array.from('abÉœ’\'":-#,[]{}&*!|>%@`~?=<\\/.;+_0123 \u00a0\u202f😀'),
      ...[
        'null ',
        'true',
        '2010',
        '-05',
        '--- ',
        ': ',
        ' #',
        'mot ',
        'mot ',
        'mot ',
        'x'.repeat(120),
      ],
    ];
    const pick = () => parts[Math.floor(random() * parts.length)] ?? '';
    for (let round = 0; round < 1000; round += 1) {
      const length = 1 + Math.floor(random() * 30);
      // As a form cleans an answer: one line, single spaces.
      const text = Array.from({ length }, pick).join('').replace(/ +/g, ' ').trim();
      const lines: YamlLine[] = [
        ['alone', text],
        ['listed', [text]],
        ['pair', { fr: text, en: text }],
        ...(text === '' ? [] : [['folded', { folded: text }] as const]),
        ['last', 1],
      ];
      expect(readBack(writeYaml(lines)), text).toEqual({
        alone: text,
        listed: [text],
        pair: { fr: text, en: text },
        ...(text !== '' && { folded: text }),
        last: 1,
      });
    }
  });
});
