/** An address that leads to another one, both as paths that start with the base of the site. */
export interface RedirectRule {
  from: string;
  to: string;
}

/** For good: browsers and search engines remember it. */
const STATUS = 301;

/**
 * Writes rules as the `_redirects` file that Netlify, Cloudflare Pages and their like read. A host that
 * looks for a page first finds the one that leads on.
 */
export function formatRedirects(rules: readonly RedirectRule[]): string {
  return rules.map(({ from, to }) => `${from} ${to} ${STATUS}\n`).join('');
}

/**
 * Reads a `_redirects` file: a path, where it leads, and the status, on one line.
 *
 * @throws {SyntaxError} When a line is no such redirect.
 */
export function parseRedirects(text: string): RedirectRule[] {
  return text.split('\n').flatMap((line, index): RedirectRule[] => {
    if (line.trim() === '' || line.trim().startsWith('#')) return [];
    const [from, to, status, ...rest] = line.trim().split(/\s+/);
    if (!from || !to || status !== String(STATUS) || rest.length > 0) {
      throw new SyntaxError(`Line ${index + 1} of _redirects is not a redirect: “${line}”.`);
    }
    return [{ from, to }];
  });
}
