import { readFirstDays } from '../addresses/site-addresses.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import { START, type Problem } from './problem.ts';

/** ADDR-006: a redirect from an address at which a page stands, or will. */
export function checkRedirectOrigins(manuscripts: Manuscripts, today: string): Problem[] {
  const { redirects } = manuscripts;
  const firstDays = redirects?.entry && readFirstDays(manuscripts);
  if (!firstDays) return [];
  return (redirects.entry ?? []).flatMap(({ from }, index): Problem[] => {
    const day = firstDays.get(from);
    if (day === undefined) return [];
    return [
      {
        file: redirects.file,
        ...(redirects.document?.placeOf([index, 'from']) ?? START),
        code: 'ADDR-006',
        severity: 'error',
        what:
          day <= today
            ? {
                fr: `La redirection part de ${from}, où il y a une page.`,
                en: `The redirect starts from ${from}, where there is a page.`,
              }
            : {
                fr: `La redirection part de ${from}, où une page paraît le ${day}.`,
                en: `The redirect starts from ${from}, where a page appears on ${day}.`,
              },
        why: {
          fr: 'La page et la redirection ne peuvent pas tenir à la même adresse : l’une effacerait l’autre.',
          en: 'The page and the redirect cannot stand at one address: one would replace the other.',
        },
        remedy: {
          fr: 'Supprimez la redirection, ou donnez une autre adresse à la page.',
          en: 'Remove the redirect, or give the page another address.',
        },
      },
    ];
  });
}
