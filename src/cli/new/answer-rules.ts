import type { z } from 'astro/zod';
import { createRoutes, type Section } from '../../domain/routes.ts';
import { translator, type MessageKey } from '../../i18n/messages.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import { findNearest } from '../../library/nearest.ts';
import { quote } from '../../library/quotation.ts';
import { identifierSchema } from '../../schemas/identifier.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import { splitMessage } from '../../schemas/message.ts';
import type { Choice } from '../asker.ts';
import { splitList } from '../options.ts';
import type { Field } from './form.ts';
import { LONGEST_ID } from './proposed-id.ts';

/** What a form knows of the magazine. */
export interface Desk {
  manuscripts: Manuscripts;
  /** Calendar date, `YYYY-MM-DD`. */
  today: string;
  /** Language of the editor. */
  locale: Locale;
}

type Refuse = (answer: string) => Localised | undefined;

/** Refuses what a schema refuses, in its words. */
export function fits(schema: z.ZodType): Refuse {
  return (answer) => {
    const issue = schema.safeParse(answer).error?.issues[0];
    return issue && splitMessage(issue.message);
  };
}

/**
 * Refuses an id that cannot be a file’s name, or that is another’s already.
 *
 * @param fileOf Where the other one is.
 */
export function isFreeId(isTaken: (id: string) => boolean, fileOf: (id: string) => string): Refuse {
  return (id) => {
    const refusal = fits(identifierSchema)(id);
    if (refusal) return refusal;
    if (id.length > LONGEST_ID) {
      return {
        fr: `Un identifiant compte ${LONGEST_ID} caractères au plus.`,
        en: `An id has ${LONGEST_ID} characters at most.`,
      };
    }
    if (!isTaken(id)) return undefined;
    return {
      fr: `« ${id} » est déjà pris : voir ${fileOf(id)}.`,
      en: `“${id}” is taken already: see ${fileOf(id)}.`,
    };
  };
}

/** Refuses an id that is nobody’s. */
export function isKnownId(
  known: { has: (id: string) => boolean; keys: () => Iterable<string> },
  describe: (quoted: Localised) => Localised,
): Refuse {
  return (id) => {
    if (known.has(id)) return undefined;
    const says = describe(quote(id));
    const nearest = findNearest(id, known.keys());
    if (nearest === undefined) return says;
    return {
      fr: `${says.fr} Vouliez-vous dire « ${nearest} » ?`,
      en: `${says.en} Did you mean “${nearest}”?`,
    };
  };
}

/** Refuses a list of ids for the first of them that is refused. */
export function eachId(refuse: Refuse): Refuse {
  return (answer) =>
    splitList(answer)
      .map(refuse)
      .find((refusal) => refusal !== undefined);
}

/** Last parts of the addresses that redirects start from, in one section, with the file that has them. */
export function formerSlugs(
  { redirects }: Manuscripts,
  section: Section,
  language: Locale,
): (readonly [slug: string, file: string])[] {
  const start = createRoutes('/').section(language, section);
  return (redirects?.entry ?? [])
    .filter(({ from }) => from.startsWith(start))
    .map(
      ({ from }) => [from.slice(start.length).replace(/\/$/, ''), redirects?.file ?? ''] as const,
    );
}

/** An optional list of sources that exist. */
export function sourcesField({ manuscripts }: Desk): Field<'sources'> {
  return {
    name: 'sources',
    message: {
      fr: 'Sources : des identifiants, séparés par des virgules',
      en: 'Sources: ids, separated by commas',
    },
    optional: true,
    refuse: eachId(
      isKnownId(manuscripts.sources, ({ fr, en }) => ({
        fr: `La source ${fr} n’existe pas ; \`npm run desk -- new source\` en crée une.`,
        en: `There is no source ${en}; \`npm run desk -- new source\` makes one.`,
      })),
    ),
  };
}

/** A text in each language, a field each. */
export function pairFields<Base extends string>(
  base: Base,
  what: Localised,
  schema: { shape: { fr: z.ZodType; en: z.ZodType } },
  options: { optional?: readonly Locale[] } = {},
): Field<`${Base}-fr` | `${Base}-en`>[] {
  const languages = {
    fr: { fr: 'français', en: 'French' },
    en: { fr: 'anglais', en: 'English' },
  };
  return (['fr', 'en'] as const).map((language) => ({
    name: `${base}-${language}` as const,
    message: {
      fr: `${what.fr} (${languages[language].fr})`,
      en: `${what.en} (${languages[language].en})`,
    },
    optional: options.optional?.includes(language) ?? false,
    refuse: fits(schema.shape[language]),
  }));
}

/** The answers of a closed list, as the interface of the magazine calls them. */
export function choicesIn<Value extends string>(
  values: readonly Value[],
  locale: Locale,
  keyOf: (value: Value) => MessageKey,
): Choice<string>[] {
  const t = translator(locale);
  return values.map((value) => ({ value, label: t(keyOf(value)), hint: value }));
}

/** Splits a list of names: by semicolons where there is one, since a name may hold a comma. */
export function splitNames(answer: string): string[] {
  return answer
    .split(answer.includes(';') ? ';' : ',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
