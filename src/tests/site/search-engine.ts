import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { Engine } from '../../site/islands/search/engine.ts';
import { BUILT_SITE } from '../serve.ts';

/** The folder of the index of a language in the built site. */
export const indexFolder = (locale: Locale) =>
  resolve(`${BUILT_SITE}${createRoutes('/').searchIndex(locale)}`);

/** The address of that folder, for what reads an index. */
export const indexAddress = (locale: Locale) => pathToFileURL(`${indexFolder(locale)}/`).href;

/** The engine of the built site as it runs in browsers, reading its files from the disk. */
export async function openEngine(locale: Locale): Promise<Engine> {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (address: string, options?: RequestInit) => {
    if (!address.startsWith('file:')) return fetch(address, options);
    return new Response(await readFile(fileURLToPath(address.replace(/\?.*$/, ''))));
  });
  return Engine.open(indexAddress(locale), locale);
}
