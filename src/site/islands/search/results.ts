import { fillIn } from '../../../magazine/words/fill-in.ts';
import type { Phrases } from '../../search/search-phrases.ts';
import type { Finding, Found } from './found.ts';
import { make, type ResultParts } from './parts.ts';
import type { Find } from './remote-engine.ts';
import { isEmpty, type SearchState } from './state.ts';

/** A search that lasts longer than this says that it is at work. */
const SILENCE_MS = 400;

/** What readers of screens need to notice that a region has changed, once it was emptied. */
const NOTICED_MS = 100;

/** How long a search that typing asked for stays the last one, before what it found is read out, once. */
const REST_MS = 500;

/** What loads at the first search. */
export interface Opened {
  find: Find;
  phrases: Phrases;
  /** Says how much answers a state. */
  tell: (found: Found, state: SearchState) => string;
  /** Says what stands under that, in sentences. */
  tellHints: (found: Found) => string[];
  /** Draws a finding, which can be read again with every moment that answers. */
  draw: (finding: Finding, readWhole: () => Promise<Finding | undefined>) => HTMLElement;
  /** Shows the words that nothing holds, and what may have been meant. */
  drawHints: (found: Found) => readonly Node[];
}

/** How results are shown. */
export interface ResultOptions {
  /** Findings shown at once. */
  pageSize: number;
  loading: string;
  failed: string;
}

/** How a search comes about. */
export interface ShowOptions {
  least?: number;
  isTyping?: boolean;
  arrival?: { left: string | undefined };
  notice?: string | undefined;
}

/** The results on the page, for one state at a time. */
export class Results {
  readonly #parts: ResultParts;
  readonly #options: ResultOptions;
  readonly #load: () => Promise<Opened>;
  #opened: Promise<Opened> | undefined;
  #state: SearchState | undefined;
  #found: Found | undefined;
  #shown = 0;
  /** How much of what was counted is on the page. */
  #counted = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** When what is found may be read out. */
  #restsAt = 0;
  /** Which search is the last one asked for: an earlier one that ends later shows nothing. */
  #turn = 0;

  constructor(parts: ResultParts, options: ResultOptions, load: () => Promise<Opened>) {
    this.#parts = parts;
    this.#options = options;
    this.#load = load;
  }

  /** What the page shows some or all of; nothing while it shows none. */
  get found(): Found | undefined {
    return this.#found;
  }

  /** How many findings are on the page. */
  get shown(): number {
    return this.#shown;
  }

