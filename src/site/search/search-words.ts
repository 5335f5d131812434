import { ELISIONS } from '../../magazine/typography/elisions.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { SIGN_LETTERS, foldDecimal, foldText, otherUnit, typeLetters } from './search-text.ts';
import { spellAlike, spellWithZ } from './spellings.ts';

/** Words that tell nothing alone, as `foldWord` writes them; a letter alone is one as well. */
const SMALL_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    `le la les un une des de du au aux et ou en dans par pour sur avec ce cet cette ces son sa
    ses leur leurs mon ma mes ton ta tes notre nos votre vos je tu il elle on nous vous ils elles se
    me te lui que qui quoi dont vs est sont ont ai as etre avoir plus ne pas comment pourquoi quand quel
    quelle quels quelles mais si donc car`.split(/\s+/),
  ),
  en: new Set(
    `an the of to in on at and or by for with from as is are was were be been it its this that these
    those he she they we you his her their our your my me him them do does did has have had
    theirs ours yours who which what how why when whats thats theres heres hes shes whos im ive youre theyre
    but vs if so not dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt shouldnt que`.split(
      /\s+/,
    ),
  ),
};

/** Words of grammar that tell something beside others, and make no result alone. */
const LIGHT_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    `apres avant sans sous chez entre vers depuis pendant contre malgre tres tout toute tous toutes bien comme aussi
    puis alors ainsi encore deja lors lorsque puisque afin moins trop peu meme cela ceci ca y en`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `after before about into onto over under between through during against without upon than then there also
    very all any some more most such can could will would should may might must no nor only just too`.split(
      /\s+/,
    ),
  ),
};

