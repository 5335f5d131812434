import type { Rule } from '../problem.ts';
import { checkCitedFigures } from './cited-figures.ts';
import { checkEnglishAmounts } from './english-amounts.ts';
import { checkEnglishApostrophes } from './english-apostrophes.ts';
import { checkEnglishDashes } from './english-dashes.ts';
import { checkEnglishEllipses } from './english-ellipses.ts';
import { checkEnglishNumberSigns } from './english-number-signs.ts';
import { checkEnglishOrdinals } from './english-ordinals.ts';
import { checkEnglishPunctuation } from './english-punctuation.ts';
import { checkEnglishQuotationMarks } from './english-quotation-marks.ts';
import { checkEnglishSpaces } from './english-spaces.ts';
import { checkEnglishThousands } from './english-thousands.ts';
import { checkForeignWords } from './foreign-words.ts';
import { checkFrenchAccentedCapitals } from './french-accented-capitals.ts';
import { checkFrenchAmounts } from './french-amounts.ts';
import { checkFrenchApostrophes } from './french-apostrophes.ts';
import { checkFrenchDashes } from './french-dashes.ts';
import { checkFrenchEllipses } from './french-ellipses.ts';
import { checkFrenchHighPunctuation } from './french-high-punctuation.ts';
import { checkFrenchLigatures } from './french-ligatures.ts';
import { checkFrenchNumberSigns } from './french-number-signs.ts';
import { checkFrenchOrdinals } from './french-ordinals.ts';
import { checkFrenchQuotationMarks } from './french-quotation-marks.ts';
import { checkFrenchSpaces } from './french-spaces.ts';
import { checkFrenchThousands } from './french-thousands.ts';
import { checkHeadingStyle } from './heading-style.ts';
import { checkHeldPlaces } from './held-places.ts';
import { checkLinkTexts } from './link-texts.ts';
import { checkLongParagraphs } from './long-paragraphs.ts';
import { checkLongSentences } from './long-sentences.ts';
import { checkNamedStages } from './named-stages.ts';
import { checkOwnLanguage } from './own-language.ts';
import { checkPictureCredits } from './picture-credits.ts';
import { checkPictureDescriptions } from './picture-descriptions.ts';
import { checkPictureFiles } from './picture-files.ts';
import { checkRepeatedWords } from './repeated-words.ts';
import { checkStandfirsts } from './standfirsts.ts';
import { checkTitles } from './titles.ts';

/** The rules of style and typography, each under its code. */
export const EDITORIAL_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['STYLE-001', checkLongSentences],
  ['STYLE-002', checkLongParagraphs],
  ['STYLE-003', checkRepeatedWords],
  ['STYLE-004', checkTitles],
  ['STYLE-005', checkStandfirsts],
  ['STYLE-006', checkHeadingStyle],
  ['LINK-001', checkLinkTexts],
  ['PIC-001', checkPictureDescriptions],
  ['PIC-002', checkPictureCredits],
  ['PIC-003', checkPictureFiles],
  ['CITE-003', checkCitedFigures],
  ['LANG-003', checkForeignWords],
  ['LANG-004', checkOwnLanguage],
  ['MOM-005', checkNamedStages],
  ['DRAFT-001', checkHeldPlaces],
  ['FR-001', checkFrenchHighPunctuation],
  ['FR-002', checkFrenchQuotationMarks],
  ['FR-003', checkFrenchDashes],
  ['FR-004', checkFrenchOrdinals],
  ['FR-005', checkFrenchNumberSigns],
  ['FR-006', checkFrenchThousands],
  ['FR-007', checkFrenchEllipses],
  ['FR-008', checkFrenchApostrophes],
  ['FR-009', checkFrenchLigatures],
  ['FR-010', checkFrenchAccentedCapitals],
  ['FR-011', checkFrenchSpaces],
  ['FR-012', checkFrenchAmounts],
  ['EN-001', checkEnglishPunctuation],
  ['EN-002', checkEnglishQuotationMarks],
  ['EN-003', checkEnglishDashes],
  ['EN-004', checkEnglishOrdinals],
  ['EN-005', checkEnglishNumberSigns],
  ['EN-006', checkEnglishThousands],
  ['EN-007', checkEnglishEllipses],
  ['EN-008', checkEnglishApostrophes],
  ['EN-009', checkEnglishSpaces],
  ['EN-010', checkEnglishAmounts],
]);
