import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { writePage, writeSite } from '../../tests/small-site.ts';

function review(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/workshop/tasks/review.ts', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('prints the summary of two sites, in French unless English is asked for', async () => {
  const before = await writeSite({ 'a/index.html': writePage({ title: 'A' }) });
  const after = await writeSite({});
  const french = review(before, after);
  expect(french).toMatchObject({ status: 0, stderr: '' });
  expect(french.stdout).toContain('- `/a/` A — **sans redirection**');
  expect(review(before, after, '--lang', 'en').stdout).toContain('- `/a/` A — **no redirect**');
});

test.for<[given: string, words: string[]]>([
  ['one folder', ['dist']],
  ['a language it does not speak', ['before', 'dist', '--lang', 'de']],
])('says how it is used when it is given %s', ([, words]) => {
  const { status, stdout, stderr } = review(...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Use: npm run review -- /);
});

test('says which folder holds no site, without a stack trace', async () => {
  const { status, stderr } = review(await writeSite({}), 'src/workshop/review');
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^There is no built site in .*workshop.review\. Run “npm run build” first\.\n$/,
  );
});
