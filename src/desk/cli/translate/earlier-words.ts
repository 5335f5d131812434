import { SCHEMAS } from '../../../magazine/schemas/schemas.ts';
import { fingerprintOf, followedWords } from '../../files/fingerprint.ts';
import { parseMdx } from '../../files/mdx-document.ts';
import { parseYaml } from '../../files/yaml-document.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { askGit } from '../git.ts';

/** A file as a commit has it; empty where it has none. */
function readAt(root: string, commit: string, file: string): string {
  try {
    return askGit(root, ['show', `${commit}:./${file}`]);
  } catch {
    return '';
  }
}

/** The commits that changed some files, the newest first; none where git keeps none. */
function listCommits(root: string, files: readonly string[]): string[] {
  try {
    return askGit(root, ['log', '--format=%H', '--', ...files])
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}

/**
 * Finds in git the words that had a fingerprint: those of a text and of the journeys of its article.
 *
 * @returns `undefined` where no commit has them.
 */
export function findEarlierWords(
  root: string,
  { file, locale, journeys }: { file: string; locale: Locale; journeys: readonly string[] },
  fingerprint: string,
): string[] | undefined {
  for (const commit of listCommits(root, [file, ...journeys])) {
    const source = readAt(root, commit, file);
    const { head } = parseMdx(source, { file, locale, schema: SCHEMAS.texts });
    const text = { head, source, locale };
    const travelled = journeys.map((journey) => {
      const { document } = parseYaml(readAt(root, commit, journey), { file: journey });
      return SCHEMAS.journeys.safeParse(document?.data).data;
    });
    if (fingerprintOf(text, travelled) === fingerprint) return followedWords(text, travelled);
  }
  return undefined;
}
