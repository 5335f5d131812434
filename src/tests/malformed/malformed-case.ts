import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MAGAZINE } from '../fixtures/magazine.ts';

/** A change to the correct magazine that must be refused. */
export interface MalformedCase {
  /** What is refused, to be read after “refuses”: `a journey cut after 400 characters`. */
  name: string;
  /** The file, or the folder, in which an error stands; anywhere, where it is left out. */
  told?: string;
  /** Changes a copy of the magazine. */
  spoil: (root: string) => Promise<void>;
}

/** A file of the correct magazine that is spoilt, and what a sentence calls it. */
export interface Target {
  name: string;
  file: string;
}

export const JOURNEY: Target = { name: 'a journey', file: 'content/journeys/quai-douze.yaml' };
export const ISSUE: Target = { name: 'an issue', file: 'content/issues/1.yaml' };
export const TERM: Target = { name: 'a term', file: 'content/terms/seam.yaml' };
export const SOURCE: Target = { name: 'a source', file: 'content/sources/lindqvist-2020.yaml' };
export const BRAND: Target = { name: 'a brand', file: 'content/brands/quai-douze.yaml' };
export const AUTHOR: Target = { name: 'an author', file: 'content/authors/redaction.yaml' };
export const FACTS: Target = {
  name: 'the facts of a piece',
  file: 'content/articles/quai-douze/article.yaml',
};
export const FRENCH_TEXT: Target = {
  name: 'a French text',
  file: 'content/articles/quai-douze/fr.mdx',
};
export const ENGLISH_TEXT: Target = {
  name: 'an English text',
  file: 'content/articles/petite-couture/en.mdx',
};
export const PAGE: Target = { name: 'a standing page', file: 'content/pages/about/fr.mdx' };

/** The text of a file of the correct magazine. */
export function readCorrect(file: string): string {
  return readFileSync(path.join(MAGAZINE, file), 'utf8');
}

/** Writes a file of a magazine, with the folders above it. */
export async function writeInto(
  root: string,
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

/** A way to spoil the text of a file. */
export interface Spoiling {
  /** What is wrong with it, to be read after the name of the file: `that starts with a tab`. */
  what: string;
  spoil: (text: string) => string | Uint8Array;
}

/** A case for each file and each way to spoil it. */
export function spoilEach(
  targets: readonly Target[],
  spoilings: readonly Spoiling[],
): MalformedCase[] {
  return spoilings.flatMap(({ what, spoil }) =>
    targets.map(({ name, file }): MalformedCase => ({
      name: `${name} ${what}`,
      told: file,
      spoil: (root) => writeInto(root, file, spoil(readCorrect(file))),
    })),
  );
}

/** Writes words in the place of others, which must be there. */
export function exchange(text: string, words: string | RegExp, others: string): string {
  const changed = text.replace(words, () => others);
  if (changed === text) throw new Error(`The words stand in the text; received ${words}.`);
  return changed;
}
