import { momentAnchor } from '../domain/journey.ts';
import type { Link } from '../domain/manuscript.ts';
import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { quote } from '../library/quotation.ts';
import type { Localised } from '../schemas/locale.ts';
import { momentsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';
import { allTexts, isStandingPage } from './references.ts';

/** What a link inside the magazine leads to. */
export type LinkScheme = 'article' | 'term' | 'brand' | 'issue';

interface Scheme {
  example: string;
  /** How a sentence says that it has none of them. */
  none: Localised;
  known: (manuscripts: Manuscripts) => Iterable<string>;
}

const SCHEMES: Readonly<Record<LinkScheme, Scheme>> = {
  article: {
    example: 'article:fnac',
    none: { fr: 'aucun article', en: 'no article' },
    known: ({ articles }) => articles.keys(),
  },
  term: {
    example: 'term:seam',
    none: { fr: 'aucun terme', en: 'no term' },
    known: ({ terms }) => terms.keys(),
  },
  brand: {
    example: 'brand:fnac',
    none: { fr: 'aucune marque', en: 'no brand' },
    known: ({ brands }) => brands.keys(),
  },
  issue: {
    example: 'issue:1',
    none: { fr: 'aucun numéro', en: 'no issue' },
    known: ({ issues }) => issues.keys(),
  },
};

const isScheme = (name: string | undefined): name is LinkScheme =>
  name !== undefined && Object.hasOwn(SCHEMES, name);

/** A link that names what it leads to. */
export interface InternalLink {
  scheme: LinkScheme;
  id: string;
}

/** Reads `scheme:id`; `undefined` for anchors, addresses and anything else. */
export function parseLink(target: string): InternalLink | undefined {
  const [, scheme, id] = /^([a-z]+):(.*)$/.exec(target) ?? [];
  return isScheme(scheme) && id !== undefined ? { scheme, id } : undefined;
}

function decodeAnchor(target: string): string {
  try {
    return decodeURIComponent(target.slice(1));
  } catch {
    return target.slice(1);
  }
}

type Description = Pick<Problem, 'what' | 'why' | 'remedy' | 'suggestion'>;

function describeAnchor(
  manuscripts: Manuscripts,
  text: TextFile<unknown>,
  target: string,
): Description | undefined {
  const isPage = isStandingPage(manuscripts, text);
  const moments = isPage ? [] : momentsOf(manuscripts, text.id);
  if (!moments) return undefined;
  const anchors = [
    ...moments.map(momentAnchor),
    ...(text.manuscript?.headings ?? []).map(({ id }) => id),
  ];
  const anchor = decodeAnchor(target);
  if (anchors.includes(anchor)) return undefined;
  const nearest = findNearest(anchor, anchors);
  const quoted = quote(target);
  return {
    what: {
      fr: `Le lien mène à ${quoted.fr}, qui n’est pas dans ce texte.`,
      en: `The link leads to ${quoted.en}, which is not in this text.`,
    },
    why: {
      fr: 'Une ancre est #moment- suivi de l’identifiant d’un moment de l’article, ou # suivi d’un intertitre de cette langue, en minuscules et avec des traits d’union.',
      en: 'An anchor is #moment- and the id of a moment of the piece, or # and a heading of this language in lower case with hyphens.',
    },
    remedy: {
      fr: 'Choisissez une ancre qui existe, ou supprimez le lien.',
      en: 'Choose an anchor that exists, or remove the link.',
    },
    suggestion: nearest && `#${nearest}`,
  };
}

const EXAMPLES = Object.values(SCHEMES)
  .map(({ example }) => example)
  .join(', ');

const describeAddress = (target: Localised): Description => ({
  what: {
    fr: `Le lien sort du magazine : ${target.fr}.`,
    en: `The link leaves the magazine: ${target.en}.`,
  },
  why: {
    fr: 'La prose ne contient pas d’adresse : c’est une source qui la donne, avec la date de consultation.',
    en: 'Prose holds no address: a source carries it, with the day it was read.',
  },
  remedy: {
    fr: 'Citez plutôt une source avec <Cite/>.',
    en: 'Cite a source with <Cite/> instead.',
  },
});

const describePath = (target: Localised): Description => ({
  what: {
    fr: `Le lien suit un chemin : ${target.fr}.`,
    en: `The link follows a path: ${target.en}.`,
  },
  why: {
    fr: 'Un chemin serait rompu dès qu’une adresse change ; un lien nomme ce à quoi il mène.',
    en: 'A path would break as soon as an address changes; a link names what it leads to.',
  },
  remedy: {
    fr: `Écrivez le lien sous la forme ${EXAMPLES}, #moment-identifiant ou #intertitre.`,
    en: `Write the link as ${EXAMPLES}, #moment-id or #heading.`,
  },
});

function describeTarget(manuscripts: Manuscripts, { target }: Link): Description | undefined {
  const link = parseLink(target);
  const quoted = quote(target);
  if (!link) {
    const isAddress = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target);
    return isAddress ? describeAddress(quoted) : describePath(quoted);
  }
  const { scheme, id } = link;
  const known = [...SCHEMES[scheme].known(manuscripts)];
  if (known.includes(id)) return undefined;
  const nearest = findNearest(id, known);
  const named = quote(id);
  const { none } = SCHEMES[scheme];
  return {
    what: {
      fr: `Le lien mène à ${quoted.fr}, qui n’existe pas.`,
      en: `The link leads to ${quoted.en}, which does not exist.`,
    },
    why: {
      fr: `Il n’y a ${none.fr} ${named.fr} dans content/${scheme}s/.`,
      en: `There is ${none.en} ${named.en} in content/${scheme}s/.`,
    },
    remedy: { fr: 'Supprimez le lien.', en: 'Remove the link.' },
    suggestion: nearest && `${scheme}:${nearest}`,
  };
}

/** REF-009: a link that leads nowhere, or out of the magazine. */
export function checkLinks(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap((text) =>
    (text.manuscript?.links ?? []).flatMap((link): Problem[] => {
      const description = link.target.startsWith('#')
        ? describeAnchor(manuscripts, text, link.target)
        : describeTarget(manuscripts, link);
      if (!description) return [];
      const { file } = text;
      return [{ file, ...link.place, code: 'REF-009', severity: 'error', ...description }];
    }),
  );
}
