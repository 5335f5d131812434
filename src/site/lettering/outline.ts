import { Blob, Buffer as ShapingBuffer, Face, Font, shape } from 'harfbuzzjs';
import { glyphOf, placeGlyph } from './glyph.ts';
import more from '../fonts/bricolage-display-more.ttf?inline';
import display from '../fonts/bricolage-display.ttf?inline';

/** A line of text as an outline, at a size of one em for `unitsPerEm` units. */
export interface Outline {
  /** Path data, baseline at y = 0, y downward. */
  path: string;
  /** Advance of the whole line. */
  width: number;
  /** Extremes of the ink, y downward. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function openFace(data: string): Face {
  return new Face(new Blob(Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')));
}

const FACES = [display, more].map(openFace);

export const UNITS_PER_EM = FACES[0]?.upem ?? 0;

/** Each part of the display face with the letters that it has; the first stands in for all others. */
const FONTS = FACES.map((face) => ({
  font: new Font(face),
  letters: new Set(face.collectUnicodes()),
}));

interface Stretch {
  font: Font;
  words: string;
}

/** Cuts a line where its letters come from another part of the face. */
function cutByFont(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const { font } = FONTS.find(({ letters }) => letters.has(code)) ?? FONTS[0] ?? {};
    const last = stretches.at(-1);
    if (!font) continue;
    if (last?.font === font) last.words += letter;
    else stretches.push({ font, words: letter });
  }
  return stretches;
}

interface PlacedGlyph {
  font: Font;
  id: number;
  /** Where it stands on the line, and where it is drawn. */
  start: number;
  offset: number;
}

/** Sets a line in the display face: its glyphs with their places, and its advance. */
function shapeText(text: string, tracking: number): { placed: PlacedGlyph[]; width: number } {
  let width = 0;
  const placed = cutByFont(text).flatMap(({ font, words }) => {
    const buffer = new ShapingBuffer();
    buffer.addText(words);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint: id }, index): PlacedGlyph => {
      const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      const start = width;
      width += xAdvance + (tracking * UNITS_PER_EM) / 1000;
      return { font, id, start, offset: start + xOffset };
    });
  });
  return { placed, width };
}

/**
 * Sets a line in the display face and returns its outline, so that a picture needs no font.
 *
 * @param tracking Space added after each letter, in thousandths of an em.
 */
export function outlineText(text: string, tracking = 0): Outline {
  const { placed, width } = shapeText(text, tracking);
  let left = Infinity;
  let right = 0;
  let top = 0;
  let bottom = 0;
  let path = '';
  for (const { font, id, start, offset } of placed) {
    const glyph = glyphOf(font, id);
    const { extents } = glyph;
    if (extents) {
      left = Math.min(left, start + extents.xBearing);
      right = Math.max(right, start + extents.xBearing + extents.width);
      top = Math.min(top, -extents.yBearing);
      bottom = Math.max(bottom, -(extents.yBearing + extents.height));
    }
    path += placeGlyph(glyph, offset);
  }
  return { path, width, left: Math.min(left, right), right, top, bottom };
}

/** Widths of the last lines that were measured: a title is measured many times while its size is sought. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 5000;

/** Width of a line in units of the font. */
export function measureText(text: string, tracking: number): number {
  const key = `${tracking} ${text}`;
  const width = widths.get(key) ?? shapeText(text, tracking).width;
  if (widths.size === MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

/**
 * Breaks a title into lines that fit a width, greedily, and as evenly as that allows.
 *
 * @param width Greatest width of a line, in units of the font.
 */
export function breakLines(title: string, width: number, tracking = 0): string[] {
  const words = title.split(' ');
  const fill = (limit: number) => {
    const lines: string[] = [];
    for (const word of words) {
      const line = lines.at(-1);
      const longer = line === undefined ? word : `${line} ${word}`;
      if (line !== undefined && measureText(longer, tracking) <= limit) {
        lines[lines.length - 1] = longer;
      } else lines.push(word);
    }
    return lines;
  };
  const lines = fill(width);
  for (let share = 0.6; share < 1; share += 0.05) {
    const tighter = fill(width * share);
    if (tighter.length === lines.length) return tighter;
  }
  return lines;
}
