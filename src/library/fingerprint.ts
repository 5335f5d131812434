import { createHash } from 'node:crypto';
import { buildFollowedWords } from '../domain/fingerprint.ts';
import type { TextEntry } from '../schemas/article.ts';
import type { TextFile } from './from-disk.ts';

/** Digits that are kept: enough for the few versions that a text ever has. */
const LENGTH = 12;

/**
 * The fingerprint of a text, kept in the head of its translation (`follows`) to tell when the
 * translation has fallen behind.
 *
 * @returns 12 hexadecimal digits of SHA-256; `undefined` when the head of the text cannot be read.
 */
export function fingerprintOf({ head, source }: TextFile<TextEntry>): string | undefined {
  if (!head) return undefined;
  const words = buildFollowedWords({ ...head, source });
  return createHash('sha256').update(words).digest('hex').slice(0, LENGTH);
}
