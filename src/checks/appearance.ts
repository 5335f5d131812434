import { isPublished, type Publishable } from '../domain/publication.ts';
import type { Manuscripts } from '../library/from-disk.ts';

/** Says when something appears, as a reason: “a draft”, “to appear on 2027-03-14”. */
export function describeAbsence({ draft, date }: Publishable): string {
  return draft ? 'is a draft' : `appears only on ${date}`;
}

/**
 * When a piece appears: once both it and its issue do.
 *
 * @returns `undefined` where the piece or its issue is faulty, which has its own problem.
 */
export function appearanceOf(manuscripts: Manuscripts, slug: string): Publishable | undefined {
  const piece = manuscripts.articles.get(slug)?.entry;
  const issue = piece && manuscripts.issues.get(String(piece.issue))?.entry;
  if (!issue) return undefined;
  return {
    draft: piece.draft || issue.draft,
    date: piece.date > issue.date ? piece.date : issue.date,
  };
}

/** When an issue appears; `undefined` where it is faulty or does not exist. */
export function appearanceOfIssue(
  manuscripts: Manuscripts,
  number: string,
): Publishable | undefined {
  return manuscripts.issues.get(number)?.entry;
}

/** Something that a text, a piece or an issue counts on. */
export interface Dependence {
  /** How the sentence about it starts: “The link leads to “article:fnac””. */
  what: string;
  on: Publishable | undefined;
}

/**
 * Whether something will be missing on the day it is counted on.
 *
 * @param from When what counts on it appears: today at the earliest.
 */
export function isMissing(on: Publishable | undefined, from: Publishable, today: string): boolean {
  const day = from.date > today ? from.date : today;
  return on !== undefined && !from.draft && !isPublished(on, day);
}
