import { feelingAt } from '../../magazine/journeys/feeling-scale.ts';
import type { Frame } from '../../magazine/journeys/journey-layout.ts';

/** The part of a drawing whose own units are those of a frame. */
interface Plot {
  element: SVGGraphicsElement;
  frame: Frame;
}

/** The feeling at the height, or the breadth, that a pointer points at. */
export function feelingUnder(event: PointerEvent, { element, frame }: Plot): number {
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(
    element.getScreenCTM()?.inverse(),
  );
  return feelingAt(frame.direction === 'right' ? point.y : point.x, frame);
}

/** The hand that moves the knots of a thread, one at a time: a knot that is only touched stays where it is. */
export class Hand {
  #held: { id: string; moved: boolean } | undefined;

  /** Takes hold of a knot; a second button does not. */
  take(event: PointerEvent, id: string): boolean {
    if (event.button > 0) return false;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#held = { id, moved: false };
    return true;
  }

  /**
   * What the hand asks of the knot that it holds.
   *
   * @param feeling What the knot stands at; none where it is not noted, which is drawn as neutral.
   * @returns Another feeling, or nothing.
   */
  pull(
    event: PointerEvent,
    { id, feeling, plot }: { id: string; feeling: number | undefined; plot: Plot },
  ): number | undefined {
    if (this.#held?.id !== id) return undefined;
    const asked = feelingUnder(event, plot);
    if (!this.#held.moved && asked === (feeling ?? 0)) return undefined;
    this.#held.moved = true;
    return asked === feeling ? undefined : asked;
  }

  get holds(): boolean {
    return this.#held !== undefined;
  }

  /** Lets go, and says whether the knot had been moved. */
  release(): boolean {
    const moved = this.#held?.moved ?? false;
    this.#held = undefined;
    return moved;
  }
}
