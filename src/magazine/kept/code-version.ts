import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
/** What a build is made by that is no code of ours: the versions of the packages, how Astro is set, and the icon that the code holds. */
const SETTINGS = [
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'public/favicon.svg',
].map((name) => fileURLToPath(new URL(`../../../${name}`, import.meta.url)));
/** The code, its words, its styles and its fonts with their licences. */
const MADE_FROM = /\.(?:[jt]sx?|mjs|astro|json|css|ttf|woff2)$|-OFL\.txt$/;

let version: string | undefined;

/**
 * A fingerprint of all that a build is made from beside the magazine: the code, tests apart, and the versions of
 * the packages, of Node and of the parts that Node is built with. What is made by code is kept under it, so that no change of a rule leaves yesterday’s result behind.
 */
export function codeVersion(): string {
  version ??= readVersion();
  return version;
}

function readVersion(): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of SETTINGS) hash.update(readFileSync(file));
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => MADE_FROM.test(name) && !/^tests\b|\.test\./.test(name))
    .sort();
  for (const name of names) hash.update(name).update(readFileSync(path.join(SOURCE, name)));
  return hash.digest('hex');
}
