import type { Asker } from '../asker.ts';
import { CHOICE_QUESTIONS } from './moment-choices.ts';
import type { MomentDraft, MomentSetting } from './moment-setting.ts';
import type { MomentField } from './moment-style.ts';
import { WORD_QUESTIONS } from './moment-words.ts';
import { lacksSeam } from './seams.ts';

const QUESTIONS = { ...CHOICE_QUESTIONS, ...WORD_QUESTIONS };

/** The fields of a moment, in the order in which an editor thinks of them. */
export const ASKED_FIELDS = [
  'id',
  'stage',
  'channel',
  'title',
  'text',
  'feeling',
  'planned',
  'evidence',
  'sources',
  'seam',
  'values',
  'wait',
] as const satisfies readonly MomentField[];

/**
 * Asks for fields of a moment, in the order in which an editor thinks of them; for its seam also where
 * an answer makes one necessary.
 *
 * @param known What the moment holds already; fields that are not asked for stay as they are.
 * @param fields Which fields to ask for.
 */
export async function askMoment(
  asker: Asker,
  known: MomentDraft,
  setting: MomentSetting,
  fields: readonly MomentField[],
): Promise<MomentDraft> {
  let draft = known;
  for (const field of ASKED_FIELDS) {
    const isAsked =
      fields.includes(field) || (field === 'seam' && lacksSeam(draft, setting.previous));
    if (isAsked) draft = { ...draft, ...(await QUESTIONS[field](asker, draft, setting)) };
  }
  return draft;
}
