import type { Localised } from '../schemas/locale.ts';
import type { Difference, Kind } from './change.ts';
import type { NounForms } from './numbers.ts';

/** How the kinds of addresses are called. */
export const KIND_NAMES: Record<Kind, Localised> = {
  pages: { fr: 'Pages', en: 'Pages' },
  redirects: { fr: 'Redirections', en: 'Redirects' },
  feeds: { fr: 'Flux', en: 'Feeds' },
  search: { fr: 'Recherche', en: 'Search' },
  data: { fr: 'Données', en: 'Data' },
};

/** What a kind is, where its name does not say it. */
export const EXPLANATIONS: Partial<Record<Kind, Localised>> = {
  redirects: {
    fr: 'Les anciennes adresses, qui mènent à une autre page.',
    en: 'Former addresses, which lead to another page.',
  },
  search: {
    fr: 'Les pages telles que la recherche du site les trouve.',
    en: 'Pages as the search of the site finds them.',
  },
  data: {
    fr: 'Ce que lisent les programmes : plan du site, images, réglages de l’hébergeur.',
    en: 'What programs read: the sitemap, pictures, settings of the host.',
  },
};

/** What has become of the addresses of a list, after their number. */
type Fates = Record<keyof Difference, NounForms>;

const FEMININE: Fates = {
  added: {
    fr: { one: 'ajoutée', other: 'ajoutées' },
    en: { one: 'added', other: 'added' },
  },
  changed: {
    fr: { one: 'modifiée', other: 'modifiées' },
    en: { one: 'changed', other: 'changed' },
  },
  removed: {
    fr: { one: 'retirée', other: 'retirées' },
    en: { one: 'removed', other: 'removed' },
  },
};

const MASCULINE: Fates = {
  added: { ...FEMININE.added, fr: { one: 'ajouté', other: 'ajoutés' } },
  changed: { ...FEMININE.changed, fr: { one: 'modifié', other: 'modifiés' } },
  removed: { ...FEMININE.removed, fr: { one: 'retiré', other: 'retirés' } },
};

/** The words for what has become of a kind: « flux » alone is masculine. */
export function fatesOf(kind: Kind): Fates {
  return kind === 'feeds' ? MASCULINE : FEMININE;
}
