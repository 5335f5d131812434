import type { Locale } from '../../../magazine/vocabulary.ts';
import {
  asksForMoments,
  countValues,
  narrow,
  type RegisteredPage,
  type RegisteredRecord,
} from '../../search/register.ts';
import type { Phrases } from '../../search/search-phrases.ts';
import { restoreText } from '../../search/search-text.ts';
import {
  figuresBeside,
  foldedForms,
  isLight,
  nameWithin,
  parseQuestion,
  unquote,
  type AskedWord,
  type Question,
} from '../../search/search-words.ts';
import { findWords, onlyBegins } from '../../search/word-list.ts';
import { readFinding } from './finding.ts';
import type { Found } from './found.ts';
import { foldUnits, type Group } from './groups.ts';
import { IndexReader } from './index-reader.ts';
import { phrasePattern, wordsPattern, type Looked } from './marks.ts';
import { findNamed } from './named-pages.ts';
import type { Doubted } from './proposals.ts';
import { countHeld, keepBeside, NAMED, rank, type Hit, type Ranked, type Unit } from './ranking.ts';
import type { SearchState } from './state.ts';

/** What answers a state, before any of it is read. */
interface Answer {
  question: Question;
  /** The units of a page that answer alike, the best first. */
  groups: readonly Group[];
  found: Omit<Found, 'findings'>;
  /**
   * Whether each word of the list was found somewhere. Pagefind passes over a part of the index that does not come: to
   * ask again is to try again.
   */
  isSure: boolean;
}

/** What begins as was typed in no more records than these may be there by chance. */
const RARE = 2;

/** Looks for what readers ask, in the index of one language. */
export class Engine {
  readonly #index: IndexReader;
  readonly #answers = new Map<string, Promise<Answer>>();

  private constructor(index: IndexReader) {
    this.#index = index;
  }

  /** @throws {Error} When the index cannot be read. */
  static async open(folder: string, locale: Locale): Promise<Engine> {
    return new Engine(await IndexReader.open(folder, locale));
  }

  /** What the search says, in the words of the language. */
  get phrases(): Phrases {
    return this.#index.phrases;
  }

