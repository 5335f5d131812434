import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { problemAt, type Problem } from '../problems/problem.ts';

/** What stands in the way of reading a file. */
export type Unreadable =
  /** A link to another place, a folder, or something else (a pipe, a socket) stands where a file belongs. */
  | { kind: 'link' | 'folder' | 'other' }
  /** The system does not let it be read. */
  | { kind: 'closed'; error: unknown }
  /** It is larger than what is read. */
  | { kind: 'large'; size: number; most: number };

/** What the system says, without the place on this machine. */
function showError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, said = message] = /^[A-Z0-9_]+: ([^,]+)/.exec(message) ?? [];
  return said;
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
      ? { said: showError(unreadable.error) }
      : unreadable.kind === 'large'
        ? { size: showSize(unreadable.size), most: showSize(unreadable.most) }
        : {};
  return problemAt({ file }, `FILE-009/${unreadable.kind}`, { name, ...values });
}
