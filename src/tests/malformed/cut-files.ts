import {
  AUTHOR,
  BRAND,
  ENGLISH_TEXT,
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
  type Spoiling,
  type Target,
} from './malformed-case.ts';

/** After how many characters files are cut: between two fields, within a name, a value, a tag. */
const CUTS: readonly (readonly [target: Target, cuts: readonly number[]])[] = [
  [JOURNEY, [20, 100, 200, 400, 600, 800, 1000, 1200, 1400, 1700, 1900]],
  [ISSUE, [5, 40, 100, 150, 200, 250, 300, 340]],
  [TERM, [10, 60, 120, 160, 200, 230, 290]],
  [SOURCE, [10, 50, 90, 120, 150, 200]],
  [BRAND, [5, 20, 60, 100, 140]],
  [AUTHOR, [10, 40, 80, 110, 125]],
  [FACTS, [8, 40, 100, 160, 200, 260, 300, 330]],
  [FRENCH_TEXT, [1, 50, 100, 200, 300, 400, 500, 600, 800]],
  [ENGLISH_TEXT, [1, 60, 150, 190, 230, 330]],
  [PAGE, [1, 60, 120, 140, 230, 260]],
];

const cutAfter = (characters: number): Spoiling => ({
  what: `cut after ${characters} ${characters === 1 ? 'character' : 'characters'}`,
  spoil: (text) => text.slice(0, characters),
});

const without = (what: string, lines: RegExp): Spoiling => ({
  what: `without ${what}`,
  spoil: (text) => exchange(text, lines, ''),
});

/** Files that end too early or lack a line: a copy that was broken off, a slip of the hand. */
export const CUT_FILES: readonly MalformedCase[] = [
  ...CUTS.flatMap(([target, cuts]) => spoilEach([target], cuts.map(cutAfter))),
  ...spoilEach(
    [JOURNEY],
    [
      without('its goal', /^goal:\n.*\n.*\n/m),
      without('the stage of a moment', /^ {4}stage: zmot\n/m),
      without('the name of a group of fields', /^ {4}text:\n/m),
      without('its moments', /^moments:\n[\s\S]*/m),
    ],
  ),
  ...spoilEach([ISSUE], [without('its ink', /^ink:.*\n/m), without('articles', /^articles:.*\n/m)]),
  ...spoilEach([FACTS], [without('its kind', /^kind:.*\n/m), without('sources', /^sources:.*\n/m)]),
  ...spoilEach(
    [FRENCH_TEXT],
    [
      without('the first line of its head', /^---\n/),
      without('the last line of its head', /(?<=\n)---\n/),
      without('its standfirst', /^standfirst:.*\n/m),
      without('its head', /^---\n[\s\S]*?\n---\n/),
    ],
  ),
];
