import { readThread, type CodedThread } from '../../../magazine/journeys/thread-code.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import {
  asksForMoments,
  countValues,
  narrow,
  type Counts,
  type PageHead,
  type RegisteredPage,
  type RegisteredRecord,
} from '../../search/register.ts';
import {
  figuresBeside,
  foldedForms,
  foldWord,
  isLight,
  nameWithin,
  parseQuestion,
  unquote,
  type AskedWord,
  type Question,
} from '../../search/search-words.ts';
import {
  besideUnit,
  findSpellings,
  foldText,
  isUnit,
  printedPattern,
  restoreText,
} from '../../search/search-text.ts';
import { FACT_SIGN } from '../../search/index-files.ts';
import type { Phrases } from '../../search/search-phrases.ts';
import { findWords, onlyBegins } from '../../search/word-list.ts';
import { extract, markTitle, type ExtractRun } from './extract.ts';
import { IndexReader } from './index-reader.ts';
import { findNamed } from './named-pages.ts';
import type { Doubted } from './proposals.ts';
import {
  NAMED,
  countHeld,
  holdsPhrase,
  keepBeside,
  rank,
  type Asked,
  type Hit,
  type Ranked,
  type Unit,
} from './ranking.ts';
import type { SearchState } from './state.ts';

/** A place within a page that answers. */
export interface FoundPassage {
  url: string;
  title: readonly ExtractRun[];
  /** What it is, in words; empty for a section of a text and for a note. */
  label: readonly ExtractRun[];
  /** Empty where the text has but facts. */
  extract: readonly ExtractRun[];
  isMoment: boolean;
}

/** A page that answers, as readers see it. */
export interface Finding {
  url: string;
  title: readonly ExtractRun[];
  label: readonly ExtractRun[];
  /** Number of its issue, whose colours it wears. */
  issue: number | undefined;
  thread: CodedThread | undefined;
  /** Empty where its passages say more. */
  extract: readonly ExtractRun[];
  passages: readonly FoundPassage[];
  /** How many moments answer beside those among the passages. */
  others: number;
  /** How many of what is counted it stands for. */
  counted: number;
  /** Whether it holds but some of the words. */
  isPart: boolean;
}

/** What answers a state. */
export interface Found {
  /** How many pages answer, or moments where the filters ask for them: all words, and but some of them. */
  whole: number;
  part: number;
  ofMoments: boolean;
  /** How many findings there are in all. */
  total: number;
  /** Those that were asked for. */
  findings: readonly Finding[];
  counts: Counts;
  /** The words that the index lacks, as typed. */
  missing: readonly string[];
  /** Questions that may have been meant. */
  proposals: readonly string[];
  /** The words of a phrase that nothing holds in their order, which may be found apart. */
  unquoted: string | undefined;
  /** Whether nothing but small words was asked for. */
  isEmpty: boolean;
  /** How many pages would answer without the filters, where none does with them. */
  unfiltered: number;
  /** A pattern of the words of the list that answer, for the page where one lands; empty where none was asked for. */
  marks: string;
}

/** Passages shown under a page, unless its words stand in more; the rest is a click away, in the page itself. */
const PASSAGES = 2;

/** What answers a state, before any of it is read. */
interface Answer {
  question: Question;
  /** The units of a page that answer alike, the best first. */
  groups: readonly {
    page: RegisteredPage;
    records: readonly RegisteredRecord[];
    /** Those of them that show all words that the page holds. */
    shown: readonly RegisteredRecord[];
    isPart: boolean;
  }[];
  found: Omit<Found, 'findings'>;
  /**
   * Whether each word of the list was found somewhere. Pagefind passes over a part of the index that does not come: to
   * ask again is to try again.
   */
  isSure: boolean;
}

/** What begins as was typed in no more records than these may be there by chance. */
const RARE = 2;

/** Words none of which was asked for. */
const runOf = (text: string): ExtractRun[] => (text ? [{ text, marked: false }] : []);

/** Facts side by side. */
const joinFacts = (facts: readonly (readonly ExtractRun[])[]) =>
  facts.flatMap((fact, place) => (place > 0 ? [...runOf(` ${FACT_SIGN} `), ...fact] : fact));

/** What stands between two words. */
const APART = '[^\\p{L}\\p{N}]+';

/** The words that a question asks for, each with the words of the list that answer it. */
interface Looked {
  word: AskedWord;
  forms: readonly string[];
}

/** A pattern of the words of a phrase: each as it was typed, with the accents that texts have. */
function phrasePattern({ all }: Question, looked: readonly Looked[]): string {
  return all
    .filter(({ folded }) => !isUnit(folded))
    .map((word) => {
      const forms = looked.find((each) => each.word.at === word.at)?.forms ?? [];
      const same = forms.filter((form) => foldedForms(word).includes(foldWord(form)));
      return printedPattern(same.length > 0 ? same : [word.typed]);
    })
    .join(APART);
}

/**
 * A pattern of the words that answer. A unit is marked beside its figure, and such a figure beside its unit, where both
 * stand together anywhere: « 3 000 » may count other things in the same page.
 */
function wordsPattern(present: readonly Looked[], isHeld: (word: AskedWord) => boolean): string {
  const words = present.map(({ word }) => word);
  const units = present.filter(({ word }) => figuresBeside(word, words).length > 0);
  const patterns = present.flatMap(({ word, forms }) => {
    const unit = units.find(
      (each) => isHeld(each.word) && figuresBeside(each.word, words).includes(word),
    );
    if (units.some((each) => each.word === word)) return [];
    const figure = printedPattern(forms);
    return unit ? besideUnit(figure, unit.forms) : [figure];
  });
  return patterns.join('|');
}

