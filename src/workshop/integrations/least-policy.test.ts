import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { keepUsedHashes } from './least-policy.ts';

const hashOf = (code: string) => createHash('sha256').update(code).digest('base64');

const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>` +
  '<body><script>run()</script><script type="module" src="/a.js"></script></body>';

it('keeps the hash of a script that stands in the page', () => {
  const html = page(`script-src 'self' 'sha256-${hashOf('run()')}'`);
  expect(keepUsedHashes(html)).toBe(html);
});

it('drops the hash of a script that does not', () => {
  const html = page(`script-src 'self' 'sha256-${hashOf('other()')}'; style-src 'self'`);
  expect(keepUsedHashes(html)).toBe(page("script-src 'self'; style-src 'self'"));
});
