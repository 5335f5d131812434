import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The folder that holds a magazine: `content/`, `public/` and the list of its published addresses. It is
 * the project itself unless `CONTENT_ROOT` names another, from the project’s folder.
 */
export const CONTENT_ROOT = path.resolve(PROJECT, process.env['CONTENT_ROOT'] ?? '');
