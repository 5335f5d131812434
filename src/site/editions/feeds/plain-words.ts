/**
 * Words that stay words in a reader that takes them for HTML, as many do of titles: what would open a tag is
 * parted from its name by a space of no width, which nobody sees.
 */
export function keepWords(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '<\u2060');
}
