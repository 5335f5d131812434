import type { ComponentChildren } from 'preact';
import type { JourneyLayout, Knot } from '../../magazine/journeys/journey-layout.ts';
import type { PlacedTitle } from '../../magazine/journeys/journey-titles.ts';
import type { Stage } from '../../magazine/vocabulary.ts';

/** The two colours of a drawing: what is printed, and what it is printed on. */
export interface Palette {
  ink: string;
  stock: string;
}

/** Colours that follow the page: the current ink on the ground around the drawing. */
export const PAGE_PALETTE: Palette = { ink: 'currentColor', stock: 'var(--ground)' };

export interface DrawingLabels {
  /** Name of the drawing, for its `<title>`. */
  title: string;
  magic: string;
  misery: string;
  /** Name of the line between the two, where it has room. */
  neutral?: string;
  /** What a ghost knot is. */
  planned?: string;
  stages: Readonly<Record<Stage, string>>;
}

/** Words of a drawing, in viewBox units. */
export interface Line {
  words: string;
  x: number;
  /** Ordinate of the baseline. */
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  /** Colour of the words; that of what holds them without it. */
  fill?: string;
}

/** Draws words where no font can be counted on. */
export type DrawText = (line: Line) => ComponentChildren;

export interface JourneyDrawingProps {
  layout: JourneyLayout;
  palette: Palette;
  labels: DrawingLabels;
  /** Makes the ids of the drawing unique in its page. */
  id?: string;
  /** Id of the moment whose knot is filled. */
  filled?: string | undefined;
  /** Titles of the moments, one a knot, in order. */
  titles?: readonly PlacedTitle[];
  /** The same for where the drawing shrinks with the page: those that stay are drawn. */
  enlarged?: readonly PlacedTitle[];
  /** Joins the filled knot and the panel that stands above the drawing. */
  leader?: boolean;
  /** A feeling, perhaps between two, at whose height a line runs along the thread. */
  level?: number | undefined;
  /** Wraps a knot, to make it a link; a knot stays bare without it. */
  wrapKnot?: (knot: Knot, drawing: ComponentChildren) => ComponentChildren;
  /** Draws the words as shapes, for pictures; they are text without it. */
  drawText?: DrawText;
}
