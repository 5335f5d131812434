import {
  exchange,
  FACTS,
  FRENCH_TEXT,
  ISSUE,
  JOURNEY,
  PAGE,
  SOURCE,
  spoilEach,
  TERM,
  type MalformedCase,
} from './malformed-case.ts';

const MEGABYTE = 1_000_000;

/** The last moment of the journey, which is written over and over. */
const LAST_MOMENT = / {2}- id: delivery\n[\s\S]*$/;

function repeatMoment(text: string, times: number): string {
  const [moment = ''] = LAST_MOMENT.exec(text) ?? [];
  const copies = Array.from({ length: times }, (_, index) =>
    moment.replace('delivery', `delivery-${index}`),
  );
  return exchange(text, LAST_MOMENT, copies.join(''));
}

/** Files that are larger than anybody writes them, some just below what is read at all. */
export const ENORMOUS_FILES: readonly MalformedCase[] = [
  ...spoilEach(
    [FRENCH_TEXT, PAGE, SOURCE],
    [
      {
        what: 'with a title of 1 MB',
        spoil: (text) => exchange(text, /^title:.*$/m, `title: ${'a'.repeat(MEGABYTE)}`),
      },
    ],
  ),
  ...spoilEach(
    [FRENCH_TEXT, PAGE],
    [
      {
        what: 'with a title of 100,000 characters',
        spoil: (text) => exchange(text, /^title:.*$/m, `title: ${'a'.repeat(100_000)}`),
      },
      { what: 'of 10 MB', spoil: (text) => text + '\nUn mot de plus.\n'.repeat(600_000) },
      { what: 'of 10 MB in one line', spoil: (text) => `${text}\n${'a '.repeat(5 * MEGABYTE)}` },
      { what: 'of 8,000 headings', spoil: (text) => text + '\n# a\n'.repeat(8_000) },
      { what: 'of 3,000 links', spoil: (text) => text + '\n[a](https://a.b/)\n'.repeat(3_000) },
    ],
  ),
  ...spoilEach(
    [JOURNEY],
    [
      { what: 'of 100,000 moments', spoil: (text) => repeatMoment(text, 100_000) },
      {
        what: 'of 10,000 moments that are numbers',
        spoil: (text) => `${text}${'  - 1\n'.repeat(10_000)}`,
      },
      {
        what: 'of 2,000 moments that are days that do not exist',
        spoil: (text) => `${text}${'  - 2025-02-30\n'.repeat(2_000)}`,
      },
      { what: 'with 10 MB of comments', spoil: (text) => `${'# a\n'.repeat(2_500_000)}${text}` },
    ],
  ),
  ...spoilEach(
    [ISSUE, TERM, FACTS],
    [
      {
        what: 'with 8,000 fields that nobody knows',
        spoil: (text) =>
          text + Array.from({ length: 8_000 }, (_, index) => `f${index}: 1\n`).join(''),
      },
      {
        what: 'with a field written 8,000 times',
        spoil: (text) => text + 'a: 1\n'.repeat(8_000),
      },
      {
        what: 'with a name of 100,000 letters in a list',
        spoil: (text) => `${text}sources: [${'a'.repeat(100_000)}]\n`,
      },
    ],
  ),
];
