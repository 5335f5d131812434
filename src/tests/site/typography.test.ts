import { describe, expect, test } from 'vitest';
import { findLeftMarks } from '../../magazine/texts/left-marks.ts';
import {
  localeOfLang,
  typesetPassage,
  type LocaleRun,
} from '../../magazine/typography/typography.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { revealSpaces } from '../revealed-spaces.ts';
import { readBuiltSite, type BuiltPage } from './built-pages.ts';

/** Elements that stand within a line of prose: the rest start a passage of their own. */
const INLINE = new Set(
  'a abbr b br cite code em i mark q small span strong sub sup time'.split(' '),
);

/** Elements whose text nobody reads as prose. */
const NO_PROSE = new Set(['script', 'style', 'template', 'noscript']);

/** Attributes that are read aloud or shown. */
const READ_ATTRIBUTES = ['alt', 'aria-label', 'title', 'placeholder'];

/** Attributes that programs read. */
const PLAIN_ATTRIBUTES = [
  'href',
  'src',
  'id',
  'lang',
  'hreflang',
  'datetime',
  'for',
  'name',
  'class',
];

/** What is read in one breath: a block without the blocks in it, or an attribute. */
interface ShownPassage {
  runs: (LocaleRun & { isCode?: boolean })[];
  locale: Locale | undefined;
}

/** Everything that a page says to its readers, with the language of each run of it. */
function passagesOf({ document, locale: own }: BuiltPage): ShownPassage[] {
  const passages: ShownPassage[] = [];
  const add = (text: string | null | undefined, locale: Locale | undefined) => {
    if (text) passages.push({ runs: [{ text, locale }], locale });
  };
  const visit = (element: Element, around: Locale | undefined, runs: ShownPassage['runs']) => {
    const lang = element.getAttribute('lang');
    const locale = lang === null ? around : localeOfLang(lang);
    for (const name of READ_ATTRIBUTES) add(element.getAttribute(name), locale);
    for (const child of element.childNodes) {
      if (child.nodeType === child.TEXT_NODE) {
        const isCode = element.closest('code, pre') !== null;
        runs.push({ text: child.textContent ?? '', locale: isCode ? undefined : locale, isCode });
      } else if (child.nodeType === child.ELEMENT_NODE) {
        const inner = child as Element;
        if (NO_PROSE.has(inner.localName)) continue;
        if (INLINE.has(inner.localName)) visit(inner, locale, runs);
        else visitBlock(inner, locale);
      }
    }
  };
  const visitBlock = (element: Element, around: Locale | undefined) => {
    const passage: ShownPassage = { runs: [], locale: around };
    passages.push(passage);
    visit(element, around, passage.runs);
  };
  visitBlock(document.body, own);
  for (const meta of document.querySelectorAll('title, meta[name="description"]')) {
    add(meta.getAttribute('content') ?? meta.textContent, own);
  }
  return passages;
}

const { pages } = await readBuiltSite();

/** Fewest characters of a language that a page has on average: half of what even short pages have. */
const LEAST_LENGTH = 100;

/** The problems that a look at each passage of each page finds, each once, with a page that has it. */
function problemsIn(look: (passage: ShownPassage) => readonly string[]): string[] {
  const problems = new Map<string, string>();
  for (const page of pages) {
    for (const problem of passagesOf(page).flatMap(look)) problems.set(problem, page.path);
  }
  return [...problems].map(([problem, path]) => `${path}: ${revealSpaces(problem)}`);
}

/** Finds a pattern in the words of some languages; everything else is one character, as for the rules. */
function findIn(pattern: RegExp, ...locales: Locale[]) {
  return ({ runs }: ShownPassage): string[] => {
    const text = runs
      .map((run) => (run.locale && locales.includes(run.locale) ? run.text : '\ufffc'))
      .join('');
    return Array.from(text.matchAll(pattern), ({ index }) =>
      text.slice(Math.max(0, index - 20), index + 20),
    );
  };
}

describe('the words of the site', () => {
  test('are many, in both languages', () => {
    const words = pages.flatMap(passagesOf).flatMap(({ runs }) => runs);
    for (const locale of ['fr', 'en', undefined]) {
      const length = words
        .filter((run) => run.locale === locale)
        .reduce((sum, { text }) => sum + text.length, 0);
      expect(length, locale).toBeGreaterThan(locale ? LEAST_LENGTH * pages.length : 0);
    }
  });

  test('hold no typewriter mark: apostrophe, quotation mark, three dots, two hyphens', () => {
    expect(problemsIn(findIn(/(?<!\d)['"]|\.{3}|(?<!-)--(?!-)/g, 'fr', 'en'))).toEqual([]);
  });

  test('keep French marks with their words', () => {
    const parted = /[^\S\u202f][;:!?%»]|«(?!\u202f)|(?<!\u202f)»/g;
    expect(problemsIn(findIn(parted, 'fr'))).toEqual([]);
  });

  test('put no space before English marks', () => {
    expect(problemsIn(findIn(/(?<=\S)\s[;:!?%]/g, 'en'))).toEqual([]);
  });

  test('keep the day and the month on one line', () => {
    const parted =
      /(?<!\d)\d{1,2}(?:er)? (?:janvier|mars|juin|septembre|January|March|June|September)/g;
    expect(problemsIn(findIn(parted, 'fr', 'en'))).toEqual([]);
  });

  test('hold no sign of a markup that nobody reads', () => {
    const left = ({ runs }: ShownPassage) => {
      const text = runs.map((run) => (run.isCode ? '\ufffc' : run.text)).join('');
      return findLeftMarks(text).map(({ start, end }) =>
        text.slice(Math.max(0, start - 20), end + 20),
      );
    };
    expect(problemsIn(left)).toEqual([]);
  });

  test('are all set: to set them again changes nothing', () => {
    const unset = ({ runs, locale }: ShownPassage) =>
      typesetPassage(runs, { locale }).filter((text, index) => text !== runs[index]?.text);
    expect(problemsIn(unset)).toEqual([]);
  });
});

describe('what programs read', () => {
  const TYPOGRAPHY = /[\u00a0\u202f’‘“”«»…]/;

  test('keeps to plain characters: addresses, ids, languages, dates, classes, code', () => {
    const problems = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const isCode = element.localName === 'code' || element.localName === 'pre';
        const values = PLAIN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
        return [...values, isCode ? element.textContent : '']
          .filter((value) => TYPOGRAPHY.test(value))
          .map((value) => `${path}: <${element.localName}> “${value}”`);
      }),
    );
    expect(problems).toEqual([]);
  });

  test('is told the same titles and summaries as readers, marks included', () => {
    const problems = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
        Array.from(
          script.textContent.matchAll(/"(?:headline|name|description)":"((?:[^"\\]|\\.)*)"/g),
          ([, words = '']) => words,
        )
          .filter((words) => /\\"|'|\.{3}/.test(words))
          .map((words) => `${path}: ${words}`),
      ),
    );
    expect(problems).toEqual([]);
  });
});
