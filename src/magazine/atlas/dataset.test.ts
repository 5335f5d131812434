import { expect, test } from 'vitest';
import { readFromDisk } from '../../desk/files/from-disk.ts';
import { pickEntries } from '../../desk/files/fitting-entries.ts';
import { buildLibrary } from '../library/library.ts';
import { compareLetters } from '../journeys/letters.ts';
import { journeySchema } from '../schemas/journey.ts';
import { ID_PATTERN } from '../vocabulary.ts';
import { DATA_FILES } from './data-files.ts';
import {
  datasetJsonSchema,
  entryOf,
  journeyJsonSchema,
  listPublishedJourneys,
  writeDataset,
  writeJson,
} from './dataset.ts';
import { writeMermaid } from './mermaid.ts';
import {
  CLOSED_LISTS,
  COLUMN_TYPES,
  COLUMNS,
  writeCell,
  writeMomentsCsv,
  type ClosedList,
} from './moments-csv.ts';

const { content } = await readFromDisk('src/tests/fixtures/showcase');
const { entries } = pickEntries(content);
const today = '2026-01-01';
const library = buildLibrary(entries, { today, unpublished: 'hidden' });
const journeys = listPublishedJourneys(library);
const head = {
  name: 'Atlas',
  url: 'https://example.org/atlas/data/',
  licence: 'CC-BY-SA-4.0',
  version: { date: today, hash: 'abc' },
};
const csv = () =>
  writeMomentsCsv(journeys, (locale, slug) => `https://example.org/${locale}/${slug}/`);

/** Reads a table as RFC 4180 has it. */
function readCsv(source: string): string[][] {
  const rows: string[][] = [];
  for (const line of source.replace(/^\uFEFF/, '').matchAll(/(?:"(?:[^"]|"")*"|[^\r"])*\r\n/g)) {
    rows.push(
      Array.from(
        line[0].slice(0, -2).matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,"]*)/g),
        ([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell),
      ),
    );
  }
  return rows;
}

test('a journey of the data, read by the schema of the magazine, is the journey that it was', () => {
  expect(journeys.length).toBeGreaterThan(3);
  for (const { journey } of journeys) {
    const read = journeySchema.parse(JSON.parse(writeJson(entryOf(journey))));
    expect(read).toEqual(entries.journeys.get(journey.id));
  }
});

test('the file of all journeys holds each under its id', () => {
  const dataset = JSON.parse(writeJson(writeDataset(head, journeys))) as {
    $schema: string;
    journeys: Record<string, unknown>;
  };
  expect(dataset.$schema).toBe(DATA_FILES.schema);
  for (const [id, entry] of Object.entries(dataset.journeys)) {
    expect(journeySchema.parse(entry)).toEqual(entries.journeys.get(id));
  }
});

test('what is a draft or still to come is in no data', () => {
  const published = new Set(library.articles.flatMap((article) => article.journeys));
  const later = [...entries.journeys.keys()].filter(
    (id) => ![...published].some((journey) => journey.id === id),
  );
  expect(later.length).toBeGreaterThan(0);
  const ids = journeys.map(({ journey }) => journey.id);
  expect(ids.filter((id) => later.includes(id))).toEqual([]);
});

test('the table has a line for each moment, and a cell for each column', () => {
  const [columns = [], ...rows] = readCsv(csv());
  expect(columns).toEqual(COLUMNS);
  expect(rows.length).toBe(journeys.flatMap(({ moments }) => moments).length);
  // Each cell is what its column says that it is.
  const isOf: Readonly<Record<string, RegExp>> = {
    id: ID_PATTERN,
    ids: /^[a-z0-9-]+(?: [a-z0-9-]+)*$/,
    words: /./,
    integer: /^\d+$/,
    number: /^\d+(?:\.\d+)?$/,
    address: /^https?:/,
  };
  for (const cells of rows) {
    COLUMNS.forEach((column, index) => {
      const type = COLUMN_TYPES[column];
      const list: readonly (string | number)[] | undefined =
        type in CLOSED_LISTS ? CLOSED_LISTS[type as ClosedList] : undefined;
      const cell = cells[index] ?? '';
      if (cell === '') return;
      if (list) expect(list.map(String), column).toEqual(expect.arrayContaining(cell.split(' ')));
      else expect(cell, column).toMatch(isOf[type] ?? /^$/);
    });
  }
  expect(rows.filter((cells) => cells.length !== COLUMNS.length)).toEqual([]);
  const [first] = journeys[0]?.moments ?? [];
  const cell = (name: (typeof COLUMNS)[number]) => rows[0]?.[COLUMNS.indexOf(name)];
  expect(cell('title_fr')).toBe(first?.moment.title.fr);
  expect(cell('text_en')).toBe(first?.moment.text.en);
  expect(cell('feeling')).toBe(String(first?.moment.feeling));
});

test('the table opens in a spreadsheet as UTF-8, and no cell of it is a formula', () => {
  expect(csv().startsWith('\uFEFF')).toBe(true);
  expect(
    ['=1+1', '+33', '-2 °C', '@here', '\tx', 'plain', 'a "b", c', -2, undefined].map(writeCell),
  ).toEqual(["'=1+1", "'+33", "'-2 °C", "'@here", "'\tx", 'plain', '"a ""b"", c"', '-2', '']);
});

test('a JSON Schema says what a journey and the file of all of them hold', () => {
  expect(journeyJsonSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: { moments: { type: 'array' } },
  });
  expect(datasetJsonSchema()).toMatchObject({
    properties: { journeys: { additionalProperties: { $ref: DATA_FILES.journeySchema } } },
  });
});

test('a Mermaid diagram has a section for each stage and a task for each moment, and says what it loses', () => {
  for (const { journey, locales } of journeys) {
    for (const locale of locales) {
      const lines = writeMermaid(journey, locale, 'https://example.org/').trimEnd().split('\n');
      expect(lines[0]).toBe('journey');
      expect(lines.slice(1, 3).every((line) => line.startsWith('  %% '))).toBe(true);
      const tasks = lines.filter((line) => line.startsWith('    '));
      expect(tasks.length).toBe(journey.moments.length);
      expect(tasks.filter((line) => !/^ {4}[^:;#]+: [1-5]: [^:;#]+$/.test(line))).toEqual([]);
    }
  }
});

test('letters are in the order in which they are given', () => {
  expect(['AA', 'B', 'A', 'Z'].sort(compareLetters)).toEqual(['A', 'B', 'Z', 'AA']);
});
