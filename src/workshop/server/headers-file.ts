/** The headers of the addresses that match a pattern. */
export interface HeaderRule {
  /** A path in which `*` stands for any characters. */
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** Writes rules as the `_headers` file that Netlify, Cloudflare Pages and their like read. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/**
 * Reads a `_headers` file: a pattern at the start of a line, its headers indented below it.
 *
 * @throws {SyntaxError} When a header stands before any pattern or has no colon.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      return;
    }
    const [, name, value] = /^\s+([^\s:]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name || !value) {
      throw new SyntaxError(`Line ${index + 1} of _headers is not a header: “${line}”.`);
    }
    rule.headers.push([name, value]);
  });
  return rules;
}

/** Every header that the rules give to a path, those of a later rule over those of an earlier one. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const matches = ({ pattern }: HeaderRule) => {
    const literals = pattern.split('*').map((part) => RegExp.escape(part));
    return new RegExp(`^${literals.join('.*')}$`).test(path);
  };
  return new Map(rules.filter(matches).flatMap(({ headers }) => headers));
}
