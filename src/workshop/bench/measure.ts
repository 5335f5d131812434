import { spawnSync } from 'node:child_process';

/** What a run of a program took. */
export interface Measure {
  milliseconds: number;
  /** Most memory held at once, in mebibytes. */
  peakMebibytes: number;
}

/** Says the most memory that the process has held, in kibibytes, when it ends. */
const SAY_PEAK =
  'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))';

/**
 * Runs a program of Node in a process of its own, from its start to its end.
 *
 * @throws {Error} With what it printed, when it does not end well.
 */
export function measureProgram(words: readonly string[], folder: string): Measure {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', SAY_PEAK, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  });
  const milliseconds = performance.now() - start;
  const [, peak] = /^peak (\d+)$/m.exec(stderr) ?? [];
  if (status !== 0 || peak === undefined) {
    throw new Error(`${words.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}\n${stderr}`);
  }
  return { milliseconds, peakMebibytes: Number(peak) / 1024 };
}