  /**
   * Loads what the first search needs. After a failure, of a search too, the next one loads it again: an index, and the
   * browser for the scripts of a worker, keep what did not come as well.
   */
  open(): Promise<Opened> {
    this.#opened ??= this.#load().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  /**
   * Shows what answers a state, and says how much it is.
   *
   * @param least How many findings at least: as many as were on the page that one comes back to.
   * @param isTyping Whether more may be typed: what is found is read out once no more is.
   * @param arrival Whether one comes to the page, and the link by which one had left it: focus goes on from there.
   * @param notice What else is to be said, above all.
   * @returns What was found; nothing where another search came after, nothing was asked for or it failed.
   */
  async show(
    state: SearchState,
    { least = 0, isTyping = false, arrival, notice }: ShowOptions = {},
  ): Promise<Found | undefined> {
    const turn = ++this.#turn;
    this.#restsAt = isTyping ? performance.now() + REST_MS : 0;
    const { status, prompt, elsewhere } = this.#parts;
    const { pageSize, loading } = this.#options;
    clearTimeout(this.#rest);
    if (prompt) prompt.hidden = !isEmpty(state);
    if (isEmpty(state)) {
      this.#empty();
      if (elsewhere) elsewhere.hidden = true;
      this.#notify(notice);
      this.#tell('', notice ? [notice] : []);
      return undefined;
    }
    const patience = setTimeout(() => {
      if (turn !== this.#turn) return;
      // What answered other words stands under these no longer.
      this.#empty();
      status.textContent = loading;
    }, SILENCE_MS);
    try {
      const { find, phrases, tell, tellHints, draw, drawHints } = await this.open();
      const found = await find(state, 0, Math.max(pageSize, least));
      if (turn !== this.#turn) return undefined;
      this.#empty();
      this.#state = state;
      this.#found = found;
      this.#parts.hints.replaceChildren(...drawHints(found));
      this.#notify(notice);
      this.#parts.partHeading.textContent = `${phrases.part} · ${found.part}`;
      this.#append(found.findings, { find, draw });
      const { total, isEmpty: isSmall, unfiltered } = found;
      if (elsewhere) elsewhere.hidden = total > 0 || isSmall || unfiltered > 0;
      const told = tell(found, state);
      const hints = [...(notice ? [notice] : []), ...tellHints(found)];
      status.textContent = told;
      // What has the focus is read out: only what stands under it is left to say.
      const isRead = arrival !== undefined && this.#receive(arrival.left);
      this.#tell(told, isRead ? hints : [hints.length > 0 ? `${told}.` : told, ...hints]);
      return found;
    } catch (error) {
      this.#opened = undefined;
      if (turn === this.#turn) this.#fail(error);
      return undefined;
    } finally {
      clearTimeout(patience);
    }
  }

  /** Says to those who hear something more of what is shown, after what is said of it. */
  tellMore(words: string): void {
    const turn = this.#turn;
    const { announced } = this.#parts;
    setTimeout(() => {
      if (turn !== this.#turn) return;
      const said = announced.textContent.replace(/(?<=[^.])$/, '.');
      announced.textContent = `${said} ${words}`.trim();
    }, this.#untilHeard());
  }

  /** How long it takes until what is found may be read out. */
  #untilHeard(): number {
    return Math.max(NOTICED_MS, this.#restsAt - performance.now());
  }

  /** Shows the next results, and moves the focus to the first of them. */
  async showMore(): Promise<void> {
    const turn = this.#turn;
    const state = this.#state;
    const { more } = this.#parts;
    if (!state || !more || more.disabled) return;
    more.disabled = true;
    try {
      const { find, phrases, draw } = await this.open();
      const { findings } = await find(state, this.#shown, this.#shown + this.#options.pageSize);
      if (turn !== this.#turn) return;
      const [first] = this.#append(findings, { find, draw });
      const { whole = 0, part = 0, ofMoments = false } = this.#found ?? {};
      this.#parts.announced.textContent = fillIn(ofMoments ? phrases.shownMoments : phrases.shown, {
        shown: this.#counted,
        count: whole + part,
      });
      first?.querySelector('a')?.focus();
    } catch (error) {
      this.#opened = undefined;
      if (turn === this.#turn) this.#fail(error);
    } finally {
      more.disabled = false;
    }
  }

  #notify(notice: string | undefined): void {
    if (notice) this.#parts.hints.prepend(make('p', '', notice));
  }

  /**
   * Moves the focus to the link by which one had left, or to what is said of the results, from where the first is a step
   * away; not if the reader has turned to something meanwhile.
   *
   * @returns Whether what is said has the focus.
   */
  #receive(left: string | undefined): boolean {
    if (document.activeElement !== document.body) return false;
    const { list, partList, status } = this.#parts;
    const links = [list, partList].flatMap((each) => [...each.querySelectorAll('a')]);
    const place = links.find((link) => link.getAttribute('href') === left) ?? status;
    place.focus({ preventScroll: true });
    return place === status;
  }

  /** Says something at once to those who see, and once they have stopped typing, in these sentences, to those who hear. */
  #tell(words: string, sentences: readonly string[] = [words]): void {
    const { status, announced } = this.#parts;
    status.textContent = words;
    // What was said of another list stands beside this one no more.
    if (announced.textContent !== '') announced.textContent = '';
    this.#rest = setTimeout(() => {
      announced.textContent = sentences.join(' ');
    }, this.#untilHeard());
  }

  #append(
    findings: readonly Finding[],
    { find, draw }: Pick<Opened, 'find' | 'draw'>,
  ): HTMLElement[] {
    const { list, partHeading, partList, more } = this.#parts;
    const [state, start] = [this.#state, this.#shown];
    const items = findings.map((finding, index) => {
      const place = start + index;
      const item = draw(
        finding,
        async () => state && (await find(state, place, place + 1, true)).findings[0],
      );
      (finding.isPart ? partList : list).append(item);
      return item;
    });
    partHeading.hidden = partList.childElementCount === 0;
    this.#shown += items.length;
    this.#counted += findings.reduce((sum, { counted }) => sum + counted, 0);
    if (more) more.hidden = this.#shown >= (this.#found?.total ?? 0);
    return items;
  }

  #empty(): void {
    const { list, partHeading, partList, hints, more } = this.#parts;
    for (const each of [list, partList, hints]) each.replaceChildren();
    partHeading.hidden = true;
    if (more) more.hidden = true;
    this.#state = undefined;
    this.#found = undefined;
    this.#shown = 0;
    this.#counted = 0;
  }

  #fail(error: unknown): void {
    console.warn(error);
    this.#empty();
    const { elsewhere } = this.#parts;
    if (elsewhere) elsewhere.hidden = false;
    this.#tell(this.#options.failed);
  }
}
