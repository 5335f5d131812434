import { createRoutes } from '../../magazine/addresses/routes.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';

const routes = createRoutes('/');

/** The folder that an address named, where it is that of an article. */
function formerFolder(address: string): string | undefined {
  const sections = LOCALES.map((locale) => routes.section(locale, 'articles'));
  const section = sections.find((each) => address.startsWith(each));
  return section && address.slice(section.length).replace(/\/$/, '');
}

/** ART-004, ART-005: an article that feed readers would take for a new one, or for another. */
export function checkFeedIdentities({ articles, texts, redirects }: Content): Problem[] {
  const identityOf = (id: string) => articles.get(id)?.entry?.identity ?? id;
  const owners = Map.groupBy(articles.keys(), identityOf);
  return [...articles.values()].flatMap(({ id, file, entry, document }) => {
    if (!entry) return [];
    const identity = identityOf(id);
    const other = owners.get(identity)?.find((owner) => owner !== id);
    if (other !== undefined && entry.identity !== undefined) {
      const spot = { file, place: document?.placeOf(['identity']) };
      return [problemAt(spot, 'ART-005', { identity, other })];
    }
    // A text that has its own address says nothing of its folder.
    const pages = texts
      .filter((text) => text.id === id && text.head?.slug === undefined)
      .map(({ locale }) => routes.article(locale, id));
    const moved = redirects?.entry?.flatMap(({ from, to }) => {
      const former = pages.includes(to) ? formerFolder(from) : undefined;
      return former === undefined || former === identity || owners.has(former)
        ? []
        : { from, former };
    })[0];
    const spot = { file, place: document?.placeOf(['kind']) };
    return moved ? [problemAt(spot, 'ART-004', moved)] : [];
  });
}
