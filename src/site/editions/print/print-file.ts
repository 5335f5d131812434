import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PAPER_FOLDER,
  PAPER_LIST,
  type PrintedFile,
} from '../../../magazine/addresses/paper-files.ts';
import { noteUse } from '../../../magazine/library/uses.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { getPrintedIssue } from './print-issue.tsx';

let prints: Promise<readonly PrintedFile[]> | undefined;

/** The prints that were made; none on a machine that has printed nothing. */
export function readPrints(): Promise<readonly PrintedFile[]> {
  prints ??= readFile(join(PAPER_FOLDER, PAPER_LIST), 'utf8').then(
    (list) => JSON.parse(list) as PrintedFile[],
    () => [],
  );
  return prints;
}

/** What is noted of who offers prints. */
export const PRINTS_USE = 'prints';

/** Finds the print of an issue, if one was made of it as it stands now: an older one is not offered. */
export async function findPrint(number: number, locale: Locale): Promise<PrintedFile | undefined> {
  if (import.meta.env.DEV) return undefined;
  noteUse(PRINTS_USE);
  const print = (await readPrints()).find(
    (each) => each.number === number && each.locale === locale,
  );
  // A page that offers no print rests on none of the texts that one would hold.
  if (!print) return undefined;
  return print.edition === (await getPrintedIssue(number, locale)).edition ? print : undefined;
}
