import type { Element } from '../../domain/manuscript.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import { allTexts } from '../references.ts';
import { proseOf, type Prose } from './prose.ts';

/** What an attribute of a picture says, and the tag that it belongs to. */
export interface FigureAttribute {
  prose: Prose;
  figure: Element;
}

/** An attribute of every picture that has it, with its place. */
export function figureAttributesOf(
  manuscripts: Manuscripts,
  attribute: 'alt' | 'credit',
): FigureAttribute[] {
  const written = new Map<string, Prose[]>();
  for (const prose of proseOf(manuscripts)) {
    const { file, passage } = prose;
    if (passage.holder !== 'Figure' || passage.attribute !== attribute) continue;
    written.set(file, [...(written.get(file) ?? []), prose]);
  }
  return allTexts(manuscripts).flatMap(({ file, manuscript }) => {
    // Both are in the order of the file, and an empty attribute is in neither.
    const figures = (manuscript?.elements ?? []).filter(
      ({ name, attributes }) => name === 'Figure' && attributes[attribute],
    );
    return (written.get(file) ?? []).flatMap((prose, index) => {
      const figure = figures[index];
      return figure ? [{ prose, figure }] : [];
    });
  });
}

/** Whether a text is the address of something. */
export function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i.test(text.trim());
}
