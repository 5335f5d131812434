import { substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { checkSlips, type Slip } from './slips.ts';

/** Words that have œ in every dictionary, and words derived from them. */
const WORDS = [
  '(?:contre|ran)?coeurs?',
  'choeurs?',
  'écoeur(?:e|es|é|ée|és|ées|er|ait|ant|ants|ante|antes|ement|ements)',
  '(?:con)?soeurs?',
  'soeurettes?',
  '(?:désoeu|manoeu|oeu)vr(?:\\p{L}{1,9})?',
  'oeils?',
  'oeill(?:ets?|etons?|ères?|ades?|ettes?)',
  'noeuds?',
  'voeux?',
  'boeufs?',
  'moeurs',
  'oeufs?',
  'foet(?:us|al|ale|ales|aux)',
  'oesophag\\p{L}{1,9}',
  'oed[èe]mes?',
  'oecumén\\p{L}{1,9}',
  'oedip(?:e|ien|ienne|iens|iennes)',
  'oenolog\\p{L}{1,9}',
  'oenotouris\\p{L}{1,9}',
];

const LIGATURES: Readonly<Record<string, string>> = { oe: 'œ', Oe: 'Œ', OE: 'Œ' };

const join = (word: string) => word.replace(/oe/i, (letters) => LIGATURES[letters] ?? letters);

const SLIPS: readonly Slip[] = [
  {
    find: substitute(new RegExp(`(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L})`, 'giu'), ([word]) =>
      join(word),
    ),
    severity: 'error',
    isSafe: true,
    what: { fr: 'Le mot s’écrit avec « œ »', en: 'The word is spelt with “œ”' },
    why: {
      fr: 'En français, c’est une faute d’orthographe que de séparer ces deux lettres.',
      en: 'In French it is a spelling mistake to part these two letters.',
    },
  },
  {
    find: substitute(/(?<!\p{L})et caetera(?!\p{L})/gu, 'et cætera'),
    severity: 'error',
    isSafe: true,
    what: { fr: 'Le mot s’écrit avec « æ »', en: 'The word is spelt with “æ”' },
    why: {
      fr: 'Les dictionnaires écrivent `et cætera` ou `et cetera`.',
      en: 'Dictionaries have `et cætera` or `et cetera`.',
    },
  },
];

const HINT = /oe|caetera/i;

/** FR-009: a word without its ligature. */
export function checkFrenchLigatures(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'FR-009', locale: 'fr', hint: HINT, slips: SLIPS });
}
