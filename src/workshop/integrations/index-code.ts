import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import type { IndexFile } from 'pagefind';

const SCRIPT = 'pagefind.js';

/** How the script asks for its WebAssembly. */
const ASKED = 'wasm.${language}.pagefind';

/**
 * Pagefind hands out its script with long names, with warnings for whoever builds a site and with what it does
 * in a page. Without them it is a fifth lighter; it runs in our worker, and fails by its promises.
 */
async function minify(script: string): Promise<Uint8Array> {
  const { code } = await transform(script, {
    minify: true,
    format: 'esm',
    drop: ['console'],
    define: { Worker: 'undefined', window: 'undefined', document: 'undefined' },
  });
  return new TextEncoder().encode(code);
}

/**
 * Puts the code of Pagefind (version 1.6) beside the folder of an index, where the indexes of the languages share it:
 * what one has brought, the browser keeps for the other. The WebAssembly is named after what it holds.
 *
 * @throws {Error} When the files are not written as is known.
 */
export async function shareCode(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const wasm = files.find(({ path }) => path.startsWith('wasm.'));
  const script = files.find(({ path }) => path === SCRIPT);
  if (!wasm || !script) throw new Error('Pagefind wrote no code.');
  const hash = createHash('sha256').update(wasm.content).digest('hex').slice(0, 10);
  const path = `../wasm.${hash}.pagefind`;
  const [before = '', after, ...others] = new TextDecoder().decode(script.content).split(ASKED);
  if (after === undefined || others.length > 0) {
    throw new Error(`Pagefind does not ask for ${ASKED} in one place.`);
  }
  return [
    ...files.filter((file) => file !== wasm && file !== script),
    { path, content: wasm.content },
    { path: `../${SCRIPT}`, content: await minify(before + path + after) },
  ];
}
