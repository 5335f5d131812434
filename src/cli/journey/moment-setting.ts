import type { MomentEntry } from '../../schemas/journey.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { Asker } from '../asker.ts';

/** What is known around a moment while it is asked for. */
export interface MomentSetting {
  locale: Locale;
  /** The moment before it, if it is not the first. */
  previous: MomentEntry | undefined;
  /** Ids of the other moments of the journey. */
  taken: readonly string[];
  /** Ids of the sources that exist. */
  sources: readonly string[];
}

/** What has been answered so far. */
export type MomentDraft = Partial<MomentEntry>;

/** Asks for one field; what it answers goes into the draft. */
export type Question = (
  asker: Asker,
  draft: MomentDraft,
  setting: MomentSetting,
) => Promise<MomentDraft>;
