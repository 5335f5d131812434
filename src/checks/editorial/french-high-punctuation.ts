import { NARROW, substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { checkSlips, type Slip } from './slips.ts';

/** What may follow a mark that ends something. */
const AFTER = '(?=[!?]{0,9}(?:[\\s»”)\\]]|$))';

/** Words that open a sentence and are no name, so that the mark after them is one of the sentence. */
const EXCLAMATIONS =
  'Allons|Attention|Attendez|Bonjour|Bonsoir|Bravo|Certes|Courage|Désolée?|Dommage|Encore|Enfin|Entrez|Évidemment|Hélas|Impossible|Incroyable|Jamais|Merci|Non|Oh|Oui|Parfait|Pardon|Quoi|Rien|Suivante?|Tiens|Voilà|Vraiment|Zut';

/** Names that end with a mark of their own. */
const MARKED_NAMES = 'Yahoo|Jeopardy|Joomla|Wham';

/** What a colon belongs to, rather than to a sentence. */
const SCHEMES = 'https?|ftp|mailto|tel|urn|doi|isbn|issn|article|term|brand|issue|source';

const WHY = {
  fr: 'En français, une espace fine détache ces quatre signes du mot qu’ils suivent ; ici, le site ne peut pas savoir s’il doit l’ajouter.',
  en: 'In French a narrow space sets these four marks off from the word before; here the site cannot tell whether to add it.',
};

const WHAT = {
  fr: 'Il manque une espace avant le signe',
  en: 'A space is missing before the mark',
};

const SLIPS: readonly Slip[] = [
  {
    find: substitute(
      new RegExp(
        `[;:!?]${AFTER}(?<=(?:[%‰€$£\\ufffc]|\\p{L}\\.)[;:!?])|!${AFTER}(?<=(?<![\\p{L}\\p{N}])(?:${EXCLAMATIONS})!)`,
        'gu',
      ),
      ([mark]) => NARROW + mark,
    ),
    severity: 'error',
    isSafe: true,
    what: WHAT,
    why: WHY,
  },
  {
    find: substitute(
      new RegExp(
        `!${AFTER}(?<=(?<![\\p{L}\\p{N}])(?!(?:${EXCLAMATIONS}|${MARKED_NAMES})!)(?:\\p{Lu}[\\p{L}\\p{N}]{0,30}|\\d{1,9})!)`,
        'gu',
      ),
      `${NARROW}!`,
    ),
    severity: 'warning',
    isSafe: false,
    what: WHAT,
    why: WHY,
    unless: {
      fr: 'sauf si le signe fait partie d’un nom, comme dans `Yahoo!`',
      en: 'unless the mark is part of a name, as in `Yahoo!`',
    },
  },
  {
    // A name with a mark of its own may go on: Yahoo!Mail. So may an address: page?id=3.
    find: substitute(
      /[;?](?=\p{L}{2})(?!\p{L}+=)(?<=(?<![\p{L}\p{N}])\p{L}\p{Ll}{1,30}[;?])|!(?=\p{L}{2})(?<=(?<![\p{L}\p{N}])\p{Ll}{2,30}!)|[;:!?](?=[«“])(?<=[\p{L}\p{N})\]%»”][;:!?])/gu,
      ([mark]) => `${NARROW}${mark} `,
    ),
    severity: 'error',
    isSafe: true,
    what: {
      fr: 'Il manque une espace de chaque côté du signe',
      en: 'A space is missing on either side of the mark',
    },
    why: WHY,
  },
  {
    find: substitute(
      new RegExp(
        `:(?=[\\p{L}\\d])(?<=(?<![\\p{L}\\p{N}_/.-])(?!(?:${SCHEMES}):)\\p{L}\\p{Ll}{1,30}:)`,
        'gu',
      ),
      `${NARROW}: `,
    ),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'Il manque une espace de chaque côté du deux-points',
      en: 'A space is missing on either side of the colon',
    },
    why: WHY,
    unless: {
      fr: 'sauf si c’est un code, à mettre alors entre accents graves',
      en: 'unless it is code, which then stands between backquotes',
    },
  },
];

const HINT = /\S[;:!?]/;

/** FR-001: no space before ; : ! ? where the build cannot tell whether one is wanted. */
export function checkFrenchHighPunctuation(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-001', locale: 'fr', hint: HINT, slips: SLIPS });
}
