/** Shows the spaces of a text that must not break: `_` for a narrow one, `~` for a firm one. */
export function revealSpaces(text: string): string {
  return text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');
}
