import {
  describeTrail,
  joinThings,
  type Crumb,
  type Magazine,
  type Thing,
} from '../domain/structured-data.ts';
import { translator } from '../i18n/messages.ts';
import type { Locale } from '../schemas/locale.ts';
import { absoluteUrl, routes } from '../site.ts';

/** An absolute address as it is written in data. */
export function addressOf(path: string): string {
  return absoluteUrl(path).href;
}

/** The magazine in the words of a language. */
export function magazineIn(locale: Locale): Magazine {
  const t = translator(locale);
  return {
    locale,
    name: t('site.name'),
    description: t('site.description'),
    url: addressOf(routes.home(locale)),
    root: addressOf(routes.home('fr')),
    logo: addressOf(routes.file('icon-180.png')),
  };
}

/**
 * The structured data of a page: what it describes, and the way to it from the home page.
 *
 * @param trail The steps after the home page, the page itself last, with their paths.
 */
export function describePage(
  locale: Locale,
  trail: readonly { name: string; path: string }[],
  things: readonly Thing[] = [],
): object[] {
  const home = { name: translator(locale)('nav.home'), path: routes.home(locale) };
  const crumbs = [home, ...trail].map(({ name, path }): Crumb => ({ name, url: addressOf(path) }));
  return [joinThings([...things, describeTrail(crumbs)])];
}
