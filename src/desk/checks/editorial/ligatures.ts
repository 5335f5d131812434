import { checkCorrections, correct } from './corrections.ts';

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

/** FR-009: a word without its ligature. */
export const checkLigatures = checkCorrections({
  fr: [
    correct(
      'FR-009/oe',
      new RegExp(`(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L})`, 'giu'),
      ([word]) => word.replace(/oe/i, (letters) => LIGATURES[letters] ?? letters),
    ),
    correct('FR-009/ae', /(?<!\p{L})et caetera(?!\p{L})/gu, 'et cætera'),
  ],
  en: [],
});
