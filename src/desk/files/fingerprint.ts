import { createHash } from 'node:crypto';
import type { TextEntry } from '../../magazine/schemas/article.ts';
import { listWords } from '../../magazine/texts/localised-words.ts';
import { TEXT_HEAD } from '../../magazine/texts/manuscript-tree.ts';
import type { Content, TextFile } from './from-disk.ts';

/** Digits that are kept: enough for the few versions that a text ever has. */
const LENGTH = 12;

const COMMENT = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

/** What a translation follows of a text, and of a journey that its article carries. */
type Followed = Pick<TextFile<TextEntry>, 'head' | 'source' | 'locale'>;

/**
 * The words that a translation follows, a paragraph each, however they are wrapped: those of a text whose head can be
 * read, without the notes of the editors, then those of the journeys of its article.
 */
export function followedWords(
  { head, source, locale }: Followed,
  journeys: readonly unknown[],
): string[] | undefined {
  if (!head) return undefined;
  const body = source
    .replace(TEXT_HEAD, '')
    .replace(COMMENT, '')
    .split(/\n\s*\n/);
  const travelled = journeys.flatMap((journey) =>
    listWords(journey).map(({ words }) => words[locale]),
  );
  return [head.title, head.standfirst, ...body, ...travelled]
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The journeys of an article, in its order. */
export function journeysOf({ articles, journeys }: Content, slug: string): unknown[] {
  const ids = articles.get(slug)?.entry?.journeys ?? [];
  return ids.map((id) => journeys.get(id)?.entry);
}

/** The start of the SHA-256 of these words, kept in the head of a translation to tell when it has fallen behind. */
export function fingerprintOf(text: Followed, journeys: readonly unknown[]): string | undefined {
  const words = followedWords(text, journeys)?.join(' ');
  if (words === undefined) return undefined;
  return createHash('sha256').update(words).digest('hex').slice(0, LENGTH);
}
