import { paintSvg, writePng } from '../../instrument/canvas.ts';
import type { ToldMoment } from './curve-state.ts';
import { drawThread, layoutTold, type Palette } from './drawn-thread.ts';
import { draw } from './element.ts';

const displayFace = (size: number) => `800 ${size}px 'Bricolage Display', Arial, sans-serif`;
/** Size of a share image in pixels. */
const SIZE = { width: 1200, height: 630 } as const;
const SIDE = 60;
const INNER = SIZE.width - 2 * SIDE;
const LABEL = "600 32px 'Bricolage Label', Arial, sans-serif";
/** Largest and least size of the title, and most of its lines. */
const TITLE = { largest: 116, least: 56, lines: 3, leading: 0.98 } as const;
const STRIP = { top: 432, height: 130 } as const;

export interface SharedMoment {
  moment: ToldMoment;
  /** The journey that it belongs to. */
  journey: readonly ToldMoment[];
  /** Title of the article. */
  article: string;
  /** Name of the magazine. */
  name: string;
  /** What is known of it, in one line. */
  facts: string;
  palette: Palette;
}

/** Breaks words into lines that fit. */
function breakLines(context: CanvasRenderingContext2D, words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= INNER) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** Shortens a line that does not fit. */
function shorten(context: CanvasRenderingContext2D, words: string): string {
  if (context.measureText(words).width <= INNER) return words;
  let kept = words;
  while (context.measureText(`${kept}…`).width > INNER) kept = kept.replace(/\s?\S$/, '');
  return `${kept}…`;
}

function paintMoment(context: CanvasRenderingContext2D, shared: SharedMoment): void {
  const { moment, journey, name, article, facts, palette } = shared;
  context.fillStyle = palette.stock;
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  context.fillStyle = palette.ink;
  context.font = LABEL;
  context.fillText(shorten(context, `${name} · ${article}`), SIDE, 84);
  context.fillText(shorten(context, facts), SIDE, 396);

  let size: number = TITLE.largest;
  let lines: string[];
  do {
    context.font = displayFace(size);
    lines = breakLines(context, moment.title);
    size -= 4;
  } while (
    size > TITLE.least &&
    (lines.length > TITLE.lines ||
      lines.length * size * TITLE.leading > 220 ||
      lines.some((line) => context.measureText(line).width > INNER))
  );
  lines.forEach((line, index) => {
    context.fillText(line, SIDE, 118 + size * (0.86 + index * TITLE.leading));
  });

  const layout = layoutTold(journey, { width: INNER, height: STRIP.height, direction: 'right' });
  const thread = drawThread(layout, palette, (index) => journey[index] === moment);
  thread.setAttribute('font-family', "'Bricolage Label', Arial, sans-serif");
  paintSvg(context, draw('g', { transform: `translate(${SIDE} ${STRIP.top})` }, thread));
}

/** One moment as a picture to share: its title in large letters over the thread, its knot filled. */
export async function drawMoment(shared: SharedMoment): Promise<Blob> {
  const { moment, facts } = shared;
  await Promise.all([
    document.fonts.load(LABEL, facts),
    document.fonts.load(displayFace(90), moment.title),
  ]);
  return writePng(SIZE, (context) => paintMoment(context, shared));
}
