import type { Localised } from '../magazine/vocabulary.ts';

/** Where a site is built for that was told no address: a name that nobody can own (RFC 2606). */
export const EXAMPLE_ADDRESS = 'https://seamless-experience.example/';

/** An address that no site can be built for, with why in both languages. */
export class SiteAddressError extends Error {
  readonly reason: Localised;

  constructor(value: string, { fr, en }: Localised) {
    super(`SITE_URL “${value}”: ${en}`);
    this.name = 'SiteAddressError';
    this.reason = { fr: `SITE_URL « ${value} » : ${fr}`, en: `SITE_URL “${value}”: ${en}` };
  }
}

/** What may stand in a base path: the rest would be written one way in links and another by hosts. */
const PLAIN_PATH = /^\/(?:[A-Za-z0-9._~-]+\/)*$/;

const FAULTS = {
  form: {
    fr: 'l’adresse du site commence par https:// ou http://, suivi d’un nom d’hôte.',
    en: 'the address of the site starts with https:// or http://, followed by a host name.',
  },
  parts: {
    fr: 'l’adresse du site n’a ni mot de passe, ni question (?), ni ancre (#).',
    en: 'the address of the site has no password, no question (?) and no anchor (#).',
  },
  path: {
    fr: 'le chemin après l’hôte n’a que des lettres sans accent, des chiffres, des points et des tirets, entre des barres obliques.',
    en: 'the path after the host holds only unaccented letters, digits, dots and hyphens, between slashes.',
  },
} as const satisfies Record<string, Localised>;

/**
 * The address to build the site for, base path included; it ends with a slash.
 *
 * @param value `SITE_URL`, of which the empty text counts as unset.
 * @throws {SiteAddressError} When it is no address that a site can have.
 */
export function parseSiteAddress(value: string | undefined): URL {
  const given = value?.trim() ?? '';
  if (given === '') return new URL(EXAMPLE_ADDRESS);
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(given)) {
    throw new SiteAddressError(given, FAULTS.form);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new SiteAddressError(given, FAULTS.parts);
  }
  const [, written = ''] = /^https?:\/\/[^/]+(.*)$/i.exec(given) ?? [];
  const path = written.endsWith('/') ? written : `${written}/`;
  if (!PLAIN_PATH.test(path) || /\/\.{1,2}\//.test(path))
    throw new SiteAddressError(given, FAULTS.path);
  url.pathname = path;
  return url;
}
