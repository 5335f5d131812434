import type { MagazineEntry } from '../../magazine/schemas/magazine.ts';
import type { Content } from '../files/from-disk.ts';
import { MAGAZINE } from '../files/file-place.ts';
import { problemAt, type Problem } from '../problems/problem.ts';

/** What a magazine says of itself before it is published, in the order of its schema. */
const EXPECTED = [
  'publisher',
  'director',
  'host',
  'contact',
  'frequency',
  'issn',
  'licences',
  'founding',
  'authority',
] as const satisfies readonly (keyof MagazineEntry)[];

/** MAG-001: facts about the magazine that nobody has written yet. */
export function checkMasthead({ magazine }: Content): Problem[] {
  // What cannot be read has its own problem.
  if (magazine && !magazine.entry) return [];
  const fields = EXPECTED.filter((field) => magazine?.entry?.[field] === undefined);
  const file = magazine?.file ?? `content/${MAGAZINE}`;
  return fields.length > 0 ? [problemAt({ file }, 'MAG-001', { fields })] : [];
}
