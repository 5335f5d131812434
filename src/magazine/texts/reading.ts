import type { Locale } from '../vocabulary.ts';
import type { Journey, Moment } from '../journeys/journey.ts';
import type { Brand, Source, Term } from '../library/library.ts';
import type { Inks, PictureSize, Still, TextPicture } from './text-picture.ts';

/**
 * What the tags of a text need to know of the article they stand in. MDX hands a tag only its literal
 * attributes, so the page leaves this in `Astro.locals` for them.
 */
export interface TextContext {
  locale: Locale;
  /** The two colours of its issue, in which its photographs are printed; none outside an issue. */
  inks?: Inks | undefined;
  journeys: readonly Journey[];
  /** Ids of the moments that have a card in the text, in its order. */
  cards: readonly string[];
  sources: ReadonlyMap<string, Source>;
  terms: ReadonlyMap<string, Term>;
  brands: ReadonlyMap<string, Brand>;
  /** A picture of the text, by the name that `<Figure>` gives it. */
  findPicture: (src: string) => Promise<TextPicture>;
  /** Notes which sizes of a picture are shown, none of a drawing. */
  noteSizes: (path: string, sizes: readonly PictureSize[]) => void;
  /** The same as editions show it. */
  getStill: (src: string, inks: Inks | undefined) => Promise<Still>;
  /** Address of an `article:`, `term:`, `brand:` or `issue:` link. */
  resolve: (scheme: string, id: string) => string;
}

/** A moment of the article by its id, with its journey. */
export function findMoment(
  { journeys }: TextContext,
  id: string,
  journeyId?: string,
): { journey: Journey; moment: Moment } {
  for (const journey of journeys) {
    if (journeyId && journey.id !== journeyId) continue;
    const moment = journey.moments.find((candidate) => candidate.id === id);
    if (moment) return { journey, moment };
  }
  throw new Error(`There is no moment “${id}” in this article.`);
}
