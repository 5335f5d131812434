import path from 'node:path/posix';
import type { z } from 'astro/zod';
import { picturePath } from '../../magazine/texts/picture-path.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import type { PictureEntry } from '../../magazine/schemas/picture.ts';
import { SCHEMAS, type Entries, type EntryKind } from '../../magazine/schemas/schemas.ts';
import { listContent, type ContentFile } from './content-files.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { isPicturePlace, MAGAZINE, REDIRECTS } from './file-place.ts';
import { parseMdx, UNREAD_TEXT, type MdxDocument } from './mdx-document.ts';
import { openFiles, type OpenedFile, type Overlay } from './opened-files.ts';
import { readPictures, type Pictures } from './pictures.ts';
import { LEDGER_FILE, readLedger, type LedgerFile } from './ledger-file.ts';
import { validate } from './validation.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** A YAML file of the content. It exists under its id even where nothing of it can be used. */
export interface EntryFile<Entry> {
  id: string;
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** The whole file; empty if it cannot be read as text. */
  source: string;
  /** The entry, if it fits its schema. */
  entry: Entry | undefined;
  /** Its data with their places, if its syntax can be read. */
  document: YamlDocument | undefined;
}

/** One language of an article or of a standing page. */
export interface TextFile<Head> extends MdxDocument<Head> {
  /** Name of its folder. */
  id: string;
  locale: Locale;
  /** Path from the root of the project, with forward slashes. */
  file: string;
}

export type EntryFiles<Entry> = ReadonlyMap<string, EntryFile<Entry>>;

/** Everything that editors wrote, as it stands in the files. */
export interface Content extends Readonly<{ [Kind in EntryKind]: EntryFiles<Entries[Kind]> }> {
  texts: readonly TextFile<Entries['texts']>[];
  pages: readonly TextFile<Entries['pages']>[];
  pictures: Pictures;
  /** What the magazine says of itself; absent where it says nothing. */
  magazine: EntryFile<Entries['magazine']> | undefined;
  /** Where former addresses lead; absent where none does. */
  redirects: EntryFile<Entries['redirects']> | undefined;
  /** Absent where a magazine keeps none. */
  ledger: LedgerFile | undefined;
  /** Files that are not read, since nobody can tell what they are. */
  unplaced: readonly string[];
}

/** The content, and why some of it could not be read. */
export interface ContentReading {
  content: Content;
  problems: readonly Problem[];
}

/** Tells that a root holds no content at all: the wrong folder, rather than a problem of the editors. */
export class NoContentError extends Error {
  override readonly name = 'NoContentError';
}

/** What was made of each file when it was last read: while one stands as it stood, it is not parsed again. */
const MADE = new Map<string, { source: string; made: unknown }>();

function makeOnce<Made>({ file, parts }: OpenedFile, source: string, make: () => Made): Made {
  const name = [file, ...parts].join('\n');
  const known = MADE.get(name);
  if (known?.source === source) return known.made as Made;
  const made = make();
  MADE.set(name, { source, made });
  return made;
}

function listOrRefuse(root: string): ContentFile[] {
  try {
    return listContent(root);
  } catch (error) {
    throw new NoContentError(`There is no folder content/ in ${root}.`, { cause: error });
  }
}

/**
 * Reads the content of a project for the checks, all that can be read, and every problem of what cannot.
 *
 * @param overlay Files as they would be: what is about to be written is checked so.
 * @param moved Where a file is to go, by its path; nowhere, where it is to be gone.
 * @throws {NoContentError} When the root holds no content.
 */
