import type { Localised } from '../../magazine/vocabulary.ts';
import { join, phrase } from './words.ts';
import WORDS from './words/write.json' with { type: 'json' };

/** Why files have not been written; `stuck` alone leaves some of them changed. */
export type WriteProblem = 'exists' | 'changed' | 'link' | 'denied' | 'full' | 'system' | 'stuck';

const SYSTEM_PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** Tells that files have not been written, why, and what to do, in sentences for whoever asked for it. */
export class WriteError extends Error {
  readonly file: string;
  readonly problem: WriteProblem;
  readonly says: Localised;

  constructor(problem: WriteProblem, file: string, options?: ErrorOptions & { code?: string }) {
    const why = phrase(WORDS[problem], { file, code: options?.code ?? '' });
    const says = problem === 'stuck' ? why : join([why, WORDS.nothing], ' ');
    super(says.en, options);
    this.name = 'WriteError';
    this.file = file;
    this.problem = problem;
    this.says = says;
  }

  /** The problem that an error of the file system amounts to. */
  static bySystem(file: string, error: NodeJS.ErrnoException): WriteError {
    const { code = '' } = error;
    return new WriteError(SYSTEM_PROBLEMS[code] ?? 'system', file, { cause: error, code });
  }
}
