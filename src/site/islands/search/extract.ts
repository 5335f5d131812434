import type { Locale } from '../../../magazine/vocabulary.ts';
import { BLOCK_END, FACT_SIGN } from '../../search/index-files.ts';
import { isJoined, restoreText } from '../../search/search-text.ts';
import {
  BESIDE,
  answers,
  figuresBeside,
  foldedForms,
  foldWord,
  isFormOf,
  wordsOfToken,
  type AskedWord,
  type Question,
} from '../../search/search-words.ts';

/** Words of an extract: all of them asked for, or none. */
export interface ExtractRun {
  text: string;
  /** Whether the reader asked for it. */
  marked: boolean;
}

/** How the words of a text are told apart and set as in the page. */
export interface Reading {
  question: Question;
  /** What `findSpellings` found in the text. */
  spellings: readonly string[];
  locale: Locale;
}

/** Words of an extract: about two lines. */
const LENGTH = 28;

/** Words of what an extract adds for a word that its first stretch does not show. */
const ADDED = 14;

/** How far back an extract goes to begin with a sentence. */
const RUN_UP = 9;

/** Private characters that stand for the marks while the typography is restored. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A word of a text, and which of the words asked for it answers. */
interface Token {
  text: string;
  answered: readonly AskedWord[];
}

/** Of a phrase, its words answer only where they stand together. */
function readTokens(text: string, { question, locale }: Reading): Token[] {
  const asked = question.words;
  const all = text.split(' ').map((token) => {
    const words = wordsOfToken(token).map(foldWord);
    const answered = asked.filter((word) => {
      const isAnswer = word.isWord ? isFormOf : answers;
      return foldedForms(word).some((form) => words.some((each) => isAnswer(each, form, locale)));
    });
    return { text: token, answered };
  });
  const tokens = all.map((token, place) => ({
    ...token,
    answered: token.answered.filter((word) => {
      const figures = figuresBeside(word, asked);
      const isThere = (figure: AskedWord) =>
        BESIDE.some((step) => all[place + step]?.answered.includes(figure));
      return figures.length === 0 || figures.some(isThere);
    }),
  }));
  if (!question.isPhrase) return tokens;
  const startsAt = (place: number) =>
    question.all.every((word) =>
      wordsOfToken(tokens[place + word.at]?.text ?? '').some((part) =>
        foldedForms(word).includes(foldWord(part)),
      ),
    );
  return tokens.map((token, place) => ({
    ...token,
    answered: token.answered.filter(({ at }) => startsAt(place - at)),
  }));
}

/** Sets tokens as in the page, the marks without the punctuation around the words. */
function setRuns(tokens: readonly Token[], { spellings, locale }: Reading): ExtractRun[] {
  const marked = tokens.map(({ text, answered }) => {
    const mark = answered.length > 0 ? `$1${OPEN}$2${CLOSE}$3` : '$&';
    return text.replace(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su, mark);
  });
  return restoreText(marked.join(' '), spellings, locale)
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))
    .filter(Boolean)
    .map((text) =>
      text.startsWith(OPEN) ? { text: text.slice(1, -1), marked: true } : { text, marked: false },
    );
}

/** How many of the words asked for some tokens answer, and how often. */
function weigh(tokens: readonly Token[]): number {
  const answered = tokens.flatMap((token) => token.answered);
  return new Set(answered).size * 100 + answered.length;
}

/** The facts of a list, each by itself. */
function partFacts(tokens: readonly Token[]): Token[][] {
  const ends = [...tokens.keys()].filter((place) => tokens[place]?.text === FACT_SIGN);
  return [-1, ...ends].map((end, place) => tokens.slice(end + 1, ends[place]));
}

/** Index of the best item, the first of equals. */
function bestOf<Item>(items: readonly Item[], score: (item: Item) => number): number {
  const scores = items.map(score);
  return scores.indexOf(Math.max(...scores));
}

const ELLIPSIS: Token = { text: '…', answered: [] };

