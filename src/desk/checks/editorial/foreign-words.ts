import type { Run } from '../../../magazine/typography/passage.ts';
import { type Locale, otherLocale } from '../../../magazine/vocabulary.ts';
import { inEachLocale } from '../../../magazine/words/each-locale.ts';
import { localeOfLang } from '../../../magazine/typography/typography.ts';
import type { Content } from '../../files/from-disk.ts';
import phrases from '../../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../../problems/problem.ts';
import type { TermEntry } from '../../../magazine/schemas/term.ts';
import { allTexts } from '../used-ids.ts';
import { isFunctionWord } from './function-words.ts';
import { problemIn, proseOf, withRuns, type Prose } from './prose.ts';
import { patternOf, wordsOf } from './words.ts';

/** Characters of a text, in UTF-16 units; the end is excluded. */
type Found = Record<'start' | 'end', number>;

/** Characters of a passage. */
type Span = Found & { prose: Prose };

/** Fewest words of a span whose language can be told. */
const LEAST_WORDS = 3;
/** Fewest different small words that tell it. */
const LEAST_SIGNS = 2;

const QUOTATION = /«[^«»]+»|“[^“”]+”|"[^"]+"/g;

const CAN_HOLD_TAGS: readonly string[] = ['paragraph', 'heading', 'cell', 'tag', 'remark'];

function findQuotations(prose: Prose): Span[] {
  return Array.from(prose.text.matchAll(QUOTATION), ({ 0: quoted, index }) => {
    return { prose, start: index + 1, end: index + quoted.length - 1 };
  });
}

function findItalics(prose: Prose): Span[] {
  const groups: Run[][] = [];
  let open: Run[] | undefined;
  for (const run of prose.passage.runs) {
    if (!run.within.includes('emphasis')) open = undefined;
    else if (open) open.push(run);
    else groups.push((open = [run]));
  }
  return groups.map((runs) => {
    const italic = withRuns(prose, runs);
    return { prose: italic, start: 0, end: italic.text.length };
  });
}

function namesOf({ name, aliases, abbreviation }: TermEntry, locale: Locale): string[] {
  return [name[locale], ...aliases[locale], abbreviation ?? ''].filter(Boolean);
}

/** As it stands inside a sentence; the capitals of an acronym stay. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

const spell = (text: string) => ` ${wordsOf(text.toLowerCase()).join(' ')} `;

const TOUCHES_BEFORE = /[\p{L}\p{N}-]$/u;
const TOUCHES_AFTER = /^[\p{L}\p{N}-]/u;

/**
 * Makes a finder of the names and aliases that the lexicon has in the other language only, as they stand inside a
 * sentence: with a capital of its own, a name is a title or a brand.
 */
function buildForeignLexicon({ terms }: Content, locale: Locale): (text: string) => Found[] {
  const entries = [...terms.values()].flatMap(({ entry }) => (entry ? [entry] : []));
  const own = entries.flatMap((entry) => namesOf(entry, locale)).map(spell);
  const foreign = entries
    .flatMap((entry) => namesOf(entry, otherLocale(locale)))
    // What is part of a name of this language is at home in it.
    .filter((name) => !own.some((known) => known.includes(spell(name))))
    .map(lowerFirst);
  if (foreign.length === 0) return () => [];
  const longestFirst = foreign.toSorted((one, other) => other.length - one.length);
  // Whether a word is whole is asked of the few that are found: a pattern would ask it everywhere.
  const pattern = new RegExp(`(?<!\\w)(?:${longestFirst.map(patternOf).join('|')})s?`, 'g');
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: word, index: start }) => {
      const end = start + word.length;
      const touches =
        TOUCHES_BEFORE.test(text.slice(0, start)) || TOUCHES_AFTER.test(text.slice(end));
      return touches ? [] : { start, end };
    });
}

/** Whether small words of the other language, and none of this one, hold a span together. */
function isForeign({ prose: { text, locale }, start, end }: Span): boolean {
  const words = wordsOf(text.slice(start, end).toLowerCase());
  if (words.length < LEAST_WORDS || words.some((word) => isFunctionWord(word, locale)))
    return false;
  const signs = words.filter((word) => isFunctionWord(word, otherLocale(locale)));
  return new Set(signs).size >= LEAST_SIGNS;
}

/** Whether two spans of a passage share words of the file. */
function overlap(one: Span, other: Span): boolean {
  const reaches = (first: Span, second: Span) =>
    first.prose.offsetAt(first.end - 1) >= second.prose.offsetAt(second.start);
  return reaches(one, other) && reaches(other, one);
}

/** What explains a term is in the words of the lexicon. */
function standsInTerm({ passage, offsetAt }: Prose, index: number): boolean {
  const offset = offsetAt(index);
  const holds = ({ start, end }: Run) => start <= offset && offset < end;
  return passage.runs.some((run) => run.within.includes('Term') && holds(run));
}

function describe({ prose, start, end }: Span): Problem {
  const lang = otherLocale(prose.locale);
  const written = prose.text.slice(start, end);
  const words = written.trim();
  // Given in both languages, the words are not shortened: the remedy has them all.
  const values = { language: phrases.languages[lang], lang, words: { fr: words, en: words } };
  return problemIn(prose, 'LANG-003', values, { span: [start + written.indexOf(words), end] });
}

/** LANG-003: words of the other language that nothing marks as such. */
export function checkForeignWords(content: Content): Problem[] {
  const lexicon = inEachLocale((locale) => buildForeignLexicon(content, locale));
  return proseOf(content).flatMap((prose) => {
    const { passage, locale, text } = prose;
    if (!CAN_HOLD_TAGS.includes(passage.kind) || passage.holder === 'Verbatim') return [];
    const found: Span[] = [];
    for (const span of [
      ...[...findQuotations(prose), ...findItalics(prose)].filter(isForeign),
      ...lexicon[locale](text)
        .filter(({ start }) => !standsInTerm(prose, start))
        .map((word) => ({ prose, ...word })),
    ]) {
      if (!found.some((known) => overlap(known, span))) found.push(span);
    }
    return found.map(describe);
  });
}

/** LANG-004: words marked as foreign in the very language of the text. */
export function checkOwnLanguage(content: Content): Problem[] {
  return allTexts(content).flatMap(({ file, locale, manuscript }) =>
    (manuscript?.elements ?? []).flatMap(({ name, attributes: { lang }, within, place }) => {
      // Inside words of another language, those of the text’s own are foreign again.
      const isOwn =
        name === 'Foreign' && within !== 'Verbatim' && lang && localeOfLang(lang) === locale;
      return isOwn ? [problemAt({ file, place }, `LANG-004/${locale}`, { lang })] : [];
    }),
  );
}
