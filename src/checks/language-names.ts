import type { Locale, Localised } from '../schemas/locale.ts';

/** The languages as problems name them, without an article. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, Localised>> = {
  fr: { fr: 'français', en: 'French' },
  en: { fr: 'anglais', en: 'English' },
};
