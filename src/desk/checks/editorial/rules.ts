import type { Rule } from '../rule.ts';
import { checkAccentedCapitals } from './accented-capitals.ts';
import { checkAmounts } from './amounts.ts';
import { checkApostrophes } from './apostrophes.ts';
import { checkCitedFigures } from './cited-figures.ts';
import { checkDashes } from './dashes.ts';
import { checkEllipses } from './ellipses.ts';
import { checkForeignWords, checkOwnLanguage } from './foreign-words.ts';
import { checkHeadingStyle } from './heading-style.ts';
import { checkStandfirsts, checkTitles } from './heads.ts';
import { checkHighPunctuation } from './high-punctuation.ts';
import { checkLigatures } from './ligatures.ts';
import { checkLengths } from './lengths.ts';
import { checkLinkTexts } from './link-texts.ts';
import { checkNamedStages } from './named-stages.ts';
import { checkNumberSigns } from './number-signs.ts';
import { checkOrdinals } from './ordinals.ts';
import { checkPictureCredits, checkPictureDescriptions, checkPictureFiles } from './pictures.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkQuotationMarks } from './quotation-marks.ts';
import { checkRepeatedWords } from './repeated-words.ts';
import { checkSpaces } from './spaces.ts';
import { checkThousands } from './thousands.ts';

/** The rules of style and typography. */
export const EDITORIAL_RULES: readonly Rule[] = [
  checkLengths,
  checkRepeatedWords,
  checkTitles,
  checkStandfirsts,
  checkHeadingStyle,
  checkLinkTexts,
  checkPictureDescriptions,
  checkPictureCredits,
  checkPictureFiles,
  checkCitedFigures,
  checkForeignWords,
  checkOwnLanguage,
  checkNamedStages,
  checkPlaceholders,
  checkAccentedCapitals,
  checkAmounts,
  checkApostrophes,
  checkDashes,
  checkEllipses,
  checkHighPunctuation,
  checkLigatures,
  checkNumberSigns,
  checkOrdinals,
  checkQuotationMarks,
  checkSpaces,
  checkThousands,
];