/** The thread of a page: the larger knots are the moments that were found, or that of the cover where none of it was. */
function readFoundThread(
  { thread: code, threadFrom = Infinity }: PageHead & { thread: string },
  all: readonly RegisteredRecord[],
  found: readonly RegisteredRecord[],
): CodedThread {
  const thread = readThread(code);
  const drawn = all.filter(({ moment }) => moment).slice(threadFrom);
  const filled = thread.moments.filter((_, place) => found.some((each) => each === drawn[place]));
  return filled.length > 0 ? { ...thread, filled: filled.map(({ id }) => id) } : thread;
}

/** The words of a question that the index has, and where each stands, by id of the record. */
type Sought = Pick<Asked, 'words' | 'hits'>;

/** How many of the words a record holds; where it holds them as they were typed, one more. */
function gradeRecord({ id }: RegisteredRecord, { words, hits }: Sought): number {
  const found = hits.map((word) => word.get(id));
  const inOrder = words.length > 1 && holdsPhrase(found, words);
  return found.filter(Boolean).length + Number(inOrder);
}

/** The first records of a page, and those without which a word that it holds would not be seen. */
function chooseShown(records: readonly RegisteredRecord[], sought: Sought): RegisteredRecord[] {
  const { hits } = sought;
  const chosen: RegisteredRecord[] = [];
  for (const word of hits) {
    const holds = ({ id }: RegisteredRecord) => word.has(id);
    const first = records.find(holds);
    if (first && !chosen.some(holds)) chosen.push(first);
  }
  const [best] = records;
  const least = best ? gradeRecord(best, sought) : 0;
  // Beside what holds more, what holds less says nothing new.
  const rest = records.filter(
    (record) => !chosen.includes(record) && gradeRecord(record, sought) === least,
  );
  return [...chosen, ...rest.slice(0, Math.max(0, PASSAGES - chosen.length))];
}

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
        .map((group) => this.#readFinding(group, question, { ...found, isUnfolded })),
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
      ...this.#fold(wholes, sought, { isAnswer, isPart: false }),
      ...this.#fold(parts, sought, { isAnswer, isPart: true }),
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

  /**
   * Folds units under their pages, in the order of the first of each, the records that hold most first.
   *
   * @param isAnswer Whether a record holds any of the words, or the phrase.
   */
  #fold(
    ranked: readonly Ranked[],
    sought: Sought,
    { isAnswer, isPart }: { isAnswer: (record: RegisteredRecord) => boolean; isPart: boolean },
  ): Answer['groups'] {
    const scoreOf = (record: RegisteredRecord) =>
      sought.hits.reduce((sum, word) => sum + (word.get(record.id)?.score ?? 0), 0) +
      1000 * gradeRecord(record, sought);
    const byPage = Map.groupBy(ranked, ({ unit }) => unit.page);
    return [...byPage].flatMap(([place, units]) => {
      const page = this.#index.register[place];
      const sorted = units
        .flatMap(({ unit }) => unit.records.filter(isAnswer))
        .sort((one, other) => scoreOf(other) - scoreOf(one));
      return page ? [{ page, records: sorted, shown: chooseShown(sorted, sought), isPart }] : [];
    });
  }

  async #readFinding(
    { page, records, shown: chosen, isPart }: Answer['groups'][number],
    question: Question,
    { ofMoments, isUnfolded }: Pick<Found, 'ofMoments'> & { isUnfolded: boolean },
  ): Promise<Finding> {
    const { locale } = this.#index;
    const { head, issue, records: all } = page;
    const [beginning] = all;
    const read = async (record: RegisteredRecord) => {
      const { url, content, meta } = await this.#index.readRecord(record.id);
      const reading = { question, spellings: meta['spellings']?.split('|') ?? [], locale };
      const { title = '', label = '' } = meta;
      const isMoment = record.moment !== undefined;
      // The label of a moment or of a brand is facts of it; a note has a label in the place of a title.
      const ofFacts = isMoment || page.kind === 'brand' ? foldText(label, locale) : '';
      const told = ofFacts ? markTitle(ofFacts, reading) : runOf(label);
      const { text, facts } = extract(content, reading, { title, label: ofFacts });
      return {
        url,
        title: title ? markTitle(title, reading) : told,
        label: title ? joinFacts([told, ...facts]) : [],
        extract: text,
        isMoment,
      };
    };
    const isAsked = question.words.length > 0 || ofMoments;
    const unfolded = records.filter((record) => record.moment || chosen.includes(record));
    const asked = ofMoments ? records : isUnfolded ? unfolded : chosen;
    const shown = !isAsked && beginning ? [beginning] : asked;
    const found = await Promise.all(shown.map((record) => read(record)));
    const own = found[shown.findIndex((record) => record === beginning)];
    // In the order of the page.
    const passages = found
      .map((passage, index) => ({ passage, id: shown[index]?.id ?? 0 }))
      .filter(({ passage }) => passage !== own)
      .sort((one, other) => one.id - other.id)
      .map(({ passage }) => passage);
    return {
      url: head?.path ?? own?.url ?? '',
      title: head
        ? markTitle(foldText(head.title, locale), {
            question,
            spellings: findSpellings(head.title),
            locale,
          })
        : (own?.title ?? []),
      label: own?.label ?? runOf(head?.label ?? ''),
      issue: page.kind === 'term' ? undefined : issue,
      thread: head?.thread
        ? readFoundThread({ ...head, thread: head.thread }, all, isAsked ? records : [])
        : undefined,
      extract: own?.extract ?? [],
      passages,
      others: isAsked
        ? records.filter((record) => record.moment && !shown.includes(record)).length
        : 0,
      counted: ofMoments ? records.length : 1,
      isPart,
    };
  }
}
