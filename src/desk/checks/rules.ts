import type { ContentReading } from '../files/from-disk.ts';
import type { Problem } from '../problems/problem.ts';
import * as addresses from './addresses.ts';
import * as articles from './articles.ts';
import * as citations from './citations.ts';
import * as citedFigures from './editorial/cited-figures.ts';
import * as foreignWords from './editorial/foreign-words.ts';
import * as headingStyle from './editorial/heading-style.ts';
import * as heads from './editorial/heads.ts';
import * as leftLines from './editorial/left-lines.ts';
import * as leftMarks from './editorial/left-marks.ts';
import * as lengths from './editorial/lengths.ts';
import * as linkTexts from './editorial/link-texts.ts';
import * as namedStages from './editorial/named-stages.ts';
import * as numbers from './editorial/numbers.ts';
import * as pictures from './editorial/pictures.ts';
import * as placeholders from './editorial/placeholders.ts';
import * as punctuation from './editorial/punctuation.ts';
import * as quotationMarks from './editorial/quotation-marks.ts';
import * as repeatedWords from './editorial/repeated-words.ts';
import * as spelling from './editorial/spelling.ts';
import * as feedIdentities from './feed-identities.ts';
import * as fields from './fields.ts';
import * as journeys from './journeys.ts';
import * as publishedAddresses from './published-addresses.ts';
import * as languages from './languages.ts';
import * as letters from './letters.ts';
import * as masthead from './masthead.ts';
import * as moments from './moments.ts';
import * as publishedDependences from './published-dependences.ts';
import * as series from './series.ts';
import * as sourceDates from './source-dates.ts';
import * as tags from './tags.ts';
import * as twins from './twins.ts';
import { checkBorrowedMoments, checkLenders, checkLentLanguages } from './borrowed-moments.ts';
import { checkKnownIds } from './known-ids.ts';
import { checkLinkedLanguages, checkLinks } from './links.ts';
import { applyAllowances } from './editorial/allowances.ts';
import type { Rule } from './rule.ts';

/** Modules of rules: whatever they export is one. */
const MODULES: readonly Readonly<Record<string, Rule>>[] = [
  ...[addresses, articles, citations, feedIdentities, fields, journeys, languages, letters],
  ...[
    masthead,
    moments,
    publishedAddresses,
    publishedDependences,
    series,
    sourceDates,
    tags,
    twins,
  ],
  ...[
    citedFigures,
    foreignWords,
    headingStyle,
    heads,
    leftLines,
    leftMarks,
    lengths,
    linkTexts,
    namedStages,
  ],
  ...[numbers, pictures, placeholders, punctuation, quotationMarks, repeatedWords, spelling],
  { checkBorrowedMoments, checkLenders, checkLentLanguages },
  { checkKnownIds, checkLinkedLanguages, checkLinks },
];

const RULES = MODULES.flatMap((rules) => Object.values(rules));

/** What is said of words that a hash has cut off, as if they had been meant so. */
const OF_CUT_WORDS = ['SCHEMA-005', 'STYLE-005'];

/** Leaves out what the words that are missing would mend. */
function leaveCutWords(problems: readonly Problem[]): Problem[] {
  const lineOf = ({ file, line }: Problem) => `${file}:${line}`;
  const cut = new Set(problems.filter(({ code }) => code === 'YAML-005').map(lineOf));
  return problems.filter((each) => !OF_CUT_WORDS.includes(each.code) || !cut.has(lineOf(each)));
}

/** Finds everything that is wrong with the content on a day: problems of reading and of the rules, in no order. */
export function checkReading({ content, problems }: ContentReading, today: string): Problem[] {
  const all = [...problems, ...RULES.flatMap((rule) => rule(content, today))];
  return applyAllowances(leaveCutWords(all), content);
}
