import type { Place } from '../domain/place.ts';
import { createRoutes, LOCALES, type Section } from '../domain/routes.ts';
import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import { showPlainly } from '../library/quotation.ts';
import type { Localised } from '../schemas/locale.ts';
import { START, type Problem } from './problem.ts';

/** Something that takes addresses of the site for itself. */
interface Claim {
  file: string;
  place: Place;
  addresses: readonly string[];
}

const SECTIONS = Object.keys({
  issues: true,
  articles: true,
  caseStudies: true,
  lexicon: true,
  sources: true,
  authors: true,
  search: true,
} satisfies Record<Section, true>) as Section[];

const routes = createRoutes('/');

/** The owner of an address, as what follows “that” in a sentence. */
const OF_THE_SITE: Localised = { fr: 'du site lui-même', en: 'of the site itself' };

function slugOf({ id, document }: TextFile<unknown>): { slug: string; place: Place } {
  const [own] = document?.textsAt(['slug']) ?? [];
  return own ? { slug: own.text, place: own.place } : { slug: id, place: START };
}

function claimsOf({ texts, pages, terms, issues }: Manuscripts): Claim[] {
  return [
    ...[...issues.values()].map(({ id, file }) => ({
      file,
      place: START,
      addresses: LOCALES.map((locale) => routes.issueImage(locale, Number(id))),
    })),
    ...texts.map((text) => {
      const { slug, place } = slugOf(text);
      const { file, locale } = text;
      const addresses = [routes.article(locale, slug), routes.shareImage(locale, slug)];
      return { file, place, addresses };
    }),
    ...[...terms.values()].flatMap(({ file, document }) =>
      LOCALES.flatMap((locale) =>
        (document?.textsAt(['slug', locale]) ?? []).map(({ text, place }) => ({
          file,
          place,
          addresses: [routes.term(locale, text)],
        })),
      ),
    ),
    ...pages.map((page) => {
      const { slug, place } = slugOf(page);
      return { file: page.file, place, addresses: [routes.page(page.locale, slug)] };
    }),
  ];
}

/** ADDR-001: two things at one address in a language, the fixed pages of the site included. */
export function checkAddresses(manuscripts: Manuscripts): Problem[] {
  const owners = new Map<string, Localised>();
  for (const locale of LOCALES) {
    owners.set(routes.home(locale), OF_THE_SITE);
    for (const name of SECTIONS) owners.set(routes.section(locale, name), OF_THE_SITE);
  }
  return claimsOf(manuscripts).flatMap(({ file, place, addresses }): Problem[] => {
    const [taken] = addresses.flatMap((address) => {
      const owner = owners.get(address);
      return owner ? [{ owner, address: showPlainly(address) }] : [];
    });
    if (!taken) {
      addresses.forEach((address) => owners.set(address, { fr: `de ${file}`, en: `of ${file}` }));
      return [];
    }
    const { owner, address } = taken;
    return [
      {
        file,
        ...place,
        code: 'ADDR-001',
        severity: 'error',
        what: {
          fr: `L’adresse ${address} est déjà celle ${owner.fr}.`,
          en: `The address ${address} is already that ${owner.en}.`,
        },
        why: {
          fr: 'L’un des deux contenus remplacerait l’autre dans le site.',
          en: 'One of the two would replace the other in the site.',
        },
        remedy: {
          fr: 'Donnez un autre `slug` à l’un des deux.',
          en: 'Give one of them another `slug`.',
        },
      },
    ];
  });
}
