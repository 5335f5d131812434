import { fileURLToPath } from 'node:url';
import { serveSite } from './site-server.ts';

const FOLDER = fileURLToPath(new URL('../../dist/', import.meta.url));
const PORT = 4321;

const { url } = await serveSite(FOLDER, Number(process.env['PORT'] ?? PORT));
console.log(`The magazine is at ${url.href}\nStop it with Ctrl+C.`);
