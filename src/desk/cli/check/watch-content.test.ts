import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchContent } from './watch-content.ts';

it('a file is followed still once a text editor has written it beside and renamed it', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'watched-'));
  const file = path.join(root, 'content/articles/quai/fr.mdx');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '1');
  const stop = new AbortController();
  const onChange = vi.fn(() => Promise.resolve());
  const told = watchContent(root, onChange, stop.signal);
  const wait = (count: number) =>
    vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(count), { timeout: 3000 });
  await writeFile(`${file}~`, '2');
  await rename(`${file}~`, file);
  await wait(2);
  await writeFile(file, '3');
  await wait(3);
  await writeFile(file, '4');
  await wait(4);
  stop.abort();
  await told;
  await rm(root, { recursive: true });
});
