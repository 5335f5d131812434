import type { Localised } from '../schemas/locale.ts';

/** Why nothing has been written. */
export type WriteRefusal = 'exists' | 'changed' | 'link' | 'denied' | 'full' | 'system';

const SENTENCES: Readonly<Record<WriteRefusal, (file: string, code: string) => Localised>> = {
  exists: (file) => ({
    fr: `${file} existe déjà. Choisissez un autre nom, ou modifiez ce fichier.`,
    en: `${file} exists already. Choose another name, or change that file.`,
  }),
  changed: (file) => ({
    fr: `${file} a changé entre-temps. Relancez la commande : elle repartira de sa nouvelle version.`,
    en: `${file} has changed meanwhile. Run the command again: it will start from its new version.`,
  }),
  link: (file) => ({
    fr: `${file} est un lien vers un autre endroit, ou se trouve derrière un lien. Mettez le fichier lui-même à la place du lien.`,
    en: `${file} is a link to another place, or stands behind one. Put the file itself in the place of the link.`,
  }),
  denied: (file) => ({
    fr: `${file} est protégé contre l’écriture. Vérifiez que vous avez le droit d’écrire dans ce dossier, et qu’aucun autre programme ne retient le fichier.`,
    en: `${file} is protected against writing. Check that you may write in that folder, and that no other program holds the file.`,
  }),
  full: () => ({
    fr: 'Il n’y a plus de place sur le disque. Libérez-en, puis relancez la commande.',
    en: 'There is no room left on the disk. Make some, then run the command again.',
  }),
  system: (file, code) => ({
    fr: `Le système refuse d’écrire ${file} (${code}). Vérifiez qu’aucun fichier ne porte le nom d’un de ses dossiers.`,
    en: `The system refuses to write ${file} (${code}). Check that no file has the name of one of its folders.`,
  }),
};

const NOTHING: Localised = { fr: 'Rien n’a été écrit.', en: 'Nothing was written.' };

const SYSTEM_REFUSALS: Readonly<Record<string, WriteRefusal>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** Tells that nothing has been written, why, and what to do, in sentences for whoever asked for it. */
export class WriteRefusedError extends Error {
  readonly file: string;
  readonly refusal: WriteRefusal;
  readonly says: Localised;

  constructor(refusal: WriteRefusal, file: string, options?: ErrorOptions & { code?: string }) {
    const { fr, en } = SENTENCES[refusal](file, options?.code ?? '');
    super(`${en} ${NOTHING.en}`, options);
    this.name = 'WriteRefusedError';
    this.file = file;
    this.refusal = refusal;
    this.says = { fr: `${fr} ${NOTHING.fr}`, en: this.message };
  }

  /** The refusal that an error of the file system amounts to. */
  static bySystem(file: string, error: NodeJS.ErrnoException): WriteRefusedError {
    const { code = '' } = error;
    return new WriteRefusedError(SYSTEM_REFUSALS[code] ?? 'system', file, { cause: error, code });
  }
}
