import {
  FEELINGS,
  formatSigned,
  LEAST_FEELING,
  MOST_FEELING,
} from '../../../magazine/vocabulary.ts';
import type { ToldMoment } from './curve-state.ts';
import { button, draw, make } from './element.ts';
import type { Words } from './words.ts';

const ARROWS = { [-1]: 'M9 1 2 8l7 7M2 8h20', 1: 'm15 1 7 7-7 7M2 8h20' } as const;

interface Asks {
  step: (by: 1 | -1) => void;
  feel: (feeling: number) => void;
  /** Offers what can be passed on of the moment, in the place of the button. */
  share: (place: Element) => void;
}

/** The chosen moment in a box: what both feel, on a scale of squares to press. */
export class MomentBox {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #position = make('p');
  readonly #title = make('a', { class: 'display' });
  readonly #both = make('p');
  readonly #levels: readonly HTMLButtonElement[];
  readonly #steps: readonly HTMLButtonElement[];
  readonly #shares = make('p', { class: 'own-acts' });
  readonly #share: HTMLButtonElement;
  #shown: ToldMoment | undefined;

  constructor(words: Words, asks: Asks) {
    const { t } = words;
    this.#words = words;
    this.#levels = FEELINGS.map((level) => {
      const made = button(formatSigned(level), () => asks.feel(level));
      made.className = '';
      made.ariaLabel = words.feeling(level);
      return made;
    });
    this.#steps = ([-1, 1] as const).map((by) => {
      const made = button('', () => asks.step(by));
      made.className = 'own-step';
      made.ariaLabel = t(by === 1 ? 'journey.next' : 'journey.previous');
      made.append(
        draw('svg', { viewBox: '0 0 24 16', width: 24 }, draw('path', { d: ARROWS[by] })),
      );
      return made;
    });
    this.#share = button(t('own.share'), () => asks.share(this.#shares));
    this.element = make(
      'div',
      { class: 'own-box', role: 'group', 'aria-label': t('journey.panel') },
      make('div', { class: 'own-moment' }, this.#position, ...this.#steps, this.#title),
      make(
        'div',
        { class: 'own-scale' },
        make('div', { class: 'own-levels' }, ...this.#levels),
        make(
          'div',
          { class: 'own-words', 'aria-hidden': 'true' },
          make('span', {}, t(`feeling.${LEAST_FEELING}`)),
          this.#both,
          make('span', {}, t(`feeling.${MOST_FEELING}`)),
        ),
      ),
      this.#shares,
    );
  }

  /**
   * Shows a moment.
   *
   * @param moments All of the article, at whose ends a step leads no further.
   */
  show(moment: ToldMoment, feeling: number, moments: readonly ToldMoment[]): void {
    const { t } = this.#words;
    const place = t('journey.position', { number: moment.number, count: moment.of });
    this.#position.textContent = [moment.journey, place].filter(Boolean).join(' · ');
    this.#title.textContent = moment.title;
    this.#title.href = `#moment-${moment.id}`;
    this.#both.textContent = t('own.signs', {
      article: formatSigned(moment.feeling),
      you: formatSigned(feeling),
    });
    for (const [index, step] of this.#steps.entries()) {
      step.disabled = moment === moments.at(-index);
    }
    for (const [index, level] of this.#levels.entries()) {
      level.ariaPressed = `${FEELINGS[index] === feeling}`;
      level.toggleAttribute('data-article', FEELINGS[index] === moment.feeling);
    }
    if (moment !== this.#shown) this.#shares.replaceChildren(this.#share);
    this.#shown = moment;
  }
}
