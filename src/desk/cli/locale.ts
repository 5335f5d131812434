import type { Locale } from '../../magazine/vocabulary.ts';

/**
 * The language to speak, from the settings of the machine: English where they say so, French otherwise,
 * as the first edition is.
 *
 * @param environment Variables of the process; the first of LC_ALL, LC_MESSAGES and LANG that is set counts.
 * @param system BCP 47 tag of the system, for machines that set no such variable.
 */
export function chooseLocale(
  environment: Readonly<Record<string, string | undefined>>,
  system?: string,
): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const setting = [LC_ALL, LC_MESSAGES, LANG, system].find(Boolean) ?? '';
  return /^en(?![a-z])/i.test(setting) ? 'en' : 'fr';
}
