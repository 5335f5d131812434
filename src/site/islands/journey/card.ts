/** What the links to the neighbouring moments are called out of their place in the text. */
export type NeighbourNames = Readonly<Record<'prev' | 'next', string>>;

/**
 * Copies the card of a moment from the text, so that the panel shows exactly what the text does, and
 * the page does not carry it twice. The copy has no ids.
 *
 * @returns HTML, or nothing where the text has no such card.
 */
export function copyCard(id: string, names: NeighbourNames): string | undefined {
  const card = document.getElementById(`moment-${id}`)?.closest('section');
  if (!card) return undefined;
  const copy = card.cloneNode(true) as Element;
  copy.removeAttribute('aria-labelledby');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const rel of ['prev', 'next'] as const) {
    const link = copy.querySelector(`a[rel="${rel}"]`);
    link?.setAttribute('aria-label', `${names[rel]} ${link.textContent}`);
  }
  return copy.outerHTML;
}
