import { Blob, Buffer as ShapingBuffer, Face, Font, shape } from 'harfbuzzjs';
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

const bytes = Buffer.from(display.slice(display.indexOf(',') + 1), 'base64');
const face = new Face(new Blob(bytes));
const font = new Font(face);

export const UNITS_PER_EM = face.upem;

/** A glyph of the face: its drawing, cut where a coordinate of it moves with its place, and the box of its ink. */
interface Glyph {
  /** What stands before each abscissa; the last one ends the path. */
  parts: readonly string[];
  abscissas: readonly number[];
  extents: ReturnType<typeof font.glyphExtents>;
}

/** Reads a glyph, and flips it from the font’s axes (y upward) to the drawing’s. */
function readGlyph(glyph: number): Glyph {
  const parts: string[] = [];
  const abscissas: number[] = [];
  let part = '';
  let isAbscissa = true;
  let end = 0;
  const path = font.glyphToPath(glyph);
  for (const { 0: token, index } of path.matchAll(/[A-Za-z]|-?\d+(?:\.\d+)?/g)) {
    part += path.slice(end, index);
    end = index + token.length;
    if (/[A-Za-z]/.test(token)) {
      part += token;
      isAbscissa = true;
      continue;
    }
    if (isAbscissa) {
      parts.push(part);
      abscissas.push(Number(token));
      part = '';
    } else part += `${Math.round(-Number(token))}`;
    isAbscissa = !isAbscissa;
  }
  parts.push(part + path.slice(end));
  return { parts, abscissas, extents: font.glyphExtents(glyph) };
}

const glyphs = new Map<number, Glyph>();

/** A glyph, read the first time that it is asked for: a face has a few hundred, and pictures thousands of words. */
function glyphOf(id: number): Glyph {
  const glyph = glyphs.get(id) ?? readGlyph(id);
  glyphs.set(id, glyph);
  return glyph;
}

/** The drawing of a glyph at a place on its line. */
function place({ parts, abscissas }: Glyph, offset: number): string {
  let path = parts[0] ?? '';
  abscissas.forEach((abscissa, index) => {
    path += `${Math.round(abscissa + offset)}${parts[index + 1]}`;
  });
  return path;
}

interface PlacedGlyph {
  id: number;
  /** Where it stands on the line, and where it is drawn. */
  start: number;
  offset: number;
}

interface ShapedLine {
  placed: readonly PlacedGlyph[];
  width: number;
}

/** Sets a line in the display face: its glyphs and their places. */
function shapeText(text: string, tracking: number): ShapedLine {
  const buffer = new ShapingBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let width = 0;
  const placed = buffer.getGlyphInfos().map(({ codepoint: id }, index) => {
    const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {};
    const start = width;
    width += xAdvance + (tracking * UNITS_PER_EM) / 1000;
    return { id, start, offset: start + xOffset };
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
  for (const { id, start, offset } of placed) {
    const glyph = glyphOf(id);
    const { extents } = glyph;
    if (extents) {
      left = Math.min(left, start + extents.xBearing);
      right = Math.max(right, start + extents.xBearing + extents.width);
      top = Math.min(top, -extents.yBearing);
      bottom = Math.max(bottom, -(extents.yBearing + extents.height));
    }
    path += place(glyph, offset);
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
