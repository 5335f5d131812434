import { LOCALES } from '../../domain/routes.ts';
import type { Locale } from '../../schemas/locale.ts';
import { formerSlugs, isFreeId, type Desk } from './answer-rules.ts';
import { localesOf, type ArticleField } from './article-answers.ts';
import type { Field } from './form.ts';
import { buildSlug, findFreeId } from './proposed-id.ts';

/** The files that hold an address of a piece, by the address. */
function addressHolders({ manuscripts }: Desk, language?: Locale): Map<string, string> {
  const { articles, issues, texts } = manuscripts;
  return new Map([
    // Their share images stand beside those of the pieces.
    ...[...issues.values()].map(({ id, file }) => [`issue-${id}`, file] as const),
    ...LOCALES.filter((locale) => language === undefined || locale === language).flatMap((locale) =>
      formerSlugs(manuscripts, 'articles', locale),
    ),
    ...texts
      .filter(({ locale }) => language === undefined || locale === language)
      .map(({ id, file, head }) => [head?.slug ?? id, file] as const),
    ...(language === undefined
      ? [...articles.values(), ...texts].map(({ id, file }) => [id, file] as const)
      : []),
  ]);
}

/** The folder of a new piece, and its address in English. */
export function slugFields(desk: Desk): Field<ArticleField>[] {
  const folders = addressHolders(desk);
  const english = addressHolders(desk, 'en');
  return [
    {
      name: 'slug',
      message: {
        fr: 'Dossier de l’article, qui fera son adresse',
        en: 'Folder of the piece, which makes its address',
      },
      propose: (answers) => {
        const french = answers['title-fr'] ?? '';
        const slug =
          french === '' ? buildSlug(answers['title-en'] ?? '', 'en') : buildSlug(french, 'fr');
        return findFreeId(slug, (id) => folders.has(id));
      },
      from: ['title-fr', 'title-en'],
      refuse: isFreeId(
        (id) => folders.has(id),
        (id) => folders.get(id) ?? '',
      ),
    },
    {
      name: 'slug-en',
      message: {
        fr: 'Adresse en anglais',
        en: 'Address in English',
      },
      propose: (answers) =>
        findFreeId(buildSlug(answers['title-en'] ?? '', 'en'), (id) => english.has(id)),
      from: ['title-en'],
      applies: {
        to: {
          fr: 'que pour un article dans les deux langues',
          en: 'for a piece in both languages',
        },
        test: (answers) => localesOf(answers).length === LOCALES.length,
      },
      refuse: isFreeId(
        (id) => english.has(id),
        (id) => english.get(id) ?? '',
      ),
    },
  ];
}
