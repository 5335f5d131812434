import { earliestDate } from './calendar.ts';
import { sourcesOfMoment } from '../journeys/journey.ts';
import { sourcesOf, type Article, type TextFacts } from './article.ts';
import type { LibraryEntries } from './entries.ts';

/** Something that appears on a day, or on none while it is a draft, and the ids that it uses. */
interface Use {
  day: string | undefined;
  ids: Iterable<string>;
}

/** Finds the first calendar day of an entry, by its id; none while only drafts use it. */
type DayOf = (id: string) => string | undefined;

/** Dates ids by the first thing that uses them; one that nothing uses has the day `unused`. */
function dateUses(uses: readonly Use[], unused: string | undefined): DayOf {
  const days = new Map<string, string | undefined>();
  for (const { day, ids } of uses) {
    for (const id of ids) days.set(id, earliestDate([days.get(id), day]));
  }
  return (id) => (days.has(id) ? days.get(id) : unused);
}

/**
 * When readers first meet terms, sources and authors: with the first article, or standing page, that uses
 * them, so that what only a draft or an issue to come uses is not there before it. What nothing uses is
 * there from the first issue, unless only what is used counts.
 *
 * A neighbour of a term does not use it: it names it once both are there.
 *
 * @param written Every article, what is not to appear included.
 * @param onlyUsed Whether what nothing uses has no day.
 * @param heldBack The texts that have to wait, which are in no article: what they use waits with them.
 */
export function dateEntries(
  { magazine, issues, pages, journeys, terms, brands }: LibraryEntries,
  written: readonly Article[],
  { heldBack, onlyUsed }: { heldBack: ReadonlySet<{ facts: TextFacts }>; onlyUsed: boolean },
): Record<'term' | 'source' | 'author', DayOf> {
  const start = earliestDate(issues.map(({ draft, date }) => (draft ? undefined : date)));
  const unused = onlyUsed ? undefined : start;
  const listed = new Set(issues.flatMap(({ articles }) => articles));
  const dayOf = ({ slug, due }: Article) => (listed.has(slug) ? due : undefined);
  const useEach = (idsOf: (article: Article) => Iterable<string>): Use[] =>
    written.map((article) => ({ day: dayOf(article), ids: idsOf(article) }));

  const useApart = (idsOf: (facts: TextFacts) => Iterable<string>): Use[] => [
    ...pages.map(({ facts }) => ({ day: start, ids: idsOf(facts) })),
    ...Array.from(heldBack, ({ facts }) => ({ day: undefined, ids: idsOf(facts) })),
  ];
  const term = dateUses(
    [
      ...useEach(({ texts }) =>
        Object.values(texts).flatMap((text) => [...text.terms, ...text.linkedTerms]),
      ),
      ...useApart((facts) => [...facts.terms, ...facts.linkedTerms]),
    ],
    unused,
  );
  const journeyDay = dateUses(
    useEach((article) => article.journeys.map(({ id }) => id)),
    undefined,
  );
  const brandDay = dateUses(
    [
      ...useEach(({ brand }) => (brand ? [brand] : [])),
      ...Array.from(journeys, ([id, { brand, moments }]) => ({
        day: journeyDay(id),
        ids: [brand, ...moments.map((moment) => moment.brand)].filter((each) => each !== undefined),
      })),
    ],
    undefined,
  );
  const source = dateUses(
    [
      ...useEach(sourcesOf),
      ...useApart(({ citations }) => citations),
      { day: start, ids: magazine?.founding === undefined ? [] : [magazine.founding] },
      ...Array.from(journeys, ([id, { moments }]) => ({
        day: journeyDay(id),
        ids: moments.flatMap(sourcesOfMoment),
      })),
      ...Array.from(terms, ([id, { sources }]) => ({ day: term(id), ids: sources })),
      ...Array.from(brands, ([id, { sources }]) => ({ day: brandDay(id), ids: sources })),
    ],
    unused,
  );
  return {
    term,
    source,
    author: dateUses(
      useEach(({ authors }) => authors),
      unused,
    ),
  };
}
