import type { Font } from 'harfbuzzjs';

/** A glyph of a face: its drawing, cut where a coordinate moves with the place of the glyph, and the box of its ink. */
export interface Glyph {
  /** What stands before each abscissa; the last one ends the path. */
  parts: readonly string[];
  abscissas: readonly number[];
  extents: ReturnType<Font['glyphExtents']>;
}

const glyphs = new WeakMap<Font, Map<number, Glyph>>();

/** A glyph, read the first time that it is asked for: a face has a few hundred, and pictures thousands of words. */
export function glyphOf(font: Font, id: number): Glyph {
  const known = glyphs.get(font) ?? new Map<number, Glyph>();
  glyphs.set(font, known);
  const glyph = known.get(id) ?? readGlyph(font, id);
  known.set(id, glyph);
  return glyph;
}

/** Reads a glyph, and flips it from the font’s axes (y upward) to the drawing’s. */
function readGlyph(font: Font, id: number): Glyph {
  const parts: string[] = [];
  const abscissas: number[] = [];
  let part = '';
  let isAbscissa = true;
  let end = 0;
  const path = font.glyphToPath(id);
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
  return { parts, abscissas, extents: font.glyphExtents(id) };
}

/** The path data of a glyph that stands at a place on its line. */
export function placeGlyph({ parts, abscissas }: Glyph, offset: number): string {
  let path = parts[0] ?? '';
  abscissas.forEach((abscissa, index) => {
    path += `${Math.round(abscissa + offset)}${parts[index + 1]}`;
  });
  return path;
}
