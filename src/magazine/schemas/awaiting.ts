import { z } from 'astro/zod';
import { listWords } from '../texts/localised-words.ts';
import { LOCALES } from '../vocabulary.ts';
import { localeSchema } from './locale.ts';
import { AWAITING, contradiction, wrongValue } from './words.ts';

/** The language that an entry is still to be written in: until then it is shown nowhere in it. */
export const awaitingSchema = localeSchema.optional().describe(AWAITING);

/**
 * A rule for `.check()`: what an entry says, it says in both languages, but for the one that it awaits. An
 * entry without a word in a language is told so once.
 */
export const inBothLanguages = z.superRefine(
  (entry, context) => {
    const all = listWords(entry);
    // What is written empty is told already.
    const told = new Set(context.issues.map(({ path = [] }) => path.join('.')));
    for (const locale of LOCALES) {
      const due = all.filter(({ awaiting }) => awaiting !== locale);
      const missing = due.filter(({ words }) => words[locale] === '');
      if (missing.length > 1 && missing.length === due.length) {
        context.addIssue(contradiction(`awaiting.${locale}`));
        continue;
      }
      for (const { path } of missing) {
        if (told.has([...path, locale].join('.'))) continue;
        context.addIssue({
          code: 'invalid_type',
          expected: 'string',
          path: [...path, locale],
          message: wrongValue(`localised.${locale}.missing`),
          input: undefined,
        });
      }
    }
  },
  // A problem elsewhere in the entry does not hide this one.
  { when: () => true },
);
