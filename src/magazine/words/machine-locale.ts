import type { Locale } from '../vocabulary.ts';

/**
 * The language to speak, by the variables of the process or the BCP 47 tag of the system: English
 * where they say so, French otherwise, as the magazine itself is.
 */
export function chooseLocale(
  environment: Readonly<Record<string, string | undefined>>,
  system?: string,
): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const setting = [LC_ALL, LC_MESSAGES, LANG, system].find(Boolean) ?? '';
  return /^en(?![a-z])/i.test(setting) ? 'en' : 'fr';
}
