import type { ToldMoment } from './curve-state.ts';

/** A journey as the page tells it. */
export interface ToldJourney {
  /** Its short name, where the article has several. */
  name: string | undefined;
  moments: readonly ToldMoment[];
}

/** The parts of the head of an article that tell a journey; a borrowed thread is none. */
export const threadsIn = (head: Element) => [
  ...head.querySelectorAll<HTMLElement>('[data-thread][id]'),
];

/** The journeys that the head of an article tells, from the tables that hold them. */
export function readJourneys(head: Element): ToldJourney[] {
  return threadsIn(head).map((thread) => {
    const name = thread.dataset['thread'];
    const links = [...thread.querySelectorAll('.journey-wide a')];
    const rows = [...thread.querySelectorAll<HTMLElement>('[data-row]')];
    return {
      name,
      moments: rows.map((row, index) => ({
        id: row.dataset['row'] ?? '',
        number: index + 1,
        of: rows.length,
        journey: name,
        title: row.querySelector('[data-fact="title"]')?.textContent.trim() ?? '',
        feeling: Number(row.querySelector<HTMLElement>('[data-feeling]')?.dataset['feeling']),
        stitched: links[index]?.hasAttribute('data-stitched') ?? false,
      })),
    };
  });
}
