import { publicOn, readFirstDays } from '../ledger/site-addresses.ts';
import type { Content } from '../files/from-disk.ts';
import { findNearest } from '../files/nearest.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { inBoth } from '../files/quotation.ts';

/** ADDR-005, ADDR-006: a redirect that leads to no page of today, or that starts where a page stands. */
export function checkRedirects(content: Content, today: string): Problem[] {
  const { redirects } = content;
  const firstDays = redirects?.entry && readFirstDays(content);
  if (!firstDays) return [];
  const { file, document, entry = [] } = redirects;
  const existing = publicOn(firstDays, today);
  const pages = [...existing].filter((address) => address.endsWith('/'));
  return entry.flatMap(({ from, to }, index) => {
    const problems: Problem[] = [];
    const spotOf = (field: 'from' | 'to') => ({ file, place: document?.placeOf([index, field]) });
    if (!existing.has(to)) {
      const day = firstDays.get(to);
      const suggestion = findNearest(to, pages);
      problems.push(
        day === undefined
          ? problemAt(spotOf('to'), 'ADDR-005/unknown', { to: inBoth(to) }, { suggestion })
          : problemAt(spotOf('to'), 'ADDR-005/later', { to: inBoth(to), day }, { suggestion }),
      );
    }
    const day = firstDays.get(from);
    if (day !== undefined) {
      const message = day <= today ? 'ADDR-006/now' : 'ADDR-006/later';
      problems.push(problemAt(spotOf('from'), message, { from: inBoth(from), day }));
    }
    return problems;
  });
}
