/**
 * Copies the card of a moment from the text, so that the panel shows exactly what the text does, and
 * the page does not carry it twice. In the copy, ids are gone and the links to the neighbouring
 * moments choose them.
 *
 * @returns HTML, or nothing where the text has no such card.
 */
export function copyCard(id: string): string | undefined {
  const card = document.getElementById(`moment-${id}`)?.closest('section');
  if (!card) return undefined;
  const copy = card.cloneNode(true) as Element;
  copy.removeAttribute('aria-labelledby');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of copy.querySelectorAll('a[href^="#moment-"]')) {
    link.setAttribute('data-moment', link.getAttribute('href')?.slice('#moment-'.length) ?? '');
  }
  return copy.outerHTML;
}
