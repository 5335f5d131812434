import { LOCALES } from '../domain/routes.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { START, type Problem } from './problem.ts';
import { findText } from './text-index.ts';

/** LANG-001: a language that neither exists nor is declared to be awaited. */
export function checkLanguages(manuscripts: Manuscripts): Problem[] {
  const { articles, pages } = manuscripts;
  const pieces = [...articles.values()].flatMap(({ id, file, document }) => {
    const awaited = (document?.textsAt(['awaiting']) ?? []).map(({ text }) => text);
    return LOCALES.filter(
      (locale) =>
        document !== undefined && !awaited.includes(locale) && !findText(manuscripts, id, locale),
    ).map((locale): Problem => ({
      file,
      ...START,
      code: 'LANG-001',
      severity: 'error',
      what: {
        fr: `L’article n’existe pas en ${LANGUAGE_NAMES[locale].fr}.`,
        en: `The piece is missing in ${LANGUAGE_NAMES[locale].en}.`,
      },
      why: {
        fr: `Il n’y a pas de fichier content/articles/${id}/${locale}.mdx, et article.yaml ne dit pas que ce texte est à venir.`,
        en: `There is no file content/articles/${id}/${locale}.mdx, and article.yaml does not say that it is awaited.`,
      },
      remedy: {
        fr: `Écrivez le texte, ou déclarez \`awaiting: ${locale}\` dans article.yaml.`,
        en: `Write the text, or declare \`awaiting: ${locale}\` in article.yaml.`,
      },
    }));
  });
  const standing = pages.flatMap(({ id, file }, index) => {
    if (pages.findIndex((page) => page.id === id) !== index) return [];
    return LOCALES.filter(
      (locale) => !pages.some((page) => page.id === id && page.locale === locale),
    ).map((locale): Problem => ({
      file,
      ...START,
      code: 'LANG-001',
      severity: 'error',
      what: {
        fr: `La page permanente « ${id} » n’existe pas en ${LANGUAGE_NAMES[locale].fr}.`,
        en: `The standing page “${id}” is missing in ${LANGUAGE_NAMES[locale].en}.`,
      },
      why: {
        fr: 'Chaque page du site mène aux pages permanentes de sa langue.',
        en: 'Every page of the site leads to the standing pages of its language.',
      },
      remedy: {
        fr: `Écrivez content/pages/${id}/${locale}.mdx.`,
        en: `Write content/pages/${id}/${locale}.mdx.`,
      },
    }));
  });
  return [...pieces, ...standing];
}
