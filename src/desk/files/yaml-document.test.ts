import { describe, expect, it } from 'vitest';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

const FILE = 'content/journeys/quai-douze.yaml';

const SOURCE = `title: { fr: Un livre, en: A book }
moments:
  # The first one.
  - id: window
    sources: [perrin-2018, port-2021]
    text:
      fr: >-
        La vitrine
        donne sur l’eau.
  - id: queue
    sources:
      - port-2021
`;

function parse(source: string): YamlDocument {
  const { document, problems } = parseYaml(source, { file: FILE });
  expect(problems).toEqual([]);
  if (!document) throw new Error('The document could not be read.');
  return document;
}

describe('a YAML document', () => {
  it.each([
    [['title', 'en'], 1, 28],
    [['moments', 0], 4, 5],
    [['moments', 0, 'id'], 4, 9],
    [['moments', 0, 'sources', 1], 5, 28],
    [['moments', 0, 'text', 'fr'], 7, 11],
    [['moments', 1, 'sources', 0], 12, 9],
  ])('gives the place of %j', (path, line, column) => {
    expect(parse(SOURCE).placeOf(path)).toEqual({ line, column });
  });

  it('gives the place around a value that is not there', () => {
    expect(parse(SOURCE).placeOf(['moments', 1, 'text', 'fr'])).toEqual({ line: 10, column: 5 });
    expect(parse(SOURCE).placeOf(['goal'])).toEqual({ line: 1, column: 1 });
  });

  it('gives the place of the name of a field, at any depth', () => {
    expect(parse(SOURCE).placeOfKey(['moments'])).toEqual({ line: 2, column: 1 });
    expect(parse(SOURCE).placeOfKey(['moments', 0, 'text'])).toEqual({ line: 6, column: 5 });
    expect(parse(SOURCE).placeOfKey(['title', 'en'])).toEqual({ line: 1, column: 24 });
  });

  it('gives the texts of every item of a list within a list', () => {
    const texts = parse(SOURCE).textsAt(['moments', '*', 'sources', '*']);
    expect(texts.map(({ text, place }) => ({ text, place }))).toEqual([
      { text: 'perrin-2018', place: { line: 5, column: 15 } },
      { text: 'port-2021', place: { line: 5, column: 28 } },
      { text: 'port-2021', place: { line: 12, column: 9 } },
    ]);
  });

  it('passes over values that are not texts', () => {
    const document = parse('sources: [1, perrin-2018, { id: x }]\n');
    expect(document.textsAt(['sources', '*']).map(({ text }) => text)).toEqual(['perrin-2018']);
    expect(document.textsAt(['sources', 'id'])).toEqual([]);
  });

  it('counts the lines that stand before it in the file', () => {
    const { document } = parseYaml('title: A book\n', { file: FILE, before: '---\n' });
    expect(document?.placeOf(['title'])).toEqual({ line: 2, column: 8 });
  });

  it('counts columns as editors do, an accent or a Windows line ending notwithstanding', () => {
    const document = parse('é: 1\r\nà: [é, b]\r\n');
    expect(document.placeOf(['à', 1])).toEqual({ line: 2, column: 8 });
  });

  it('reads a bare date as the build does', () => {
    expect(parse('date: 2025-03-03\n').data).toEqual({ date: new Date('2025-03-03') });
  });

  it('may be empty', () => {
    const document = parse('');
    expect(document.data).toBeNull();
    expect(document.placeOf([])).toEqual({ line: 1, column: 1 });
  });
});

