import { createRoutes } from '../../magazine/addresses/routes.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';

const routes = createRoutes('/');

/** The folder that an address named, where it is that of an article. */
function formerFolder(address: string): string | undefined {
  return LOCALES.map((locale) => routes.section(locale, 'articles'))
    .filter((section) => address.startsWith(section))
    .map((section) => address.slice(section.length).replace(/\/$/, ''))[0];
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
    return (redirects?.entry ?? [])
      .filter(({ to }) => pages.includes(to))
      .flatMap(({ from }) => {
        const former = formerFolder(from);
        if (former === undefined || former === identity || owners.has(former)) return [];
        return [
          problemAt({ file, place: document?.placeOf(['kind']) }, 'ART-004', { from, former }),
        ];
      })
      .slice(0, 1);
  });
}
