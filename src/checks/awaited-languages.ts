import type { Manuscripts } from '../library/from-disk.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import type { Problem } from './problem.ts';

/** LANG-002: a language declared to be awaited that is there. */
export function checkAwaitedLanguages({ articles, texts }: Manuscripts): Problem[] {
  return [...articles.values()].flatMap(({ id, file, document }) =>
    (document?.textsAt(['awaiting']) ?? []).flatMap(({ text: awaited, place }) =>
      texts
        .filter((text) => text.id === id && text.locale === awaited)
        .map(({ locale, file: textFile }): Problem => ({
          file,
          ...place,
          code: 'LANG-002',
          severity: 'error',
          what: {
            fr: `L’article attend sa version en ${LANGUAGE_NAMES[locale].fr}, qui existe déjà.`,
            en: `The piece awaits its ${LANGUAGE_NAMES[locale].en} text, which is already there.`,
          },
          why: {
            fr: `Le magazine annoncerait une traduction à venir, alors que ${textFile} est là.`,
            en: `The magazine would announce a translation to come beside ${textFile}.`,
          },
          remedy: { fr: 'Supprimez le champ `awaiting`.', en: 'Remove the field `awaiting`.' },
        })),
    ),
  );
}
