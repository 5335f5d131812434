import type { ImageMetadata, UnresolvedImageTransform } from 'astro';
import type { PictureEntry } from '../schemas/picture.ts';
import type { Locale } from '../vocabulary.ts';

/** A picture of a text. */
export interface TextPicture {
  /** Path within `content/`. */
  path: string;
  /** What Astro makes its sizes from. */
  original: ImageMetadata;
  /** Whether it is a drawing, which is shown as it is. */
  isDrawing: boolean;
  width: number;
  height: number;
}

/** What Astro is asked to make of a picture. */
export type PictureSize = Omit<UnresolvedImageTransform, 'src'>;

/** The two colours that a photograph is printed in, as `#rrggbb`: of its lights and of its shadows. */
export interface Inks {
  stock: string;
  ink: string;
}

/** A picture as editions show it: one file, at one size. */
export interface Still {
  /** Path within `content/` of what it is made from. */
  path: string;
  /** None where it keeps its own colours. */
  inks: Inks | undefined;
  src: string;
  width: number;
  height: number;
}

/** A picture of an entry as `<Figure>` takes it, in one language. */
export function figureOf({ src, colours, ...words }: PictureEntry, locale: Locale) {
  return {
    src,
    ...(colours && { colours }),
    alt: words.alt[locale],
    credit: words.credit[locale],
    legend: words.legend?.[locale] ?? '',
  };
}
