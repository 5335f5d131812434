import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { allTexts } from '../references.ts';

/** LANG-004: words marked as foreign in the very language of the text. */
export function checkOwnLanguage(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap(({ file, locale, manuscript }) =>
    (manuscript?.elements ?? []).flatMap(({ name, attributes, within, place }): Problem[] => {
      const { lang } = attributes;
      // Inside words of another language, those of the text’s own are foreign again.
      if (name !== 'Foreign' || within === 'Verbatim' || lang?.slice(0, 2) !== locale) return [];
      return [
        {
          file,
          ...place,
          code: 'LANG-004',
          severity: 'error',
          what: {
            fr: `<Foreign lang="${lang}"> marque des mots ${locale === 'fr' ? 'français dans un texte français' : 'anglais dans un texte anglais'}.`,
            en: `<Foreign lang="${lang}"> marks ${locale === 'fr' ? 'French words in a French text' : 'English words in an English text'}.`,
          },
          why: {
            fr: 'La balise les met en italique et change de voix pour ce qui vient d’une autre langue.',
            en: 'The tag sets in italics, and in another voice, what comes from another language.',
          },
          remedy: {
            fr: 'Corrigez la langue, ou supprimez la balise.',
            en: 'Mend the language, or remove the tag.',
          },
        },
      ];
    }),
  );
}
