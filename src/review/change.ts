/** What came into a list and what left it, whatever the order. */
export interface ListChanges {
  added: readonly string[];
  removed: readonly string[];
}

/** How a page, a feed, a search result or a file differs from what it was. */
export type Change =
  | { what: 'title'; before: string; after: string }
  /** Words, or the shapes of drawings; none came and none left where only their order changed. */
  | ({ what: 'text' | 'drawings' } & ListChanges)
  | ({ what: 'links' | 'pictures' | 'anchors' | 'lines' } & ListChanges)
  /** The entries of a feed, by their titles; the addresses of a sitemap. */
  | ({ what: 'entries' | 'addresses'; changed: readonly string[] } & ListChanges)
  | { what: 'target'; before: string; after: string }
  | { what: 'size'; beforeBytes: number; afterBytes: number }
  | {
      what:
        | 'description'
        | 'languages'
        | 'indexing'
        | 'sharing'
        | 'filters'
        | 'channel'
        | 'order'
        | 'form';
    };

/** Something that the site publishes under an address. */
export interface Item {
  /** Its public path, base included. */
  path: string;
  title?: string | undefined;
  /** Where its readers are sent. */
  target?: string | undefined;
}

export interface ChangedItem extends Item {
  /** Never empty. */
  changes: readonly Change[];
}

/** What became of the addresses of one kind, each list in the order of the paths. */
export interface Difference {
  added: readonly Item[];
  changed: readonly ChangedItem[];
  removed: readonly Item[];
}

/** The kinds of addresses, in the order in which they are reported. */
export const KINDS = ['pages', 'redirects', 'feeds', 'search', 'data'] as const;

export type Kind = (typeof KINDS)[number];

/** Differences that change nothing of what is read, counted in pages, and in files for the search. */
export interface QuietDifferences {
  /** Pages of which only the parts around the text differ: header, menu, footer. */
  frame: number;
  /** Pages that only load other styles, scripts or fonts. */
  styles: number;
  /** Pages of which only the markup differs. */
  markup: number;
  /** Files of the program that searches. */
  engine: number;
}

/** What a change does to the site. */
export interface Comparison {
  differences: Record<Kind, Difference>;
  quiet: QuietDifferences;
}
