import type { Locale } from '../../../magazine/vocabulary.ts';
import { fillIn } from '../../../magazine/words/fill-in.ts';
import type { Answer, Search } from './engine.ts';
import type { Finding } from './finding.ts';
import { countPhrase, type Phrases } from './phrases.ts';
import { isEmpty, type SearchState } from './state.ts';

/** Results shown at once. */
const PAGE = 8;

/** A search that lasts longer than this says that it is at work. */
const SILENCE_MS = 400;

/** The parts of the page that results appear in. */
export interface ResultParts {
  /** A live region. */
  status: HTMLElement;
  list: HTMLElement;
  /** Shows more of them. */
  more: HTMLButtonElement;
  /** Says what to do, before anything is asked for. */
  prompt: HTMLElement;
  /** Where else to look, when there is nothing. */
  elsewhere: HTMLElement;
}

/** What loads at the first search. */
export interface Opened {
  search: Search;
  draw: (finding: Finding) => HTMLElement;
}

/** The results on the page, for one state at a time. */
export class Results {
  readonly #parts: ResultParts;
  readonly #phrases: Phrases;
  readonly #locale: Locale;
  readonly #load: () => Promise<Opened>;
  #opened: Promise<Opened> | undefined;
  #answer: Answer | undefined;
  #shown = 0;
  /** Which search is the last one asked for: an earlier one that ends later shows nothing. */
  #turn = 0;

  constructor(
    parts: ResultParts,
    words: { phrases: Phrases; locale: Locale },
    load: () => Promise<Opened>,
  ) {
    this.#parts = parts;
    this.#phrases = words.phrases;
    this.#locale = words.locale;
    this.#load = load;
  }

  /** Shows what answers a state, and says how much it is. */
  async show(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    const { status, prompt, elsewhere } = this.#parts;
    prompt.hidden = !isEmpty(state);
    if (isEmpty(state)) {
      this.#empty();
      elsewhere.hidden = true;
      status.textContent = '';
      return;
    }
    const patience = setTimeout(() => {
      if (turn === this.#turn) status.textContent = this.#phrases.loading;
    }, SILENCE_MS);
    try {
      const { search, draw } = await this.#open();
      const answer = await search(state);
      const findings = await answer.read(0, PAGE);
      if (turn !== this.#turn) return;
      this.#empty();
      this.#answer = answer;
      this.#append(findings.map(draw));
      elsewhere.hidden = answer.count > 0;
      const { query } = state;
      status.textContent = countPhrase(this.#phrases, { count: answer.count, query }, this.#locale);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    } finally {
      clearTimeout(patience);
    }
  }

  /** Shows the next results, and moves the focus to the first of them. */
  async showMore(): Promise<void> {
    const turn = this.#turn;
    const answer = this.#answer;
    const { status, list, more } = this.#parts;
    if (!answer || more.disabled) return;
    more.disabled = true;
    try {
      const { draw } = await this.#open();
      const start = this.#shown;
      const findings = await answer.read(start, start + PAGE);
      if (turn !== this.#turn) return;
      this.#append(findings.map(draw));
      status.textContent = fillIn(this.#phrases.shown, {
        shown: this.#shown,
        count: answer.count,
      });
      list.children[start]?.querySelector('a')?.focus();
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    } finally {
      more.disabled = false;
    }
  }

  /** Loads at the first search; a failure is forgotten, so that the next search tries again. */
  #open(): Promise<Opened> {
    this.#opened ??= this.#load().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  #append(items: readonly HTMLElement[]): void {
    const { list, more } = this.#parts;
    list.append(...items);
    this.#shown += items.length;
    more.hidden = this.#shown >= (this.#answer?.count ?? 0);
  }

  #empty(): void {
    this.#parts.list.replaceChildren();
    this.#parts.more.hidden = true;
    this.#answer = undefined;
    this.#shown = 0;
  }

  #fail(error: unknown): void {
    console.warn(error);
    this.#empty();
    this.#parts.elsewhere.hidden = false;
    this.#parts.status.textContent = this.#phrases.failed;
  }
}
