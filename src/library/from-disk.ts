import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { LOCALES } from '../domain/routes.ts';
import {
  articleSchema,
  textSchema,
  type ArticleEntry,
  type TextEntry,
} from '../schemas/article.ts';
import { authorSchema, type AuthorEntry } from '../schemas/author.ts';
import { brandSchema, type BrandEntry } from '../schemas/brand.ts';
import { issueSchema, type IssueEntry } from '../schemas/issue.ts';
import { journeySchema, type JourneyEntry } from '../schemas/journey.ts';
import type { Locale } from '../schemas/locale.ts';
import { pageSchema, type PageEntry } from '../schemas/page.ts';
import { sourceSchema, type SourceEntry } from '../schemas/source.ts';
import { termSchema, type TermEntry } from '../schemas/term.ts';
import { decodeFile } from './encoding.ts';
import type { Fault } from './fault.ts';
import { refusePlace } from './file-place.ts';
import { parseMdx, type MdxDocument } from './mdx-document.ts';
import { validate } from './validation.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** A YAML file of the content. It exists under its id even where nothing of it can be used. */
export interface EntryFile<Entry> {
  id: string;
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** The entry, if it fits its schema. */
  entry: Entry | undefined;
  /** Its data with their places, if its syntax can be read. */
  document: YamlDocument | undefined;
}

/** One language of a piece or of a standing page. */
export interface TextFile<Head> extends MdxDocument<Head> {
  /** Name of its folder. */
  id: string;
  locale: Locale;
  /** Path from the root of the project, with forward slashes. */
  file: string;
}

export type EntryFiles<Entry> = ReadonlyMap<string, EntryFile<Entry>>;

/** Everything that editors wrote, as it stands in the files. */
export interface Manuscripts {
  articles: EntryFiles<ArticleEntry>;
  texts: readonly TextFile<TextEntry>[];
  pages: readonly TextFile<PageEntry>[];
  issues: EntryFiles<IssueEntry>;
  journeys: EntryFiles<JourneyEntry>;
  terms: EntryFiles<TermEntry>;
  sources: EntryFiles<SourceEntry>;
  brands: EntryFiles<BrandEntry>;
  authors: EntryFiles<AuthorEntry>;
}

/** The content, and why some of it could not be read. */
export interface Reading {
  manuscripts: Manuscripts;
  faults: readonly Fault[];
}

/** Tells that a root holds no content at all: the wrong folder, rather than a fault of the editors. */
export class NoContentError extends Error {
  constructor(root: string, options?: ErrorOptions) {
    super(`There is no folder content/ in ${root}.`, options);
    this.name = 'NoContentError';
  }
}

async function listFiles(root: string): Promise<string[]> {
  const content = path.join(root, 'content');
  try {
    const entries = await readdir(content, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
      .sort();
  } catch (error) {
    throw new NoContentError(root, { cause: error });
  }
}

interface OpenedFile {
  file: string;
  /** The path within `content/`, split. */
  parts: readonly string[];
  /** Its text, if it is UTF-8. */
  source: string | undefined;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads the content of a project for the checks, without rendering or joining anything.
 *
 * @param root Folder that holds `content/`; by default the magazine’s own.
 * @returns All that can be read, and every fault of what cannot.
 * @throws {NoContentError} When the root holds no content.
 */
export async function readManuscripts(root: string = ROOT): Promise<Reading> {
  const faults: Fault[] = [];
  const opened: OpenedFile[] = [];
  const refusals = new Set<string>();
  for (const file of await listFiles(root)) {
    const parts = file.split('/').slice(1);
    const refusal = refusePlace(parts);
    if (refusal) {
      const { depth, ...fault } = refusal;
      const refused = parts.slice(0, depth).join('/');
      if (!refusals.has(refused)) faults.push({ file, line: 1, column: 1, ...fault });
      refusals.add(refused);
    } else {
      const { source, faults: found } = decodeFile(await readFile(path.join(root, file)), file);
      faults.push(...found);
      opened.push({ file, parts, source });
    }
  }

  const readEntry = <Entry>(
    { file, source }: OpenedFile,
    id: string,
    schema: z.ZodType<Entry>,
  ): EntryFile<Entry> => {
    if (source === undefined) return { id, file, entry: undefined, document: undefined };
    const { document, faults: syntax } = parseYaml(source, { file });
    const valid = document && validate(document, schema, file);
    faults.push(...syntax, ...(valid?.faults ?? []));
    return { id, file, entry: valid?.entry, document };
  };
  const readEntries = <Entry>(folder: string, schema: z.ZodType<Entry>): EntryFiles<Entry> =>
    new Map(
      opened
        .filter(({ parts }) => parts[0] === folder && parts.length === 2)
        .map((file) => {
          const id = (file.parts[1] ?? '').replace(/\.yaml$/, '');
          return [id, readEntry(file, id, schema)] as const;
        }),
    );
  const readTexts = <Head>(folder: string, schema: z.ZodType<Head>): TextFile<Head>[] =>
    opened.flatMap(({ file, parts: [collection, id = '', name], source }) => {
      const locale = LOCALES.find((candidate) => name === `${candidate}.mdx`);
      if (collection !== folder || !locale) return [];
      if (source === undefined) {
        const unread = { head: undefined, document: undefined, manuscript: undefined };
        return [{ id, locale, file, source: '', ...unread }];
      }
      const { faults: found, ...text } = parseMdx(source, { file, locale, schema });
      faults.push(...found);
      return [{ id, locale, file, ...text }];
    });

  const articles = new Map(
    opened
      .filter(({ parts }) => parts[0] === 'articles' && parts[2] === 'article.yaml')
      .map((file) => {
        const id = file.parts[1] ?? '';
        return [id, readEntry(file, id, articleSchema)] as const;
      }),
  );
  const texts = readTexts('articles', textSchema);
  faults.push(...findTextsWithoutPiece(texts, articles));

  return {
    manuscripts: {
      articles,
      texts,
      pages: readTexts('pages', pageSchema),
      issues: readEntries('issues', issueSchema),
      journeys: readEntries('journeys', journeySchema),
      terms: readEntries('terms', termSchema),
      sources: readEntries('sources', sourceSchema),
      brands: readEntries('brands', brandSchema),
      authors: readEntries('authors', authorSchema),
    },
    faults,
  };
}

function findTextsWithoutPiece(
  texts: readonly TextFile<TextEntry>[],
  articles: EntryFiles<ArticleEntry>,
): Fault[] {
  const orphans = texts.filter(({ id }) => !articles.has(id));
  const firsts = orphans.filter(
    (text, index) => orphans.findIndex(({ id }) => id === text.id) === index,
  );
  return firsts.map(({ id, file }) => ({
    file,
    line: 1,
    column: 1,
    code: 'FILE-003',
    what: `The folder content/articles/${id} has no article.yaml.`,
    why: 'Without the facts that its languages share, the piece has no date and no issue, and never appears.',
    remedy: `Add content/articles/${id}/article.yaml.`,
  }));
}
