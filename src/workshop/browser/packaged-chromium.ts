import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';

/**
 * Unpacks in a process of its own: the package writes to `TMPDIR` and takes whatever file of that
 * name it finds there, even half-written or of another version.
 */
const UNPACK = `
  import { inflate } from '@sparticuz/chromium';
  for (const archive of process.argv.slice(1)) await inflate(archive);
`;

/** The program, the libraries that a bare system lacks, and a font; its own GL is not needed. */
const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/** The fonts of the package and no others, so that every machine falls back on the same one. */
const FONTCONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Whether the packaged program can run here: it is built for Linux on x64 with the GNU C library. */
function fitsThisMachine(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  // The network part of a report looks up names, and takes seconds where there is no network.
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}

/** The folder of the package, or nothing where it is not installed. */
function packageFolder(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  } catch {
    return undefined;
  }
}

async function unpack(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const partial = await mkdtemp(`${target}-`);
  try {
    await promisify(execFile)(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        UNPACK,
        ...ARCHIVES.map((name) => join(source, 'bin', name)),
      ],
      { cwd: dirname(fileURLToPath(import.meta.url)), env: { ...process.env, TMPDIR: partial } },
    );
    await writeFile(join(partial, 'fonts.conf'), FONTCONFIG);
    // A folder appears whole or not at all; whoever comes second throws its own copy away.
    await rename(partial, target).catch((cause: unknown) => {
      if (!existsSync(target)) throw cause;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * The Chromium that comes as an npm package, ready to start without any system package. It is
 * unpacked once for each version, into `node_modules/.cache`.
 *
 * @returns Nothing where the package is missing or not made for this machine.
 */
export async function findPackagedChromium(): Promise<LaunchOptions | undefined> {
  const source = packageFolder();
  if (!source || !fitsThisMachine()) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(source, '../../.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(source, folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_PATH: folder,
      XDG_CACHE_HOME: folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}
