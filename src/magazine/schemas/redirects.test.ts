import { describe, expect, it } from 'vitest';
import { splitMessage } from './message.ts';
import { redirectsSchema } from './redirects.ts';

const why = 'A new title.';

function problemsOf(redirects: object[]): string[] {
  const { error } = redirectsSchema.safeParse(redirects);
  return (error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${splitMessage(message).en}`,
  );
}

describe('a redirect', () => {
  it('leads from one address to another, and says why', () => {
    expect(problemsOf([{ from: '/articles/a/', to: '/en/', why }])).toEqual([]);
    expect(problemsOf([])).toEqual([]);
    expect(problemsOf([{ from: '/a/', to: '/', why: ' ' }])).toEqual([
      '0.why: The reason is empty.',
    ]);
  });

  it.each([
    'articles/a/',
    '/articles/a',
    '/articles//a/',
    '/Articles/a/',
    '/rss.xml',
    'https://example.org/articles/a/',
    '//example.org/',
    '/a/?b',
  ])('cannot start from %s', (from) => {
    expect(problemsOf([{ from, to: '/', why }])).toEqual([
      '0.from: An address starts and ends with a slash, without the name of the site: /articles/fnac/.',
    ]);
  });

  it('is written once', () => {
    expect(
      problemsOf([
        { from: '/a/', to: '/b/', why },
        { from: '/a/', to: '/c/', why },
      ]),
    ).toEqual(['1.from: The address /a/ is already that of redirect 1.']);
  });

  it('leads straight to a page, not to another redirect', () => {
    expect(
      problemsOf([
        { from: '/a/', to: '/b/', why },
        { from: '/b/', to: '/c/', why },
      ]),
    ).toEqual([
      '0.to: The address /b/ is itself redirected to /c/: a redirect leads straight to a page.',
    ]);
  });

  it('never leads in a circle', () => {
    expect(problemsOf([{ from: '/a/', to: '/a/', why }])).toEqual([
      '0.to: The address /a/ leads to itself.',
    ]);
    expect(
      problemsOf([
        { from: '/a/', to: '/b/', why },
        { from: '/b/', to: '/a/', why },
      ]),
    ).toHaveLength(2);
  });
});
