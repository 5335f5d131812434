import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** So long that only a test that hangs meets it: machines are slow, and busy with other things. */
const PATIENCE = 120_000;

/** Vitest keeps one core for itself, which on two leaves one. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** A test of a built site mostly waits: for a page, for a pause in typing, for what settles. */
const WAITING_WORKERS = 2 * WORKERS;

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

/** Fewest bytes that are free there for it to be used. */
const ROOM = 2 ** 30;

/**
 * Tests lay small folders by the thousand and remove them again: in memory where there is room, since that
 * takes a disk longer than the test.
 */
function chooseFolders(): Record<string, string> {
  if (process.env['TMPDIR'] !== undefined || !existsSync(MEMORY)) return {};
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM ? { TMPDIR: MEMORY } : {};
}

const folders = chooseFolders();

/** Tests that count what modules do: they need them fresh, without what other tests had them keep. */
const COUNTING = ['src/desk/files/single-reading.test.ts', 'src/desk/checks/linear.test.ts'];

/**
 * Tests that stand beside their modules. Where files are not kept apart, a worker reads each module once,
 * and what a test puts in the place of a global must not outlive it.
 */
function unitProject(
  name: string,
  { isolate, ...files }: { isolate: boolean; include: string[]; exclude?: string[] },
): TestProjectInlineConfiguration {
  const patience = { testTimeout: PATIENCE, hookTimeout: PATIENCE };
  return { test: { name, isolate, ...files, ...patience, env: folders, unstubGlobals: true } };
}

/** Short files that take long: each looks at many pages, or waits for many answers. */
const LONG =
  /\/(?:axe|narrow|search-(?:loading|results)|stability|text-editor|whole-way)\.test\.ts$/;

/** Starts what takes long first: without times from an earlier run, the largest files would come first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Tests of a built site share a server and a browser, and what a worker has read stays read. */
function siteProject(
  name: string,
  include: string[],
  env: Record<string, string> = {},
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include,
      env,
      isolate: false,
      globalSetup: ['src/tests/site/setup.ts'],
      maxWorkers: WAITING_WORKERS,
      sequence: { groupOrder: 1 },
      testTimeout: PATIENCE,
      hookTimeout: PATIENCE,
      expect: { poll: { timeout: 30_000 } },
    },
  };
}

/**
 * `site` tests read the built site, in `DIST` or `dist`, and hold whatever the editors write.
 * `showcase` tests read the made-up magazine, which they know by heart.
 */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    projects: [
      unitProject('unit', {
        isolate: false,
        include: ['src/**/*.test.{ts,tsx}'],
        exclude: ['src/tests/{site,showcase}/**', 'src/tests/*.test.ts', ...COUNTING],
      }),
      unitProject('unit-fresh', { isolate: true, include: COUNTING }),
      siteProject('site', ['src/tests/{site/,}*.test.ts']),
      siteProject('showcase', ['src/tests/{site,showcase}/*.test.ts'], {
        CONTENT_ROOT: 'src/tests/fixtures/showcase',
        DIST: '.cache/showcase',
      }),
    ],
  },
});
