import { formatSigned } from '../../../magazine/vocabulary.ts';
import type { ToldMoment } from './curve-state.ts';

/** How the keys begin of what it says. */
export const OWN_CURVE_WORDS = [
  'own.',
  'feeling.',
  'journey.position',
  'journey.previous',
  'journey.next',
  'journey.panel',
  'table.moment',
  'site.short',
];

type Values = Readonly<Record<string, string | number>>;

/** What the page says of a curve of one’s own. */
export interface Words {
  t: (key: string, values?: Values) => string;
  /** Says a number of things, in the singular or the plural. */
  count: (stem: string, count: number, values?: Values) => string;
  /** A feeling by its sign and its word. */
  feeling: (feeling: number) => string;
  /** What the reader would have felt. */
  you: (feeling: number) => string;
  /** What both feel. */
  both: (moment: ToldMoment, feeling: number) => string;
}

/**
 * Speaks with the words that the site gives, typeset.
 *
 * @param messages By their keys.
 * @param lang Language of the page.
 */
export function createWords(messages: Readonly<Record<string, string>>, lang: string): Words {
  const plurals = new Intl.PluralRules(lang);
  // A module shared with the search would be one request more for it.
  const t: Words['t'] = (key, values = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);
  const feeling: Words['feeling'] = (value) => `${formatSigned(value)} ${t(`feeling.${value}`)}`;
  return {
    t,
    feeling,
    count: (stem, count, values = {}) =>
      t(`${stem}.${plurals.select(count) === 'one' ? 'one' : 'other'}`, { count, ...values }),
    you: (value) => t('own.you', { feeling: feeling(value) }),
    both: (moment, value) =>
      t('own.both', { you: feeling(value), article: feeling(moment.feeling) }),
  };
}
