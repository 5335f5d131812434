import { z } from 'astro/zod';
import { ID_PATTERN } from '../vocabulary.ts';
import { contradiction, ENTRIES, objectOf, wrongValue } from './words.ts';

/** Ids that slashes part. */
const PATH_PATTERN = new RegExp(`^/(?:${ID_PATTERN.source.slice(1, -1)}/)*$`);

const pathSchema = z.string().regex(PATH_PATTERN, wrongValue('redirect.path'));

const redirectSchema = objectOf('redirect', {
  /** The address that no longer has a page. */
  from: pathSchema,
  /** The address of the page that takes its place. */
  to: pathSchema,
  /** Why the page has moved, in a sentence, in either language. */
  why: z.string().trim().min(1, wrongValue('redirect.why')),
}).describe(ENTRIES.redirect);

/** Where former addresses lead: `content/redirects.yaml`. */
export const redirectsSchema = z
  .array(redirectSchema)
  .superRefine((redirects, context) => {
    redirects.forEach(({ from, to }, index) => {
      const first = redirects.findIndex((redirect) => redirect.from === from);
      const next = redirects.find((redirect) => redirect.from === to);
      if (first !== index) {
        const twice = contradiction('redirect.twice', { from, first: first + 1 });
        context.addIssue({ path: [index, 'from'], ...twice });
      } else if (from === to) {
        context.addIssue({ path: [index, 'to'], ...contradiction('redirect.itself', { to }) });
      } else if (next) {
        const chain = contradiction('redirect.chain', { to, next: next.to });
        context.addIssue({ path: [index, 'to'], ...chain });
      }
    });
  })
  .describe(ENTRIES.redirects);

export type Redirect = z.infer<typeof redirectSchema>;
