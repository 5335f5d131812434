import type { Place } from '../../magazine/texts/place.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { toId } from '../files/file-place.ts';
import type { Content } from '../files/from-disk.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { repeatsOf } from './used-ids.ts';

/** A name that one entry has, and that no other should. */
interface Claim {
  key: string;
  id: string;
  file: string;
  place: Place | undefined;
}

/** The claims that repeat one of an entry before them, each with its id. */
function findTwins<C extends Claim>(claims: readonly C[]): (C & { twin: string })[] {
  // `seam` before `seam-2`, which a new entry is called where that is taken.
  const inOrder = claims.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return repeatsOf(inOrder, ({ key }) => key).flatMap(([claim, { id: twin }]) =>
    twin === claim.id ? [] : [{ ...claim, twin }],
  );
}

/** SRC-003: a source that is another one, by its address or by its title and date. */
export function checkTwinSources({ sources }: Content): Problem[] {
  const claims = [...sources.values()].flatMap(({ id, file, entry, document }) => {
    if (!entry) return [];
    const { url, title, date = '' } = entry;
    const name = typeof title === 'string' ? title : title.fr || title.en;
    const spot = (field: string) => ({ id, file, place: document?.placeOf([field]) });
    const address = url?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
    return [
      ...(address ? [{ key: address, ...spot('url'), shared: phrases.shared.address }] : []),
      { key: `${toId(name)} ${date}`, ...spot('title'), shared: phrases.shared.title },
    ];
  });
  const twins = Map.groupBy(findTwins(claims), ({ id, twin }) => `${id} ${twin}`);
  const firsts = [...twins.values()].flatMap(([first]) => first ?? []);
  return firsts.map(({ id, twin, shared, ...spot }) =>
    problemAt(spot, 'SRC-003', { id, twin, shared }),
  );
}

/** TERM-002: a name of a term that is a name of another. */
export function checkTwinTerms({ terms }: Content): Problem[] {
  return LOCALES.flatMap((locale) => {
    const claims = [...terms.values()].flatMap(({ id, file, document }) => {
      const paths = [
        ['name', locale],
        ['aliases', locale, '*'],
      ];
      const names = paths.flatMap((path) => document?.textsAt(path) ?? []);
      return names.map(({ text, place }) => ({ key: toId(text), id, file, place, name: text }));
    });
    return findTwins(claims).map(({ name, twin, ...claim }) =>
      problemAt(claim, 'TERM-002', { name, twin }),
    );
  });
}
