/**
 * Builds the site into `dist/`. The pages are made in another folder, which takes the place of the
 * last build once it is whole: what is served or published is never half a site.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { runCommand } from './command.ts';

const MAKING = '.cache/site';
const DONE = 'dist';

await rm(MAKING, { recursive: true, force: true });
await mkdir('.cache', { recursive: true });
const code = runCommand(`astro build --outDir ${MAKING}`);
if (code === 0) {
  await rm(DONE, { recursive: true, force: true });
  await rename(MAKING, DONE);
} else {
  await rm(MAKING, { recursive: true, force: true });
  process.exitCode = code;
}
