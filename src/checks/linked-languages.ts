import { LOCALES } from '../domain/routes.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import { parseLink } from './links.ts';
import type { Problem } from './problem.ts';
import { allTexts } from './references.ts';

const LANGUAGE_NAMES = { fr: 'French', en: 'English' } as const satisfies Record<
  (typeof LOCALES)[number],
  string
>;

/** REF-011: a link to a piece that does not exist in the language of the text. */
export function checkLinkedLanguages(manuscripts: Manuscripts): Problem[] {
  const { texts, articles } = manuscripts;
  return allTexts(manuscripts).flatMap(({ file, locale, manuscript }) =>
    (manuscript?.links ?? []).flatMap(({ target, place }): Problem[] => {
      const link = parseLink(target);
      if (link?.scheme !== 'article' || !articles.has(link.id)) return [];
      if (texts.some((text) => text.id === link.id && text.locale === locale)) return [];
      const language = LANGUAGE_NAMES[locale];
      return [
        {
          file,
          ...place,
          code: 'REF-011',
          severity: 'error',
          what: `The link leads to “${target}”, which does not exist in ${language}.`,
          why: `There is no file content/articles/${link.id}/${locale}.mdx, so the piece has no address in ${language}.`,
          remedy: 'Remove the link until the piece is written in this language.',
        },
      ];
    }),
  );
}
