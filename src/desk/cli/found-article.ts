import type { Content } from '../files/from-disk.ts';
import { UsageError } from './command.ts';
import { phrase, suggest } from './words.ts';
import WORDS from './words/desk.json' with { type: 'json' };

/** Finds the folder of an article by its name, or by its address in one language. */
export function findArticle({ articles, texts }: Content, word: string): string {
  if (articles.has(word)) return word;
  const text = texts.find(({ head }) => head?.slug === word);
  if (text) return text.id;
  const slugs = texts.flatMap(({ head }) => (head?.slug ? [head.slug] : []));
  const says = phrase(WORDS.noArticle, { word });
  throw new UsageError(suggest(says, word, [...articles.keys(), ...slugs]));
}
