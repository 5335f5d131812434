import type { Manuscripts } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { UsageError } from './command.ts';

/**
 * Finds a piece by its folder, or by its address in one language.
 *
 * @returns The name of its folder.
 * @throws {UsageError} When there is none.
 */
export function findPiece({ articles, texts }: Manuscripts, word: string): string {
  if (articles.has(word)) return word;
  const text = texts.find(({ head }) => head?.slug === word);
  if (text) return text.id;
  const slugs = texts.flatMap(({ head }) => (head?.slug ? [head.slug] : []));
  const nearest = findNearest(word, [...articles.keys(), ...slugs]);
  throw new UsageError({
    fr: `L’article « ${word} » n’existe pas.${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''}`,
    en: `There is no piece “${word}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  });
}
