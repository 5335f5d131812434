/** How many sources stand on one page of the list, so that it stays within its byte budget. */
export const SOURCES_A_PAGE = 80;

/** How many pages the list of so many sources has. */
export function countSourcePages(sources: number): number {
  return Math.ceil(sources / SOURCES_A_PAGE);
}
