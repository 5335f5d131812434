import path from 'node:path/posix';
import { ID_PATTERN, LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { PICTURE_FOLDER, PICTURE_NAME } from '../../magazine/texts/picture-path.ts';
import { findNearest } from './nearest.ts';
import {
  describeProblem,
  type Description,
  type Message,
  type Values,
} from '../problems/problem.ts';

/** Folders that hold one YAML file an entry. */
const ENTRY_FOLDERS = ['authors', 'brands', 'issues', 'journeys', 'letters', 'sources', 'terms'];
/** Folders that hold one folder an entry, with a text a language. */
const TEXT_FOLDERS = ['articles', 'pages'];
const TEXT_NAMES = LOCALES.map((locale) => `${locale}.mdx`);

/** The terms under which the texts may be copied: no entry, but theirs. */
const LICENCE = 'LICENSE';

/** What the magazine says of itself. */
export const MAGAZINE = 'magazine.yaml';

/** Where former addresses lead. */
export const REDIRECTS = 'redirects.yaml';

/** What a telephone saves, and browsers do not show. */
const HEIC = /\.hei[cf]$/i;

const ISSUE_NUMBER = /^[1-9]\d*$/;

/** The names that the build looks for in a folder of the content. */
function namesExpectedIn(folder: string): readonly string[] {
  return folder === 'articles' ? ['article.yaml', ...TEXT_NAMES] : TEXT_NAMES;
}

/** The id nearest to a name: folded to lower-case letters without accents, digits and hyphens. */
export function toId(name: string): string {
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
  /** What the last of these parts was probably meant to be. */
  suggestion?: string | undefined;
}

/** The name without what only looks like the ending of YAML; nothing where it is another kind of file. */
function stripEnding(name: string): string | undefined {
  const stem = name.replace(/(?:\.ya?ml)?(?:\.txt)?$/i, '');
  return stem.includes('.') ? undefined : stem;
}

/** The languages as a file may be called after them: `FR.md`, `français.mdx`, `en-GB.mdx`, `fr.mdx.txt`. */
const LANGUAGE_NAMES: Readonly<Record<Locale, RegExp>> = {
  fr: /^fr(?:an[cç]ais|ench)?(?![a-z])/i,
  en: /^en(?:glish)?(?![a-z])|^anglais(?![a-z])/i,
};

function guessTextName(name: string, names: readonly string[]): string | undefined {
  const locale = LOCALES.find((each) => LANGUAGE_NAMES[each].test(name.normalize('NFC')));
  if (locale && !/\.ya?ml$/i.test(name)) return `${locale}.mdx`;
  const entries = names.filter((expected) => expected.endsWith('.yaml'));
  return findNearest(name, entries);
}

function refuse(parts: readonly string[], message: Message, values: Values, meant?: string) {
  return {
    depth: parts.length,
    ...describeProblem(message, { name: parts.at(-1) ?? '', ...values }),
    suggestion: meant,
  };
}

/** Refuses the name of an entry, and proposes the nearest id, or the number that it holds. */
function refuseName(parts: readonly string[], name: string, ending = ''): PlaceProblem {
  const [folder = ''] = parts;
  const isIssue = folder === 'issues';
  const meant = isIssue ? /[1-9]\d*/.exec(name)?.[0] : toId(name);
  const message = isIssue ? 'FILE-002/issue' : 'FILE-002/id';
  return refuse(parts, message, { name, folder }, meant ? meant + ending : undefined);
}

function findPictureProblem(parts: readonly string[]): PlaceProblem | undefined {
  const name = parts.at(-1) ?? '';
  if (PICTURE_NAME.test(name)) return undefined;
  return refuse(parts, HEIC.test(name) ? 'PIC-007/heic' : 'PIC-007/kind', {});
}

/** Whether a file lies where pictures do, and is one by its name. */
export const isPicturePlace = (file: string): boolean =>
  partsOf(file).at(-2) === PICTURE_FOLDER &&
  PICTURE_NAME.test(path.basename(file)) &&
  hasPlace(file);

/** Says what is wrong with where a file stands and how it is called, by its path within `content/`, split. */
export function findPlaceProblem(parts: readonly string[]): PlaceProblem | undefined {
  const [folder = '', name = '', inner] = parts;
  if (parts.length === 1) {
    const files = [MAGAZINE, REDIRECTS, LICENCE];
    if (files.includes(folder)) return undefined;
    return refuse(parts, 'FILE-001/root', {}, findNearest(folder, files));
  }
  if (TEXT_FOLDERS.includes(folder)) {
    const names = namesExpectedIn(folder);
    const values = { folder, names };
    if (inner === undefined) {
      const slug = toId(name.replace(/\.\w+$/, ''));
      return refuse(parts, 'FILE-001/loose', { ...values, slug });
    }
    const isBeside = parts.length === 4 && inner === PICTURE_FOLDER;
    if (parts.length > 3 && !isBeside) return refuse(parts, 'FILE-001/text', values);
    if (!ID_PATTERN.test(name)) return refuseName(parts.slice(0, 2), name);
    if (isBeside) return findPictureProblem(parts);
    if (names.includes(inner)) return undefined;
    if (PICTURE_NAME.test(inner) || HEIC.test(inner)) {
      return refuse(parts, 'FILE-001/picture', { folder, slug: name });
    }
    return refuse(parts, 'FILE-001/text', values, guessTextName(inner, names));
  }
  if (!ENTRY_FOLDERS.includes(folder)) {
    const folders = [...TEXT_FOLDERS, ...ENTRY_FOLDERS].sort();
    return refuse([folder], 'FILE-001/folder', { folders }, findNearest(folder, folders));
  }
  const isPortrait = folder === 'authors' && name === PICTURE_FOLDER && parts.length === 3;
  if (isPortrait) return findPictureProblem(parts);
  const id = inner === undefined ? stripEnding(name) : undefined;
  if (id === undefined || !/\.ya?ml\b/i.test(name))
    return refuse(parts, 'FILE-001/entry', { folder });
  const isNamed = (folder === 'issues' ? ISSUE_NUMBER : ID_PATTERN).test(id);
  if (!isNamed) return refuseName(parts, id, '.yaml');
  if (name === `${id}.yaml`) return undefined;
  return refuse(parts, 'FILE-001/entry', { folder }, `${id}.yaml`);
}

/**
 * The path that a file has, or was probably meant to have, if anybody can tell: it is refused, and yet read under the
 * name that is proposed, so that nothing else looks missing.
 */
export function guessPlace(parts: readonly string[]): readonly string[] | undefined {
  const problem = findPlaceProblem(parts);
  if (problem?.suggestion === undefined) return problem ? undefined : parts;
  // The folder may be wrong, and then the file in it.
  return guessPlace(parts.with(problem.depth - 1, problem.suggestion));
}

/** The path of a file within `content/`, split. */
export const partsOf = (file: string): string[] => file.split('/').slice(1);

/** Whether the magazine knows what a file is. */
export const hasPlace = (file: string): boolean => findPlaceProblem(partsOf(file)) === undefined;
