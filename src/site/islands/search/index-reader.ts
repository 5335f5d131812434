import type { Locale } from '../../../magazine/vocabulary.ts';
import { INDEX_FILES, type IndexedRecord, type IndexEntry } from '../../search/index-files.ts';
import { readRegister, type Register } from '../../search/register.ts';
import { foldWord, loadStems, type AskedWord } from '../../search/search-words.ts';
import { spellAlike } from '../../search/spellings.ts';
import { initialOf, readWordShard, writtenForm, type WordShard } from '../../search/word-list.ts';
import type { Phrases } from '../../search/search-phrases.ts';
import type { Hit } from './ranking.ts';

interface PagefindResult {
  /** The number of the record, in the order of the register. */
  id: string;
  score: number;
  words: readonly number[];
  matchedMetaFields?: readonly string[];
}

/** The part of Pagefind’s JavaScript API that is used here (version 1.6). */
interface Pagefind {
  search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
}

/**
 * How much a short text gains over a long one, from 0 to 1: with Pagefind’s own weight, passing mentions in
 * short entries came before the article about the thing.
 */
const PAGE_LENGTH = 0.15;

/** What a record weighs that holds but inflections of the word that was asked for. */
const INFLECTED = 0.5;

/** The index of a language: what it holds is fetched when it is first asked for. */
export class IndexReader {
  readonly register: Register;
  readonly locale: Locale;
  readonly #folder: string;
  readonly #entry: IndexEntry;
  readonly #shards = new Map<string, Promise<WordShard>>();
  readonly #records = new Map<string, Promise<readonly IndexedRecord[]>>();
  #opened: Promise<Pagefind> | undefined;
  /** The same index, asked for words that accents alone tell apart. */
  #strict: Promise<Pagefind> | undefined;

  private constructor(folder: string, locale: Locale, entry: IndexEntry, register: Register) {
    this.#folder = folder;
    this.#entry = entry;
    this.locale = locale;
    this.register = register;
  }

  /**
   * Opens the index of a language.
   *
   * @param folder Address of the index, with its last slash.
   * @throws {Error} When it cannot be read.
   */
  static async open(folder: string, locale: Locale): Promise<IndexReader> {
    // An old entry would name files that a new index no longer has.
    const opening = read(folder + INDEX_FILES.entry, { cache: 'no-cache' });
    const stems = loadStems(locale);
    const entry = (await (await opening).json()) as IndexEntry;
    const register = await read(folder + INDEX_FILES.register(entry));
    await stems;
    return new IndexReader(folder, locale, entry, readRegister(await register.text()));
  }

  /** What the search says, in the words of the language. */
  get phrases(): Phrases {
    return this.#entry.phrases;
  }

