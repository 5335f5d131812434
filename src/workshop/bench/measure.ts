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
 * program of Node that it runs says so too, before it does. A program that is told to end while its caller does is
 * counted nowhere but in its own lines: Pagefind’s is one.
 */
const SAY = `
import { readFileSync } from 'node:fs';
const fieldsOf = (name) =>
  readFileSync('/proc/' + name + '/stat', 'utf8').replace(/^.*\\) /, '').split(' ').map(Number);
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let ended = 0;
  let ending = 0;
  try {
    const own = fieldsOf('self');
    ended = (own[13] + own[14]) / 100;
    const left = readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').match(/\\d+/g) ?? [];
    for (const program of left) {
      const fields = fieldsOf(program);
      ending += (fields[11] + fields[12]) / 100;
    }
  } catch {}
  console.error('took ' + [(userCPUTime + systemCPUTime) / 1e6, ended, ending, maxRSS].join(' '));
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
  const [own, ended] = said.at(-1) ?? [];
  if (status !== 0 || own === undefined || ended === undefined) {
    throw new Error(`${words.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}\n${stderr}`);
  }
  const ending = said.reduce((sum, [, , left = 0]) => sum + left, 0);
  // Programs that are none of Node’s, which the first to end has run.
  const [, endedFirst = 0, endingFirst = 0] = said[0] ?? [];
  const peakMebibytes = Math.max(...said.map(([, , , peak = 0]) => peak)) / 1024;
  return {
    cpuSeconds: own + ended + ending,
    childSeconds: endedFirst + endingFirst,
    wallSeconds,
    peakMebibytes,
  };
}
