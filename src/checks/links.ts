import { momentAnchor } from '../domain/journey.ts';
import type { Link } from '../domain/manuscript.ts';
import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { momentsOf } from './piece-moments.ts';
import type { Problem } from './problem.ts';
import { allTexts, isStandingPage } from './references.ts';

/** What a link inside the magazine leads to. */
export type LinkScheme = 'article' | 'term' | 'brand' | 'issue';

const SCHEMES: Readonly<
  Record<LinkScheme, { example: string; known: (manuscripts: Manuscripts) => Iterable<string> }>
> = {
  article: { example: 'article:fnac', known: ({ articles }) => articles.keys() },
  term: { example: 'term:seam', known: ({ terms }) => terms.keys() },
  brand: { example: 'brand:fnac', known: ({ brands }) => brands.keys() },
  issue: { example: 'issue:1', known: ({ issues }) => issues.keys() },
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
  return {
    what: `The link leads to “${target}”, which is not in this text.`,
    why: 'An anchor is #moment- and the id of a moment of the piece, or # and a heading of this language in lower case with hyphens.',
    remedy: 'Choose an anchor that exists, or remove the link.',
    suggestion: nearest && `#${nearest}`,
  };
}

function describeTarget(manuscripts: Manuscripts, { target }: Link): Description | undefined {
  const link = parseLink(target);
  if (!link) {
    const isAddress = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target);
    const examples = Object.values(SCHEMES).map(({ example }) => example);
    return {
      what: `The link leads to “${target}”.`,
      why: isAddress
        ? 'Prose holds no address: a source carries it, with the day it was read.'
        : 'A path would break as soon as an address changes; a link names what it leads to.',
      remedy: isAddress
        ? 'Cite a source with <Cite/> instead.'
        : `Write the link as ${examples.join(', ')}, #moment-id or #heading.`,
    };
  }
  const { scheme, id } = link;
  const known = [...SCHEMES[scheme].known(manuscripts)];
  if (known.includes(id)) return undefined;
  const nearest = findNearest(id, known);
  return {
    what: `The link leads to “${target}”, which does not exist.`,
    why: `There is no ${scheme} “${id}” in content/${scheme}s/.`,
    remedy: 'Remove the link.',
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
