/**
 * Copies the card of a moment from the text, so that the panel shows exactly what the text does, and
 * the page does not carry it twice. The copy has no ids.
 *
 * @returns HTML, or nothing where the text has no such card.
 */
export function copyCard(id: string): string | undefined {
  const card = document.getElementById(`moment-${id}`)?.closest('section');
  if (!card) return undefined;
  const copy = card.cloneNode(true) as Element;
  copy.removeAttribute('aria-labelledby');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy.outerHTML;
}
