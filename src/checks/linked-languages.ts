import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
import type { Locale, Localised } from '../schemas/locale.ts';
import { studiesOf } from './appearance.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { parseLink, type InternalLink } from './links.ts';
import type { Problem } from './problem.ts';
import { allTexts } from './references.ts';
import { findText } from './text-index.ts';

/** Why something that exists has no page in a language; `undefined` if it has one. */
function explainMissingPage(
  manuscripts: Manuscripts,
  { scheme, id }: InternalLink,
  locale: Locale,
): Localised | undefined {
  const { articles, brands } = manuscripts;
  const language = LANGUAGE_NAMES[locale];
  if (scheme === 'article' && articles.has(id)) {
    return findText(manuscripts, id, locale)
      ? undefined
      : {
          fr: `Il n’y a pas de fichier content/articles/${id}/${locale}.mdx : l’article n’a donc pas d’adresse en ${language.fr}.`,
          en: `There is no file content/articles/${id}/${locale}.mdx, so the piece has no address in ${language.en}.`,
        };
  }
  if (scheme === 'brand' && brands.has(id)) {
    // A case study that cannot be read has its own problem, and may be the one that is missing here.
    const isUncertain = [...articles.values()].some(({ entry }) => !entry);
    return isUncertain || studiesOf(manuscripts, id, locale).length > 0
      ? undefined
      : {
          fr: `Une marque a une page dès qu’une étude de cas la suit, et il n’y en a aucune en ${language.fr}.`,
          en: `A brand has a page once a case study follows it, and none does in ${language.en}.`,
        };
  }
  return undefined;
}

/** REF-011: a link to something that has no page in the language of the text. */
export function checkLinkedLanguages(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap(({ file, locale, manuscript }) =>
    (manuscript?.links ?? []).flatMap(({ target, place }): Problem[] => {
      const link = parseLink(target);
      const why = link && explainMissingPage(manuscripts, link, locale);
      if (!why) return [];
      const quoted = quote(target);
      const language = LANGUAGE_NAMES[locale];
      return [
        {
          file,
          ...place,
          code: 'REF-011',
          severity: 'error',
          what: {
            fr: `Le lien mène à ${quoted.fr}, qui n’a pas de page en ${language.fr}.`,
            en: `The link leads to ${quoted.en}, which has no page in ${language.en}.`,
          },
          why,
          remedy: {
            fr: 'Retirez le lien tant que cette page n’existe pas.',
            en: 'Remove the link until there is one.',
          },
        },
      ];
    }),
  );
}
