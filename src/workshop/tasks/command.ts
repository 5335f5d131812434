import { spawnSync } from 'node:child_process';

/**
 * Runs a command to its end and shows its output as it comes. Programs of the installed packages are
 * found by their names when npm runs the caller. Astro sends no telemetry from here.
 *
 * @returns The exit code; 1 when a signal ended the command.
 */
export function runCommand(command: string): number {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, { shell: true, stdio: 'inherit', env }).status ?? 1;
}
