import {
  OPAQUE,
  readPassage,
  type Passage,
  type ReadablePassage,
  type Run,
} from '../../../magazine/typography/passage.ts';
import { type Place, indexLines } from '../../../magazine/texts/place.ts';
import { hasPlace } from '../../files/file-place.ts';
import type { Content, EntryFile, TextFile } from '../../files/from-disk.ts';
import { allEntries } from '../../files/content-sources.ts';
import { passagesOfEntry, passagesOfText, type LocalPassage } from '../../files/passages.ts';
import { type Message, type Values, problemAt, type Problem } from '../../problems/problem.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../used-ids.ts';

/** A passage as a rule reads it. */
export interface Prose extends ReadablePassage {
  file: string;
  /** Slug of the article whose text it is; `undefined` for a standing page or an entry. */
  article: string | undefined;
  locale: Locale;
  /** The whole file. */
  source: string;
  /** The line and the column of an offset in the file. */
  placeAt: (offset: number) => Place;
  passage: Passage;
}

/** Read once for all the rules, and for as long as the file stands as it is. */
const READ = new WeakMap<object, Prose[]>();

/** What a file holds, passage by passage. */
function readPassages<File extends { file: string; source: string }>(
  written: File,
  list: (written: File) => readonly LocalPassage[],
  article?: string,
): Prose[] {
  const known = READ.get(written);
  if (known) return known;
  const { file, source } = written;
  const placeAt = indexLines(source);
  const prose = list(written).map(({ locale, passage }) => ({
    file,
    article,
    locale,
    source,
    placeAt,
    passage,
    ...readPassage(passage, source),
  }));
  READ.set(written, prose);
  return prose;
}

/** What a file holds, passage by passage. */
interface ReadFile {
  written: TextFile<unknown> | EntryFile<unknown>;
  prose: readonly Prose[];
}

/** Gathered once for all the rules. */
const GATHERED = new WeakMap<Content, readonly ReadFile[]>();

/** All files of the magazine that hold prose, texts and then entries. */
function readFiles(content: Content): readonly ReadFile[] {
  const known = GATHERED.get(content);
  if (known) return known;
  const pages = new Set<unknown>(content.pages);
  const files = [
    ...allTexts(content).map((written) => {
      const article = pages.has(written) ? undefined : written.id;
      return { written, prose: readPassages(written, passagesOfText, article) };
    }),
    ...allEntries(content).map((written) => ({
      written,
      prose: readPassages(written, passagesOfEntry),
    })),
  ];
  GATHERED.set(content, files);
  return files;
}

/** All the prose of the magazine, in texts and in entries. */
export const proseOf = (content: Content): readonly Prose[] =>
  readFiles(content).flatMap(({ prose }) => prose);

/** What the rules of passages have found in a file, each at its place among them; nothing where one has not been asked. */
type FoundInFile = (Problem[] | undefined)[];

const FOUND = new WeakMap<ReadFile['written'], FoundInFile>();

/** What was found in files as they stood, by their paths from the root. */
export type FoundInFiles = ReadonlyMap<string, { source: string; found: FoundInFile }>;

let remembered: FoundInFiles = new Map();

/** Takes what the same rules have found before, for files that stand as they stood. */
export function rememberFound(found: FoundInFiles): void {
  remembered = found;
}

/** Tells what the rules of passages have found, to be remembered. A file in the wrong place is read as another one is. */
export const tellFound = (content: Content): FoundInFiles =>
  new Map(
    readFiles(content)
      .filter(({ written: { file } }) => hasPlace(file))
      .map(({ written }) => {
        const { file, source } = written;
        return [file, { source, found: foundIn(written) }] as const;
      }),
  );

function foundIn(written: ReadFile['written']): FoundInFile {
  const { file, source } = written;
  const before = remembered.get(file);
  const found = FOUND.get(written) ?? (before?.source === source ? before.found : []);
  FOUND.set(written, found);
  return found;
}

let count = 0;

/** Makes a rule of what each passage says by itself: found once, for as long as its file stands as it is. */
export function ofEachPassage(find: (prose: Prose) => Problem[]): Rule {
  const place = count;
  count += 1;
  return (content) =>
    readFiles(content).flatMap(({ written, prose }) => {
      const found = foundIn(written);
      return (found[place] ??= prose.flatMap(find));
    });
}

/** The same passage with other runs: some of them only, or some of them made opaque. */
export function withRuns(prose: Prose, runs: readonly Run[]): Prose {
  const passage = { ...prose.passage, runs };
  return { ...prose, passage, ...readPassage(passage, prose.source) };
}

/** The messages of what is found, in their order. */
export function pick(messages: readonly (readonly [Message, isFound: boolean])[]): Message[] {
  return messages.flatMap(([message, isFound]) => (isFound ? message : []));
}

interface ProblemOptions {
  /** The characters by their indexes in the text of the passage; by default all of them. */
  span?: readonly [start: number, end: number];
  /** What `--fix` writes in their place, where that is safe. */
  fix?: string | undefined;
}

/** Tells a problem of characters of a passage; of none, where the span is empty, for something that is missing. */
export function problemIn(
  { file, placeAt, offsetAt, text, passage }: Prose,
  message: Message,
  values?: Values,
  { span: [start, end] = [0, text.length], fix }: ProblemOptions = {},
): Problem {
  const from = offsetAt(start);
  // The end is reckoned from the last character, since markup may stand before the next one.
  const to = end > start ? offsetAt(end - 1) + 1 : from;
  // Beside what could not be read, a place is only nearly known.
  const isNear = fix !== undefined && passage.runs.some((run) => run.text.includes(OPAQUE));
  return problemAt({ file, place: placeAt(from) }, message, values, {
    fix: fix === undefined || isNear ? undefined : { start: from, end: to, text: fix },
  });
}
