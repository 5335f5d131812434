import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { Interrupted, type Asker } from '../asker.ts';
import type { CommandContext, OptionWords } from '../command.ts';
import WORDS from '../words/journey.json' with { type: 'json' };
import { momentForm, type MomentOption } from './moment-form.ts';
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

type SessionContext = CommandContext & { asker: Asker };

async function choosePlace(
  { moments }: OpenJourney,
  question: 'which' | 'where',
  { asker, locale }: SessionContext,
): Promise<number> {
  const choices = moments.map((moment, index) => ({
    value: String(index),
    label: formatMoment(moment, index, locale),
  }));
  if (question === 'where') {
    choices.push({ value: String(moments.length), label: typesetMessage(session.end, locale) });
  }
  const initial = choices.at(-1)?.value ?? '0';
  const message = typesetMessage(session[question], locale);
  return Number(await asker.select({ message, choices, initial }));
}

/** Asks which fields of a moment are to change, and for those. */
export async function askEdit(
  journey: OpenJourney,
  index: number,
  context: SessionContext,
): Promise<boolean> {
  const { asker, locale } = context;
  const open = await asker.selectMany<MomentOption>({
    message: typesetMessage(session.what, locale),
    choices: FIELDS.map(([value, { message }]) => ({
      value,
      label: typesetMessage(message, locale),
    })),
  });
  return editMoment(journey, index, { open }, context);
}

type Action = keyof typeof session.actions;

async function act(
  action: Exclude<Action, 'leave'>,
  journey: OpenJourney,
  context: SessionContext,
): Promise<boolean> {
  const which = () => choosePlace(journey, 'which', context);
  const where = () => choosePlace(journey, 'where', context);
  switch (action) {
    case 'add':
      return addMoment(journey, journey.moments.length === 0 ? 0 : await where(), {}, context);
    case 'edit':
      return askEdit(journey, await which(), context);
    case 'move':
      return moveMoment(journey, await which(), await where(), context);
    case 'remove':
      return removeMoment(journey, await which(), context);
  }
}

/** Asks what comes next; leaving the question is an answer, since what was done before is written. */
async function chooseAction(
  { moments }: OpenJourney,
  { asker, locale }: SessionContext,
): Promise<Action> {
  const actions: readonly Action[] =
    moments.length === 0 ? ['add', 'leave'] : ['add', 'edit', 'move', 'remove', 'leave'];
  try {
    return await asker.select<Action>({
      message: typesetMessage(session.next, locale),
      choices: actions.map((value) => ({
        value,
        label: typesetMessage(session.actions[value], locale),
      })),
    });
  } catch (error) {
    if (error instanceof Interrupted) return 'leave';
    throw error;
  }
}

/** Works on a journey moment by moment, each change written at once; leaving a question drops only that. */
export async function runJourneySession(id: string, context: SessionContext): Promise<void> {
  const { locale, print } = context;
  for (;;) {
    const journey = await openJourney(context, id);
    print(`\n${formatMoments(journey.moments, locale)}\n`);
    const action = await chooseAction(journey, context);
    if (action === 'leave') return;
    try {
      await act(action, journey, context);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      print(`${typesetMessage(session.abandoned, locale)}\n`);
    }
  }
}