/** How one asks what a thing is, is for or comes from: these words are no part of what is looked for. */
const ASKING: Readonly<Record<Locale, RegExp>> = {
  fr: /^\s*(?:qui\s+(?:a|ont)\s+(?:invent|cré)\p{L}*|à\s+quoi\s+ser(?:t|vent)|que\s+(?:veu(?:t|lent)\s+dire|signifie(?:nt)?)|définition\s+d(?:e|u|es))\s|(?<=\S)\s+d[ée]finition(?=\s*[?!]*\s*$)/iu,
  en: /^\s*(?:who\s+(?:coin|invent|creat)ed|(?:what(?:[’']s|\s+is)\s+the\s+)?(?:definition|meaning)\s+of)\s|(?<=\S)\s+(?:definition|meaning)(?=\s*\?*\s*$)|(?<=^\s*what\s+do(?:es)?\s.*)\smean(?=\s*\?*\s*$)/i,
};

/** How many letters of the beginning of a word stand for the word. */
export const SHORTEST_START = 4;

/** The shortest word that has inflections: « fi » is no form of « fie ». */
const SHORTEST_INFLECTED = 3;

/** French stems of so few letters are shared by words that are none of one another: « fil », « file », « filer ». */
const SHARED_STEM = 3;

/** The end of words that French has from elsewhere and the stemmer takes for verbs: « persona » is none of « personne ». */
const BORROWED = /(?<!r)as?$/;

/** What a plain plural adds to a word. */
const PLURAL = /[sx]$/;

/**
 * The same of French words for which the stemmer leaves it, or takes what is before it for the end of a verb: « photos »,
 * « petits », « premiers », « lieux ». « Paris » is no plural, nor is « heureux ».
 */
const FRENCH_PLURAL =
  /(?<=..[^isx]|.[ao]i)(?<!^[fm]oi)s$|(?<=(?:^|mi)lieu|(?:^|en)jeu|^feu|voeu|bijou|cheveu)x$/;

const NOT_FOLDED = new RegExp(`[^a-z0-9${SIGN_LETTERS}]`, 'g');

/** Writes a word as all its spellings share it: small letters and figures, no accent, no apostrophe. */
export function foldWord(word: string): string {
  return typeLetters(word.normalize('NFD').toLowerCase()).replace(NOT_FOLDED, '');
}

type Stemmer = (word: string) => string;

/** The algorithms that were fetched. */
const STEMMERS = new Map<Locale, Stemmer>();

/** Fetches how a language finds the stems of its words (Snowball), before anything asks for one. */
export async function loadStems(locale: Locale): Promise<void> {
  const { stemmer } =
    locale === 'fr'
      ? await import('@orama/stemmers/french')
      : await import('@orama/stemmers/english');
  STEMMERS.set(locale, stemmer);
}

/**
 * The stem of a folded word.
 *
 * @throws {Error} When the stems of the language were not fetched.
 */
export function stemOf(folded: string, locale: Locale): string {
  const stemmer = STEMMERS.get(locale);
  if (!stemmer) throw new Error(`The stems of “${locale}” are not there yet.`);
  return stemmer(
    locale === 'fr'
      ? // The stemmer knows the feminine of a participle by an accent, which is gone.
        folded.replace(FRENCH_PLURAL, '').replace(/ee$/, 'e')
      : // It takes the e of “queue” for a part of the stem, which “queuing” lacks.
        spellAlike(folded, locale).replace(/u(?:es?|ed|e?ing)$/, 'u'),
  );
}

/** Whether a folded word tells nothing alone. */
export function isSmall(folded: string, locale: Locale): boolean {
  return /^[a-z]$/.test(folded) || SMALL_WORDS[locale].has(folded);
}

/** Whether a folded word makes no result alone; those of English are typed in the French edition too. */
export function isLight(folded: string, locale: Locale): boolean {
  return [locale, 'en' as const].some(
    (each) => isSmall(folded, each) || LIGHT_WORDS[each].has(folded),
  );
}

/** The words of a token, as the index divides it: itself and, where hyphens or low lines join it, its parts. */
export function wordsOfToken(token: string): string[] {
  const word = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const parts = word.split(/[-_]+/).filter(Boolean);
  return parts.length > 1 ? [word, ...parts] : parts;
}

/** A word that a reader asks for. */
export interface AskedWord {
  /** As `foldText` writes it. */
  typed: string;
  /** As `foldWord` writes it. */
  folded: string;
  /** The word in hyphens that it is a part of, as `typed`: « e-mail » is found in « email » as well. */
  whole?: string;
  /** Of a sign such as € its name, and of such a name the sign, folded, where a figure stands beside it. */
  unit?: string;
  /** Place among all the words typed, small ones too, from 0. */
  at: number;
  /** Whether the index has it in some form: longer words that begin with it are then other words. */
  isWord?: boolean;
}

/** What a word is looked for as, folded: itself, as a decimal figure, the compound that it is a part of, another unit. */
export function foldedForms({ folded, whole, unit }: AskedWord): string[] {
  const others = [whole === undefined ? undefined : foldWord(whole), unit];
  return [
    ...new Set([folded, foldDecimal(folded), ...others.filter((each) => each !== undefined)]),
  ];
}

/** The figures that a unit was typed beside; none for any other word. */
export function figuresBeside(word: AskedWord, words: readonly AskedWord[]): AskedWord[] {
  return word.unit === undefined ? [] : words.filter((other) => isFigureBeside(other, word));
}

const isFigureBeside = ({ at, folded }: AskedWord, unit: Pick<AskedWord, 'at'>) =>
  Math.abs(at - unit.at) === 1 && /\d/.test(folded);

/** Where texts have a figure beside its unit: « 3 000 € », “€3,000”. */
export const BESIDE = [-1, 1] as const;

/** What a reader asks for. */
export interface Question {
  words: readonly AskedWord[];
  /** The same, with the small words between them. */
  all: readonly AskedWord[];
  /** Whether the reader put it in quotation marks: these very words in this order and no others. */
  isPhrase: boolean;
}

/** « sans couture », “no seam” or "no seam". */
const PHRASE = /^\s*[«“"]\s*([^«»“”"]+?)\s*[»”"]\s*$/u;

/** A word with a capital letter. */
const CAPITAL = /^\p{Lu}/u;

/**
 * The words of a name that holds a small word, which tells something there: « Que Choisir » is no verb. Capitals show
 * it, side by side; an elided word is no part of one.
 *
 * @returns None where the question holds no such name.
 */
export function nameWithin({ all, words }: Question): readonly AskedWord[] {
  const runs: AskedWord[][] = [];
  for (const word of all) {
    if (!CAPITAL.test(word.typed) || word.folded.length < 2) runs.push([]);
    else if (runs.length === 0) runs.push([word]);
    else runs.at(-1)?.push(word);
  }
  const isTold = (word: AskedWord) => words.includes(word);
  return runs.find((run) => run.some(isTold) && !run.every(isTold)) ?? [];
}

/** Takes from a phrase its quotation marks. */
export function unquote(query: string): string {
  return PHRASE.exec(query)?.[1] ?? query;
}

/** Signs of markup and of other searches, which part words; round brackets do not, as in « 54(1) ». */
const MARKUP = /[<>{}[\]|=*]+/g;

/** A unit in two words, which texts have as a sign. */
const PER_CENT = /(?<=\d\s*)(?:pour|per)\s*cent(?!\p{L})/giu;

/** An hour as it is typed, « 12h46 », which texts have with spaces. */
const HOUR = /(?<=(?<![\p{L}\p{N}])\d{1,2})h(?=\d{2}(?![\p{L}\p{N}]))/giu;

/** An elided word alone, as `foldText` leaves it. */
const ELIDED = new RegExp(`^${ELISIONS}’[^\\p{L}\\p{N}]*$`, 'iu');

/**
 * Reads what a reader typed: elided and small words fall away and keep their place, a word in hyphens
 * asks for its parts, unless it is in quotation marks.
 *
 * @returns No word where none tells anything.
 */
export function parseQuestion(query: string, locale: Locale): Question {
  // A figure in groups of digits is one word, whatever space parts them.
  const grouped = query
    .normalize('NFC')
    .replace(ASKING[locale], '')
    .replace(PER_CENT, '%')
    .replace(HOUR, ' h ')
    .replace(/(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g, '');
  // A comma before fewer than three digits parts no thousands, in English either.
  const pointed = locale === 'en' ? grouped.replace(/(?<=\d),(?=\d{1,2}(?!\d))/g, '.') : grouped;
  const tokens = foldText(pointed.replace(MARKUP, ' '), locale)
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
  const isPhrase = PHRASE.test(query);
  const parted = tokens.flatMap((token, at): AskedWord[] => {
    const [word = '', ...parts] = wordsOfToken(token);
    if (isPhrase || parts.length === 0) return [{ typed: word, folded: foldWord(word), at }];
    return parts.map((typed) => ({ typed, folded: foldWord(typed), whole: word, at }));
  });
  const all = parted.map((word) => {
    const unit = parted.some((other) => isFigureBeside(other, word)) && otherUnit(word.folded);
    return unit ? { ...word, unit } : word;
  });
  return {
    words: all.filter(
      ({ folded, at }) =>
        folded !== '' && !isSmall(folded, locale) && !ELIDED.test(tokens[at] ?? ''),
    ),
    all,
    isPhrase,
  };
}

/** What two ways of writing a name share: its telling words, folded; all of them where none tells. */
export function nameKey(name: string, locale: Locale): string {
  const { words } = parseQuestion(name, locale);
  return words.map(({ folded }) => spellAlike(folded, locale)).join(' ') || foldWord(name);
}

/** Whether two folded words are forms of one. */
function areInflections(one: string, other: string, locale: Locale): boolean {
  const stem = stemOf(one, locale);
  if (stem !== stemOf(other, locale)) {
    const [left, right] = [one, other].map((word) => STEMMERS.get('en')?.(spellWithZ(word)));
    return locale === 'en' && left === right;
  }
  const isShared = stem.length <= SHARED_STEM || [one, other].some((word) => BORROWED.test(word));
  if (locale !== 'fr' || !isShared) return true;
  return [one, one.replace(PLURAL, '')].some((form) =>
    [other, other.replace(PLURAL, '')].includes(form),
  );
}

/**
 * Whether a folded word of a text is the one that a reader typed, however it is spelt, or an inflection of it. A small
 * word is no inflection of another, as “on” would be of “one”.
 */
export function isFormOf(word: string, asked: string, locale: Locale): boolean {
  return (
    spellAlike(word, locale) === spellAlike(asked, locale) ||
    (asked.length >= SHORTEST_INFLECTED &&
      word !== '' &&
      !isSmall(word, locale) &&
      areInflections(word, asked, locale))
  );
}

/** Whether a folded word of a text answers a folded word that a reader typed: a form of it, or what begins so. */
export function answers(word: string, asked: string, locale: Locale): boolean {
  return (
    (asked.length >= SHORTEST_START && word.startsWith(asked)) || isFormOf(word, asked, locale)
  );
}
