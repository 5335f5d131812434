import type { Localised } from '../schemas/locale.ts';
import type { Fault, Fix } from './fault.ts';

/**
 * Characters that take no room of their own: controls, formats (directions, joiners, soft hyphens, tags),
 * private use, separators of lines and paragraphs, halves of characters, noncharacters, and the letters
 * that Unicode draws empty. A tab and the ends of lines are left to the other rules; the narrow and the firm space are wanted.
 */
const INVISIBLE =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;

/** What joins the pictures of an emoji is seen as one picture. */
const IN_EMOJI = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u;

/** Most UTF-16 units of the picture before a joiner. */
const LONGEST_PICTURE = 4;

/** What can be taken out without a trace; a change of direction is none, since it moves letters about. */
const ZERO_WIDTH = /^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]$/;

const NAMES: readonly (readonly [pattern: RegExp, name: Localised])[] = [
  [/^\u00ad$/, { fr: 'trait d’union conditionnel', en: 'soft hyphen' }],
  [/^\u200b$/, { fr: 'espace sans chasse', en: 'zero-width space' }],
  [/^\u200c$/, { fr: 'antiliant sans chasse', en: 'zero-width non-joiner' }],
  [/^\u200d$/, { fr: 'liant sans chasse', en: 'zero-width joiner' }],
  [/^\u2060$/, { fr: 'gluon de mots', en: 'word joiner' }],
  [/^\ufeff$/, { fr: 'indicateur d’ordre des octets', en: 'byte order mark' }],
  [
    /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/,
    { fr: 'commande de sens d’écriture', en: 'control of the writing direction' },
  ],
  [/^\u2028$/, { fr: 'séparateur de lignes', en: 'line separator' }],
  [/^\u2029$/, { fr: 'séparateur de paragraphes', en: 'paragraph separator' }],
  [/^\p{Cc}$/u, { fr: 'caractère de commande', en: 'control character' }],
  [/^\p{Cs}$/u, { fr: 'moitié de caractère', en: 'half of a character' }],
  [/^\p{Co}$/u, { fr: 'caractère à usage privé', en: 'private-use character' }],
];

const OTHER: Localised = { fr: 'caractère de mise en forme', en: 'formatting character' };

function describe(character: string): Localised {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const { fr, en } = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  return { fr: `U+${code}, ${fr}`, en: `U+${code}, ${en}` };
}

interface Found {
  character: string;
  /** In UTF-16 units from the start of the line. */
  index: number;
}

function findIn(line: string): Found[] {
  return [...line.matchAll(INVISIBLE)].flatMap(({ 0: character, index }): Found[] => {
    const isJoined =
      character === '\u200d' &&
      IN_EMOJI.test(line.slice(Math.max(0, index - LONGEST_PICTURE), index));
    return isJoined ? [] : [{ character, index }];
  });
}

/** Names the first character of a text that nobody sees, if there is one. */
export function describeHidden(text: string): Localised | undefined {
  const [first] = text.split('\n').flatMap(findIn);
  return first && describe(first.character);
}

/** Takes the zero-width characters out of a line, in one change from the first to the last. */
function buildFix(line: string, found: readonly Found[], lineStart: number): Fix | undefined {
  const removable = found.filter(({ character }) => ZERO_WIDTH.test(character));
  const first = removable[0]?.index;
  const last = removable.at(-1)?.index;
  if (first === undefined || last === undefined) return undefined;
  const indexes = new Set(removable.map(({ index }) => index));
  const kept = line
    .slice(first, last + 1)
    .split('')
    .filter((_, offset) => !indexes.has(first + offset));
  return { start: lineStart + first, end: lineStart + last + 1, text: kept.join('') };
}

/**
 * FILE-008: characters that nobody sees. One fault a line, which names the first of them.
 *
 * @param source A whole file, without the byte order mark that it may start with.
 */
export function findInvisibleCharacters(source: string, file: string): Fault[] {
  // Most files hold none, and are told so without being cut into lines.
  if (source.search(INVISIBLE) === -1) return [];
  const faults: Fault[] = [];
  let lineStart = 0;
  source.split('\n').forEach((line, lineIndex) => {
    const found = findIn(line);
    const [first] = found;
    if (first) {
      const { fr, en } = describe(first.character);
      const fix = buildFix(line, found, lineStart);
      faults.push({
        file,
        line: lineIndex + 1,
        column: first.index + 1,
        code: 'FILE-008',
        what: {
          fr: `La ligne cache un caractère invisible (${fr}).`,
          en: `The line hides an invisible character (${en}).`,
        },
        why: {
          fr: 'Personne ne le voit, et il coupe les mots pour la recherche, ou change l’ordre des lettres.',
          en: 'Nobody sees it, and it breaks words for the search, or changes the order of the letters.',
        },
        remedy: fix
          ? {
              fr: 'Effacez la ligne et tapez-la de nouveau, ou laissez `--fix` supprimer le caractère.',
              en: 'Delete the line and type it again, or let `--fix` remove the character.',
            }
          : {
              fr: 'Effacez la ligne et tapez-la de nouveau.',
              en: 'Delete the line and type it again.',
            },
        fix,
      });
    }
    lineStart += line.length + 1;
  });
  return faults;
}
