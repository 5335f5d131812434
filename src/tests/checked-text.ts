import type { Problem, Rule } from '../checks/problem.ts';
import { readManuscripts } from '../library/from-disk.ts';
import type { Locale } from '../schemas/locale.ts';
import { FIXTURE_DAY, MAGAZINE } from './fixtures/magazine.ts';

/** What a rule finds in files that take the place of those of the small magazine, and nowhere else. */
export async function checkFiles(
  rule: Rule,
  files: Readonly<Record<string, string>>,
): Promise<Problem[]> {
  const { manuscripts } = await readManuscripts(MAGAZINE, new Map(Object.entries(files)));
  return rule(manuscripts, FIXTURE_DAY).filter(({ file }) => file in files);
}

export interface CheckedText {
  locale: Locale;
  /** Slug of the piece whose text it is; by default it is a standing page. */
  piece?: string;
  title?: string;
  standfirst?: string;
}

const STANDFIRST =
  'A test magazine, which appears nowhere and whose articles are written only so that they can be checked.';

/** A text of the small magazine with another body, which starts on line 8. */
export function buildText(body: string, text: CheckedText): { file: string; source: string } {
  const { locale, piece, title = 'About', standfirst = STANDFIRST } = text;
  const file = piece
    ? `content/articles/${piece}/${locale}.mdx`
    : `content/pages/about/${locale}.mdx`;
  const head = [
    `title: ${JSON.stringify(title)}`,
    `standfirst: ${JSON.stringify(standfirst)}`,
    piece ? 'categories: [Test]' : 'slug: about',
  ];
  return { file, source: ['---', ...head, '---', '', '', body, ''].join('\n') };
}

/** What a rule finds in a text, head included. The body starts on line 8. */
export async function checkText(rule: Rule, body: string, text: CheckedText): Promise<Problem[]> {
  const { file, source } = buildText(body, text);
  return checkFiles(rule, { [file]: source });
}