  /** Loads Pagefind, which everything but the word list needs. */
  #open(): Promise<Pagefind> {
    this.#opened ??= this.#createInstance();
    return this.#opened;
  }

  async #createInstance(options: { exactDiacritics?: true } = {}): Promise<Pagefind> {
    const { createInstance } = (await import(
      /* @vite-ignore */ `${this.#folder}../pagefind.js`
    )) as {
      createInstance: (options: object) => Pagefind;
    };
    return createInstance({
      // The index holds whole paths.
      baseUrl: '/',
      basePath: this.#folder,
      // We are in a worker already.
      noWorker: true,
      ranking: { pageLength: PAGE_LENGTH },
      ...options,
    });
  }

  /** The part of the word list where a folded word stands. */
  readonly readShard = (folded: string): Promise<WordShard> => {
    const initial = initialOf(folded, this.locale);
    if (!this.#entry.initials.includes(initial)) return Promise.resolve({ words: [], names: [] });
    const shard =
      this.#shards.get(initial) ??
      read(this.#folder + INDEX_FILES.words(initial, this.#entry))
        .then((file) => file.text())
        .then(readWordShard);
    this.#shards.set(initial, shard);
    return shard;
  };

  /**
   * Finds the records that hold a word in one of its forms.
   *
   * Asked for a word as a phrase, Pagefind answers with what holds it and no more, but names one place only;
   * asked for it otherwise, it names all places, those of longer words and of similar ones too.
   *
   * @param word What holds it as it was typed weighs more.
   * @param forms The words of the list that answer it.
   */
  async findHits(
    { folded: asked, typed: written }: Pick<AskedWord, 'folded' | 'typed'>,
    forms: readonly string[],
  ): Promise<Map<number, Hit>> {
    const folded = [...new Set(forms.map(foldWord))];
    const alike = (word: string) => spellAlike(word, this.locale);
    const isAsked = (form: string) => alike(form) === alike(asked);
    const isStart = (form: string) =>
      !folded.some((other) => form !== other && form.startsWith(other));
    const typed = folded.filter((form) => isAsked(form) || isStart(form));
    const pagefind = await this.#open();
    const search = (query: string) => searchText(pagefind, query);
    const [broad, narrow] = await Promise.all([
      // Pagefind weighs more what has the accents that were typed, and no others.
      Promise.all(typed.map((form) => search(form === asked ? written : form))),
      Promise.all(folded.map((form) => search(`"${form}"`))),
    ]);
    const placed = Map.groupBy(broad.flat(), ({ id }) => id);
    const holding = (isMeant: (form: string) => boolean) =>
      new Set(
        narrow
          .filter((_, form) => isMeant(folded[form] ?? ''))
          .flatMap((results) => results.map(({ id }) => id)),
      );
    const started = holding((form) => form.startsWith(asked) || isAsked(form));
    const spelt = new Set(forms.filter((form) => foldWord(form) === asked).map(writtenForm));
    const accented = holding(isAsked);
    const isAmbiguous = spelt.size > 1 && spelt.has(writtenForm(written));
    const exact = isAmbiguous ? await this.#findWritten(written) : accented;
    return new Map(
      narrow.flat().map((result) => {
        const found = placed.get(result.id) ?? [result];
        const inTitle = found.some((each) => each.matchedMetaFields?.includes('title'));
        return [
          Number(result.id),
          {
            score:
              Math.max(...found.map(({ score }) => score)) *
              (started.has(result.id) ? 1 : INFLECTED),
            places: [...new Set(found.flatMap(({ words }) => words))],
            inTitle,
            // Who types no accent may have left it out.
            isTyped:
              exact.has(result.id) ||
              (inTitle && writtenForm(written) === asked && accented.has(result.id)),
          },
        ];
      }),
    );
  }

  /** The ids of the records that hold a word with the accents that it is written with, and no others. */
  async #findWritten(written: string): Promise<Set<string>> {
    this.#strict ??= this.#createInstance({ exactDiacritics: true });
    const { results } = await (await this.#strict).search(`"${written}"`);
    return new Set(results.map(({ id }) => id));
  }

  /** The records that hold words as they were typed, small ones too, one after the other. */
  async findExact(words: readonly AskedWord[]): Promise<Set<number>> {
    const pagefind = await this.#open();
    const phrase = words.map(({ folded }) => folded).join(' ');
    const results = await searchText(pagefind, `"${phrase}"`);
    return new Set(results.map(({ id }) => Number(id)));
  }

  /**
   * Reads what the index holds of a record.
   *
   * @throws {Error} When its file does not come.
   */
  async readRecord(id: number): Promise<IndexedRecord> {
    const path = INDEX_FILES.records(id, this.#entry);
    const reading =
      this.#records.get(path) ??
      read(this.#folder + path).then((file) => file.json() as Promise<readonly IndexedRecord[]>);
    this.#records.set(path, reading);
    const record = (await reading)[id % this.#entry.recordsPerFile];
    if (!record) throw new Error(`The index has no record ${id}.`);
    return record;
  }
}

/** What matches but what a result is called beside its title has no place in the text: nobody looks for that. */
async function searchText(pagefind: Pagefind, query: string) {
  return (await pagefind.search(query)).results.filter(({ words }) => words.length > 0);
}

async function read(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}
