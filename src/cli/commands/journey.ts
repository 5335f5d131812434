import type { Asker } from '../asker.ts';
import { defineCommand, UsageError, type CommandContext, type CommandInput } from '../command.ts';
import { runJourneySession, settingOf } from '../journey/journey-session.ts';
import { momentOptionsIn, readMomentFlags, type GivenMoment } from '../journey/moment-flags.ts';
import { formatMoments } from '../journey/moment-list.ts';
import { ASKED_FIELDS, askMoment } from '../journey/moment-questions.ts';
import type { MomentDraft } from '../journey/moment-setting.ts';
import type { MomentField } from '../journey/moment-style.ts';
import {
  completeMoment,
  openJourney,
  placeOfMoment,
  saveChange,
  type OpenJourney,
} from '../journey/open-journey.ts';
import type { MomentChange } from '../journey/seams.ts';
import { textOption } from '../options.ts';
import WORDS from '../words/journey.json' with { type: 'json' };

const ACTIONS = ['add', 'edit', 'move', 'remove', 'show'] as const;

type Action = (typeof ACTIONS)[number];

/** Refuses options that the action would pass over. */
function refuseIdleOptions(action: Action | undefined, input: CommandInput): void {
  const fields = action === 'add' || action === 'edit' ? [] : momentOptionsIn(input);
  if (fields.length > 0) {
    const list = fields.join(', ');
    throw new UsageError({
      fr: `Pour ${list}, il faut --add (un nouveau moment) ou --edit <moment>.`,
      en: `With ${list}, --add (a new moment) or --edit <moment> is needed.`,
    });
  }
  if (input.values.before !== undefined && action !== 'add' && action !== 'move') {
    throw new UsageError({
      fr: '--before va avec --add ou --move <moment>.',
      en: '--before goes with --add or --move <moment>.',
    });
  }
}

function readAction(input: CommandInput): Action | undefined {
  const asked = ACTIONS.filter((action) => input.values[action] !== undefined);
  if (asked.length < 2) {
    refuseIdleOptions(asked[0], input);
    return asked[0];
  }
  const list = asked.map((action) => `--${action}`).join(', ');
  throw new UsageError({
    fr: `Une action à la fois : ${list} ne vont pas ensemble.`,
    en: `One action at a time: ${list} do not go together.`,
  });
}

/** What a new moment cannot do without, and the options that give it. */
const NEEDED: readonly (readonly [field: MomentField, options: readonly string[]])[] = [
  ['id', ['--id']],
  ['stage', ['--stage']],
  ['channel', ['--channel']],
  ['title', ['--title-fr', '--title-en']],
  ['text', ['--text-fr', '--text-en']],
  ['feeling', ['--feeling']],
  ['evidence', ['--evidence']],
];

/** Says all that is wrong with the options at once. */
function refuseOptions({
  refusals,
  missing,
}: Pick<GivenMoment, 'refusals' | 'missing'>): UsageError {
  const list = [...new Set(missing)].join(', ');
  const lacking = list && {
    fr: `Il manque au moment : ${list}.`,
    en: `The moment lacks: ${list}.`,
  };
  const sentences = [...refusals, ...(lacking ? [lacking] : [])];
  return new UsageError({
    fr: sentences.map(({ fr }) => fr).join('\n'),
    en: sentences.map(({ en }) => en).join('\n'),
  });
}

/** Asks for what the options leave open; where nobody can be asked, says all that is missing. */
async function completeNew(
  given: GivenMoment,
  journey: OpenJourney,
  index: number,
  { asker, locale }: Pick<CommandContext, 'asker' | 'locale'>,
): Promise<MomentDraft> {
  const { draft, refusals } = given;
  const needed = NEEDED.filter(([field]) => !(field in draft)).flatMap(([, options]) => options);
  const missing = needed.filter((option) => !given.typed.includes(option));
  if (asker && refusals.length === 0 && needed.length > 0) {
    const open = ASKED_FIELDS.filter((field) => !(field in draft));
    return askMoment(asker, draft, settingOf(journey, index, locale), open);
  }
  if (refusals.length > 0 || missing.length > 0 || given.missing.length > 0) {
    throw refuseOptions({ refusals, missing: [...missing, ...given.missing] });
  }
  return draft;
}

function placeBefore(journey: OpenJourney, input: CommandInput): number {
  const before = textOption(input, 'before');
  return before === undefined ? journey.entry.moments.length : placeOfMoment(journey, before);
}

async function editMoment(
  journey: OpenJourney,
  input: CommandInput,
  asker: Asker | undefined,
  locale: CommandContext['locale'],
): Promise<MomentChange> {
  const index = placeOfMoment(journey, textOption(input, 'edit') ?? '');
  const known: MomentDraft = journey.entry.moments[index] ?? {};
  const given = readMomentFlags(input, known);
  if (given.refusals.length > 0 || given.missing.length > 0) throw refuseOptions(given);
  const isOpen = Object.keys(given.draft).length === 0;
  if (isOpen && !asker) {
    throw new UsageError({
      fr: 'Rien à changer : donnez au moins une option, comme --feeling -1.',
      en: 'Nothing to change: give at least one option, such as --feeling -1.',
    });
  }
  const draft =
    isOpen && asker
      ? await askMoment(asker, known, settingOf(journey, index, locale, known.id), ASKED_FIELDS)
      : { ...known, ...given.draft };
  return { kind: 'edit', moment: completeMoment(draft), index };
}

async function readChange(
  action: Exclude<Action, 'show'>,
  journey: OpenJourney,
  input: CommandInput,
  { asker, locale }: CommandContext,
): Promise<MomentChange> {
  switch (action) {
    case 'add': {
      const index = placeBefore(journey, input);
      const given = readMomentFlags(input, {});
      const draft = await completeNew(given, journey, index, { asker, locale });
      return { kind: 'add', moment: completeMoment(draft), index };
    }
    case 'edit':
      return editMoment(journey, input, asker, locale);
    case 'remove':
      return { kind: 'remove', index: placeOfMoment(journey, textOption(input, 'remove') ?? '') };
    case 'move': {
      const from = placeOfMoment(journey, textOption(input, 'move') ?? '');
      const before = placeBefore(journey, input);
      return { kind: 'move', from, to: before > from ? before - 1 : before };
    }
  }
}

const CARD: Readonly<Record<CommandContext['locale'], (id: string) => string>> = {
  fr: (id) => `Dans les textes, sa fiche s’écrit <Moment id="${id}" />.\n`,
  en: (id) => `In the texts, its card is written <Moment id="${id}" />.\n`,
};

/** Enters or edits the moments of a journey. */
export const journey = defineCommand({
  name: 'journey',
  words: WORDS,
  options: { show: { kind: 'switch' }, add: { kind: 'switch' } },
  operands: { least: 1, most: 1 },
  async run(input, context) {
    const { asker, columns, locale, print } = context;
    const [id = ''] = input.words;
    const action = readAction(input);
    const before = await openJourney(context, id);
    if (action === undefined && asker) {
      await runJourneySession(id, { ...context, asker });
      return 0;
    }
    if (action === undefined || action === 'show') {
      print(formatMoments(before.entry.moments, { columns, locale }));
      return 0;
    }
    const change = await readChange(action, before, input, context);
    if (!(await saveChange(before, change, context))) return 1;
    const after = await openJourney(context, id);
    print(formatMoments(after.entry.moments, { columns, locale }));
    if (change.kind === 'add') print(`\n${CARD[locale](change.moment.id)}`);
    return 0;
  },
});
