import { describe, expect, test } from 'vitest';
import { formatRedirects, parseRedirects } from './redirects-file.ts';

const RULES = [
  { from: '/articles/old/', to: '/articles/new/' },
  { from: '/en/articles/old/', to: '/en/' },
];

describe('a _redirects file', () => {
  test('that is written and read again gives the same rules', () => {
    expect(parseRedirects(formatRedirects(RULES))).toEqual(RULES);
  });

  test('has each redirect for good, and once more for a host that has to be forced', () => {
    expect(formatRedirects(RULES)).toBe(
      '/articles/old/ /articles/new/ 301!\n/articles/old/ /articles/new/ 301\n' +
        '/en/articles/old/ /en/ 301!\n/en/articles/old/ /en/ 301\n',
    );
  });

  test('may hold comments and empty lines', () => {
    expect(parseRedirects('# All\n\n/a/ /b/ 301\n')).toEqual([{ from: '/a/', to: '/b/' }]);
  });

  test.for([
    ['a path that leads nowhere', '/a/'],
    ['another status', '/a/ /b/ 302'],
    ['more than a redirect', '/a/ /b/ 301 Country=fr'],
  ] as const)('is refused for %s', ([, text]) => {
    expect(() => parseRedirects(text)).toThrow(SyntaxError);
  });
});
