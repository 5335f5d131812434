import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { writeMagazine, type MagazineSize } from './magazine.ts';

/** What a project is made of, beside its content and the installed packages. */
const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Links the installed packages one by one: Astro keeps what it has read in a folder among them, and
 * that of the real project stays its own.
 */
export function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(path.join(from, name), path.join(to, name));
  }
}

/**
 * Lays out a project like the real one, whose magazine is as large as one wants.
 *
 * @param root The real project.
 * @param target Folder to lay it in, which exists and is empty.
 */
export function layProject(root: string, target: string, magazine: MagazineSize): void {
  for (const part of PARTS)
    cpSync(path.join(root, part), path.join(target, part), { recursive: true });
  // The list names the addresses of the real magazine only.
  rmSync(path.join(target, 'src/desk/ledger/published.txt'));
  linkPackages(path.join(root, 'node_modules'), path.join(target, 'node_modules'));
  writeMagazine(path.join(root, 'content'), path.join(target, 'content'), magazine);
}
