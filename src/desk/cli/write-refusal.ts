import type { Localised } from '../../magazine/vocabulary.ts';
import { join, phrase } from './words.ts';
import WORDS from './words/write.json' with { type: 'json' };

/** Why files have not been written; `stuck` alone leaves some of them changed. */
export type WriteRefusal = 'exists' | 'changed' | 'link' | 'denied' | 'full' | 'system' | 'stuck';

const SYSTEM_REFUSALS: Readonly<Record<string, WriteRefusal>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** Tells that files have not been written, why, and what to do, in sentences for whoever asked for it. */
export class WriteRefusedError extends Error {
  readonly file: string;
  readonly refusal: WriteRefusal;
  readonly says: Localised;

  constructor(refusal: WriteRefusal, file: string, options?: ErrorOptions & { code?: string }) {
    const why = phrase(WORDS[refusal], { file, code: options?.code ?? '' });
    const says = refusal === 'stuck' ? why : join([why, WORDS.nothing], ' ');
    super(says.en, options);
    this.name = 'WriteRefusedError';
    this.file = file;
    this.refusal = refusal;
    this.says = says;
  }

  /** The refusal that an error of the file system amounts to. */
  static bySystem(file: string, error: NodeJS.ErrnoException): WriteRefusedError {
    const { code = '' } = error;
    return new WriteRefusedError(SYSTEM_REFUSALS[code] ?? 'system', file, { cause: error, code });
  }
}