/** The stretch of a paragraph that answers best, from the beginning of its sentence where that is near. */
function cut(tokens: readonly Token[], length: number): Token[] {
  if (tokens.length <= length + RUN_UP) return [...tokens];
  const answering = [...tokens.keys()].filter((index) => tokens[index]?.answered.length);
  const best = bestOf(answering, (index) => weigh(tokens.slice(index, index + length - RUN_UP)));
  const word = answering[best] ?? 0;
  const isStart = (index: number) =>
    index === 0 || /[.!?…][^\p{L}\p{N}]*$/u.test(tokens[index - 1]?.text ?? '');
  const near = [...tokens.keys()].slice(Math.max(0, word - RUN_UP), word + 1);
  const start = near.findLast(isStart) ?? Math.min(word - 3, tokens.length - length);
  const words = tokens.slice(start, start + length);
  // An extract never breaks off after an elided word, which says nothing alone.
  while (words.length > 1 && isJoined(words.at(-1)?.text ?? '')) words.pop();
  return [
    ...(isStart(start) ? [] : [ELLIPSIS]),
    ...words,
    ...(isStart(start + words.length) || words.length === tokens.length - start ? [] : [ELLIPSIS]),
  ];
}

/** Sets a title as in its page, with what was asked for marked. */
export function markTitle(title: string, reading: Reading): ExtractRun[] {
  return setRuns(readTokens(title, reading), reading);
}

/** Joins stretches of a text by the sign of what is left out between them. */
function joinStretches(stretches: readonly (readonly Token[])[]): Token[] {
  return stretches.reduce<Token[]>((all, stretch) => {
    const isParted = all.length === 0 || all.at(-1) === ELLIPSIS || stretch[0] === ELLIPSIS;
    const next = all.at(-1) === ELLIPSIS && stretch[0] === ELLIPSIS ? stretch.slice(1) : stretch;
    return [...all, ...(isParted ? [] : [ELLIPSIS]), ...next];
  }, []);
}

/** What a record says to who asked for words. */
export interface Extract {
  text: readonly ExtractRun[];
  /** The facts that answer and make no sentence: they stand with the label. */
  facts: readonly (readonly ExtractRun[])[];
}

/**
 * Takes from the text of a record the stretch that answers best, always within one paragraph of prose, and a further
 * one for each word that is shown neither there nor in the title and the label; and the facts that hold what is left.
 *
 * @param content What the index holds: the title first, where there is one, then the paragraphs.
 * @param beside The title and the label that stand beside it, as `foldText` writes them.
 * @returns The beginning of the text where it holds none of the words; no text where there are but facts.
 */
export function extract(
  content: string,
  reading: Reading,
  beside: { title: string; label: string },
): Extract {
  const blocks = content.split(` ${BLOCK_END} `).map((block) => readTokens(block, reading));
  const paragraphs = beside.title === '' ? blocks : blocks.slice(1);
  const isList = (tokens: readonly Token[]) => tokens.some(({ text }) => text === FACT_SIGN);
  const prose = paragraphs.filter((paragraph) => !isList(paragraph));
  const facts = paragraphs.filter(isList).flatMap(partFacts);
  const best = prose[bestOf(prose, weigh)];
  const stretches = best ? [cut(best, LENGTH)] : [];
  const shown = new Set(
    [...[beside.title, beside.label].map((text) => readTokens(text, reading)), ...stretches]
      .flat()
      .flatMap(({ answered }) => answered),
  );
  /** The stretches that show words which nothing before them shows. */
  const addLacking = (all: readonly (readonly Token[])[]) =>
    all.flatMap((tokens) => {
      const lacking = tokens.map(({ text, answered }) => ({
        text,
        answered: answered.filter((word) => !shown.has(word)),
      }));
      if (weigh(lacking) === 0) return [];
      const added = cut(lacking, ADDED);
      for (const { answered } of added) answered.forEach((word) => shown.add(word));
      return [added];
    });
  const text = joinStretches([...stretches, ...addLacking(prose)]);
  return {
    text: setRuns(text, reading),
    facts: addLacking(facts).map((fact) => setRuns(fact, reading)),
  };
}
