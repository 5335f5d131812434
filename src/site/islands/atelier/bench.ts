import type { Edit } from '../../../magazine/atelier/journey-edits.ts';
import type { OwnJourney } from '../../../magazine/atelier/own-journey.ts';
import type { SeamKind } from '../../../magazine/vocabulary.ts';
import type { Words } from './words.ts';

/** Where the focus goes next. */
export interface Focus {
  on: 'knot' | 'form';
  id: string;
}

/** What each part of the atelier sees of the work, and what it can do. */
export interface Bench {
  words: Words;
  journey: OwnJourney;
  /** Index of the measure that is shown. */
  measure: number;
  /** Id of the chosen moment. */
  chosen: string | undefined;
  focus: Focus | undefined;
  /** @param field What is typed into one field is one step. */
  act: (edit: Edit, field?: string) => void;
  settle: () => void;
  /** @param options Where the focus goes, and whether the form opens where it is a sheet. */
  choose: (id: string, options?: { focus?: Focus['on']; open?: boolean }) => void;
  /** Adds a moment at an index and chooses it. */
  add: (at: number) => void;
  remove: (id: string) => void;
  /** Says a sentence to those who do not see the change. */
  say: (sentence: string) => void;
  /** Marks the seam before a moment. */
  sew: (id: string, kind: SeamKind) => void;
}
