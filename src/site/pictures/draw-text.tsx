import type { DrawText } from '../drawings/drawing.ts';
import { TITLE_TRACKING } from '../lettering/fit-title.ts';
import { outlineText, UNITS_PER_EM } from '../lettering/outline.ts';

/**
 * Draws words as outlines of the display face, flush with their anchor: pictures are made where no font is
 * installed, and look the same everywhere.
 *
 * @param tracking Space after each letter, in thousandths of an em.
 */
function drawWith(tracking: number): DrawText {
  return ({ words, x, y, size, anchor, fill }) => {
    const { path, left, right } = outlineText(words, tracking);
    const origin = { start: left, middle: (left + right) / 2, end: right }[anchor];
    const scale = size / UNITS_PER_EM;
    return (
      <path
        d={path}
        transform={`translate(${x - origin * scale} ${y}) scale(${scale})`}
        fill={fill}
      />
    );
  };
}

/** Draws a line of a title. */
export const drawTitle = drawWith(TITLE_TRACKING);

/** Space after each letter of a label: the display face is cut for large sizes. */
export const LABEL_TRACKING = 18;

/** Draws a label, a little open. */
export const drawLabel = drawWith(LABEL_TRACKING);
