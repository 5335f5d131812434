import { parseAddressList, type PublishedAddress } from '../addresses/address-list.ts';
import { publicOn, readFirstDays } from '../addresses/site-addresses.ts';
import { proposeSuccessor } from '../addresses/successor.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import type { Localised } from '../schemas/locale.ts';
import type { Problem } from './problem.ts';

/** The lines of content/redirects.yaml that make an address lead to another one. */
function writeRedirect(from: string, to: string): Localised {
  const lines = (why: string) =>
    [`- from: ${from}`, `  to: ${to}`, `  why: ${why}`].map((line) => `\n    ${line}`).join('');
  return { fr: lines('La page a changé d’adresse.'), en: lines('The page has moved.') };
}

type Description = Pick<Problem, 'what' | 'why' | 'remedy'>;

const WHY: Localised = {
  fr: 'Des lecteurs, des moteurs de recherche et d’autres sites la connaissent : elle les mènerait à une page introuvable.',
  en: 'Readers, search engines and other sites know it: it would lead them to a page that is not found.',
};

function describePostponed(address: string, day: string): Description {
  return {
    what: {
      fr: `L’adresse ${address} a été publiée, et ne le serait plus avant le ${day}.`,
      en: `The address ${address} has been public, and would not be again before ${day}.`,
    },
    why: WHY,
    remedy: {
      fr: 'Redonnez à ce qu’elle montre, et à son numéro, une date qui est passée.',
      en: 'Give what it shows, and its issue, a date that has come.',
    },
  };
}

function describeGone(address: string, successor: string): Description {
  const what = {
    fr: `L’adresse publiée ${address} n’existe plus.`,
    en: `The published address ${address} no longer exists.`,
  };
  if (address.includes('#')) {
    return {
      what,
      why: {
        fr: 'Des notes copiées, des flux déjà lus et d’autres sites y mènent : le lien ouvrirait la page sans montrer l’œuvre.',
        en: 'Copied notes, feeds already read and other sites lead there: the link would open the page without showing the work.',
      },
      remedy: {
        fr: 'Rendez son identifiant à la source, car une ancre ne se redirige pas. Si elle n’a jamais été en ligne, lancez `npm run desk -- addresses`.',
        en: 'Give the source its id back, since an anchor cannot be redirected. If it has never been online, run `npm run desk -- addresses`.',
      },
    };
  }
  if (!address.endsWith('/')) {
    return {
      what,
      why: {
        fr: 'Les abonnés et les moteurs de recherche la relisent chaque jour, et un hébergeur de fichiers ne redirige que des pages.',
        en: 'Subscribers and search engines read it every day, and a static host redirects nothing but pages.',
      },
      remedy: {
        fr: 'Rendez-lui son adresse : un flux ou un plan de site ne se déplace pas.',
        en: 'Give it its address back: a feed or a sitemap does not move.',
      },
    };
  }
  const lines = writeRedirect(address, successor);
  return {
    what,
    why: WHY,
    remedy: {
      fr: `Rendez son adresse à la page. Si elle n’a jamais été en ligne, lancez \`npm run desk -- addresses\`. Si elle a vraiment changé d’adresse, ajoutez à content/redirects.yaml, après avoir vérifié où mène « to » :${lines.fr}`,
      en: `Give the page its address back. If it has never been online, run \`npm run desk -- addresses\`. If it has really moved, add to content/redirects.yaml, once you have checked where “to” leads:${lines.en}`,
    },
  };
}

/** ADDR-003: an address that readers know, and that the site would no longer have. */
export function checkKeptAddresses(manuscripts: Manuscripts, today: string): Problem[] {
  const { publishedList: list, redirects } = manuscripts;
  const firstDays = list && readFirstDays(manuscripts);
  // Redirects that cannot be read have their own problem.
  if (!firstDays || (redirects && !redirects.entry)) return [];
  const recorded = parseAddressList(list.source);
  const existing = publicOn(firstDays, today);
  const redirected = new Set(redirects?.entry?.map(({ from }) => from));
  const gone = new Map(
    recorded
      .filter(({ address, day }) => day <= today && !existing.has(address))
      .filter(({ address }) => !redirected.has(address))
      .map((line) => [line.address, line] as const),
  );
  const describe = ({ address }: PublishedAddress): Description => {
    const later = firstDays.get(address);
    return later === undefined
      ? describeGone(address, proposeSuccessor(address, { existing, recorded, today }))
      : describePostponed(address, later);
  };
  return [...gone.values()].map((known) => ({
    file: list.file,
    line: known.line,
    column: `${known.day} `.length + 1,
    code: 'ADDR-003',
    severity: 'error',
    ...describe(known),
  }));
}
