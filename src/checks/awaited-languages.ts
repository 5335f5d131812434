import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';

/** LANG-002: a language declared to be awaited that is there. */
export function checkAwaitedLanguages({ articles, texts }: Manuscripts): Problem[] {
  return [...articles.values()].flatMap(({ id, file, document }) =>
    (document?.textsAt(['awaiting']) ?? [])
      .filter(({ text: locale }) => texts.some((text) => text.id === id && text.locale === locale))
      .map(({ text: locale, place }) => ({
        file,
        ...place,
        code: 'LANG-002',
        severity: 'error',
        what: `The piece awaits “${locale}”, which exists.`,
        why: `The magazine would announce a translation to come beside content/articles/${id}/${locale}.mdx.`,
        remedy: 'Remove the field `awaiting`.',
      })),
  );
}
