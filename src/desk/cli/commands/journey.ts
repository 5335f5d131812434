import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { defineCommand, UsageError, type CommandInput } from '../command.ts';
import { changeJourney, runJourneySession } from '../journey/journey-session.ts';
import { momentForm } from '../journey/moment-form.ts';
import { formatMoments } from '../journey/moment-list.ts';
import { openJourney, placeOfMoment, type OpenJourney } from '../journey/open-journey.ts';
import { readGiven } from '../new/form.ts';
import { textOption } from '../options.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/journey.json' with { type: 'json' };

const FORM = momentForm({});

const ACTIONS = ['add', 'edit', 'move', 'remove', 'show'] as const;

type Action = (typeof ACTIONS)[number];

function readAction(input: CommandInput): Action | undefined {
  const has = (name: string) => input.values[name] !== undefined;
  const list = (names: readonly string[]) => names.map((name) => `--${name}`).join(', ');
  const asked = ACTIONS.filter(has);
  const [action] = asked;
  const fields = Object.keys(FORM.words.options).filter(has);
  const takesFields = action === 'add' || action === 'edit';
  const takesPlace = action === 'add' || action === 'move';
  if (asked.length > 1) throw new UsageError(phrase(WORDS.oneAction, { list: list(asked) }));
  if (fields.length > 0 && !takesFields) {
    throw new UsageError(phrase(WORDS.idleFields, { list: list(fields) }));
  }
  if (has('before') && !takesPlace) throw new UsageError(WORDS.idleBefore);
  return action;
}

/** Enters or edits the moments of a journey. */
export const journey = defineCommand({
  name: 'journey',
  words: WORDS,
  options: { show: { kind: 'switch' }, add: { kind: 'switch' }, ...FORM.fields },
  operands: { least: 1, most: 1 },
  async run(input, context) {
    const { asker, locale, print } = context;
    const [id = ''] = input.words;
    const action = readAction(input);
    const journey = await openJourney(context, id);
    const show = (moments: OpenJourney['moments']) => print(formatMoments(moments, locale));
    if (action === undefined && asker) {
      await runJourneySession(id, context, asker);
      return 0;
    }
    if (action === undefined || action === 'show') {
      show(journey.moments);
      return 0;
    }
    const at = (option: string) => placeOfMoment(journey, textOption(input, option) ?? '');
    const places = {
      which: () => at(action),
      where: () => (input.values.before === undefined ? journey.moments.length : at('before')),
    };
    if (!(await changeJourney(action, journey, places, readGiven(input, FORM)))) return 1;
    const { moments } = await openJourney(context, id);
    show(moments);
    const known = new Set(journey.moments.map((moment) => moment.id));
    const added = moments.find((moment) => !known.has(moment.id));
    if (action === 'add' && added) {
      print(`\n${typesetMessage(phrase(WORDS.card, { id: added.id }), locale)}\n`);
    }
    return 0;
  },
});
