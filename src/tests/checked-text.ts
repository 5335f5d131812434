import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../desk/problems/problem.ts';
import type { Rule } from '../desk/checks/rule.ts';
import { readFromDisk } from '../desk/files/from-disk.ts';
import type { Locale } from '../magazine/vocabulary.ts';
import { FIXTURE_DAY, MAGAZINE } from './fixture-magazine.ts';

type Files = Readonly<Record<string, string>>;

/** What a rule finds in the small magazine when files take the place of its own. */
export async function checkMagazine(
  rule: Rule,
  files: Files,
  today = FIXTURE_DAY,
): Promise<Problem[]> {
  const { content } = await readFromDisk(MAGAZINE, new Map(Object.entries(files)));
  return rule(content, today);
}

/** What a rule finds in files that take the place of those of the small magazine, and nowhere else. */
export async function checkFiles(rule: Rule, files: Files): Promise<Problem[]> {
  return (await checkMagazine(rule, files)).filter(({ file }) => file in files);
}

/** A file of the small magazine with some of its words replaced. */
export async function editFile(file: string, from: string, to: string): Promise<Files> {
  const text = await readFile(path.join(MAGAZINE, file), 'utf8');
  return { [file]: text.replace(from, to) };
}

export interface CheckedText {
  locale: Locale;
  /** Slug of the article whose text it is; by default it is a standing page. */
  article?: string;
  title?: string;
  standfirst?: string;
}

const STANDFIRST =
  'A test magazine, which appears nowhere and whose articles are written only so that they can be checked.';

/** A text of the small magazine with another body, which starts on line 8. */
export function buildText(body: string, text: CheckedText): { file: string; source: string } {
  const { locale, article, title = 'About', standfirst = STANDFIRST } = text;
  const file = article
    ? `content/articles/${article}/${locale}.mdx`
    : `content/pages/about/${locale}.mdx`;
  const head = [
    `title: ${JSON.stringify(title)}`,
    `standfirst: ${JSON.stringify(standfirst)}`,
    article ? 'categories: [Test]' : 'slug: about',
  ];
  return { file, source: ['---', ...head, '---', '', '', body, ''].join('\n') };
}

/** What a rule finds in a text, head included. The body starts on line 8. */
export async function checkText(rule: Rule, body: string, text: CheckedText): Promise<Problem[]> {
  const { file, source } = buildText(body, text);
  return checkFiles(rule, { [file]: source });
}
