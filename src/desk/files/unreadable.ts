import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { fillBoth, problemAt, type Problem } from '../problems/problem.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };

/** What stands in the way of reading a file. */
export type Unreadable =
  /** A link to another place, a folder, or something else (a pipe, a socket) stands where a file belongs. */
  | { kind: 'link' | 'folder' | 'other' }
  /** The system does not let it be read. */
  | { kind: 'closed'; error: unknown }
  /** It is larger than what is read. */
  | { kind: 'large'; size: number; most: number };

/** Why the system does not open a file, in words; by its code where that is rare. */
export function reasonOf(error: unknown): Localised {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, Localised>> = phrases.systemReasons;
  return reasons[code] ?? fillBoth(phrases.systemReasons.other, { code });
}

/** A size in thousands of bytes, rounded up. */
function showSize(bytes: number): Localised {
  const show = (locale: Locale) => new Intl.NumberFormat(locale).format(Math.ceil(bytes / 1000));
  return { fr: `${show('fr')} Ko`, en: `${show('en')} kB` };
}

/** Says why a file is not read: FILE-009. */
export function unreadableProblem(unreadable: Unreadable, file: string): Problem {
  const name = file.split('/').at(-1) ?? file;
  const values =
    unreadable.kind === 'closed'
      ? { said: reasonOf(unreadable.error) }
      : unreadable.kind === 'large'
        ? { size: showSize(unreadable.size), most: showSize(unreadable.most) }
        : {};
  return problemAt({ file }, `FILE-009/${unreadable.kind}`, { name, ...values });
}
