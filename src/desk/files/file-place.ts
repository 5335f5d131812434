import { LOCALES } from '../../magazine/vocabulary.ts';
import { identifierSchema } from '../../magazine/schemas/identifier.ts';
import { findNearest } from './nearest.ts';
import { describeProblem, type Description, type Values } from '../problems/catalogue.ts';

/** Folders that hold one YAML file an entry. */
const ENTRY_FOLDERS = ['authors', 'brands', 'issues', 'journeys', 'sources', 'terms'];
/** Folders that hold one folder an entry, with a text a language. */
const TEXT_FOLDERS = ['articles', 'pages'];
const TEXT_NAMES = LOCALES.map((locale) => `${locale}.mdx`);

/** The terms under which the texts may be copied: no entry, but theirs. */
const LICENCE = 'LICENSE';

/** What the magazine says of itself. */
export const MAGAZINE = 'magazine.yaml';

/** Where former addresses lead. */
export const REDIRECTS = 'redirects.yaml';

const ISSUE_NUMBER = /^[1-9]\d*$/;

/** The names that the build looks for in a folder of the content. */
function namesExpectedIn(folder: string): readonly string[] {
  return folder === 'articles' ? ['article.yaml', ...TEXT_NAMES] : TEXT_NAMES;
}

function toId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What is wrong with a place, and how many parts of the path lead to it: a folder is refused once, not once a file of it. */
export interface PlaceProblem extends Description {
  depth: number;
  suggestion?: string | undefined;
}

function refuseFile(
  parts: readonly string[],
  expectation: 'root' | 'folder' | 'text' | 'entry',
  values: Values = {},
  expected: readonly string[] = [],
): PlaceProblem {
  const name = parts.at(-1) ?? '';
  return {
    depth: parts.length,
    ...describeProblem(`FILE-001/${expectation}`, { name, ...values }),
    suggestion: findNearest(name, expected),
  };
}

function nameProblem(name: string, folder: string): PlaceProblem {
  const isIssue = folder === 'issues';
  return {
    depth: 2,
    ...describeProblem(isIssue ? 'FILE-002/issue' : 'FILE-002/id', { name, folder }),
    suggestion: isIssue ? undefined : toId(name) || undefined,
  };
}

/**
 * Says what is wrong with where a file stands and how it is called.
 *
 * @param parts The path within `content/`, split.
 * @returns `undefined` when the magazine knows what the file is.
 */
export function findPlaceProblem(parts: readonly string[]): PlaceProblem | undefined {
  const [folder = '', name = '', inner] = parts;
  if (parts.length === 1) {
    const files = [MAGAZINE, REDIRECTS, LICENCE];
    return files.includes(folder) ? undefined : refuseFile(parts, 'root', {}, files);
  }
  if (TEXT_FOLDERS.includes(folder)) {
    const names = namesExpectedIn(folder);
    if (inner === undefined || parts.length > 3)
      return refuseFile(parts, 'text', { folder, names });
    if (!identifierSchema.safeParse(name).success) return nameProblem(name, folder);
    return names.includes(inner) ? undefined : refuseFile(parts, 'text', { folder, names }, names);
  }
  if (!ENTRY_FOLDERS.includes(folder)) {
    const folders = [...TEXT_FOLDERS, ...ENTRY_FOLDERS].sort();
    return refuseFile([folder], 'folder', { folders }, folders);
  }
  if (inner !== undefined || !name.endsWith('.yaml')) {
    return refuseFile(parts, 'entry', { folder }, [name.replace(/\.\w+$/, '.yaml')]);
  }
  const id = name.slice(0, -'.yaml'.length);
  const isNamed =
    folder === 'issues' ? ISSUE_NUMBER.test(id) : identifierSchema.safeParse(id).success;
  return isNamed ? undefined : nameProblem(id, folder);
}

/** The path of a file within `content/`, split. */
export const partsOf = (file: string): string[] => file.split('/').slice(1);

/** Whether the magazine knows what a file is. */
export const hasPlace = (file: string): boolean => findPlaceProblem(partsOf(file)) === undefined;
