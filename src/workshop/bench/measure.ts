import { spawnSync } from 'node:child_process';

/** What a run of a program took. */
export interface Measure {
  /** CPU seconds, user and system, of the process, its threads and, on Linux, the programs it ran. */
  cpuSeconds: number;
  /** Of them, those of programs that are none of Node’s; 0 where the system does not say. */
  childSeconds: number;
  wallSeconds: number;
  /** Most memory that a process held at once, in mebibytes. */
  peakMebibytes: number;
}

/**
 * Says what a process and its programs took, when it ends; Linux counts theirs in hundredths of a second. Every
 * program of Node that it runs says so too, before it does.
 */
const SAY = `
import { readFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let children = 0;
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /, '').split(' ');
    children = (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {}
  console.error('took ' + [(userCPUTime + systemCPUTime) / 1e6, children, maxRSS].join(' '));
});`;

/**
 * Runs a program of Node in a process of its own, from its start to its end.
 *
 * @throws {Error} With what it printed, when it does not end well.
 */
export function measureProgram(words: readonly string[], folder: string): Measure {
  const say = `data:text/javascript,${encodeURIComponent(SAY)}`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--import=${say}` },
    maxBuffer: 1 << 28,
  });
  const wallSeconds = (performance.now() - start) / 1000;
  const said = Array.from(stderr.matchAll(/^took (.+)$/gm), ([, figures = '']) =>
    figures.split(' ').map(Number),
  );
  const [own, ofPrograms] = said.at(-1) ?? [];
  if (status !== 0 || own === undefined || ofPrograms === undefined) {
    throw new Error(`${words.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}\n${stderr}`);
  }
  // Programs that are none of Node’s, which the first to end has run.
  const childSeconds = said[0]?.[1] ?? 0;
  const peakMebibytes = Math.max(...said.map(([, , peak = 0]) => peak)) / 1024;
  return { cpuSeconds: own + ofPrograms, childSeconds, wallSeconds, peakMebibytes };
}
