import { createHash } from 'node:crypto';
import { htmlToHast } from 'satteri';
import { expect, it } from 'vitest';
import type { Root } from '../magazine/texts/html-tree.ts';
import { narrowPolicy, replacePolicy } from './policy.ts';

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

it('is the one that names scripts, where another only forbids more', () => {
  const meta = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}">`;
  const page = `<head>${meta("connect-src 'none'")}${meta("script-src 'self' 'sha256-a='")}</head>`;
  expect(narrowPolicy(htmlToHast(page) as Root).needed).toBe("script-src 'self'");
});

it('stands right after the charset, and nowhere else', () => {
  const meta = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}">`;
  const charset = '<meta charset="utf-8">';
  const page = `<head>${charset}<title>A</title>${meta("a 'b'")}</head>`;
  expect(replacePolicy(page, { written: "a 'b'", needed: 'a' })).toBe(
    `<head>${charset}${meta('a')}<title>A</title></head>`,
  );
});

it('is left alone in a page that has none', () => {
  const page = '<head><meta charset="utf-8"></head>';
  expect(replacePolicy(page, { written: '', needed: '' })).toBe(page);
});