export async function readFromDisk(
  root: string = CONTENT_ROOT,
  overlay: Overlay = new Map(),
  moved: ReadonlyMap<string, string | undefined> = new Map(),
): Promise<ContentReading> {
  const proposed = [...overlay].filter(([file]) => file !== LEDGER_FILE);
  const listed = listOrRefuse(root);
  const isPicture = ({ file, unreadable }: ContentFile) => !unreadable && isPicturePlace(file);
  const written = listed.filter((each) => !isPicture(each) && !moved.has(each.file));
  const { opened, unplaced, problems } = openFiles(root, written, new Map(proposed));
  // One by one: a broken file can tell more problems than a call takes arguments.
  const tell = (found: readonly Problem[]) => found.forEach((problem) => problems.push(problem));

  const readEntry = <Entry>(opened: OpenedFile, schema: z.ZodType<Entry>): EntryFile<Entry> => {
    const { file, parts, source } = opened;
    const id = (parts[1] ?? parts[0] ?? '').replace(/\.yaml$/, '');
    if (source === undefined)
      return { id, file, source: '', entry: undefined, document: undefined };
    const made = makeOnce(opened, source, () => {
      const { document, problems: syntax } = parseYaml(source, { file });
      const valid = document && validate(document, schema, file);
      const entry: EntryFile<Entry> = { id, file, source, entry: valid?.entry, document };
      return { entry, problems: [...syntax, ...(valid?.problems ?? [])] };
    });
    tell(made.problems);
    return made.entry;
  };
  const readEntries = <Kind extends EntryKind>(kind: Kind): EntryFiles<Entries[Kind]> => {
    const files = opened.filter(
      ({ parts }) => parts[0] === kind && parts.at(-1)?.endsWith('.yaml'),
    );
    const schemas: { [Each in EntryKind]: z.ZodType<Entries[Each]> } = SCHEMAS;
    const entries = files.map((each) => readEntry(each, schemas[kind]));
    return new Map(entries.map((each) => [each.id, each]));
  };
  const readTexts = <Head>(folder: string, schema: z.ZodType<Head>): TextFile<Head>[] =>
    opened.flatMap((each) => {
      const { file, parts, source } = each;
      const [collection, id = '', name] = parts;
      const locale = LOCALES.find((candidate) => name === `${candidate}.mdx`);
      if (collection !== folder || !locale) return [];
      if (source === undefined) return [{ id, locale, file, source: '', ...UNREAD_TEXT }];
      const made = makeOnce(each, source, () => {
        const { problems: found, ...text } = parseMdx(source, { file, locale, schema });
        return { text: { id, locale, file, ...text }, problems: found };
      });
      tell(made.problems);
      return [made.text];
    });

  const articles = readEntries('articles');
  const texts = readTexts('articles', SCHEMAS.texts);
  const pages = readTexts('pages', SCHEMAS.pages);
  tell(findTextsWithoutArticle({ texts, articles }));
  const pictures = new Map(
    listed.filter(isPicture).flatMap(({ file }) => {
      const place = moved.has(file) ? moved.get(file) : file;
      return place === undefined ? [] : [[place, file] as const];
    }),
  );
  const magazine = opened.find(({ parts }) => parts[0] === MAGAZINE);
  const redirects = opened.find(({ parts }) => parts[0] === REDIRECTS);
  const published = readLedger(root, overlay.get(LEDGER_FILE));
  tell(published.problems);

  return {
    content: {
      articles,
      texts,
      pages,
      issues: readEntries('issues'),
      journeys: readEntries('journeys'),
      terms: readEntries('terms'),
      sources: readEntries('sources'),
      brands: readEntries('brands'),
      authors: readEntries('authors'),
      letters: readEntries('letters'),
      pictures: await readPictures(root, pictures),
      magazine: magazine && readEntry(magazine, SCHEMAS.magazine),
      redirects: redirects && readEntry(redirects, SCHEMAS.redirects),
      ledger: published.ledger,
      unplaced,
    },
    problems,
  };
}

function findTextsWithoutArticle({
  texts,
  articles,
}: Pick<Content, 'texts' | 'articles'>): Problem[] {
  const orphans = Map.groupBy(texts, ({ id }) => id);
  return [...orphans].flatMap(([id, [first]]) =>
    first && !articles.has(id) ? [problemAt({ file: first.file }, 'FILE-003', { id })] : [],
  );
}

/** A picture that an entry shows: the portrait of an author, or what opens an article. */
interface EntryPicture {
  entry: EntryFile<unknown>;
  field: 'picture' | 'portrait';
  picture: PictureEntry;
  /** Path of its file, from the root of the project. */
  path: string;
}

/** The pictures that entries show. */
export function entryPictures({
  articles,
  authors,
}: Pick<Content, 'articles' | 'authors'>): EntryPicture[] {
  const show = (entry: EntryFile<unknown>, field: EntryPicture['field'], picture?: PictureEntry) =>
    picture
      ? [{ entry, field, picture, path: picturePath(path.dirname(entry.file), picture.src) }]
      : [];
  return [
    ...[...articles.values()].flatMap((each) =>
      show(each, 'picture', each.entry && 'picture' in each.entry ? each.entry.picture : undefined),
    ),
    ...[...authors.values()].flatMap((each) => show(each, 'portrait', each.entry?.portrait)),
  ];
}