describe('a YAML document is refused', () => {
  it.each([
    ['for a field written twice', 'a: 1\nb: 2\na: 3\n', 'YAML-002', 3, 1],
    ['for a nested field written twice', 'a:\n  b: 1\n  b: 2\n', 'YAML-002', 3, 3],
    ['for a tab at the start of a line', 'a:\n\tb: 1\n', 'YAML-003', 2, 1],
    ['for a colon in a bare text', 'a: b: c\n', 'YAML-001', 1, 4],
    ['for a bracket that stays open', 'a: [b\nc: d\n', 'YAML-001', 1, 4],
    ['for a quote that stays open', 'a: "b\n', 'YAML-001', 1, 4],
    ['for a second document', 'a: 1\n---\nb: 2\n', 'YAML-001', 2, 1],
    ['for an alias', 'a: &x b\nc: *x\n', 'YAML-001', 1, 7],
    ['for an alias without an anchor', 'a: *x\n', 'YAML-001', 1, 4],
    ['for a day that does not exist', 'a: 2025-02-30\n', 'YAML-004', 1, 4],
    ['for a time', 'a: 2025-03-03T10:00:00Z\n', 'YAML-004', 1, 4],
  ])('%s', (_, source, code, line, column) => {
    const [problem] = parseYaml(source, { file: FILE }).problems;
    expect(problem).toMatchObject({ file: FILE, code, line, column });
  });

  it.each([
    [`{ fr: "L'un dit "oui" et "non" ici.", en: "One." }`, `'L''un dit "oui" et "non" ici.'`],
    ['{ fr: "Oui" dit-elle, "non" dit-il., en: Yes }', `'"Oui" dit-elle, "non" dit-il.'`],
    ["{ fr: 'L'un et l'autre', en: Yes }", `"L'un et l'autre"`],
    ["{ fr: Oui, en: 'It's a 'yes' here' }", `"It's a 'yes' here"`],
  ])('for quotations within the quotes of a pair, with what to write: %s', (pair, written) => {
    const [problem] = parseYaml(`bio: ${pair}\n`, { file: FILE }).problems;
    expect(problem?.remedy.en).toContain(`\`${written}\``);
  });

  it.each([
    ['a: [b]\n  - c # d\n  - e\nf: g', 2, 3, '`a: [b, c, e]`'],
    ['a: [] # none yet\n- b', 2, 1, '`a: [b]`'],
    ['a: { b: 1,5, c: 2 }', 1, 11, '`1.5`'],
    ['a: { b: [c], d: -0,5 }', 1, 20, '`-0.5`'],
    ['a: 2027-1-9', 1, 4, '`2027-01-09`'],
    ['a: 2027-12-9', 1, 4, '`2027-12-09`'],
    ['a: 2027-1-09', 1, 4, '`2027-01-09`'],
  ])('where it stands, with what to write: %j', (source, line, column, written) => {
    const { problems } = parseYaml(`${source}\n`, { file: FILE });
    expect(problems).toMatchObject([{ line, column }]);
    expect(problems[0]?.remedy.en).toContain(written);
  });

  it.each([
    ['a: [b]\n  - c: d\n', 2, 3, 'line 1 in column 1'],
    ['# One.\n\n  a: 1\nb: 2\n', 3, 3, 'line 4 in column 1'],
    [' a: 1\n  b: 2\nc: 3\n', 2, 3, 'line 1 in column 2'],
    ['a:\n  b: 1\n  - c\n', 3, 3, 'compare this line and line 2'],
  ])('for a line beside one that is there: %j', (source, line, column, beside) => {
    const { problems } = parseYaml(source, { file: FILE });
    expect(problems).toMatchObject([{ code: 'YAML-001', line, column }]);
    expect(problems[0]?.why.en).toContain(beside);
  });

  it('once for one broken line, whatever it breaks further on', () => {
    const { document, problems } = parseYaml('a: 1\n b: 2\nc: "x\n', { file: FILE });
    expect(problems).toHaveLength(1);
    expect(document).toBeUndefined();
  });

  it.each([
    ['a: 1\na: 3\n', 'Le champ « a » est écrit deux fois.', 'The field “a” is written twice.'],
    [
      'a:\n\tb: 1\n',
      'La ligne commence par une tabulation.',
      'A tab stands at the start of the line.',
    ],
    [
      'a: b: c\n',
      'La valeur contient un deux-points suivi d’une espace.',
      'The value holds a colon and a space.',
    ],
    [
      'a: &x b\n',
      'La valeur est une ancre, un alias ou une étiquette YAML.',
      'The value is an anchor, an alias or a tag.',
    ],
    [
      'a: 2025-02-30\n',
      'La date 2025-02-30 n’est pas un jour du calendrier.',
      'The date 2025-02-30 is not a day of the calendar.',
    ],
  ])('in both languages: %j', (source, fr, en) => {
    expect(parseYaml(source, { file: FILE }).problems[0]?.what).toEqual({ fr, en });
  });

  it.each([
    ['a: b: c', '"b: c"'],
    ['a: "b" and "c"', `'"b" and "c"'`],
    ['a: "b", or "c": d', `'"b", or "c": d'`],
    ['a: "He says "no" loudly"', `'He says "no" loudly'`],
    [`a: 'l'eau et l'art'`, `"l'eau et l'art"`],
    [String.raw`a: C:\new: b`, String.raw`'C:\new: b'`],
  ])('with what to write instead: %s', (source, written) => {
    const [problem] = parseYaml(`${source}\n`, { file: FILE }).problems;
    expect(problem?.remedy.en).toContain(`write \`${written}\``);
    const mended = parseYaml(`a: ${written}\n`, { file: FILE });
    expect(mended.problems).toEqual([]);
  });

  it.each([
    ['an instruction to the parser', '%YAML 1.1\n---\na: yes\n', 1, 1],
    ['a second document', 'a: b\n---\nc: d\n', 2, 1],
    ['a list that stands for a name', 'a: { [b, c]: d }\n', 1, 6],
    ['a tag', 'a: !!str 12\n', 1, 10],
    ['brackets in brackets', `a: ${'['.repeat(5_000)}\n`, 1, 23],
    ['hyphens in a row', `a:\n  ${'- '.repeat(5_000)}b\nc: d\n`, 2, 3],
    ['a line that starts far to the right', `a:\n${' '.repeat(300)}b: c\n`, 2, 1],
  ])('for what no entry needs: %s', (_, source, line, column) => {
    const { document, problems } = parseYaml(source, { file: FILE });
    expect(document).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'YAML-001', line, column }]);
  });

  it('for a character that a backslash hides, once, at the text that holds it', () => {
    const { document, problems } = parseYaml('a: "b\\u200bc\\ud800"\nd: "\\u202f!"\n', {
      file: FILE,
    });
    expect(document?.data).toEqual({ a: 'b\u200bc\ud800', d: '\u202f!' });
    expect(problems.map(({ code, line, column, what }) => [code, line, column, what.en])).toEqual([
      [
        'FILE-008',
        1,
        4,
        'The text hides an invisible character (U+200B, zero-width space), which a backslash writes.',
      ],
    ]);
  });
});
