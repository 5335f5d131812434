import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
const LOCK = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

let version: string | undefined;

/**
 * A fingerprint of all that a build may run: the code, tests apart, and the versions of the packages. What is
 * made by code is kept under it, so that no change of a rule leaves yesterday’s result behind.
 */
export function codeVersion(): string {
  version ??= readVersion();
  return version;
}

function readVersion(): string {
  const hash = createHash('sha256').update(readFileSync(LOCK));
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[jt]sx?|mjs|astro|json)$/.test(name) && !/^tests\b|\.test\./.test(name))
    .sort();
  for (const name of names) hash.update(name).update(readFileSync(path.join(SOURCE, name)));
  return hash.digest('hex');
}
