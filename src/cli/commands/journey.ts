import { say } from '../../domain/saying.ts';
import { UsageError, type Command, type CommandContext, type CommandInput } from '../command.ts';
import { askEdit, runJourneySession } from '../journey/journey-session.ts';
import { MOMENT_OPTIONS, readMoment } from '../journey/moment-form.ts';
import { formatMoments } from '../journey/moment-list.ts';
import {
  addMoment,
  editMoment,
  moveMoment,
  openJourney,
  placeOfMoment,
  removeMoment,
  type OpenJourney,
} from '../journey/open-journey.ts';
import words from '../journey/words.json' with { type: 'json' };
import { optionsOf } from '../new/form.ts';
import { textOption } from '../options.ts';
import { createWords } from '../words.ts';

const wordsOf = createWords(words);

const ACTIONS = ['add', 'edit', 'move', 'remove', 'show'] as const;

type Action = (typeof ACTIONS)[number];

/** The action that is asked for, if there is one. */
function readAction(input: CommandInput): Action | undefined {
  const has = (name: string) => input.values[name] !== undefined;
  const list = (names: readonly string[]) => names.map((name) => `--${name}`).join(', ');
  const asked = ACTIONS.filter(has);
  const [action] = asked;
  const fields = MOMENT_OPTIONS.filter(has);
  const [takesFields, takesPlace] = [
    action === 'add' || action === 'edit',
    action === 'add' || action === 'move',
  ];
  if (asked.length > 1) throw new UsageError(wordsOf('oneAction', { list: list(asked) }));
  if (fields.length > 0 && !takesFields)
    throw new UsageError(wordsOf('idleFields', { list: list(fields) }));
  if (has('before') && !takesPlace) throw new UsageError(wordsOf('idleBefore'));
  return action;
}

/** Does what is asked for. */
async function change(
  action: Exclude<Action, 'show'>,
  journey: OpenJourney,
  input: CommandInput,
  context: CommandContext,
): Promise<boolean> {
  const { asker } = context;
  const at = (option: string) => placeOfMoment(journey, textOption(input, option) ?? '');
  const before = () => (input.values.before === undefined ? journey.moments.length : at('before'));
  const given = readMoment(input, journey.desk);
  switch (action) {
    case 'add':
      return addMoment(journey, before(), given, context);
    case 'edit': {
      const index = at('edit');
      if (Object.keys(given).length > 0) return editMoment(journey, index, { given }, context);
      if (!asker) throw new UsageError(wordsOf('nothingToChange'));
      return askEdit(journey, index, { ...context, asker });
    }
    case 'move':
      return moveMoment(journey, at('move'), before(), context);
    case 'remove':
      return removeMoment(journey, at('remove'), context);
  }
}
/** Enters or edits the moments of a journey. */
export const journey: Command = {
  name: 'journey',
  summary: wordsOf('summary'),
  usage: {
    fr: `Usage : npm run desk -- journey <parcours> [action] [champs]

Sans action, pose les questions une à une. Chaque changement est écrit aussitôt, sans toucher au
reste du fichier.

  --show               montre le fil et les moments
  --add                ajoute un moment, à la fin ou --before <moment>
  --edit <moment>      change les champs donnés
  --move <moment>      le met à la fin ou --before <moment>
  --remove <moment>    le retire

Champs : --id, --stage, --channel, --feeling -2…2, --planned, --evidence, --sources a,b,
--values a,b, --seam visible|hidden|none, --why-fr, --why-en, --wait minutes, --title-fr,
--title-en, --text-fr, --text-en. « none » vide un champ facultatif.

Code de sortie : 0 c’est écrit, 1 le contenu serait refusé et rien n’est écrit, 2 mauvais emploi.`,
    en: `Use: npm run desk -- journey <journey> [action] [fields]

Without an action, asks one question after the other. Each change is written at once, and leaves the
rest of the file alone.

  --show               shows the thread and the moments
  --add                adds a moment, at the end or --before <moment>
  --edit <moment>      changes the fields that are given
  --move <moment>      puts it at the end or --before <moment>
  --remove <moment>    removes it

Fields: --id, --stage, --channel, --feeling -2…2, --planned, --evidence, --sources a,b,
--values a,b, --seam visible|hidden|none, --why-fr, --why-en, --wait minutes, --title-fr,
--title-en, --text-fr, --text-en. “none” empties an optional field.

Exit code: 0 written, 1 the content would be refused and nothing is written, 2 wrong use.`,
  },
  options: {
    show: { type: 'boolean' },
    add: { type: 'boolean' },
    edit: { type: 'string' },
    move: { type: 'string' },
    remove: { type: 'string' },
    before: { type: 'string' },
    ...optionsOf(MOMENT_OPTIONS),
  },
  words: { least: 1, most: 1 },
  async run(input, context) {
    const { asker, columns, locale, print } = context;
    const [id = ''] = input.words;
    const action = readAction(input);
    const journey = await openJourney(context, id);
    const show = (moments: OpenJourney['moments']) =>
      print(formatMoments(moments, { columns, locale }));
    if (action === undefined && asker) {
      await runJourneySession(id, { ...context, asker });
      return 0;
    }
    if (action === undefined || action === 'show') {
      show(journey.moments);
      return 0;
    }
    if (!(await change(action, journey, input, context))) return 1;
    const { moments } = await openJourney(context, id);
    show(moments);
    const added = moments.find(
      ({ id: own }) => !journey.moments.some((moment) => moment.id === own),
    );
    if (action === 'add' && added) {
      print(`\n${say(wordsOf('card', { id: added.id }), locale)}\n`);
    }
    return 0;
  },
};
