import { createHash } from 'node:crypto';
import { htmlToHast } from 'satteri';
import { expect, it } from 'vitest';
import type { Root } from '../../site/html-tree.ts';
import { narrowPolicy } from './policy.ts';

const hashOf = (code: string) => createHash('sha256').update(code).digest('base64');

function narrowed(policy: string): string {
  const page =
    `<head><meta http-equiv="content-security-policy" content="${policy}"></head>` +
    '<body><script>run()</script><script type="module" src="/a.js"></script></body>';
  const { written, needed } = narrowPolicy(htmlToHast(page) as Root);
  expect(written).toBe(policy);
  return needed;
}

it('keeps the hash of a script that stands in the page', () => {
  const policy = `script-src 'self' 'sha256-${hashOf('run()')}'`;
  expect(narrowed(policy)).toBe(policy);
});

it('drops the hash of a script that does not', () => {
  const policy = `script-src 'self' 'sha256-${hashOf('other()')}'; style-src 'self'`;
  expect(narrowed(policy)).toBe("script-src 'self'; style-src 'self'");
});
