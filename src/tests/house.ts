import { execFile } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { KEPT_FOLDER } from '../magazine/kept/kept-files.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What a build reads of the project beside its content and its packages. */
const HOUSE = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'src',
];

const TESTS = path.join(PROJECT, 'src/tests');

/**
 * Lays a copy of the project, its tests apart, around a magazine: what Astro writes beside the pages is then not written
 * in the project. The installed packages are shared, and so is what builds keep.
 *
 * @param root Where the magazine lies; none of its files is replaced.
 */
export async function layHouse(root: string): Promise<void> {
  for (const name of HOUSE) {
    await cp(path.join(PROJECT, name), path.join(root, name), {
      recursive: true,
      force: false,
      filter: (source) => source !== TESTS,
    });
  }
  for (const shared of ['node_modules', KEPT_FOLDER]) {
    await mkdir(path.join(PROJECT, shared), { recursive: true });
    await mkdir(path.dirname(path.join(root, shared)), { recursive: true });
    await symlink(path.join(PROJECT, shared), path.join(root, shared));
  }
}

/**
 * Builds the site of a magazine that has a house around it.
 *
 * @param settings Environment of the build.
 * @returns What the build prints.
 */
export async function buildHouse(
  root: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const programs = [path.join(root, 'node_modules/.bin'), process.env['PATH']];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/workshop/tasks/build.ts'],
    // What the test runner says of itself in the environment would pass for the settings of a build.
    { cwd: root, env: { PATH: programs.join(path.delimiter), ...settings } },
  );
  return stdout;
}
