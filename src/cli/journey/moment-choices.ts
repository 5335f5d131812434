import { translator } from '../../i18n/messages.ts';
import { CHANNELS, EVIDENCE_KINDS, STAGES, VALUES } from '../../domain/vocabulary.ts';
import { momentSchema } from '../../schemas/journey.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import { splitMessage } from '../../schemas/message.ts';
import type { Asker, Choice } from '../asker.ts';
import { say } from '../../domain/saying.ts';
import type { MomentDraft, Question } from './moment-setting.ts';
import type { MomentField } from './moment-style.ts';

function choicesOf<Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => string,
): Choice<Value>[] {
  return values.map((value) => ({ value, label: labelOf(value), hint: value }));
}

const askStage: Question = async (asker, draft, { locale, previous }) => {
  const t = translator(locale);
  const least = previous ? STAGES.indexOf(previous.stage) : 0;
  const initial = draft.stage ?? previous?.stage;
  return {
    stage: await asker.select({
      message: say({ fr: 'Étape du parcours', en: 'Stage of the journey' }, locale),
      choices: choicesOf(STAGES.slice(least), (stage) => t(`stage.${stage}`)),
      ...(initial && { initial }),
    }),
  };
};

const askChannel: Question = async (asker, draft, { locale, previous }) => {
  const t = translator(locale);
  const initial = draft.channel ?? previous?.channel;
  return {
    channel: await asker.select({
      message: say({ fr: 'Où cela se passe-t-il ?', en: 'Where does it happen?' }, locale),
      choices: choicesOf(CHANNELS, (channel) => t(`channel.${channel}`)),
      ...(initial && { initial }),
    }),
  };
};

const FEELINGS = ['2', '1', '0', '-1', '-2'] as const;

async function askFeelingOf(
  asker: Asker,
  message: string,
  locale: Locale,
  known: number | undefined,
): Promise<number> {
  const t = translator(locale);
  const initial = FEELINGS.find((feeling) => Number(feeling) === known) ?? '0';
  const feeling = await asker.select({
    message,
    choices: FEELINGS.map((value) => ({
      value,
      label: `${Number(value) > 0 ? '+' : ''}${value.replace('-', '−')} ${t(`feeling.${value}`)}`,
    })),
    initial,
  });
  return Number(feeling);
}

const askFeeling: Question = async (asker, draft, { locale }) => ({
  feeling: await askFeelingOf(
    asker,
    say({ fr: 'Comment la cliente le vit-elle ?', en: 'How does the customer feel?' }, locale),
    locale,
    draft.feeling,
  ),
});

const askPlanned: Question = async (asker, draft, { locale }) => {
  const isPlanned = await asker.confirm({
    message: say(
      {
        fr: 'Une source dit-elle ce que la marque voulait faire ressentir ?',
        en: 'Does a source say what the brand meant the customer to feel?',
      },
      locale,
    ),
    initial: draft.planned !== undefined,
  });
  if (!isPlanned) return { planned: undefined };
  const message = say({ fr: 'Ressenti voulu', en: 'Planned feeling' }, locale);
  return { planned: await askFeelingOf(asker, message, locale, draft.planned) };
};

const askEvidence: Question = async (asker, draft, { locale }) => {
  const t = translator(locale);
  return {
    evidence: await asker.select({
      message: say(
        {
          fr: 'Sur quoi ce ressenti repose-t-il ?',
          en: 'What does this feeling rest on?',
        },
        locale,
      ),
      choices: choicesOf(EVIDENCE_KINDS, (kind) => t(`evidence.${kind}`)),
      ...(draft.evidence && { initial: draft.evidence }),
    }),
  };
};

const askValues: Question = async (asker, draft, { locale }) => {
  const t = translator(locale);
  const ask = async (message: Localised): Promise<NonNullable<MomentDraft['values']>> => {
    const values = await asker.selectMany({
      message: say(message, locale),
      choices: choicesOf(VALUES, (value) => t(`value.${value}`)),
      initial: draft.values ?? [],
    });
    const issue = momentSchema.shape.values.safeParse(values).error?.issues[0];
    return issue ? ask(splitMessage(issue.message)) : values;
  };
  const message = { fr: 'Valeurs en jeu, trois au plus', en: 'Values at stake, three at most' };
  return { values: await ask(message) };
};

/** The questions that offer every answer there is. */
export const CHOICE_QUESTIONS = {
  stage: askStage,
  channel: askChannel,
  feeling: askFeeling,
  planned: askPlanned,
  evidence: askEvidence,
  values: askValues,
} as const satisfies Partial<Record<MomentField, Question>>;
