import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { Interrupted, type Asker } from '../asker.ts';
import { UsageError, type CommandContext, type OptionWords } from '../command.ts';
import WORDS from '../words/journey.json' with { type: 'json' };
import { momentForm, type MomentAnswers, type MomentOption } from './moment-form.ts';
import { formatMoment, formatMoments } from './moment-list.ts';
import {
  addMoment,
  editMoment,
  moveMoment,
  openJourney,
  removeMoment,
  type OpenJourney,
} from './open-journey.ts';

const { session } = WORDS;

/** The fields of a moment, and the words of each. */
const FIELDS = Object.entries(momentForm({}).words.options) as [MomentOption, OptionWords][];

async function choosePlace(
  { moments, context: { locale } }: OpenJourney,
  question: 'which' | 'where',
  asker: Asker,
): Promise<number> {
  const choices = moments.map((moment, index) => {
    return { value: String(index), label: formatMoment(moment, index, locale) };
  });
  if (question === 'where') {
    choices.push({ value: String(moments.length), label: typesetMessage(session.end, locale) });
  }
  const initial = choices.at(-1)?.value ?? '0';
  const message = typesetMessage(session[question], locale);
  return Number(await asker.select({ message, choices, initial }));
}

/** Asks which fields of a moment are to change, and for those. */
async function askEdit(journey: OpenJourney, index: number, asker: Asker) {
  const { locale } = journey.context;
  const choices = FIELDS.map(([value, { message }]) => {
    return { value, label: typesetMessage(message, locale) };
  });
  const message = typesetMessage(session.what, locale);
  const open = await asker.selectMany<MomentOption>({ message, choices });
  return editMoment(journey, index, { open });
}

type Action = keyof typeof session.actions;

/** Which moment a change is of, and before which it goes: told only where the change needs it. */
interface Places {
  which: () => number | Promise<number>;
  where: () => number | Promise<number>;
}

/** Makes one change to a journey, with what is given, and tells whether it is written. */
export async function changeJourney(
  action: Exclude<Action, 'leave'>,
  journey: OpenJourney,
  { which, where }: Places,
  given: MomentAnswers = {},
): Promise<boolean> {
  const { asker } = journey.context;
  if (action === 'add') return addMoment(journey, await where(), given);
  const index = await which();
  if (action === 'move') return moveMoment(journey, index, await where());
  if (action === 'remove') return removeMoment(journey, index);
  if (Object.keys(given).length > 0) return editMoment(journey, index, { given });
  if (!asker) throw new UsageError(WORDS.nothingToChange);
  return askEdit(journey, index, asker);
}

/** Asks what comes next; leaving the question is an answer, since what was done before is written. */
async function chooseAction({ moments, context: { locale } }: OpenJourney, asker: Asker) {
  const actions: readonly Action[] =
    moments.length === 0 ? ['add', 'leave'] : ['add', 'edit', 'move', 'remove', 'leave'];
  try {
    const choices = actions.map((value) => {
      return { value, label: typesetMessage(session.actions[value], locale) };
    });
    return await asker.select<Action>({ message: typesetMessage(session.next, locale), choices });
  } catch (error) {
    if (error instanceof Interrupted) return 'leave';
    throw error;
  }
}

/** Works on a journey moment by moment, each change written at once; leaving a question drops only that. */
export async function runJourneySession(id: string, context: CommandContext, asker: Asker) {
  const { locale, print } = context;
  for (;;) {
    const journey = await openJourney(context, id);
    print(`\n${formatMoments(journey.moments, locale)}\n`);
    const action = await chooseAction(journey, asker);
    if (action === 'leave') return;
    try {
      await changeJourney(action, journey, {
        which: () => choosePlace(journey, 'which', asker),
        where: () => (journey.moments.length === 0 ? 0 : choosePlace(journey, 'where', asker)),
      });
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      print(`${typesetMessage(session.abandoned, locale)}\n`);
    }
  }
}
