import {
  ENGLISH_TEXT,
  exchange,
  FRENCH_TEXT,
  PAGE,
  spoilEach,
  type Spoiling,
} from './malformed-case.ts';

/** How deep what nests is written: far beyond what a recursive reader bears. */
const DEEP = 10_000;

/** Adds a paragraph to a text. */
const withParagraph = (what: string, paragraph: string): Spoiling => ({
  what,
  spoil: (text) => `${text}\n${paragraph}\n`,
});

const nest = (open: string, close: string, inner = 'a') =>
  open.repeat(DEEP) + inner + close.repeat(DEEP);

const SPOILINGS: readonly Spoiling[] = [
  withParagraph('with a tag that is left open', 'On lit <Term id="seam">la couture.'),
  withParagraph('with a tag that is closed twice', '<Term id="seam">a</Term></Term>'),
  withParagraph('with a tag that nobody opened', 'On lit la couture</Term>.'),
  withParagraph(
    'with tags that are closed crosswise',
    '<Term id="seam"><Foreign lang="la">a</Term></Foreign>',
  ),
  withParagraph('with a tag whose bracket is left open', 'On lit <Term id="seam"'),
  withParagraph('with a quotation mark that is left open in a tag', 'Là <Term id="seam>a</Term>.'),
  withParagraph('with a tag that nobody knows', '<Marquee>a</Marquee>'),
  withParagraph('with a tag of HTML', 'Un <b>mot</b>.'),
  withParagraph('with a script', '<script>alert(1)</script>'),
  withParagraph('with a script that comes from elsewhere', '<script src="//a.b/c.js"></script>'),
  withParagraph('with a style sheet', '<style>p { color: red }</style>'),
  withParagraph('with a frame', '<iframe src="https://example.org"></iframe>'),
  withParagraph('with a tag that obeys a click', '<PullQuote onclick="alert(1)">a</PullQuote>'),
  withParagraph('with a tag that has a style', '<PullQuote style="color: red">a</PullQuote>'),
  withParagraph('with a link to a script', '[a](javascript:alert(1))'),
  withParagraph('with a link to data', '[a](data:text/html,a)'),
  withParagraph('with a comment of HTML', '<!-- a -->'),
  withParagraph('with a declaration of HTML', '<!DOCTYPE html>'),
  withParagraph('with an instruction of XML', '<?php echo 1 ?>'),
  withParagraph('that imports a module', "import fs from 'node:fs'"),
  withParagraph('that exports a value', 'export const a = 1'),
  withParagraph('that exports a value over several lines', 'export const a = [\n\n1,\n\n2]'),
  withParagraph('with an expression', 'Il y en a {1 + 1}.'),
  withParagraph('with an expression on lines of its own', '{\nprocess.exit(0)\n}'),
  withParagraph('with an expression in an attribute', '<Term id={"seam"}>a</Term>'),
  withParagraph('with attributes that are spread', '<Term {...props}>a</Term>'),
  withParagraph('with a brace that is left open', 'On y lit {a.'),
  withParagraph('with a brace that nobody opened', '<Term id="seam"}>a</Term>'),
  withParagraph('with a comment that is left open', '{/* a'),
  withParagraph('with code after a comment', '{/* a */ 1}'),
  withParagraph('with a template', '{`${1}`}'),
  withParagraph('with a picture in Markdown', '![a](a.jpg)'),
  withParagraph('with an entity of a control character', 'Un&#1;mot.'),
  withParagraph('with an entity that nobody sees', 'Un&#8203;mot.'),
  withParagraph('with an entity that turns the writing', 'Un &#x202e;mot.'),
  withParagraph('with an attribute that would obey the terminal', '<Term id="\\e[2J">a</Term>'),
  withParagraph('with a mark of a conflict between versions', '<<<<<<< HEAD\na\n======='),
  withParagraph(`with ${DEEP} quotations inside each other`, `${'>'.repeat(DEEP)} a`),
  withParagraph(`with ${DEEP} lists inside each other`, `${'- '.repeat(DEEP)}a`),
  withParagraph(`with ${DEEP} numbered lists inside each other`, `${'1. '.repeat(DEEP)}a`),
  withParagraph(`with ${DEEP} tags inside each other`, nest('<Foreign lang="la">', '</Foreign>')),
  withParagraph(`with ${DEEP} tags in each other’s lines`, nest('<PullQuote>\n', '</PullQuote>\n')),
  withParagraph(`with ${DEEP} tags left open`, '<PullQuote>'.repeat(DEEP)),
  withParagraph(`with ${DEEP} emphases inside each other`, nest('*', '*')),
  withParagraph(`with ${DEEP} open braces`, '{'.repeat(DEEP)),
  withParagraph(`with ${DEEP} parentheses inside each other`, `{${nest('(', ')', '1')}}`),
  withParagraph(`with ${DEEP} lists of JavaScript inside each other`, `{${nest('[', ']', '1')}}`),
  withParagraph(`with ${DEEP} templates inside each other`, `{${nest('`${', '}`', '1')}}`),
  withParagraph(`with ${DEEP} negations in a row`, `{${'!'.repeat(DEEP)}1}`),
  withParagraph(`with ${DEEP} functions inside each other`, `{${'a=>'.repeat(DEEP)}1}`),
  withParagraph(`with ${DEEP} lists exported`, `export const a = ${nest('[', ']', '1')}`),
  withParagraph(`with ${DEEP} lists in an attribute`, `<Term id={${nest('[', ']', '1')}}>a</Term>`),
  withParagraph(`with ${DEEP} expressions in a row`, '{1} '.repeat(DEEP)),
  withParagraph('with a word of 100,000 letters', 'a'.repeat(100_000)),
  withParagraph('with a paragraph of 100,000 characters', 'Un mot. '.repeat(12_500)),
  withParagraph('with a line of 100,000 underscores', '_a_b'.repeat(25_000)),
  withParagraph('with 20,000 entities in a row', '&amp;'.repeat(20_000)),
  {
    what: 'whose head is never closed',
    spoil: (text) => exchange(text, /(?<=\n)---\n/, ''),
  },
  {
    what: 'whose head is closed in its middle',
    spoil: (text) => exchange(text, /^standfirst:/m, '---\nstandfirst:'),
  },
  { what: 'with an empty line above its head', spoil: (text) => `\n${text}` },
  { what: 'with a space above its head', spoil: (text) => ` ${text}` },
  {
    what: 'whose head starts with four hyphens',
    spoil: (text) => exchange(text, /^---/, '----'),
  },
  {
    what: 'whose head starts with three plus signs',
    spoil: (text) => text.replaceAll(/^---$/gm, '+++'),
  },
  {
    what: 'whose head is empty',
    spoil: (text) => exchange(text, /(?<=^---\n)[\s\S]*?(?=^---$)/m, ''),
  },
  { what: 'that is its body alone', spoil: (text) => exchange(text, /^---\n[\s\S]*?\n---\n/, '') },
  { what: 'that holds three hyphens', spoil: () => '---\n' },
  { what: 'that holds hyphens only', spoil: () => '---\n'.repeat(DEEP) },
  {
    what: 'with a title that is a number',
    spoil: (text) => exchange(text, /^title:.*$/m, 'title: 12'),
  },
  {
    what: 'with a heading of the level of the title',
    spoil: (text) => `${text}\n# Un titre\n`,
  },
];

/** Texts whose body is no MDX, or holds what the magazine leaves out. */
export const ODD_TEXTS = spoilEach([FRENCH_TEXT, ENGLISH_TEXT, PAGE], SPOILINGS);
