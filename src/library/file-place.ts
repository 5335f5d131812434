import { LOCALES } from '../domain/routes.ts';
import { identifierSchema } from '../schemas/identifier.ts';
import type { Fault } from './fault.ts';
import { findNearest } from './nearest.ts';

/** Folders that hold one YAML file an entry. */
const ENTRY_FOLDERS = ['authors', 'brands', 'issues', 'journeys', 'sources', 'terms'];
/** Folders that hold one folder an entry, with a text a language. */
const TEXT_FOLDERS = ['articles', 'pages'];
const TEXT_NAMES = LOCALES.map((locale) => `${locale}.mdx`);

/** The terms under which the texts may be copied: no entry, but theirs. */
const LICENCE = 'LICENSE';

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

export interface Refusal extends Pick<Fault, 'code' | 'what' | 'why' | 'remedy' | 'suggestion'> {
  /** How many parts of the path lead to what is refused: a folder is refused once, not once a file of it. */
  depth: number;
}

function refuseFile(
  parts: readonly string[],
  why: string,
  expected: readonly string[] = [],
): Refusal {
  const name = parts.at(-1) ?? '';
  return {
    depth: parts.length,
    code: 'FILE-001',
    what: `The magazine does not know what “${name}” is.`,
    why,
    remedy: 'Move it out of content/.',
    suggestion: findNearest(name, expected),
  };
}

function refuseName(name: string, folder: string): Refusal {
  const isIssue = folder === 'issues';
  const suggestion = isIssue ? undefined : toId(name);
  return {
    depth: 2,
    code: 'FILE-002',
    what: `“${name}” cannot be the name of an entry of content/${folder}/.`,
    why: isIssue
      ? 'An issue is named by its number, from 1.'
      : 'The name is an id and a public address: lower-case letters a–z, digits and single hyphens.',
    remedy: 'Rename it.',
    suggestion: suggestion || undefined,
  };
}

/**
 * Says what is wrong with where a file stands and how it is called.
 *
 * @param parts The path within `content/`, split.
 * @returns `undefined` when the magazine knows what the file is.
 */
export function refusePlace(parts: readonly string[]): Refusal | undefined {
  const [folder = '', name = '', inner] = parts;
  if (parts.length === 1) {
    if (folder === LICENCE) return undefined;
    return refuseFile(parts, `Only folders and ${LICENCE} stand directly in content/.`, [LICENCE]);
  }
  if (TEXT_FOLDERS.includes(folder)) {
    const expected = namesExpectedIn(folder);
    const why = `A folder of content/${folder}/ holds ${expected.join(', ')} and nothing else.`;
    if (inner === undefined || parts.length > 3) return refuseFile(parts, why);
    if (!identifierSchema.safeParse(name).success) return refuseName(name, folder);
    return expected.includes(inner) ? undefined : refuseFile(parts, why, expected);
  }
  if (!ENTRY_FOLDERS.includes(folder)) {
    const known = [...TEXT_FOLDERS, ...ENTRY_FOLDERS].sort();
    const why = `The folders of content/ are: ${known.join(', ')}.`;
    return refuseFile(parts.slice(0, 1), why, known);
  }
  if (inner !== undefined || !name.endsWith('.yaml')) {
    const why = `content/${folder}/ holds files that end in .yaml and nothing else.`;
    return refuseFile(parts, why, [name.replace(/\.\w+$/, '.yaml')]);
  }
  const id = name.slice(0, -'.yaml'.length);
  const isNamed =
    folder === 'issues' ? ISSUE_NUMBER.test(id) : identifierSchema.safeParse(id).success;
  return isNamed ? undefined : refuseName(id, folder);
}
