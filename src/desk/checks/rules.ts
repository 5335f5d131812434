import type { Reading } from '../files/from-disk.ts';
import { checkAddresses } from './addresses.ts';
import {
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
import { applyAllowances } from './editorial/allowances.ts';
import { EDITORIAL_RULES } from './editorial/rules.ts';
import { checkKeptAddresses } from './kept-addresses.ts';
import { checkKnownIds } from './known-ids.ts';
import { checkLanguages } from './languages.ts';
import { checkLinkedLanguages, checkLinks } from './links.ts';
import { checkMomentAddresses } from './moment-addresses.ts';
import {
  checkCardOrder,
  checkCardSpacing,
  checkCarriedJourneys,
  checkKnownMoments,
  checkRepeatedTags,
} from './moments.ts';
import type { Problem } from '../problems/problem.ts';
import type { Rule } from './rule.ts';
import { checkPublishedDependences } from './published-dependences.ts';
import { checkRecordedAddresses } from './recorded-addresses.ts';
import { checkRedirects } from './redirects.ts';
import { checkSeries } from './series.ts';
import { checkTags } from './tags.ts';

const RULES: readonly Rule[] = [
  checkTags,
  checkKnownIds,
  checkKnownMoments,
  checkLinks,
  checkLinkedLanguages,
  checkPublishedDependences,
  checkLanguages,
  checkIssueMembership,
  checkEarlyArticles,
  checkSectors,
  checkIssueNumbers,
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
  checkSeries,
  checkCaseStudySources,
  checkMainSources,
  checkPairedCitations,
  checkPairedSections,
  ...EDITORIAL_RULES,
];

/**
 * Finds everything that is wrong with the content.
 *
 * @param today Calendar date, `YYYY-MM-DD`, which decides what is published.
 * @returns Problems of reading and problems of the rules together, in no order.
 */
export function checkReading({ content, problems }: Reading, today: string): Problem[] {
  const all = [...problems, ...RULES.flatMap((rule) => rule(content, today))];
  return applyAllowances(all, content);
}
