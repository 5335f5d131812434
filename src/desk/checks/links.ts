import { momentAnchor } from '../../magazine/journeys/journey.ts';
import type { Link } from '../../magazine/texts/manuscript.ts';
import type { Content, TextFile } from '../files/from-disk.ts';
import { findNearest } from '../files/nearest.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { studiesOf } from './appearance.ts';
import { show } from './editorial/corrections.ts';
import { momentsOf } from './article-moments.ts';
import { allTexts, findText, isAwaited, isStandingPage } from './used-ids.ts';

/** What a link inside the magazine leads to, and the collection that holds it. */
const SCHEMES = { article: 'articles', term: 'terms', brand: 'brands', issue: 'issues' } as const;

/** A link that names what it leads to. */
export interface InternalLink {
  scheme: keyof typeof SCHEMES;
  id: string;
}

/** Reads `scheme:id`; `undefined` for anchors, addresses and anything else. */
export function parseLink(target: string): InternalLink | undefined {
  const [, scheme = '', id = ''] = /^([a-z]+):(.*)$/.exec(target) ?? [];
  return Object.hasOwn(SCHEMES, scheme) ? ({ scheme, id } as InternalLink) : undefined;
}

function decodeAnchor(target: string): string {
  try {
    return decodeURIComponent(target.slice(1));
  } catch {
    return target.slice(1);
  }
}

function checkAnchor(content: Content, text: TextFile<unknown>, { target, place }: Link) {
  const isPage = isStandingPage(content, text);
  const moments = isPage ? [] : momentsOf(content, text.id);
  if (!moments) return [];
  const headings = text.manuscript?.headings ?? [];
  const anchors = [...moments.map(momentAnchor), ...headings.map(({ id }) => id)];
  const anchor = decodeAnchor(target);
  if (anchors.includes(anchor)) return [];
  const nearest = findNearest(anchor, anchors);
  const suggestion = nearest && `#${nearest}`;
  return [problemAt({ file: text.file, place }, 'REF-009/anchor', { target }, { suggestion })];
}

/** What is wrong with a link to something outside; an address that is typed in prose makes one too. */
function checkOutside(file: string, { target, text, place }: Link): Problem {
  const isTyped = text !== '' && target.endsWith(text);
  // The call of a note that was typed against an address is none of it.
  const typedAddress = text.replace(/[.,;:!?…]*\[.*$/, '');
  // Between backticks, a backslash before a sign would be a part of it.
  const address = isTyped ? typedAddress.replace(/\\(?=[!-/:-@[-`{-~])/g, '') : text;
  const values = { target, text: address, mended: show(`\`${address}\``) };
  const typed = target.startsWith('mailto:') ? 'mail' : 'typed';
  const message = isTyped ? typed : 'address';
  return problemAt({ file, place }, `REF-009/${message}`, values);
}

function checkTarget(content: Content, file: string, link: Link): Problem[] {
  const { target, text, place, note } = link;
  if (note !== undefined) {
    return [
      problemAt({ file, place }, 'MDX-009/footnote', { found: show(`[${note}]: ${target}`) }),
    ];
  }
  const named = parseLink(target);
  if (!named) {
    const isAddress = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target);
    if (isAddress) return [checkOutside(file, link)];
    const message = target === '' ? 'REF-009/nowhere' : 'REF-009/path';
    return [problemAt({ file, place }, message, { target, text })];
  }
  const { scheme, id } = named;
  const known = [...content[SCHEMES[scheme]].keys()];
  if (known.includes(id)) return [];
  const nearest = findNearest(id, known);
  const suggestion = nearest && `${scheme}:${nearest}`;
  return [problemAt({ file, place }, `REF-009/${scheme}`, { target, id }, { suggestion })];
}

/** REF-009: a link that leads nowhere, or out of the magazine. */
export function checkLinks(content: Content): Problem[] {
  return allTexts(content).flatMap((text) =>
    (text.manuscript?.links ?? []).flatMap((link) =>
      link.target.startsWith('#')
        ? checkAnchor(content, text, link)
        : checkTarget(content, text.file, link),
    ),
  );
}

/** Whether something that exists has no page in a language. */
function lacksPage(content: Content, { scheme, id }: InternalLink, locale: Locale): boolean {
  const { articles, brands } = content;
  if (content[SCHEMES[scheme]].get(id)?.entry?.awaiting === locale) return true;
  if (scheme === 'article') return articles.has(id) && !findText(content, id, locale);
  if (scheme !== 'brand' || !brands.has(id)) return false;
  // A case study that cannot be read has its own problem, and may be the one that is missing here.
  const isUncertain = [...articles.values()].some(({ entry }) => !entry);
  return !isUncertain && studiesOf(content, id, locale).length === 0;
}

/** REF-011: a link to something that has no page in the language of the text. */
export function checkLinkedLanguages(content: Content): Problem[] {
  const texts = allTexts(content).filter((text) => !isAwaited(content, text));
  return texts.flatMap(({ file, locale, manuscript }) =>
    (manuscript?.links ?? []).flatMap(({ target, place }) => {
      const link = parseLink(target);
      if (!link || !lacksPage(content, link, locale)) return [];
      const { awaiting } = content[SCHEMES[link.scheme]].get(link.id)?.entry ?? {};
      const other = awaiting === locale ? 'awaited' : 'brand';
      const kind = link.scheme === 'article' ? 'article' : other;
      const values = { target, id: link.id, locale, language: phrases.languages[locale] };
      return problemAt({ file, place }, `REF-011/${kind}`, values);
    }),
  );
}
