import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { LOCALES } from '../domain/vocabulary.ts';
import { restoreText } from '../domain/search-text.ts';
import type { Change } from './change.ts';
import { compareLists, compareTexts, hasChanges } from './list-changes.ts';

/** What Pagefind writes before the JSON of each of its files. */
const SIGNATURE = 'pagefind_dcd';

const resultSchema = z.object({
  /** Public path of the page. */
  url: z.string(),
  /** The words that are searched. */
  content: z.string(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({ id: z.string() })),
});

/** A page as the search finds it. */
export interface SearchResult extends z.infer<typeof resultSchema> {
  /** Its title as it is printed. */
  title: string;
}

/**
 * Reads a fragment of Pagefind’s index. The name of the file holds a hash and says nothing.
 *
 * @param file Its path below the built folder, which tells the language.
 * @throws {Error} When Pagefind has come to write its fragments otherwise.
 */
export function parseResult(file: string, fragment: Buffer): SearchResult {
  const text = gunzipSync(fragment).toString();
  if (!text.startsWith(SIGNATURE)) {
    throw new Error(
      `A search fragment must start with ${SIGNATURE}; it starts with ${text.slice(0, 12)}.`,
    );
  }
  const result = resultSchema.parse(JSON.parse(text.slice(SIGNATURE.length)));
  const { title = '', spellings = '' } = result.meta;
  const locale = LOCALES.find((name) => file.startsWith(`pagefind/${name}/`));
  const printed = spellings.split('|').filter((word) => word !== '');
  return { ...result, title: locale ? restoreText(title, printed, locale) : title };
}

/**
 * Compares two states of a page in the search.
 *
 * @returns Nothing when it is found by the same words and shown in the same way.
 */
export function compareResults(before: SearchResult, after: SearchResult): Change[] {
  const changes: Change[] = [];
  if (before.title !== after.title) {
    changes.push({ what: 'title', before: before.title, after: after.title });
  }
  // Pagefind runs the words together: sentences are the passages here.
  const sentences = ({ content }: SearchResult) => content.split(/(?<=[.!?…])\s/);
  const text = compareTexts(sentences(before), sentences(after));
  if (text) changes.push(text);
  const [formerIds, currentIds] = [before, after].map(({ anchors }) => anchors.map(({ id }) => id));
  const anchors = compareLists(formerIds ?? [], currentIds ?? []);
  if (hasChanges(anchors)) changes.push({ what: 'anchors', ...anchors });
  if (JSON.stringify(before.filters) !== JSON.stringify(after.filters)) {
    changes.push({ what: 'filters' });
  }
  // The thread of a journey, which is drawn beside the result.
  const [formerThread, currentThread] = [before, after].map(({ meta: { thread } }) =>
    thread === undefined ? [] : [thread],
  );
  const drawings = compareLists(formerThread ?? [], currentThread ?? []);
  if (hasChanges(drawings)) changes.push({ what: 'drawings', ...drawings });
  return changes;
}
