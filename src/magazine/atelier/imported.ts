import type { MessageKey, MessageValues } from '../words/messages.ts';
import type { OwnJourney } from './own-journey.ts';

/** Something that is to be told of what came in. */
export interface Remark {
  key: MessageKey;
  values?: MessageValues;
}

/** What came of reading a file or a link: a journey and what was left out of it, or why there is none. */
export interface Imported {
  journey?: OwnJourney;
  remarks: readonly Remark[];
}

/** What a file says, before anything is checked. */
export interface Candidate {
  candidate: unknown;
  remarks: readonly Remark[];
}

/** Nothing could be read, for one reason. */
export function refuse(key: MessageKey, values: MessageValues = {}): Imported {
  return { remarks: [{ key, values }] };
}
