import { askOfKey } from '../../instrument/knot-keys.ts';
import { feelingUnder, Hand } from '../../instrument/hand.ts';
import { monotoneCurve } from '../../../magazine/journeys/curve.ts';
import { acrossOf } from '../../../magazine/journeys/feeling-scale.ts';
import type { Frame } from '../../../magazine/journeys/journey-layout.ts';
import { LEAST_FEELING, MOST_FEELING } from '../../../magazine/vocabulary.ts';
import type { OwnCurve, ToldMoment } from './curve-state.ts';
import { drawThread, layoutTold } from './drawn-thread.ts';
import { draw, fill, make } from './element.ts';
import type { Words } from './words.ts';

/** Room above and below the plot: half a handle, and its outline. */
const ROOM = 22;
/** Height of the plot where the page is wide, and where it is not. */
const [HIGH, LOW] = [176, 132];
/** Half the width of a handle where it has room, and the largest circle that answers to a finger. */
const [HANDLE, HIT] = [15, 24];

/** Room that the label of a handle takes. */
const LABEL = 112;

const INK = { ink: 'currentColor', stock: 'var(--ground)' };

/** What a thread is called and says, and what the reader does with it. */
interface Setting {
  name: string | undefined;
  words: Words;
  choose: (moment: ToldMoment) => void;
  feel: (moment: ToldMoment, feeling: number) => void;
}

/** A thread of the article, over it the reader’s own. */
export class OwnThread {
  readonly element = make('div', { class: 'own-thread' });
  readonly #moments: readonly ToldMoment[];
  readonly #asks: Setting;
  readonly #hand = new Hand();
  #frame: Frame = { width: 1, height: HIGH, direction: 'right' };
  #curve: OwnCurve = new Map();
  #chosen: ToldMoment | undefined;
  #handles: SVGGElement[] = [];
  #line = draw('path');
  #gaps = draw('path');
  #label = draw('text');

  constructor(moments: readonly ToldMoment[], setting: Setting) {
    this.#moments = moments;
    this.#asks = setting;
    new ResizeObserver(() => this.fit()).observe(this.element);
  }

  /** Draws it for the room that it has, once it is in the page. */
  fit(): void {
    const width = this.element.clientWidth;
    if (width > 0 && width !== this.#frame.width) this.#lay(width);
  }

  /** Shows what the reader would have felt, and which moment is chosen. */
  show(curve: OwnCurve, chosen: ToldMoment | undefined): void {
    this.#curve = curve;
    this.#chosen = chosen;
    const room = this.#frame.width / this.#moments.length;
    const places = this.#moments.map((moment, index) => ({
      x: (index + 0.5) * room,
      y: acrossOf(this.#feelingOf(moment), this.#frame),
      own: acrossOf(moment.feeling, this.#frame),
      moved: curve.has(moment.id),
    }));
    // Drawn only where it leaves the article’s.
    fill(this.#line, {
      d: monotoneCurve(places)
        .map(({ firstControl: one, secondControl: other, end }, index) => {
          const from = places[index];
          if (!from || !(from.moved || places[index + 1]?.moved)) return '';
          return `M${from.x} ${from.y}C${one.x} ${one.y} ${other.x} ${other.y} ${end.x} ${end.y}`;
        })
        .join(''),
    });
    fill(this.#gaps, { d: places.map(({ x, y, own }) => `M${x} ${own}V${y}`).join('') });
    this.#label.textContent = '';
    const entry = this.#moments.find((moment) => moment === chosen) ?? this.#moments[0];
    for (const [index, moment] of this.#moments.entries()) {
      const [handle, place] = [this.#handles[index], places[index]];
      if (!handle || !place) continue;
      const feeling = this.#feelingOf(moment);
      const isChosen = moment === chosen;
      handle.toggleAttribute('data-moved', place.moved);
      handle.toggleAttribute('data-chosen', isChosen);
      fill(handle, {
        transform: `translate(${place.x} ${place.y})`,
        tabindex: moment === entry ? 0 : -1,
        'aria-valuenow': feeling,
        'aria-valuetext': this.#asks.words.both(moment, feeling),
      });
      // Where it has no room before the next knot, the box below says it.
      if (!isChosen || !place.moved || room < LABEL) continue;
      const isLate = place.x > this.#frame.width * 0.8;
      this.#label.textContent = this.#asks.words.you(feeling);
      fill(this.#label, {
        x: place.x + (isLate ? -20 : 20),
        y: place.y + 5,
        'text-anchor': isLate ? 'end' : 'start',
      });
    }
  }

  /** Gives the focus to a knot, where it is on this thread. */
  focus(moment: ToldMoment): void {
    this.#handles[this.#moments.indexOf(moment)]?.focus({ preventScroll: true });
  }

