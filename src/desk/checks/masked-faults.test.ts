import { expect, it } from 'vitest';
import { buildText } from '../../tests/checked-text.ts';
import { FIXTURE_DAY, MAGAZINE } from '../../tests/fixture-magazine.ts';
import { readFromDisk } from '../files/from-disk.ts';
import { checkReading } from './rules.ts';

/** What is told of a body: the column and the code of each problem of its first paragraph. */
async function tell(body: string) {
  const { file, source } = buildText(body, { locale: 'fr', article: 'petite-couture' });
  const reading = await readFromDisk(MAGAZINE, new Map([[file, source]]));
  return checkReading(reading, FIXTURE_DAY)
    .filter((problem) => problem.file === file && problem.line === 8)
    .map(({ column, code, fix }) => `${column} ${code}${fix ? ' fix' : ''}`)
    .sort();
}

it.each([
  ['Un prix <10 €, dit-on [1], un mot mot.', ['23 MDX-009', '31 STYLE-003', '9 MDX-001 fix']],
  ['Elle paie.<br>Elle attend [1], puis TODO.', ['11 MDX-002', '27 MDX-009', '37 DRAFT-001']],
  ['Un <b>gras, un mot mot.', ['16 STYLE-003', '4 MDX-002']],
  ['Un quai<Cite id="nobody">, un mot mot.', ['31 STYLE-003', '8 MDX-001', '8 REF-001']],
  ['Un <Term id="nothing">quai, et TODO.', ['32 DRAFT-001', '4 MDX-001', '4 REF-002']],
  ['Un <Term id=“nothing”>quai</Term>, TODO.', ['36 DRAFT-001', '4 MDX-001 fix', '4 REF-002']],
  ['Une <!-- note --> et TODO.', ['22 DRAFT-001', '5 MDX-001 fix']],
  // Nobody knows where the words of the other language end.
  ['Un <Foreign lang="en">quay quay, un mot mot.', ['4 MDX-001']],
])('a fault of syntax does not hide the others of its paragraph: %s', async (body, told) => {
  expect(await tell(body)).toEqual(told);
});

it('mends nothing beside what cannot be read, where a place is only nearly known', async () => {
  expect(await tell('Un quai  vide.')).toEqual(['8 FR-011 fix']);
  expect(await tell('Un <b>quai  vide.')).toEqual(['11 FR-011', '4 MDX-002']);
});
