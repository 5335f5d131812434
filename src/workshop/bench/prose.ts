import { TEXT_HEAD } from '../../magazine/texts/manuscript-tree.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import type { Dice } from './dice.ts';

/** Prose in one language whose words are as frequent as in the texts that it was learnt from. */
export interface Prose {
  /** Some words of a sentence, at most as many letters as are given. */
  phrase: (letters: number) => string;
  sentence: () => string;
  /** Sentences that together have a number of letters. */
  summary: (least: number, most: number) => string;
}

const MARKUP = /<[^>]*>|\{[^}]*\}|\]\([^)]*\)|[[\]*_#>|`]/g;

/** Lower-case words, elided ones with what follows them: names and starts of sentences would pass for neither. */
const WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}’'-]*\p{Ll}(?![\p{L}\p{N}’'-])/gu;

const LINKS: Record<Locale, readonly string[]> = {
  fr: [',', ',', ' ;', ' :', ' –'],
  en: [',', ',', ';', ':', ' –'],
};

const AMOUNTS: Record<Locale, (thousands: number, units: number) => string> = {
  fr: (thousands, units) => `${thousands} ${units} euros`,
  en: (thousands, units) => `€${thousands},${units}`,
};

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Learns the words of some texts, and writes prose with them: every word that was read is as likely as
 * any other, so that frequent ones come often.
 *
 * @param sources Whole files, heads included.
 */
export function learnProse(sources: readonly string[], locale: Locale, dice: Dice): Prose {
  const words = sources.flatMap(
    (source) => source.replace(TEXT_HEAD, '').replace(MARKUP, ' ').match(WORD) ?? [],
  );

  /** Words of which none follows itself. */
  const listWords = (count: number): string[] => {
    const list: string[] = [];
    while (list.length < count) {
      const word = dice.pick(words);
      if (word !== list.at(-1)) list.push(word);
    }
    return list;
  };
  const phrase = (letters: number) => {
    const list = listWords(dice.between(4, 9));
    while (list.length > 1 && list.join(' ').length > letters) list.pop();
    return capitalise(list.join(' ').slice(0, letters));
  };
  const sentence = () => {
    const list = listWords(dice.between(7, 24));
    if (list.length > 12) list.splice(6, 1, `${list[6]}${dice.pick(LINKS[locale])}`);
    if (dice.chance(0.1)) list.push(AMOUNTS[locale](dice.between(2, 9), dice.between(100, 999)));
    if (dice.chance(0.1)) list.push(`"${listWords(3).join(' ')}"`);
    return capitalise(list.join(' ')) + (dice.chance(0.08) ? (locale === 'fr' ? ' ?' : '?') : '.');
  };
  const summary = (least: number, most: number) => {
    let text = sentence();
    while (text.length < least) text += ` ${sentence()}`;
    if (text.length <= most) return text;
    return `${text.slice(0, text.lastIndexOf(' ', most - 1)).replace(/[^\p{L}\p{N}]+$/u, '')}.`;
  };
  return { phrase, sentence, summary };
}
