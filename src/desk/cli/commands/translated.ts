import { isScalar, parseDocument } from 'yaml';
import { TEXT_HEAD } from '../../../magazine/texts/manuscript-tree.ts';
import { LOCALES, type Locale, otherLocale } from '../../../magazine/vocabulary.ts';
import { findText } from '../../checks/used-ids.ts';
import { fingerprintOf, journeysOf } from '../../files/fingerprint.ts';
import { countPlaceholders } from '../../files/passages.ts';
import type { Content, ContentReading, TextFile } from '../../files/from-disk.ts';
import type { TextEntry } from '../../../magazine/schemas/article.ts';
import { defineCommand, UsageError } from '../command.ts';
import { choiceOption } from '../options.ts';
import { writeProposedFiles } from '../proposed-files.ts';
import { findArticle, hasErrorsIn, readContent, refuseProblems } from '../read-content.ts';
import { phrase, phraseCount } from '../../problems/phrase.ts';
import WORDS from '../words/translated.json' with { type: 'json' };

/** Writes a fingerprint into the head of a text, over the one that is there, or last. */
export function writeFollows(source: string, fingerprint: string): string {
  const [whole = '', head = ''] = TEXT_HEAD.exec(source) ?? [];
  const start = whole.indexOf('\n') + 1;
  const written: unknown = parseDocument(head).get('follows', true);
  if (!isScalar(written) || !written.range) {
    const end = start + head.length;
    return `${source.slice(0, end)}follows: '${fingerprint}'\n${source.slice(end)}`;
  }
  if (written.value === fingerprint) return source;
  const [from, to] = written.range;
  const [ending = ''] = /\s*$/.exec(head.slice(from, to)) ?? [];
  return `${source.slice(0, start + from)}'${fingerprint}'${ending}${source.slice(start + to)}`;
}

function textOf(content: Content, slug: string, locale: Locale): TextFile<TextEntry> {
  const text = findText(content, slug, locale);
  const file = `content/articles/${slug}/${locale}.mdx`;
  if (!text) throw new UsageError(phrase(WORDS.noText, { file }));
  if (!text.head) throw refuseProblems(file);
  return text;
}

function buildChange({ problems, content }: ContentReading, slug: string, locale: Locale) {
  const text = textOf(content, slug, locale);
  const { file, source } = text;
  const fingerprint =
    fingerprintOf(textOf(content, slug, otherLocale(locale)), journeysOf(content, slug)) ?? '';
  if (hasErrorsIn(problems, file)) throw refuseProblems(file);
  const count = countPlaceholders(text);
  if (count > 0) throw new UsageError(phraseCount(WORDS.toWrite, count, { file }));
  return { file, text: writeFollows(source, fingerprint), before: source };
}

/** Notes that a translation has caught up with the text in the other language. */
export const translated = defineCommand({
  name: 'translated',
  words: WORDS,
  options: { language: { choices: LOCALES } },
  operands: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(input, context) {
    const language = choiceOption(input, 'language', LOCALES) ?? 'en';
    const reading = await readContent(context.root);
    const slugs = new Set(input.words.map((word) => findArticle(reading.content, word)));
    const changes = [...slugs].map((slug) => buildChange(reading, slug, language));
    const changed = changes.filter(({ text, before }) => text !== before);
    if (changed.length > 0 && !(await writeProposedFiles(changed, context))) return 1;
    for (const { file } of changes) {
      context.print(`${phrase(WORDS.noted, { file })[context.locale]}\n`);
    }
    return 0;
  },
});
