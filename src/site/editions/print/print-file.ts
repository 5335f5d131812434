import { readFile } from 'node:fs/promises';
import { PAPER_LIST, type PrintedFile } from '../../../magazine/addresses/paper-files.ts';
import { readableIn } from '../../../magazine/library/article.ts';
import type { Issue } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { routes } from '../../addresses.ts';
import { printIssue } from './print-issue.tsx';

/** Where the print of an issue is found. */
export interface PrintLink {
  href: string;
  pages: number;
  bytes: number;
}

let prints: Promise<readonly PrintedFile[]> | undefined;

/** The prints that were made; none on a machine that has printed nothing. */
function readPrints(): Promise<readonly PrintedFile[]> {
  prints ??= readFile(PAPER_LIST, 'utf8').then(
    (list) => JSON.parse(list) as PrintedFile[],
    () => [],
  );
  return prints;
}

/** Finds the print of an issue, if one was made of it as it stands now: an older one is not offered. */
export async function findPrint(issue: Issue, locale: Locale): Promise<PrintLink | undefined> {
  const { number, articles } = issue;
  if (import.meta.env.DEV || readableIn(articles, locale).length === 0) return undefined;
  const print = (await readPrints()).find(
    (each) => each.number === number && each.locale === locale,
  );
  if (!print || print.edition !== (await printIssue(number, locale)).edition) return undefined;
  return { href: routes.print(locale, number), pages: print.pages, bytes: print.bytes };
}
