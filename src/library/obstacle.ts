import type { Localised } from '../schemas/locale.ts';
import type { Fault } from './fault.ts';
import { quote, showPlainly } from './quotation.ts';

/** What stands in the way of reading a file. */
export type Obstacle =
  /** A link to another place, a folder, or something else (a pipe, a socket) stands where a file belongs. */
  | { kind: 'link' | 'folder' | 'other' }
  /** The system does not let it be read. */
  | { kind: 'closed'; error: unknown }
  /** It is larger than what is read. */
  | { kind: 'large'; size: number; most: number };

type Description = Pick<Fault, 'what' | 'why' | 'remedy'>;

/** What the system says, without the place on this machine. */
function showError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, said = message] = /^[A-Z0-9_]+: ([^,]+)/.exec(message) ?? [];
  return showPlainly(said);
}

/** A size in thousands of bytes, rounded up. */
function showSize(bytes: number, locale: 'fr' | 'en'): string {
  const thousands = new Intl.NumberFormat(locale).format(Math.ceil(bytes / 1000));
  return `${thousands} ${locale === 'fr' ? 'Ko' : 'kB'}`;
}

function describe(obstacle: Obstacle, name: Localised): Description {
  switch (obstacle.kind) {
    case 'link':
      return {
        what: {
          fr: `${name.fr} est un lien vers un autre endroit du disque.`,
          en: `${name.en} is a link to another place on the disk.`,
        },
        why: {
          fr: 'Sur une autre machine que la vôtre, un lien ne mène nulle part, ou mène à autre chose.',
          en: 'On any machine but yours, a link leads nowhere, or to something else.',
        },
        remedy: {
          fr: 'Mettez à sa place le fichier ou le dossier lui-même.',
          en: 'Put the file or the folder itself in its place.',
        },
      };
    case 'folder':
      return {
        what: {
          fr: `${name.fr} est un dossier, là où l’on attend un fichier.`,
          en: `${name.en} is a folder, where a file is expected.`,
        },
        why: {
          fr: 'Le magazine lit un fichier de ce nom ; ce que contient le dossier ne paraîtrait nulle part.',
          en: 'The magazine reads a file of that name; what the folder holds would appear nowhere.',
        },
        remedy: {
          fr: 'Sortez le fichier du dossier, puis supprimez le dossier.',
          en: 'Take the file out of the folder, then remove the folder.',
        },
      };
    case 'other':
      return {
        what: {
          fr: `${name.fr} n’est ni un fichier ni un dossier.`,
          en: `${name.en} is neither a file nor a folder.`,
        },
        why: {
          fr: 'C’est un moyen de communication entre programmes : le lire ferait attendre sans fin.',
          en: 'It is a means for programs to talk to each other: reading it would wait without end.',
        },
        remedy: { fr: 'Supprimez-le.', en: 'Remove it.' },
      };
    case 'closed': {
      const said = showError(obstacle.error);
      return {
        what: {
          fr: `${name.fr} ne peut pas être ouvert.`,
          en: `${name.en} cannot be opened.`,
        },
        why: {
          fr: `Le système répond (en anglais) : ${said}.`,
          en: `The system says: ${said}.`,
        },
        remedy: {
          fr: 'Donnez-vous le droit de le lire, ou remettez-le en place.',
          en: 'Give yourself the right to read it, or put it back in its place.',
        },
      };
    }
    case 'large': {
      const { size, most } = obstacle;
      return {
        what: {
          fr: `${name.fr} pèse ${showSize(size, 'fr')}.`,
          en: `${name.en} has ${showSize(size, 'en')}.`,
        },
        why: {
          fr: `Un fichier pèse ${showSize(most, 'fr')} au plus ; un article de dix mille mots en fait le tiers.`,
          en: `A file has ${showSize(most, 'en')} at most; a piece of ten thousand words has a third of that.`,
        },
        remedy: {
          fr: 'Partagez-le en plusieurs fichiers, ou retirez ce qui n’est pas du texte.',
          en: 'Cut it into several files, or take out what is no text.',
        },
      };
    }
  }
}

/** Says why a file is not read: FILE-009. */
export function refuseObstacle(obstacle: Obstacle, file: string): Fault {
  const name = quote(file.split('/').at(-1) ?? file);
  return { file, line: 1, column: 1, code: 'FILE-009', ...describe(obstacle, name) };
}
