import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSite } from './site-server.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = path.resolve(PROJECT, process.env['DIST'] ?? 'dist');
const PORT = 4321;

const { url } = await serveSite(FOLDER, Number(process.env['PORT'] ?? PORT));
console.log(`The magazine is at ${url.href}\nStop it with Ctrl+C.`);
