import { SCHEMAS } from '../../../magazine/schemas/schemas.ts';
import { fingerprintOf, followedWords } from '../../files/fingerprint.ts';
import { parseMdx } from '../../files/mdx-document.ts';
import { parseYaml } from '../../files/yaml-document.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { tryGit } from '../git.ts';

/** Finds in git the words that had a fingerprint, those of a text and of the journeys of its article, if a commit has them. */
export function findEarlierWords(
  root: string,
  { file, locale, journeys }: { file: string; locale: Locale; journeys: readonly string[] },
  fingerprint: string,
): string[] | undefined {
  const commits = tryGit(root, ['log', '--format=%H', '--', file, ...journeys]) ?? '';
  for (const commit of commits.split('\n').filter(Boolean)) {
    // A file that a commit has not is empty there.
    const read = (name: string) => tryGit(root, ['show', `${commit}:./${name}`]) ?? '';
    const source = read(file);
    const { head } = parseMdx(source, { file, locale, schema: SCHEMAS.texts });
    const text = { head, source, locale };
    const travelled = journeys.map((journey) => {
      const { document } = parseYaml(read(journey), { file: journey });
      return SCHEMAS.journeys.safeParse(document?.data).data;
    });
    if (fingerprintOf(text, travelled) === fingerprint) return followedWords(text, travelled);
  }
  return undefined;
}
