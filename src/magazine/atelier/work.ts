import { editJourney, type Edit } from './journey-edits.ts';
import type { OwnJourney } from './own-journey.ts';

/** How many steps back are remembered. */
const MOST_STEPS = 200;

/** A journey while it is worked on, with what it was and what was undone. */
export interface Work {
  /** Oldest first. */
  past: readonly OwnJourney[];
  present: OwnJourney;
  /** What a redo brings back, the next one first. */
  future: readonly OwnJourney[];
  /** The field that is being filled: what is typed into it is undone at once. */
  field?: string | undefined;
}

export type WorkAction =
  /** An edit; those that follow one another in one field are one step. */
  | { type: 'edit'; edit: Edit; field?: string | undefined }
  /** The reader leaves the field. */
  | { type: 'settle' }
  | { type: 'undo' }
  | { type: 'redo' }
  /** Another journey, or another version of it from elsewhere. */
  | { type: 'open'; journey: OwnJourney };

/** Work in which nothing has been done yet. */
export function openWork(journey: OwnJourney): Work {
  return { past: [], present: journey, future: [] };
}

/** The next state of the work. What changes nothing leaves no step. */
export function reduceWork(work: Work, action: WorkAction): Work {
  const { past, present, future, field } = work;
  switch (action.type) {
    case 'open':
      return openWork(action.journey);
    case 'settle':
      return field === undefined ? work : { past, present, future };
    case 'undo': {
      const before = past.at(-1);
      if (!before) return work;
      return { past: past.slice(0, -1), present: before, future: [present, ...future] };
    }
    case 'redo': {
      const [after, ...later] = future;
      if (!after) return work;
      return { past: [...past, present], present: after, future: later };
    }
    case 'edit': {
      const edited = editJourney(present, action.edit);
      if (edited === present) return work;
      const goesOn = action.field !== undefined && action.field === field;
      return {
        past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
        present: edited,
        future: [],
        field: action.field,
      };
    }
  }
}
