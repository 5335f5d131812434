import type { Rule } from '../problem.ts';
import { checkAccentedCapitals } from './accented-capitals.ts';
import { checkAmounts } from './amounts.ts';
import { checkApostrophes } from './apostrophes.ts';
import { checkCitedFigures } from './cited-figures.ts';
import { checkDashes } from './dashes.ts';
import { checkEllipses } from './ellipses.ts';
import { checkForeignWords } from './foreign-words.ts';
import { checkHeadingStyle } from './heading-style.ts';
import { checkHeldPlaces } from './held-places.ts';
import { checkHighPunctuation } from './high-punctuation.ts';
import { checkLigatures } from './ligatures.ts';
import { checkLinkTexts } from './link-texts.ts';
import { checkLongParagraphs } from './long-paragraphs.ts';
import { checkLongSentences } from './long-sentences.ts';
import { checkNamedStages } from './named-stages.ts';
import { checkNumberSigns } from './number-signs.ts';
import { checkOrdinals } from './ordinals.ts';
import { checkOwnLanguage } from './own-language.ts';
import { checkPictureCredits } from './picture-credits.ts';
import { checkPictureDescriptions } from './picture-descriptions.ts';
import { checkPictureFiles } from './picture-files.ts';
import { checkQuotationMarks } from './quotation-marks.ts';
import { checkRepeatedWords } from './repeated-words.ts';
import { checkSpaces } from './spaces.ts';
import { checkStandfirsts } from './standfirsts.ts';
import { checkThousands } from './thousands.ts';
import { checkTitles } from './titles.ts';

/** The rules of style and typography. */
export const EDITORIAL_RULES: readonly Rule[] = [
  checkLongSentences,
  checkLongParagraphs,
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
  checkHeldPlaces,
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
