import { between, BREAK, NARROW } from '../../../magazine/typography/composition.ts';
import { checkCorrections, correct } from './corrections.ts';

/** What may follow a mark that ends something. */
const FRENCH_END = '[!?]{0,9}(?:[\\s»”)\\]]|$)';
const ENGLISH_END = '[!?]{0,9}(?:[\\s”’"\')\\]]|$)';

/** Words that open a sentence and are no name, so that the mark after them is one of the sentence. */
const EXCLAMATIONS =
  'Allons|Attention|Attendez|Bonjour|Bonsoir|Bravo|Certes|Courage|Désolée?|Dommage|Encore|Enfin|Entrez|Évidemment|Hélas|Impossible|Incroyable|Jamais|Merci|Non|Oh|Oui|Parfait|Pardon|Quoi|Rien|Suivante?|Tiens|Voilà|Vraiment|Zut';

/** Names that end with a mark of their own. */
const MARKED_NAMES = 'Yahoo|Jeopardy|Joomla|Wham';

/** What a colon belongs to, rather than to a sentence. */
const SCHEMES = 'https?|ftp|mailto|tel|urn|doi|isbn|issn|article|term|brand|issue|source';

const addSpace = ([mark]: RegExpExecArray) => NARROW + mark;
const addSpaces = ([mark]: RegExpExecArray) => `${NARROW}${mark} `;

/** FR-001, EN-001: no space before ; : ! ? where French wants one, or one there or elsewhere as in French. */
export const checkHighPunctuation = checkCorrections({
  fr: [
    correct(
      'FR-001/after-sign',
      between('[%‰€$£\\ufffc]|\\p{L}\\.', '[;:!?]', FRENCH_END),
      addSpace,
    ),
    correct(
      'FR-001/after-sign',
      between(`(?<![\\p{L}\\p{N}])(?:${EXCLAMATIONS})`, '!', FRENCH_END),
      addSpace,
    ),
    correct(
      'FR-001/after-name',
      between(
        `(?<![\\p{L}\\p{N}])(?!(?:${EXCLAMATIONS}|${MARKED_NAMES})!)(?:\\p{Lu}[\\p{L}\\p{N}]{0,30}|\\d{1,9})`,
        '!',
        FRENCH_END,
      ),
      addSpace,
    ),
    correct(
      // A name with a mark of its own may go on: Yahoo!Mail. So may an address: page?id=3.
      'FR-001/between-words',
      /[;?](?=\p{L}{2})(?!\p{L}+=)(?<=(?<![\p{L}\p{N}])\p{L}\p{Ll}{1,30}[;?])|!(?=\p{L}{2})(?<=(?<![\p{L}\p{N}])\p{Ll}{2,30}!)|[;:!?](?=[«“])(?<=[\p{L}\p{N})\]%»”][;:!?])/gu,
      addSpaces,
    ),
    correct(
      'FR-001/colon',
      between(`(?<![\\p{L}\\p{N}_/.-])(?!(?:${SCHEMES}):)\\p{L}\\p{Ll}{1,30}`, ':', '[\\p{L}\\d]'),
      addSpaces,
    ),
  ],
  en: [
    correct(
      'EN-001/before-mark',
      // A ratio (16 : 9) keeps its spaces, which stand on both sides.
      between('\\S', `${BREAK}{1,9}`, `(?!(?<=\\d${BREAK}{1,9}):${BREAK}\\d)[;:!?]${ENGLISH_END}`),
      '',
    ),
    correct(
      'EN-001/before-percentage',
      between('\\d', `${BREAK}{1,9}`, '[%‰](?![\\p{L}\\p{N}])'),
      '',
    ),
    correct('EN-001/inside-quotation', between('“|(?<!\\d ?)"', `${BREAK}{1,9}`, '\\S'), ''),
    correct(
      'EN-001/inside-quotation',
      between('[^\\s“"]', `${BREAK}{1,9}`, '(?:”|"(?![\\p{L}\\p{N}]))'),
      '',
    ),
  ],
});