  /**
   * Finds what answers a state.
   *
   * @param end Findings are read from `start` up to here.
   * @param isUnfolded Whether they show every moment that answers.
   */
  async find(state: SearchState, start: number, end: number, isUnfolded = false): Promise<Found> {
    const key = JSON.stringify(state);
    const answer = this.#answers.get(key) ?? this.#answer(state);
    this.#answers.set(key, answer);
    const { question, groups, found, isSure } = await answer;
    if (!isSure) this.#answers.delete(key);
    const findings = await Promise.all(
      groups
        .slice(start, end)
        .map((group) => readFinding(this.#index, group, question, { ...found, isUnfolded })),
    );
    return { ...found, findings };
  }

  async #answer({ query, filters }: SearchState): Promise<Answer> {
    const { register, locale } = this.#index;
    const asked = parseQuestion(query, locale);
    const looked = await Promise.all(asked.words.map((word) => this.#lookUp(word)));
    const present = looked.filter(({ forms }) => forms.length > 0);
    const isAll = present.length === looked.length;
    // Nothing holds a phrase one of whose words is lacking; the others may be held.
    const isPhrase = asked.isPhrase && isAll && present.length > 0;
    const question = { ...asked, words: looked.map(({ word }) => word), isPhrase };
    const words = present.map(({ word }) => word);
    const held = await Promise.all(
      present.map(({ word, forms }) => this.#index.findHits(word, forms)),
    );
    const isDoubtful = ({ word: { folded }, forms }: Looked, place: number) =>
      forms.every((form) => onlyBegins(form, folded, locale)) &&
      (forms.every((form) => /^\p{Lu}/u.test(form)) || (held[place]?.size ?? 0) <= RARE);
    const hits = held.map((_, place) => keepBeside(place, words, held));
    const exact = isPhrase ? await this.#index.findExact(asked.all) : new Set<number>();
    const lights = question.words.filter(({ folded }) => isLight(folded, locale));
    const light = new Set(lights.length < question.words.length ? lights : []);
    const ofMoments = asksForMoments(filters);
    const named = await findNamed(this.#index, question.words);
    const isNamed = isPhrase || named.values().some((each) => each === NAMED.whole);
    const name = isNamed ? undefined : await this.#findName(asked, words, hits);
    const sought = {
      words: [...words, ...(name ? [name.word] : [])],
      hits: [...hits, ...(name ? [name.hits] : [])],
      light,
      isPhrase,
      exact,
    };
    const namedOf = (page: RegisteredPage) => named.get(page) ?? NAMED.not;
    const units = narrow(register, filters).flatMap(({ page, records }): Unit[] => {
      const unit = { page: register.indexOf(page), kind: page.kind, named: namedOf(page) };
      return ofMoments
        ? records.map((record) => ({ ...unit, records: [record] }))
        : [{ ...unit, records }];
    });
    const ranked =
      looked.length === 0 && query === ''
        ? units.map((unit): Ranked => ({ unit, isWhole: true }))
        : rank(units, sought);
    const wholes = ranked.filter(({ isWhole }) => isWhole && isAll);
    const parts = ranked.filter(({ isWhole }) => !(isWhole && isAll));
    const isAnswer = ({ id }: RegisteredRecord) =>
      isPhrase ? exact.has(id) : hits.length === 0 || hits.some((word) => word.has(id));
    const grade = (records: readonly RegisteredRecord[]) => {
      if (query === '') return 'whole';
      const held = countHeld({ records }, sought);
      return held === 0 ? undefined : isAll && held === sought.hits.length ? 'whole' : 'part';
    };
    const groups = [
      ...foldUnits(register, wholes, sought, { isAnswer, isPart: false }),
      ...foldUnits(register, parts, sought, { isAnswer, isPart: true }),
    ];
    const missing = looked.filter(({ forms }) => forms.length === 0).map(({ word }) => word);
    // A figure is there and its unit too, but nowhere together.
    const apart = words
      .filter((_, place) => hits[place]?.size === 0 && held[place]?.size)
      .map((unit) => [unit, ...figuresBeside(unit, words)].sort((one, other) => one.at - other.at))
      .map((pair) => pair.map(({ typed }) => typed).join(' '));
    const doubtful = present.filter(isDoubtful).map(({ word }) => word);
    const isNarrowed = query !== '' && Object.keys(filters).length > 0;
    const unfiltered =
      isNarrowed && wholes.length === 0
        ? Map.groupBy(register, (page) => grade(page.records))
        : undefined;
    return {
      question,
      groups,
      isSure: held.every(({ size }) => size > 0),
      found: {
        whole: wholes.length,
        part: parts.length,
        ofMoments,
        total: groups.length,
        counts: countValues(register, filters, grade),
        missing: [...new Set([...missing.map(({ typed, whole = typed }) => whole), ...apart])].map(
          (word) => restoreText(word, [], locale),
        ),
        proposals: await this.#propose(query, question, {
          missing,
          doubtful,
          isScattered: !isPhrase && wholes.length === 0 && words.length > 1,
        }),
        unquoted: isPhrase && groups.length === 0 ? unquote(query) : undefined,
        isEmpty: query !== '' && looked.length === 0,
        unfiltered:
          (unfiltered?.get('whole') ?? (parts.length > 0 ? [] : unfiltered?.get('part')))?.length ??
          0,
        marks: isPhrase
          ? phrasePattern(question, present)
          : wordsPattern(present, (word) => (hits[words.indexOf(word)]?.size ?? 0) > 0),
      },
    };
  }

  /**
   * What answers a word: its forms, so that a word and its plural find the same, and where there is none, what begins
   * so. Who has typed “seam” may still type “seamless”.
   */
  async #lookUp(word: AskedWord): Promise<Looked> {
    const { locale } = this.#index;
    const folded = foldedForms(word);
    const found = await Promise.all(
      folded.map(async (each) => findWords(await this.#index.readShard(each), each, locale)),
    );
    const all = [...new Set(found.flat())];
    const forms = all.filter((form) => folded.some((each) => !onlyBegins(form, each, locale)));
    return forms.length > 0 ? { word: { ...word, isWord: true }, forms } : { word, forms: all };
  }

  /**
   * Where a name stands in full that holds a small word: one of its words is asked for once more, and found there only.
   *
   * @param words Those of its words that the index has, each with where it stands.
   * @returns Nothing where the question holds no such name, or nothing has it.
   */
  async #findName(
    question: Question,
    words: readonly AskedWord[],
    hits: readonly ReadonlyMap<number, Hit>[],
  ): Promise<{ word: AskedWord; hits: ReadonlyMap<number, Hit> } | undefined> {
    const name = nameWithin(question);
    const place = words.findIndex(({ at }) => name.some((each) => each.at === at));
    const word = words[place];
    if (!word) return undefined;
    const exact = await this.#index.findExact(name);
    const held = new Map([...(hits[place] ?? [])].filter(([id]) => exact.has(id)));
    return held.size > 0 ? { word, hits: held } : undefined;
  }

  /** What proposes is fetched when there is something to propose. */
  async #propose(
    query: string,
    question: Question,
    { isScattered, ...words }: Doubted & { isScattered: boolean },
  ): Promise<string[]> {
    // What nothing holds together may be a name that was not typed in full.
    if (!isScattered && words.missing.length + words.doubtful.length === 0) return [];
    const { propose } = await import('./proposals.ts');
    return propose(this.#index, query, question, words);
  }
}
