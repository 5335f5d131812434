import { expect, test } from 'vitest';
import { INDEX_FILES, recordsPerFile } from './index-files.ts';

/** The files of an index of so many records. */
function filesOf(records: number): Set<string> {
  const entry = { version: '1', recordsPerFile: recordsPerFile(records) };
  return new Set(Array.from({ length: records }, (_, id) => INDEX_FILES.records(id, entry)));
}

test('a file tells of few records in an index of a few thousand', () => {
  for (const records of [1, 800, 6_400]) expect(recordsPerFile(records)).toBe(8);
});

test('the files of a larger index are no more, and its records are spread over them', () => {
  for (const records of [6_401, 20_000, 50_000]) {
    const { size } = filesOf(records);
    expect(size).toBeLessThanOrEqual(800);
    expect(size).toBeGreaterThan(600);
  }
});
