import { LOCALES } from '../../domain/routes.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { Answers } from './form.ts';

/** Names of the options that take a text. */
export const ARTICLE_OPTIONS = [
  'kind',
  'issue',
  'languages',
  'title-fr',
  'title-en',
  'slug',
  'slug-en',
  'date',
  'authors',
  'brand',
  'sector',
  'journeys',
] as const;

/** Names of the options that are there or not. */
export const ARTICLE_SWITCHES = ['journey'] as const;

export type ArticleField = (typeof ARTICLE_OPTIONS)[number] | (typeof ARTICLE_SWITCHES)[number];
export type ArticleAnswers = Readonly<Record<ArticleField, string>>;

/** The languages that a piece starts in. */
export const BOTH = 'both';
export const LANGUAGES = [BOTH, 'fr', 'en'] as const;

/** The languages of a piece, in the order of the magazine. */
export function localesOf({ languages = BOTH }: Answers<'languages'>): Locale[] {
  return LOCALES.filter((locale) => languages === BOTH || languages === locale);
}
