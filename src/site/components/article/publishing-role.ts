/** The roles of DPUB-ARIA that the texts use: https://www.w3.org/TR/dpub-aria-1.1/ */
type PublishingRole =
  | 'doc-backlink'
  | 'doc-errata'
  | 'doc-footnote'
  | 'doc-glossref'
  | 'doc-noteref'
  | 'doc-pullquote'
  | 'doc-subtitle';

/** Gives an element a role of digital publishing, which Astro’s types of HTML do not know. */
export function publishingRole(role: PublishingRole): Record<string, string> {
  return { role };
}
