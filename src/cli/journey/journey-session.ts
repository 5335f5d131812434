import type { MomentEntry } from '../../schemas/journey.ts';
import { Interrupted, type Asker, type Choice } from '../asker.ts';
import type { CommandContext } from '../command.ts';
import { say } from '../../domain/saying.ts';
import { formatMoment, formatMoments } from './moment-list.ts';
import { ASKED_FIELDS, askMoment } from './moment-questions.ts';
import type { MomentSetting } from './moment-setting.ts';
import { completeMoment, openJourney, saveChange, type OpenJourney } from './open-journey.ts';
import type { MomentChange } from './seams.ts';

const FIELD_NAMES = {
  fr: {
    id: 'identifiant',
    stage: 'étape',
    channel: 'lieu',
    title: 'titre',
    text: 'récit',
    feeling: 'ressenti',
    planned: 'ressenti voulu',
    evidence: 'ce qui l’appuie',
    sources: 'sources',
    seam: 'couture',
    values: 'valeurs',
    wait: 'attente',
  },
  en: {
    id: 'id',
    stage: 'stage',
    channel: 'channel',
    title: 'title',
    text: 'story',
    feeling: 'feeling',
    planned: 'planned feeling',
    evidence: 'what bears it out',
    sources: 'sources',
    seam: 'seam',
    values: 'values',
    wait: 'wait',
  },
} as const;

/** What surrounds a moment of a journey, for the questions about it. */
export function settingOf(
  { entry: { moments }, sources }: OpenJourney,
  index: number,
  locale: MomentSetting['locale'],
  own?: string,
): MomentSetting {
  return {
    locale,
    previous: moments[index - 1],
    taken: moments.map(({ id }) => id).filter((id) => id !== own),
    sources,
  };
}

type SessionContext = CommandContext & { asker: Asker };

async function choosePlace(
  { entry: { moments } }: OpenJourney,
  message: string,
  { asker, locale }: SessionContext,
  end?: string,
): Promise<number> {
  const choices: Choice<string>[] = moments.map((moment, index) => ({
    value: String(index),
    label: formatMoment(moment, index, locale),
  }));
  if (end !== undefined) choices.push({ value: String(moments.length), label: end });
  const initial = choices.at(-1)?.value ?? '0';
  return Number(await asker.select({ message, choices, initial }));
}

async function askAddition(journey: OpenJourney, context: SessionContext): Promise<MomentChange> {
  const { asker, locale } = context;
  const { moments } = journey.entry;
  const words = {
    fr: { before: 'Où ? Avant…', end: 'À la fin' },
    en: { before: 'Where? Before…', end: 'At the end' },
  }[locale];
  const index =
    moments.length === 0 ? 0 : await choosePlace(journey, words.before, context, words.end);
  const draft = await askMoment(asker, {}, settingOf(journey, index, locale), ASKED_FIELDS);
  return { kind: 'add', moment: completeMoment(draft), index };
}

async function askEdition(journey: OpenJourney, context: SessionContext): Promise<MomentChange> {
  const { asker, locale } = context;
  const words = {
    fr: { which: 'Quel moment ?', what: 'Que changer ?' },
    en: { which: 'Which moment?', what: 'What is to change?' },
  }[locale];
  const index = await choosePlace(journey, words.which, context);
  const known = journey.entry.moments[index] as MomentEntry;
  const fields = await asker.selectMany({
    message: words.what,
    choices: ASKED_FIELDS.map((value) => ({ value, label: FIELD_NAMES[locale][value] })),
  });
  const setting = settingOf(journey, index, locale, known.id);
  const draft = await askMoment(asker, known, setting, fields);
  return { kind: 'edit', moment: completeMoment(draft), index };
}

async function askMove(journey: OpenJourney, context: SessionContext): Promise<MomentChange> {
  const words = {
    fr: { which: 'Quel moment ?', where: 'Où le mettre ? Avant…', end: 'À la fin' },
    en: { which: 'Which moment?', where: 'Where is it to go? Before…', end: 'At the end' },
  }[context.locale];
  const from = await choosePlace(journey, words.which, context);
  const before = await choosePlace(journey, words.where, context, words.end);
  return { kind: 'move', from, to: before > from ? before - 1 : before };
}

async function askRemoval(journey: OpenJourney, context: SessionContext): Promise<MomentChange> {
  const message = { fr: 'Quel moment retirer ?', en: 'Which moment is to go?' }[context.locale];
  return { kind: 'remove', index: await choosePlace(journey, message, context) };
}

const ACTIONS = {
  add: { fr: 'Ajouter un moment', en: 'Add a moment', ask: askAddition },
  edit: { fr: 'Modifier un moment', en: 'Change a moment', ask: askEdition },
  move: { fr: 'Déplacer un moment', en: 'Move a moment', ask: askMove },
  remove: { fr: 'Retirer un moment', en: 'Remove a moment', ask: askRemoval },
} as const;

type Action = keyof typeof ACTIONS | 'leave';

/** Asks what comes next; leaving the question is an answer, since what was done before is written. */
async function chooseAction(
  actions: readonly (keyof typeof ACTIONS)[],
  { asker, locale }: SessionContext,
): Promise<Action> {
  try {
    return await asker.select<Action>({
      message: say({ fr: 'Que faire ?', en: 'What next?' }, locale),
      choices: [
        ...actions.map((value) => ({ value, label: ACTIONS[value][locale] })),
        { value: 'leave', label: { fr: 'Terminer', en: 'Finish' }[locale] },
      ],
    });
  } catch (error) {
    if (error instanceof Interrupted) return 'leave';
    throw error;
  }
}

/**
 * Works on a journey with the editor, one moment after the other. Each change is written at once, and
 * the thread is drawn as it then stands. Leaving a question gives up that change and no other.
 */
export async function runJourneySession(id: string, context: SessionContext): Promise<void> {
  const { columns, locale, print } = context;
  for (;;) {
    const journey = await openJourney(context, id);
    const { moments } = journey.entry;
    print(`\n${formatMoments(moments, { columns, locale })}\n`);
    const actions = (Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]).filter(
      (action) => action === 'add' || moments.length > 0,
    );
    const action = await chooseAction(actions, context);
    if (action === 'leave') return;
    try {
      await saveChange(journey, await ACTIONS[action].ask(journey, context), context);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      print({ fr: 'Abandonné.\n', en: 'Given up.\n' }[locale]);
    }
  }
}
