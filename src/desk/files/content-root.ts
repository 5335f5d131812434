import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder that holds a magazine, `content/` and the rest: the project’s, unless `CONTENT_ROOT` names one from there. */
export const CONTENT_ROOT = path.resolve(PROJECT, process.env['CONTENT_ROOT'] ?? '');
