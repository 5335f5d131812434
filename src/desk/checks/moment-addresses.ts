import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { momentIdsOf } from './article-moments.ts';
import { idsIn } from './used-ids.ts';

/** ADDR-002: a moment id, of now or of before, that an article has twice, which is an anchor of its page; or a journey. */
export function checkMomentAddresses({ articles, journeys }: Content): Problem[] {
  return [...articles.values()].flatMap((article) => {
    const owners = new Map<string, string>();
    const carried = new Set<string>();
    const found = idsIn([article], ['journeys', '*']).flatMap((use) => {
      const { id: journey } = use;
      if (carried.has(journey)) return [problemAt(use, 'ADDR-002/journey', { journey })];
      carried.add(journey);
      const ids = new Set((momentIdsOf(journeys.get(journey)) ?? []).map(({ text }) => text));
      return [...ids].flatMap((id) => {
        const owner = owners.get(id);
        if (owner !== undefined) {
          return [problemAt(use, 'ADDR-002/moment', { id, owner, journey })];
        }
        owners.set(id, journey);
        return [];
      });
    });
    const told = [...carried].flatMap((id) => journeys.get(id) ?? []);
    const former = idsIn(told, ['moments', '*', 'former', '*']).filter(({ id }, index, all) => {
      return owners.has(id) || all.findIndex((other) => other.id === id) < index;
    });
    return [...found, ...former.map((use) => problemAt(use, 'ADDR-002/former', { id: use.id }))];
  });
}
