import { checkCarriedJourneys, checkLetters, checkOwnedJourneys } from './journeys.ts';
import type { ContentReading } from '../files/from-disk.ts';
import { checkAddresses } from './addresses.ts';
import {
  checkChangeDates,
  checkEarlyArticles,
  checkIssueMembership,
  checkIssueNumbers,
  checkSectors,
} from './articles.ts';
import {
  checkCaseStudySources,
  checkCitedSources,
  checkMainSources,
  checkPairedCitations,
  checkPairedSections,
} from './citations.ts';
import { checkBorrowedMoments, checkLenders, checkLentLanguages } from './borrowed-moments.ts';
import { checkFeedIdentities } from './feed-identities.ts';
import { applyAllowances } from './editorial/allowances.ts';
import { checkAccentedCapitals } from './editorial/accented-capitals.ts';
import { checkAmounts } from './editorial/amounts.ts';
import { checkApostrophes } from './editorial/apostrophes.ts';
import { checkCitedFigures } from './editorial/cited-figures.ts';
import { checkDashes } from './editorial/dashes.ts';
import { checkEllipses } from './editorial/ellipses.ts';
import { checkForeignWords, checkOwnLanguage } from './editorial/foreign-words.ts';
import { checkHeadingStyle } from './editorial/heading-style.ts';
import { checkStandfirsts, checkTitles } from './editorial/heads.ts';
import { checkHighPunctuation } from './editorial/high-punctuation.ts';
import { checkLigatures } from './editorial/ligatures.ts';
import { checkLeftMarks } from './editorial/left-marks.ts';
import { checkLengths } from './editorial/lengths.ts';
import { checkLinkTexts } from './editorial/link-texts.ts';
import { checkMisreadings } from './editorial/misreadings.ts';
import { checkNamedStages } from './editorial/named-stages.ts';
import { checkNumberSigns } from './editorial/number-signs.ts';
import { checkOrdinals } from './editorial/ordinals.ts';
import {
  checkDrawnLetters,
  checkPictureCredits,
  checkPictureDescriptions,
  checkPictureFiles,
  checkPictureOrigins,
  checkPictureWeights,
} from './editorial/pictures.ts';
import { checkPlaceholders } from './editorial/placeholders.ts';
import { checkQuotationMarks } from './editorial/quotation-marks.ts';
import { checkRepeatedWords } from './editorial/repeated-words.ts';
import { checkSpaces } from './editorial/spaces.ts';
import { checkThousands } from './editorial/thousands.ts';
import { checkFields } from './fields.ts';
import { checkKeptAddresses } from './kept-addresses.ts';
import { checkKnownIds } from './known-ids.ts';
import { checkLanguages } from './languages.ts';
import { checkAnsweredArticles, checkLetterDates } from './letters.ts';
import { checkLinkedLanguages, checkLinks } from './links.ts';
import { checkMomentAddresses } from './moment-addresses.ts';
import { checkMasthead } from './masthead.ts';
import {
  checkCardOrder,
  checkCardSpacing,
  checkKnownMoments,
  checkRepeatedTags,
} from './moments.ts';
import type { Problem } from '../problems/problem.ts';
import type { Rule } from './rule.ts';
import { checkPublishedDependences } from './published-dependences.ts';
import { checkRecordedAddresses } from './recorded-addresses.ts';
import { checkRedirects } from './redirects.ts';
import { checkSeries } from './series.ts';
import { checkSourceDates } from './source-dates.ts';
import { checkTags } from './tags.ts';
import { checkTwinSources, checkTwinTerms } from './twins.ts';

const RULES: readonly Rule[] = [
  checkTags,
  checkLeftMarks,
  checkMisreadings,
  checkFields,
  checkKnownIds,
  checkKnownMoments,
  checkBorrowedMoments,
  checkLinks,
  checkLinkedLanguages,
  checkLentLanguages,
  checkPublishedDependences,
  checkLanguages,
  checkIssueMembership,
  checkEarlyArticles,
  checkChangeDates,
  checkSectors,
  checkIssueNumbers,
  checkMasthead,
  checkFeedIdentities,
  checkAddresses,
  checkMomentAddresses,
  checkKeptAddresses,
  checkRecordedAddresses,
  checkRedirects,
  checkRepeatedTags,
  checkCardOrder,
  checkCardSpacing,
  checkCitedSources,
  checkCarriedJourneys,
  checkOwnedJourneys,
  checkLetters,
  checkAnsweredArticles,
  checkLetterDates,
  checkLenders,
  checkTwinSources,
  checkTwinTerms,
  checkSeries,
  checkSourceDates,
  checkCaseStudySources,
  checkMainSources,
  checkPairedCitations,
  checkPairedSections,
  checkLengths,
  checkRepeatedWords,
  checkTitles,
  checkStandfirsts,
  checkHeadingStyle,
  checkLinkTexts,
  checkPictureDescriptions,
  checkPictureCredits,
  checkPictureFiles,
  checkPictureWeights,
  checkPictureOrigins,
  checkDrawnLetters,
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

/**
 * Finds everything that is wrong with the content.
 *
 * @param today Calendar date, `YYYY-MM-DD`, which decides what is published.
 * @returns Problems of reading and problems of the rules together, in no order.
 */
export function checkReading({ content, problems }: ContentReading, today: string): Problem[] {
  const all = [...problems, ...RULES.flatMap((rule) => rule(content, today))];
  return applyAllowances(all, content);
}
