import { inEachLocale } from '../words/each-locale.ts';
import { type Locale } from '../vocabulary.ts';
import type { SourceEntry } from '../schemas/source.ts';
import { familyNameOf, formatAuthor } from './reference.ts';

const COLLATORS = inEachLocale(
  (locale) => new Intl.Collator(locale, { ignorePunctuation: true, numeric: true }),
);

/** The works that stand on one page of the bibliography. */
export interface Initial<Work> {
  /** A letter, or `0-9`. */
  initial: string;
  works: readonly Work[];
}

/** The page of the bibliography on which a work stands, by the first sign of its id. */
export function initialOf(id: string): string {
  return /^\d/.test(id) ? '0-9' : id.slice(0, 1);
}

/** An initial as it is read: `C`, `0–9`. */
export function formatInitial(initial: string): string {
  return initial.toUpperCase().replace('-', '–');
}

/** Parts the works by their initials, digits first. */
export function groupByInitial<Work extends { id: string }>(
  works: Iterable<Work>,
): Initial<Work>[] {
  const groups = Map.groupBy(works, ({ id }) => initialOf(id));
  return [...groups.keys()]
    .sort()
    .map((initial) => ({ initial, works: groups.get(initial) ?? [] }));
}

/**
 * Sorts works as a bibliography does: by the family names of their authors, then by date. Works without an
 * author, or that the editors had to describe, come after, by their titles.
 */
export function sortWorks<Work extends SourceEntry>(
  works: readonly Work[],
  locale: Locale,
): Work[] {
  const keyOf = ({ authors, title, date = '' }: Work) => {
    const words = typeof title === 'string' ? title : title[locale];
    const isSigned = authors.length > 0 && typeof title === 'string';
    // A particle is part of the name, and not of its place: “de Matos” stands under M.
    const names = authors.map((author) =>
      `${familyNameOf(author)} ${formatAuthor(author)}`.replace(/^(?:\p{Ll}+ )+/u, ''),
    );
    return { isSigned, words: isSigned ? [...names, date, words].join(' ') : words };
  };
  const { compare } = COLLATORS[locale];
  return works
    .map((work) => ({ work, key: keyOf(work) }))
    .sort(
      ({ key: one }, { key: other }) =>
        Number(other.isSigned) - Number(one.isSigned) || compare(one.words, other.words),
    )
    .map(({ work }) => work);
}
