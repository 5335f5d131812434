import {
  exchange,
  FACTS,
  FRENCH_TEXT,
  JOURNEY,
  SOURCE,
  spoilEach,
  type Spoiling,
} from './malformed-case.ts';

/** How deep what nests is written: far beyond what a recursive reader bears. */
const DEEP = 10_000;

/** The value of the first field, with its indentation: every file starts with one. */
const FIRST_FIELD = /^([a-z]+):.*\n/m;

/** Writes a value in the place of the first one. */
const withValue = (what: string, value: string): Spoiling => ({
  what,
  spoil: (text) => {
    const [, name = ''] = FIRST_FIELD.exec(text) ?? [];
    return exchange(text, FIRST_FIELD, `${name}: ${value}\n`);
  },
});

/** Writes a line above the first field. */
const withLine = (what: string, line: string): Spoiling => ({
  what,
  spoil: (text) => exchange(text, /^(?=[a-z]+:)/m, `${line}\n`),
});

const buildBomb = (levels: number) =>
  Array.from({ length: levels }, (_, level) => {
    const parts = level === 0 ? '[x]' : `[${`*a${level - 1}, `.repeat(9)}*a${level - 1}]`;
    return `a${level}: &a${level} ${parts}`;
  }).join('\n');

const buildStairs = (steps: number) =>
  Array.from({ length: steps }, (_, step) => `${' '.repeat(step)}a:`).join('\n');

const SPOILINGS: readonly Spoiling[] = [
  withValue('with a list that is left open', '[a, b'),
  withValue('with a group that is left open', '{ fr: a, en: b'),
  withValue('with a quotation mark that is left open', '"a'),
  withValue('with an apostrophe between apostrophes', "'l'eau'"),
  withValue('with a colon within a value', 'un titre: le second'),
  withValue('with a value that starts with a backquote', '`a`'),
  withValue('with a value that starts with a percent sign', '%a'),
  withValue('with a value of JavaScript', '!!js/function "function () { return 1 }"'),
  withValue('with a value of Python', '!!python/object/apply:os.system ["ls"]'),
  withValue('with a value in binary', '!!binary aGVsbG8='),
  withValue('with a value that a tag makes a text', '!!str 12'),
  withValue('with a tag of its own', '!include other.yaml'),
  withValue('with an anchor', '&a b'),
  withValue('with an alias that leads nowhere', '*nowhere'),
  withValue('with an alias of itself', '&a [*a]'),
  withValue('with a value on two levels', 'a: b: c'),
  withValue(`with ${DEEP} open brackets`, '['.repeat(DEEP)),
  withValue(`with ${DEEP} lists inside each other`, '['.repeat(DEEP) + ']'.repeat(DEEP)),
  withValue(`with ${DEEP} open braces`, '{ a: '.repeat(DEEP)),
  withValue(`with ${DEEP} groups inside each other`, '{ a: '.repeat(DEEP) + '}'.repeat(DEEP)),
  withValue(`with ${DEEP} hyphens in a row`, `\n  ${'- '.repeat(DEEP)}a`),
  withValue(`with ${DEEP} question marks in a row`, `\n  ${'? '.repeat(DEEP)}a`),
  withValue('with 600 levels of indentation', `\n${buildStairs(600).replace(/^/gm, ' ')}`),
  withValue('with an escape that is half of a character', '"a\\ud800b"'),
  withValue('with an escape that nobody sees', '"a\\u200bb"'),
  withValue('with an escape of a byte of zero', '"a\\0b"'),
  withValue('with an escape of no character', '"a\\qb"'),
  withValue('with a number beyond all numbers', '1e999'),
  withValue('with what is no number', '.nan'),
  withValue('with a day that does not exist', '2025-02-30'),
  withValue('with a time of day', '2025-03-03T10:00:00Z'),
  withLine('that holds another document', 'a: b\n---'),
  withLine('with an instruction to the parser', '%YAML 1.1\n---'),
  withLine('with a field that borrows others', '<<: { title: a }'),
  withLine('with groups that borrow each other a million times', buildBomb(8)),
  withLine('with a field that is named as the parent of all objects', '__proto__: { a: b }'),
  withLine('with a field that every object has', 'constructor: a'),
  withLine('with a field whose name is a list', '? [a, b]\n: c'),
  withLine('with a field whose name is a number', '12: a'),
  withLine('with a field without a name', ': a'),
  withLine('with a field whose name is a thousand letters long', `${'a'.repeat(1_100)}: b`),
  withLine('with a field whose name would obey the terminal', '"\\e[2J": a'),
  withLine('with a tab before a field', '\ta: b'),
  withLine('with words that are no field', 'Bonjour'),
  withLine('with a mark of a conflict between versions', '<<<<<<< HEAD'),
  {
    what: 'that holds a field twice',
    spoil: (text) => exchange(text, FIRST_FIELD, `${FIRST_FIELD.exec(text)?.[0]}`.repeat(2)),
  },
  {
    what: 'with a space before its first field',
    spoil: (text) => exchange(text, /^(?=[a-z]+:)/m, ' '),
  },
  {
    what: 'with a field without its colon',
    spoil: (text) => exchange(text, /^([a-z]+):/m, 'title'),
  },
];

const WHOLES: readonly Spoiling[] = [
  { what: 'that is empty', spoil: () => '' },
  { what: 'that is a space', spoil: () => ' ' },
  { what: 'that is an empty line', spoil: () => '\n' },
  { what: 'that is a comment', spoil: () => '# a\n' },
  { what: 'that is a text', spoil: () => 'a\n' },
  { what: 'that is a list', spoil: () => '- a\n- b\n' },
  { what: 'that is nothing, in so many words', spoil: () => 'null\n' },
  { what: 'that is HTML', spoil: () => '<!DOCTYPE html>\n<title>a</title>\n' },
  { what: 'that is JSON and unfinished', spoil: () => '{"title": {"fr": "a",' },
];

const HEAD = { ...FRENCH_TEXT, name: 'the head of a French text' };

/** Files whose YAML cannot be read, or says something else than it seems to. */
export const ODD_YAML = [
  ...spoilEach([JOURNEY, SOURCE, HEAD], SPOILINGS),
  ...spoilEach([JOURNEY, FACTS], WHOLES),
];
