import type { Reading } from '../library/from-disk.ts';
import { checkAddresses } from './addresses.ts';
import { checkAttributes } from './attributes.ts';
import { checkAwaitedLanguages } from './awaited-languages.ts';
import { checkCardOrder } from './card-order.ts';
import { checkCardSpacing } from './card-spacing.ts';
import { checkCarriedJourneys } from './carried-journeys.ts';
import { checkCaseStudySources } from './case-study-sources.ts';
import { checkCitedSources } from './cited-sources.ts';
import { checkEarlyPieces } from './early-pieces.ts';
import { checkEnclosedWords } from './enclosed-words.ts';
import { checkExplainedTerms } from './explained-terms.ts';
import { checkHeadings } from './headings.ts';
import { checkIntruders } from './intruders.ts';
import { checkIssueMembership } from './issue-membership.ts';
import { checkIssueNumbers } from './issue-numbers.ts';
import { checkKeptAddresses } from './kept-addresses.ts';
import { checkKnownAuthors } from './known-authors.ts';
import { checkKnownBrands } from './known-brands.ts';
import { checkKnownIssues } from './known-issues.ts';
import { checkKnownJourneys } from './known-journeys.ts';
import { checkKnownMoments } from './known-moments.ts';
import { checkKnownNeighbours } from './known-neighbours.ts';
import { checkKnownSources } from './known-sources.ts';
import { checkKnownTerms } from './known-terms.ts';
import { checkLanguages } from './languages.ts';
import { checkLinkedLanguages } from './linked-languages.ts';
import { checkLinks } from './links.ts';
import { checkLiteralAttributes } from './literal-attributes.ts';
import { checkMainSources } from './main-sources.ts';
import { checkMomentAddresses } from './moment-addresses.ts';
import { checkPairedCitations } from './paired-citations.ts';
import { checkPairedSections } from './paired-sections.ts';
import { applyAllowances } from './editorial/allowances.ts';
import { EDITORIAL_RULES } from './editorial/rules.ts';
import type { Problem, Rule } from './problem.ts';
import { checkPublishedDependences } from './published-dependences.ts';
import { checkRecordedAddresses } from './recorded-addresses.ts';
import { checkRedirectOrigins } from './redirect-origins.ts';
import { checkRedirectTargets } from './redirect-targets.ts';
import { checkSectors } from './sectors.ts';
import { checkSeries } from './series.ts';
import { checkShownMoments } from './shown-moments.ts';
import { checkSingleCards } from './single-cards.ts';
import { checkTagPlaces } from './tag-places.ts';
import { checkTags } from './tags.ts';

/** Every rule under the code that it raises. What cannot be read at all has the codes of `FAULT_CODES`. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['MDX-002', checkTags],
  ['MDX-003', checkLiteralAttributes],
  ['MDX-004', checkAttributes],
  ['MDX-005', checkIntruders],
  ['MDX-006', checkHeadings],
  ['MDX-007', checkEnclosedWords],
  ['MDX-008', checkTagPlaces],
  ['REF-001', checkKnownSources],
  ['REF-002', checkKnownTerms],
  ['REF-003', checkKnownMoments],
  ['REF-004', checkKnownBrands],
  ['REF-005', checkKnownIssues],
  ['REF-006', checkKnownAuthors],
  ['REF-007', checkKnownJourneys],
  ['REF-008', checkKnownNeighbours],
  ['REF-009', checkLinks],
  ['REF-010', checkPublishedDependences],
  ['REF-011', checkLinkedLanguages],
  ['LANG-001', checkLanguages],
  ['LANG-002', checkAwaitedLanguages],
  ['ART-001', checkIssueMembership],
  ['ART-002', checkEarlyPieces],
  ['ART-003', checkSectors],
  ['ISSUE-001', checkIssueNumbers],
  ['ADDR-001', checkAddresses],
  ['ADDR-002', checkMomentAddresses],
  ['ADDR-003', checkKeptAddresses],
  ['ADDR-004', checkRecordedAddresses],
  ['ADDR-005', checkRedirectTargets],
  ['ADDR-006', checkRedirectOrigins],
  ['MOM-001', checkShownMoments],
  ['MOM-002', checkSingleCards],
  ['MOM-003', checkCardOrder],
  ['MOM-004', checkCardSpacing],
  ['TERM-001', checkExplainedTerms],
  ['SRC-001', checkCitedSources],
  ['JOURNEY-001', checkCarriedJourneys],
  ['SER-001', checkSeries],
  ['CITE-001', checkCaseStudySources],
  ['CITE-002', checkMainSources],
  ['PAIR-001', checkPairedCitations],
  ['PAIR-002', checkPairedSections],
]);

/**
 * Finds everything that is wrong with the content.
 *
 * @param today Calendar date, `YYYY-MM-DD`, which decides what is published.
 * @returns Faults of reading and problems of the rules together, in no order.
 */
export function checkReading({ manuscripts, faults }: Reading, today: string): Problem[] {
  const problems = [
    ...faults.map((fault): Problem => ({ ...fault, severity: 'error' })),
    ...[...RULES.values(), ...EDITORIAL_RULES].flatMap((rule) => rule(manuscripts, today)),
  ];
  return applyAllowances(problems, manuscripts);
}
