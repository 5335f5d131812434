/** An address that leads to another one, both as paths that start with the base of the site. */
export interface RedirectRule {
  from: string;
  to: string;
}

/** For good: browsers and search engines remember it. */
const STATUS = '301';
/** Netlify looks for a page first, and there is one that leads on: it has to be told. */
const FORCED = '301!';

/**
 * Writes rules as the `_redirects` file that Netlify, Cloudflare Pages and their like read. Each stands there
 * twice: Netlify takes the first line, and Cloudflare, which knows no such status, passes on to the second.
 */
export function formatRedirects(rules: readonly RedirectRule[]): string {
  const lines = rules.flatMap(({ from, to }) =>
    [FORCED, STATUS].map((status) => `${from} ${to} ${status}\n`),
  );
  return lines.join('');
}

/**
 * Reads a `_redirects` file: a path, where it leads, and the status, on one line; what only forces another
 * line adds nothing.
 *
 * @throws {SyntaxError} When a line is no such redirect.
 */
export function parseRedirects(text: string): RedirectRule[] {
  return text.split('\n').flatMap((line, index): RedirectRule[] => {
    if (line.trim() === '' || line.trim().startsWith('#')) return [];
    const [from, to, status, ...rest] = line.trim().split(/\s+/);
    if (!from || !to || ![FORCED, STATUS].includes(status ?? '') || rest.length > 0) {
      throw new SyntaxError(`Line ${index + 1} of _redirects is not a redirect: “${line}”.`);
    }
    return status === FORCED ? [] : [{ from, to }];
  });
}
