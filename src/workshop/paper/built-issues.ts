import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { elementsOf, type Root } from '../../magazine/texts/html-tree.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';

/** An issue of a built site that can be printed. */
export interface BuiltIssue {
  number: number;
  locale: Locale;
  /** What each of its articles goes by: its folder, then its address where that differs. */
  articles: readonly (readonly string[])[];
}

/** What is asked for; all there is where nothing is. */
export interface Wanted {
  numbers: readonly number[];
  locale?: Locale | undefined;
  /** The folder or the address of an article. */
  article?: string | undefined;
}

/** What the articles of a page that lays an issue out go by, as their openers say. */
async function readArticles(page: string): Promise<string[][]> {
  const tree = htmlToHast(await readFile(page, 'utf8')) as Root;
  return [...elementsOf(tree)].flatMap(({ properties: { dataArticle } }) =>
    dataArticle === undefined ? [] : [String(dataArticle).split(' ')],
  );
}

/** Reads which issues a built site can print, by their numbers. */
export async function readBuiltIssues(dist: string, base: string): Promise<BuiltIssue[]> {
  const routes = createRoutes(base);
  const issues: BuiltIssue[] = [];
  for (const locale of LOCALES) {
    const folder = join(dist, routes.section(locale, 'paper').slice(base.length));
    if (!existsSync(folder)) continue;
    for (const name of await readdir(folder)) {
      if (!/^\d+$/.test(name)) continue;
      const articles = await readArticles(join(folder, name, 'index.html'));
      issues.push({ number: Number(name), locale, articles });
    }
  }
  return issues.sort((one, other) => one.number - other.number);
}

/**
 * Chooses the issues that are asked for.
 *
 * @throws {Error} When there is none, with what there is.
 */
export function chooseIssues(
  built: readonly BuiltIssue[],
  { numbers, locale, article }: Wanted,
): BuiltIssue[] {
  if (built.length === 0) throw new Error('No issue is built: run `npm run build` first.');
  const issues = built.filter(
    (issue) =>
      (numbers.length === 0 || numbers.includes(issue.number)) &&
      (locale === undefined || locale === issue.locale),
  );
  if (issues.length === 0) {
    const there = new Set(built.map((issue) => `${issue.number} (${issue.locale})`));
    throw new Error(`No such issue is built; there are ${[...there].join(', ')}.`);
  }
  if (article === undefined) return issues;
  const holding = issues.filter(({ articles }) => articles.flat().includes(article));
  if (holding.length === 0) {
    const there = new Set(issues.flatMap(({ articles }) => articles.flat()));
    throw new Error(`No article “${article}” to print; there are ${[...there].join(', ')}.`);
  }
  return holding;
}
