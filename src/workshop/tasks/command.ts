import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Astro sends no telemetry from here. */
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Runs a command to its end and shows its output as it comes. Programs of the installed packages are
 * found by their names when npm runs the caller.
 *
 * @returns The exit code; 1 when a signal ended the command.
 */
export function runCommand(command: string): number {
  return spawnSync(command, { shell: true, stdio: 'inherit', env }).status ?? 1;
}

/**
 * Runs a command beside what else is done.
 *
 * @param isShown Whether its output is shown as it comes, rather than kept.
 * @returns The exit code, 1 when a signal ended the command, and what was kept of both its outputs.
 */
export async function runBeside(
  command: string,
  isShown: boolean,
): Promise<{ code: number; output: string }> {
  const stdio = isShown ? 'inherit' : 'pipe';
  const child = spawn(command, { shell: true, stdio: ['inherit', stdio, stdio], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (words: string) => (output += words));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output };
}
