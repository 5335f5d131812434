import { publicOn, readFirstDays } from '../addresses/site-addresses.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { START, type Problem } from './problem.ts';

/** ADDR-005: a redirect that leads to no page of today. */
export function checkRedirectTargets(manuscripts: Manuscripts, today: string): Problem[] {
  const { redirects } = manuscripts;
  const firstDays = redirects?.entry && readFirstDays(manuscripts);
  if (!firstDays) return [];
  const existing = publicOn(firstDays, today);
  const pages = [...existing].filter((address) => address.endsWith('/'));
  return (redirects.entry ?? []).flatMap(({ to }, index): Problem[] => {
    if (existing.has(to)) return [];
    const day = firstDays.get(to);
    return [
      {
        file: redirects.file,
        ...(redirects.document?.placeOf([index, 'to']) ?? START),
        code: 'ADDR-005',
        severity: 'error',
        what:
          day === undefined
            ? {
                fr: `La redirection mène à ${to}, qui n’existe pas.`,
                en: `The redirect leads to ${to}, which does not exist.`,
              }
            : {
                fr: `La redirection mène à ${to}, qui ne paraît que le ${day}.`,
                en: `The redirect leads to ${to}, which appears only on ${day}.`,
              },
        why: {
          fr: 'Qui suit l’ancienne adresse arriverait à une page introuvable.',
          en: 'Whoever follows the former address would come to a page that is not found.',
        },
        remedy: {
          fr: 'Écrivez l’adresse d’une page que les lecteurs voient aujourd’hui.',
          en: 'Write the address of a page that readers see today.',
        },
        suggestion: findNearest(to, pages),
      },
    ];
  });
}
