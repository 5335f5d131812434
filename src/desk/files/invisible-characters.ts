import type { Localised } from '../../magazine/vocabulary.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { numberCharacter } from '../problems/phrase.ts';
import { problemAt, type Fix, type Problem } from '../problems/problem.ts';

/**
 * Characters that take no room of their own: controls, formats (directions, joiners, soft hyphens, tags),
 * private use, separators of lines and paragraphs, halves of characters, noncharacters, and the letters
 * that Unicode draws empty. A tab and the ends of lines are left to the other rules; the narrow and the firm
 * space are wanted, and what joins the pictures of an emoji is seen as one picture.
 */
const INVISIBLE =
  /(?![\t\n\r]|(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;

/** What can be taken out without a trace; a change of direction is none, since it moves letters about. */
const ZERO_WIDTH = /^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]$/;

const NAMES = Object.entries(phrases.characters).map(
  ([pattern, name]) => [new RegExp(`^${pattern}$`, 'u'), name] as const,
);

const UNNAMED = [/./, phrases.unnamedCharacter] as const;

/** Names a character by its number, and by what it does. */
export function nameCharacter(character: string): Localised {
  const number = numberCharacter(character);
  const [, { fr, en }] = NAMES.find(([pattern]) => pattern.test(character)) ?? UNNAMED;
  return { fr: `${number}, ${fr}`, en: `${number}, ${en}` };
}

/** Names the first character of a text that nobody sees, if there is one. */
export function describeHidden(text: string): Localised | undefined {
  const [first] = text.match(INVISIBLE) ?? [];
  return first === undefined ? undefined : nameCharacter(first);
}

/** Takes the zero-width characters out of a line, in one change from the first to the last. */
function buildFix(line: string, found: RegExpExecArray[], lineStart: number): Fix | undefined {
  const removable = found.filter(([character]) => ZERO_WIDTH.test(character));
  const [first, last] = [removable[0], removable.at(-1)];
  if (!first || !last) return undefined;
  const text = line
    .slice(first.index, last.index + 1)
    .replace(INVISIBLE, (character) => (ZERO_WIDTH.test(character) ? '' : character));
  return { start: lineStart + first.index, end: lineStart + last.index + 1, text };
}

/** What is told of each line, which starts at a place in the file, where the file holds a pattern at all. */
function tellLines(
  source: string,
  pattern: RegExp,
  tell: (line: string, start: number, number: number) => Problem | undefined,
): Problem[] {
  // Most files hold nothing of it, and are told so without being cut into lines.
  if (source.search(pattern) === -1) return [];
  let lineStart = 0;
  return source.split('\n').flatMap((line, index) => {
    const start = lineStart;
    lineStart += line.length + 1;
    return tell(line, start, index + 1) ?? [];
  });
}

/** FILE-008: characters that nobody sees, in a file without its byte order mark. One a line, which names the first. */
export function findInvisibleCharacters(source: string, file: string): Problem[] {
  return tellLines(source, INVISIBLE, (line, start, number) => {
    const found = [...line.matchAll(INVISIBLE)];
    const [first] = found;
    if (!first) return undefined;
    const fix = buildFix(line, found, start);
    const spot = { file, place: { line: number, column: first.index + 1 } };
    const hidden = nameCharacter(first[0]);
    return problemAt(spot, fix ? 'FILE-008/removable' : 'FILE-008/line', { hidden }, { fix });
  });
}

/** Letters with their accents apart, and letters that a font joined. */
const APART = /\p{L}\p{M}+|[\ufb00-\ufb06]/gu;

const joinLetters = (letters: string) => letters.normalize(/\p{M}/u.test(letters) ? 'NFC' : 'NFKC');

/** FILE-010: letters that a keyboard writes with other characters. One a line, which names the first of them. */
export function findLettersApart(source: string, file: string): Problem[] {
  return tellLines(source, APART, (line, start, number) => {
    const first = Array.from(line.matchAll(APART)).find(([word]) => joinLetters(word) !== word);
    if (!first) return undefined;
    const spot = { file, place: { line: number, column: first.index + 1 } };
    const fix = { start, end: start + line.length, text: line.replace(APART, joinLetters) };
    return problemAt(spot, 'FILE-010', { letters: first[0] }, { fix });
  });
}
