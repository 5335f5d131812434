import { NoContentError, readFromDisk, type Content } from '../files/from-disk.ts';
import type { Overlay } from '../files/opened-files.ts';
import type { Problem } from '../problems/problem.ts';
import { UsageError } from './command.ts';
import { phrase, suggest } from '../problems/phrase.ts';
import WORDS from './words/desk.json' with { type: 'json' };

/** Reads the content, some of its files as they would be; throws a `UsageError` where there is none. */
export async function readContent(
  root: string,
  ...as: [overlay?: Overlay, moved?: ReadonlyMap<string, string | undefined>]
) {
  try {
    return await readFromDisk(root, ...as);
  } catch (error) {
    if (!(error instanceof NoContentError)) throw error;
    throw new UsageError(phrase(WORDS.noContent, { root }), { cause: error });
  }
}

/** Whether something in a file is refused. */
export function hasErrorsIn(problems: readonly Problem[], wanted: string): boolean {
  return problems.some(({ file, severity }) => file === wanted && severity === 'error');
}

/** Tells that a file has to be mended before a command changes it: how it would come out, nobody can tell. */
export function refuseProblems(file: string): UsageError {
  return new UsageError(phrase(WORDS.wrong, { file }));
}

/** Finds the folder of an article by its name, or by its address in one language. */
export function findArticle({ articles, texts }: Content, word: string): string {
  if (articles.has(word)) return word;
  const text = texts.find(({ head }) => head?.slug === word);
  if (text) return text.id;
  const slugs = texts.flatMap(({ head }) => (head?.slug ? [head.slug] : []));
  const says = phrase(WORDS.noArticle, { word });
  throw new UsageError(suggest(says, word, [...articles.keys(), ...slugs]));
}
