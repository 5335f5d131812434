/** Lengths between which search engines show a description whole, in characters. */
const LEAST = 60;
const MOST = 170;
/** Longest title that they show whole. */
const LONGEST_TITLE = 70;

/** The title of a page for its tab and for search engines: with the name of the magazine, where there is room. */
export function fitPageTitle(title: string, magazine: string): string {
  const whole = `${title} · ${magazine}`;
  return whole.length > LONGEST_TITLE ? title : whole;
}

/**
 * Fits what a page says of itself into what search engines show: cut after a sentence or else after a word, and
 * filled up with what the magazine is.
 *
 * @param filler A phrase that tells what the magazine is.
 */
export function fitDescription(description: string, filler: string): string {
  if (description.length < LEAST) return `${description.replace(/(?<=\p{L})$/u, '.')} ${filler}.`;
  if (description.length <= MOST) return description;
  const room = description.slice(0, MOST);
  const sentence = room.slice(0, room.search(/[.!?…](?=\s[^.!?…]*$)/) + 1);
  if (sentence.length >= LEAST) return sentence;
  return `${description.slice(0, MOST - 1).replace(/[\s,;:–—(«“]+\S*$/, '')}…`;
}
