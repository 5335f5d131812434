import { formatSigned, type Locale } from '../vocabulary.ts';
import type { MessageKey, MessageValues } from '../words/messages.ts';
import type { Atlas } from './atlas.ts';
import type { Facet } from './facets.ts';
import type { Statement } from './finding.ts';

/** How the keys begin of the messages that the atlas says, in the browser too. */
export const ATLAS_WORDS = [
  'atlas.',
  'stage.',
  'channel.',
  'feeling.',
  'evidence.',
  'sector.',
  'moments.',
  'journey.key.',
] as const;

export type AtlasKey = Extract<MessageKey, `${(typeof ATLAS_WORDS)[number]}${string}`>;

/** The messages as they are set, before their names are filled in. */
export type AtlasTemplates = Readonly<Record<string, string>>;

/** How the atlas speaks: the same way where the page is made and in the browser. */
export interface AtlasWords {
  locale: Locale;
  say: (key: AtlasKey, values?: MessageValues) => string;
  /** Says a message that ends in `.one` or `.other`, and in `.none` where it has one. */
  count: (stem: string, count: number, values?: MessageValues) => string;
}

/** Makes the atlas speak a language. */
export function speakAtlas(templates: AtlasTemplates, locale: Locale): AtlasWords {
  const plurals = new Intl.PluralRules(locale);
  // Not `fillIn`: a module that the search has too would be a request of its own, for both.
  const say = (key: string, values: MessageValues = {}) =>
    (templates[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return {
    locale,
    say,
    count: (stem, count, values) => {
      const none = `${stem}.none`;
      const form = plurals.select(count) === 'one' ? 'one' : 'other';
      const key = count === 0 && none in templates ? none : `${stem}.${form}`;
      return say(key, { count, ...values });
    },
  };
}

/** A mean feeling, to one decimal, with its sign. */
export function formatMean(mean: number, locale: Locale): string {
  const rounded = Math.round(mean * 10) / 10;
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return formatSigned(rounded).replace(/[\d.]+/, (number) => digits.format(Number(number)));
}

/** What a value of a facet is called. */
export function nameValue(
  facet: Facet,
  value: string,
  { say }: AtlasWords,
  { brands }: Pick<Atlas, 'brands'>,
): string {
  if (facet === 'brand') return brands[value] ?? value;
  if (facet === 'issue') return say('atlas.family.issue', { value });
  const stem = { stage: 'stage.short', seam: 'atlas.seam' }[facet as string] ?? facet;
  const name = say(`${stem}.${value}` as AtlasKey);
  return facet === 'evidence' ? name.toLocaleLowerCase() : name;
}

/** A statement in words. */
export function sayStatement(
  statement: Statement,
  moments: number,
  { say, count }: AtlasWords,
): string {
  const { of } = statement;
  switch (statement.kind) {
    case 'kept':
      return count('atlas.says.kept', statement.kept, {
        of,
        journeys: count('atlas.says.journeys', statement.journeys),
      });
    case 'moved':
      return count('atlas.says.moved', statement.visibly, { moments, of });
    case 'miseries':
    case 'seams':
      return say(`atlas.says.${statement.kind}`, {
        of,
        visible: count(`atlas.says.${statement.kind}.visible`, statement.count),
        hidden: count(`atlas.says.${statement.kind}.hidden`, statement.hidden),
      });
    case 'felt':
      return count('atlas.says.felt', statement.count, { of });
    case 'struck':
      return statement.struck === of
        ? say('atlas.says.struck.all', { of })
        : say('atlas.says.struck', { count: statement.struck, of });
    case 'channel':
      return say('atlas.says.channel', {
        channel: say(`channel.${statement.channel}`),
        count: statement.miseries,
        of,
      });
  }
}