  #feelingOf({ id, feeling }: ToldMoment): number {
    return this.#curve.get(id) ?? feeling;
  }

  /** Lays the drawing out anew for the room that it has. */
  #lay(width: number): void {
    this.#frame = { width, height: width < 700 ? LOW : HIGH, direction: 'right' };
    const [frame, { name, words }] = [this.#frame, this.#asks];
    const layout = layoutTold(this.#moments, frame);
    const focused = this.#handles.indexOf(document.activeElement as SVGGElement);
    this.#handles = this.#moments.map((moment, index) =>
      this.#drawHandle(moment, index, layout.step),
    );
    this.#line = draw('path', { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 });
    this.#gaps = draw('path', { stroke: 'currentColor', 'stroke-width': 1.25 });
    this.#label = draw('text', { class: 'knot-title', 'aria-hidden': 'true' });
    // It goes on beyond the page, into the next piece.
    const onward = {
      path: `M${width - layout.step / 2} ${layout.knots.at(-1)?.y}h${width}`,
      stitched: true,
    };
    const plot = draw(
      'g',
      {},
      draw('rect', { y: -ROOM, width, height: frame.height + 2 * ROOM, 'fill-opacity': 0 }),
      draw('path', {
        d: `M0 ${layout.neutral}H${width}`,
        stroke: 'currentColor',
        'stroke-width': 1.5,
        'stroke-dasharray': '1.5 6',
      }),
      this.#gaps,
      this.#line,
      drawThread({ ...layout, strands: [...layout.strands, onward] }, INK, () => true),
      this.#label,
      ...this.#handles,
    );
    const svg = draw(
      'svg',
      {
        viewBox: `0 ${-ROOM} ${width} ${frame.height + 2 * ROOM}`,
        width,
        height: frame.height + 2 * ROOM,
        role: 'group',
        'aria-label': [words.t('own.thread'), name].filter(Boolean).join(', '),
        'aria-describedby': 'own-keys',
      },
      plot,
    );
    // A tap beside the knots means the moment that stands there, at that height.
    svg.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[role]') !== svg) return;
      const point = new DOMPoint(event.clientX).matrixTransform(plot.getScreenCTM()?.inverse());
      const moment = this.#moments[Math.floor(point.x / layout.step)];
      if (!moment) return;
      this.#asks.choose(moment);
      this.#asks.feel(moment, feelingUnder(event, { element: plot, frame }));
      this.focus(moment);
    });
    this.element.replaceChildren(...(name ? [make('p', { class: 'display' }, name)] : []), svg);
    this.show(this.#curve, this.#chosen);
    this.#handles[focused]?.focus({ preventScroll: true });
  }

  #drawHandle(moment: ToldMoment, index: number, step: number): SVGGElement {
    const handle = draw(
      'g',
      {
        class: 'own-handle',
        role: 'slider',
        'aria-label': `${moment.number}. ${moment.title}`,
        'aria-orientation': 'vertical',
        'aria-valuemin': LEAST_FEELING,
        'aria-valuemax': MOST_FEELING,
      },
      draw('circle', { class: 'hit', r: Math.min(HIT, Math.max(12, step / 2)), 'fill-opacity': 0 }),
      draw(
        'g',
        { transform: `scale(${Math.min(1, Math.max(0.6, step / (2 * HANDLE)))})` },
        draw('path', { d: 'M0-15l15 15-15 15-15-15zM-4-3l4-4 4 4M-4 3l4 4 4-4' }),
      ),
    );
    const plot = () => ({ element: handle.parentNode as SVGGElement, frame: this.#frame });
    handle.addEventListener('focus', () => this.#asks.choose(moment));
    handle.addEventListener('pointerdown', (event) => {
      if (this.#hand.take(event, moment.id)) this.#asks.choose(moment);
    });
    // Not every browser hears what a style says of a shape: the page stays still under the finger.
    handle.addEventListener('touchstart', (event) => event.preventDefault(), { passive: false });
    handle.addEventListener('pointermove', (event) => {
      const feeling = this.#feelingOf(moment);
      const asked = this.#hand.pull(event, { id: moment.id, feeling, plot: plot() });
      if (asked !== undefined) this.#asks.feel(moment, asked);
    });
    // A finger that is taken for one on the knot means the height that it points at.
    handle.addEventListener('pointerup', (event) => {
      if (this.#hand.holds && !this.#hand.release()) {
        this.#asks.feel(moment, feelingUnder(event, plot()));
      }
    });
    handle.addEventListener('pointercancel', () => this.#hand.release());
    handle.addEventListener('keydown', (event) => {
      const ask = askOfKey(event, 'right');
      if (!ask) return;
      event.preventDefault();
      if (ask.type === 'walk') {
        const last = this.#moments.length - 1;
        const next = this.#moments[Math.max(0, Math.min(last, index + ask.by))];
        if (next) this.focus(next);
      } else {
        this.#asks.feel(moment, ask.type === 'feel' ? this.#feelingOf(moment) + ask.by : 0);
      }
    });
    return handle;
  }
}
