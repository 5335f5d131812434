import type { Passage } from '../../magazine/typography/passage.ts';
import { findPlaceholder } from '../../magazine/texts/placeholder.ts';
import { ID_PATTERN, LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import type { EntryFile, TextFile } from './from-disk.ts';
import type { WrittenText } from './yaml-document.ts';

/** A passage and the language it is written in. */
export interface LocalPassage {
  locale: Locale;
  passage: Passage;
}

function buildField({ text, path, start, end }: WrittenText, holder: string): Passage {
  const run = { kind: 'words', text, start, end, within: [] } as const;
  return { kind: 'field', holder: holder || String(path.at(-1)), runs: [run], start, end };
}

/** Fields of the head of a text that readers see. */
const HEAD_FIELDS = ['title', 'standfirst', 'coverLine', 'categories'];

/** The prose of a text: the fields of its head, then its body. */
export function passagesOfText({
  document,
  locale,
  manuscript,
}: TextFile<unknown>): LocalPassage[] {
  const fields = (document?.texts() ?? []).flatMap((written) => {
    const field = String(written.path[0]);
    return HEAD_FIELDS.includes(field) ? [buildField(written, field)] : [];
  });
  return [...fields, ...(manuscript?.passages ?? [])].map((passage) => ({ locale, passage }));
}

/** How many passages of a text hold the place of the editors’ words. */
export function countPlaceholders(text: TextFile<unknown>): number {
  return passagesOfText(text).filter(({ locale, passage }) =>
    findPlaceholder(passage.runs.map((run) => run.text).join(''), locale),
  ).length;
}

/** The prose of an entry: what it says in each language, in every `{ fr, en }` pair. */
export function passagesOfEntry({ document }: EntryFile<unknown>): LocalPassage[] {
  return (document?.texts() ?? []).flatMap((written): LocalPassage[] => {
    const { path, text } = written;
    const index = path.findLastIndex((step) => typeof step === 'string');
    const locale = LOCALES.find((candidate) => candidate === path[index]);
    const holder = path[index - 1];
    // One word says what a picture shows, or does not.
    const isId = holder !== 'alt' && ID_PATTERN.test(text);
    if (!locale || holder === 'slug' || isId) return [];
    return [{ locale, passage: buildField(written, String(holder)) }];
  });
}
