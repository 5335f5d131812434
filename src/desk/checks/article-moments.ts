import type { EntryFile, Content } from '../files/from-disk.ts';
import type { WrittenText, YamlDocument } from '../files/yaml-document.ts';

/** A moment as an article carries it. */
export interface ArticleMoment {
  id: string;
  journey: string;
}

/** The texts at a path, or `undefined` if the list is not one of texts: that has its own problem. */
function listAt(
  document: YamlDocument | undefined,
  [list, ...inner]: readonly [string, ...string[]],
): WrittenText[] | undefined {
  const data = document?.data;
  if (!document || typeof data !== 'object' || data === null) return undefined;
  const items = (data as Record<string, unknown>)[list] ?? [];
  if (!Array.isArray(items)) return undefined;
  const texts = document.textsAt([list, '*', ...inner]);
  return texts.length === items.length ? texts : undefined;
}

/** The ids of the moments of a journey with their places; `undefined` if they cannot be read. */
export function momentIdsOf(journey: EntryFile<unknown> | undefined): WrittenText[] | undefined {
  return listAt(journey?.document, ['moments', 'id']);
}

/** Ids of the journeys of an article, in reading order; `undefined` if they cannot be read. */
export function journeyIdsOf(content: Content, slug: string): string[] | undefined {
  return listAt(content.articles.get(slug)?.document, ['journeys'])?.map(({ text }) => text);
}

/** The moments of all the journeys of an article; `undefined` if one cannot be read, which every card would only repeat. */
export function momentsOf(content: Content, slug: string): ArticleMoment[] | undefined {
  const moments: ArticleMoment[] = [];
  const journeys = journeyIdsOf(content, slug);
  for (const journey of journeys ?? []) {
    const ids = momentIdsOf(content.journeys.get(journey));
    if (!ids) return undefined;
    moments.push(...ids.map(({ text }) => ({ id: text, journey })));
  }
  return journeys && moments;
}
