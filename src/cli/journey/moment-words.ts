import type { z } from 'astro/zod';
import { findNearest } from '../../library/nearest.ts';
import { momentSchema } from '../../schemas/journey.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import { splitMessage } from '../../schemas/message.ts';
import type { Asker } from '../asker.ts';
import { say } from '../../domain/saying.ts';
import { parseNumber, splitList } from '../options.ts';
import type { MomentSetting, Question } from './moment-setting.ts';
import type { MomentField } from './moment-style.ts';

/** Says why an answer does not fit its schema, in the editor’s language. */
function refusalOf(schema: z.ZodType, locale: Locale): (answer: string) => string | undefined {
  return (answer) => {
    const issue = schema.safeParse(answer).error?.issues[0];
    return issue && splitMessage(issue.message)[locale];
  };
}

async function askPair(
  asker: Asker,
  { locale }: MomentSetting,
  what: Localised,
  schema: { shape: { fr: z.ZodType; en: z.ZodType } },
  known: Localised | undefined,
): Promise<Localised> {
  const languages = {
    fr: { fr: 'en français', en: 'in French' },
    en: { fr: 'en anglais', en: 'in English' },
  };
  const ask = (language: Locale) =>
    asker.text({
      message: `${say(what, locale)} ${languages[language][locale]}`,
      ...(known && { initial: known[language] }),
      refuse: refusalOf(schema.shape[language], locale),
    });
  return { fr: await ask('fr'), en: await ask('en') };
}

const askId: Question = async (asker, draft, { locale, taken }) => ({
  id: await asker.text({
    message: say(
      {
        fr: 'Identifiant du moment : deux ou trois mots anglais, qui feront son adresse',
        en: 'Id of the moment: two or three English words, which make its address',
      },
      locale,
    ),
    placeholder: 'empty-shelf',
    ...(draft.id !== undefined && { initial: draft.id }),
    refuse: (answer) =>
      taken.includes(answer)
        ? say(
            {
              fr: 'Un autre moment porte cet identifiant.',
              en: 'Another moment has that id.',
            },
            locale,
          )
        : refusalOf(momentSchema.shape.id, locale)(answer),
  }),
});

const askSources: Question = async (asker, draft, { locale, sources }) => ({
  sources: splitList(
    await asker.text({
      message: say(
        {
          fr: 'Identifiants des sources, séparés par des virgules',
          en: 'Ids of the sources, separated by commas',
        },
        locale,
      ),
      initial: (draft.sources ?? []).join(', '),
      refuse: (answer) => {
        const ids = splitList(answer);
        const unknown = ids.find((id) => !sources.includes(id));
        if (unknown !== undefined) {
          const nearest = findNearest(unknown, sources);
          const hint = nearest ?? '';
          return say(
            {
              fr: `La source « ${unknown} » n’existe pas.${hint && ` Vouliez-vous dire « ${hint} » ?`}`,
              en: `There is no source “${unknown}”.${hint && ` Did you mean “${hint}”?`}`,
            },
            locale,
          );
        }
        if (ids.length > 0 || draft.evidence === 'editors') return undefined;
        return say(
          {
            fr: 'Il faut au moins une source, sauf pour la lecture de la rédaction.',
            en: 'At least one source is needed, except for the editors’ reading.',
          },
          locale,
        );
      },
    }),
  ),
});

const askTitle: Question = async (asker, draft, setting) => ({
  title: await askPair(
    asker,
    setting,
    { fr: 'Titre (60 signes au plus)', en: 'Title (60 characters at most)' },
    momentSchema.shape.title,
    draft.title,
  ),
});

const askText: Question = async (asker, draft, setting) => ({
  text: await askPair(
    asker,
    setting,
    {
      fr: 'Ce qui se passe, en une à trois phrases,',
      en: 'What happens, in one to three sentences,',
    },
    momentSchema.shape.text,
    draft.text,
  ),
});

const askSeam: Question = async (asker, draft, setting) => {
  const { locale, previous } = setting;
  if (!previous) return { seam: undefined };
  const [before, after] = [previous.title, draft.title];
  const mustHave = previous.channel !== draft.channel;
  const choices = [
    { value: 'visible', label: say({ fr: 'elle se voit', en: 'it shows' }, locale) },
    { value: 'hidden', label: say({ fr: 'elle est cachée', en: 'it is hidden' }, locale) },
    ...(mustHave
      ? []
      : [{ value: 'none', label: say({ fr: 'il n’y en a pas', en: 'there is none' }, locale) }]),
  ];
  const initial = draft.seam ? (draft.seam.visible ? 'visible' : 'hidden') : choices.at(-1)?.value;
  const kind = await asker.select({
    message: say(
      after
        ? {
            fr: `Couture entre « ${before.fr} » et « ${after.fr} »`,
            en: `Seam between “${before.en}” and “${after.en}”`,
          }
        : {
            fr: `Couture avec « ${before.fr} », le moment d’avant`,
            en: `Seam with “${before.en}”, the moment before`,
          },
      locale,
    ),
    choices,
    ...(initial && { initial }),
  });
  if (kind === 'none') return { seam: undefined };
  const why = await askPair(
    asker,
    setting,
    { fr: 'Pourquoi, en une phrase courte,', en: 'Why, in one short sentence,' },
    momentSchema.shape.seam.unwrap().shape.why,
    draft.seam?.why,
  );
  return { seam: { visible: kind === 'visible', why } };
};

const askWait: Question = async (asker, draft, { locale }) => {
  const minutes = await asker.text({
    message: say(
      {
        fr: 'Attente en minutes, si une source la donne (sinon, rien)',
        en: 'Wait in minutes, where a source gives it (else nothing)',
      },
      locale,
    ),
    initial: draft.wait ? String(draft.wait.durationMinutes) : '',
    refuse: (answer) => {
      if (answer === '' || parseNumber(answer) > 0) return undefined;
      const words = {
        fr: 'Écrivez un nombre de minutes, ou rien.',
        en: 'Write a number of minutes, or nothing.',
      };
      return say(words, locale);
    },
  });
  return { wait: minutes === '' ? undefined : { durationMinutes: parseNumber(minutes) } };
};

/** The questions that are answered in words. */
export const WORD_QUESTIONS = {
  id: askId,
  title: askTitle,
  text: askText,
  sources: askSources,
  seam: askSeam,
  wait: askWait,
} as const satisfies Partial<Record<MomentField, Question>>;
