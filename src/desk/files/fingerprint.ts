import { createHash } from 'node:crypto';
import { TEXT_HEAD } from '../../magazine/texts/manuscript-tree.ts';
import type { TextEntry } from '../../magazine/schemas/article.ts';
import type { TextFile } from './from-disk.ts';

/** Digits that are kept: enough for the few versions that a text ever has. */
const LENGTH = 12;

const COMMENT = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

/**
 * The fingerprint of a text, kept in the head of its translation (`follows`) to tell when the translation
 * has fallen behind. It is that of the words alone, which a translation follows: how they are wrapped and
 * what editors note beside them leave it as it is.
 *
 * @returns 12 hexadecimal digits of SHA-256; `undefined` when the head of the text cannot be read.
 */
export function fingerprintOf({ head, source }: TextFile<TextEntry>): string | undefined {
  if (!head) return undefined;
  const body = source.replace(TEXT_HEAD, '').replace(COMMENT, '');
  const words = [head.title, head.standfirst, body].join('\n').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, LENGTH);
}
