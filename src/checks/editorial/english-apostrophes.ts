import { substitute } from '../../domain/composition.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { apostropheSlip } from './apostrophes.ts';
import { checkSlips, type Slip } from './slips.ts';

/** What a turned comma cannot open: it stands inside a word. */
const INSIDE = '‘(?=(?:[sdmt]|ll|re|ve)(?!\\p{L}))(?<=\\p{L}‘)';

const SLIPS: readonly Slip[] = [
  apostropheSlip(INSIDE),
  {
    find: substitute(
      /‘(?=(?:\d\ds|tis|twas|em|til|cause)(?![\p{L}\p{N}’'])|n[’'](?!\p{L}))(?<![\p{L}\p{N}]‘)/giu,
      '’',
    ),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'L’apostrophe est tournée dans l’autre sens',
      en: 'The apostrophe is turned the wrong way',
    },
    why: {
      fr: 'Ce signe-ci ouvre une citation ; ce qui manque au début d’un mot se marque par ’.',
      en: 'This sign opens a quotation; what a word has lost at its start is marked by ’.',
    },
    unless: {
      fr: 'sauf si une citation s’ouvre là',
      en: 'unless a quotation starts there',
    },
  },
  {
    find: substitute(/['’](?=s(?!\p{L}))(?<=(?<![\p{L}\p{N}])(?:1[5-9]|20)\d0['’])/gu, ''),
    severity: 'warning',
    isSafe: false,
    what: {
      fr: 'La décennie a une apostrophe de trop',
      en: 'The decade has an apostrophe too many',
    },
    why: {
      fr: 'En anglais, `the 1990s` est un pluriel ; l’apostrophe en fait le possessif d’une année.',
      en: '`The 1990s` is a plural; an apostrophe makes it the possessive of one year.',
    },
    unless: {
      fr: 'sauf s’il s’agit de cette année-là seulement',
      en: 'unless that one year is meant',
    },
  },
];

const HINT = /[´`′‘]|0['’]s/;

/** EN-008: another sign in the place of an apostrophe, or an apostrophe in a plural. */
export function checkEnglishApostrophes(manuscripts: Manuscripts): Problem[] {
  return checkSlips(manuscripts, { code: 'EN-008', locale: 'en', hint: HINT, slips: SLIPS });
}
