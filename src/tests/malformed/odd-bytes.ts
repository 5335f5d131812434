import {
  ENGLISH_TEXT,
  exchange,
  FRENCH_TEXT,
  ISSUE,
  JOURNEY,
  SOURCE,
  spoilEach,
  type Spoiling,
} from './malformed-case.ts';

/** A place in the middle of the words of every file. */
const inWords = (text: string, words: string) => exchange(text, /(?<=\p{Ll}{3})(?=\p{Ll})/u, words);

const swapBytes = (bytes: Buffer) => Buffer.from(bytes).swap16();

const SPOILINGS: readonly Spoiling[] = [
  { what: 'that starts with a byte order mark', spoil: (text) => `\ufeff${text}` },
  { what: 'with the line endings of Windows', spoil: (text) => text.replaceAll('\n', '\r\n') },
  { what: 'with the line endings of an old Mac', spoil: (text) => text.replaceAll('\n', '\r') },
  {
    what: 'with two kinds of line endings',
    spoil: (text) => exchange(text, /\n(?=[\s\S]*\n)/, '\r\n'),
  },
  { what: 'in UTF-16', spoil: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { what: 'in UTF-16 without a mark', spoil: (text) => Buffer.from(text, 'utf16le') },
  {
    what: 'in the other UTF-16',
    spoil: (text) => swapBytes(Buffer.from(`\ufeff${text}`, 'utf16le')),
  },
  { what: 'in the encoding of old Windows', spoil: (text) => Buffer.from(`${text}é`, 'latin1') },
  {
    what: 'with half of a character',
    spoil: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])]),
  },
  { what: 'with a byte of zero', spoil: (text) => inWords(text, '\0') },
  { what: 'with a signal for the terminal', spoil: (text) => inWords(text, '\u001b[2J') },
  { what: 'with a space that has no width', spoil: (text) => inWords(text, '\u200b') },
  { what: 'with a joiner that has no width', spoil: (text) => inWords(text, '\u200d') },
  { what: 'with a byte order mark in a word', spoil: (text) => inWords(text, '\ufeff') },
  { what: 'that turns the direction of writing', spoil: (text) => inWords(text, '\u202e') },
  { what: 'that isolates a direction of writing', spoil: (text) => inWords(text, '\u2066') },
  { what: 'with a soft hyphen', spoil: (text) => inWords(text, '\u00ad') },
  { what: 'with a separator of lines', spoil: (text) => inWords(text, '\u2028') },
  { what: 'with a letter of private use', spoil: (text) => inWords(text, '\ue000') },
  { what: 'with a tag that nobody sees', spoil: (text) => inWords(text, '\u{e0041}') },
];

const TARGETS = [JOURNEY, ISSUE, SOURCE, FRENCH_TEXT, ENGLISH_TEXT];

/** Files whose characters are not those that they seem to be. */
export const ODD_BYTES = spoilEach(TARGETS, SPOILINGS);
