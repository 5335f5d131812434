import { isPublished, type Publishable } from '../../magazine/library/publication.ts';
import type { Content } from '../files/from-disk.ts';
import { fillBoth, problemAt, type Problem } from '../problems/problem.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import type { Locale } from '../../magazine/vocabulary.ts';
import { appearanceOf, appearanceOfBrand, describeAbsence } from './appearance.ts';
import { borrowingsIn, ownersOf } from './borrowed-moments.ts';
import { parseLink, type InternalLink } from './links.ts';
import { allTexts, isStandingPage, type UsedId } from './used-ids.ts';

/** Something that appears, and something else that it counts on. */
interface Dependence extends UsedId {
  kind: 'link' | 'brand' | 'issue' | 'journey' | 'thread';
  /** When what counts on it appears. */
  from: Publishable | undefined;
  /** When what is counted on appears. */
  on: Publishable | undefined;
}

function appearanceOfLink(content: Content, { scheme, id }: InternalLink, locale: Locale) {
  if (scheme === 'article') return appearanceOf(content, id);
  if (scheme === 'issue') return content.issues.get(id)?.entry;
  // A term is there as soon as something published leads to it.
  return scheme === 'brand' ? appearanceOfBrand(content, id, locale) : undefined;
}

function dependencesOfTexts(content: Content, today: string): Dependence[] {
  return allTexts(content).flatMap((text) => {
    const { file, locale } = text;
    const isPage = isStandingPage(content, text);
    const from = isPage ? { draft: false, date: today } : appearanceOf(content, text.id);
    return (text.manuscript?.links ?? []).flatMap(({ target, place }): Dependence[] => {
      const link = parseLink(target);
      if (!link) return [];
      const kind = link.scheme === 'brand' ? 'brand' : 'link';
      const on = appearanceOfLink(content, link, locale);
      return [{ file, place, id: target, kind, from, on }];
    });
  });
}

function dependencesOfIssues({ articles, issues }: Content): Dependence[] {
  return [...issues.values()].flatMap(({ file, entry, document }) =>
    (entry?.articles ?? []).map((id, index) => ({
      file,
      place: document?.placeOf(['articles', index]),
      id,
      kind: 'issue' as const,
      from: entry,
      // The date of the issue is the one asked about, so only the article’s own counts.
      on: articles.get(id)?.entry,
    })),
  );
}

function dependencesOfArticles(content: Content): Dependence[] {
  return [...content.articles.values()].flatMap(({ id: slug, file, entry, document }) =>
    (entry?.journeys ?? []).flatMap((id, index): Dependence[] => {
      const written = content.journeys.get(id)?.entry;
      if (!entry || !written) return [];
      const place = document?.placeOf(['journeys', index]);
      const from = appearanceOf(content, slug);
      const on = { draft: written.draft, date: entry.date };
      return [{ file, place, id, kind: 'journey', from, on }];
    }),
  );
}

/** What threads borrow appears with the article that tells it. */
function dependencesOfThreads(content: Content): Dependence[] {
  const owners = ownersOf(content);
  return borrowingsIn(content).map(({ slug, ...use }): Dependence => {
    const owner = owners.get(use.id);
    const on = owner === undefined ? undefined : appearanceOf(content, owner);
    return { ...use, kind: 'thread', from: appearanceOf(content, slug), on };
  });
}

/**
 * REF-010: something published counts on something that is not. What is still to come is held to its own day, so that
 * the build of that day does not fail; until then it is only a warning.
 */
export function checkPublishedDependences(content: Content, today: string): Problem[] {
  const dependences = [
    ...dependencesOfTexts(content, today),
    ...dependencesOfIssues(content),
    ...dependencesOfArticles(content),
    ...dependencesOfThreads(content),
  ];
  return dependences.flatMap((dependence) => {
    const { id: target, kind, from, on } = dependence;
    if (!from || !on || from.draft) return [];
    const published = isPublished(from, today);
    if (isPublished(on, published ? today : from.date)) return [];
    const { now, later } = phrases.publication;
    const why = published ? now : fillBoth(later, { day: from.date });
    const values = { target, absence: describeAbsence(on), why };
    const severity = published ? 'error' : 'warning';
    return problemAt(dependence, `REF-010/${kind}`, values, { severity });
  });
}
