import type { Locale } from '../schemas/locale.ts';

/** The languages as problems name them. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fr: 'French', en: 'English' };
