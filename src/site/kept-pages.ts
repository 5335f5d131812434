import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { collectUses } from '../magazine/library/uses.ts';
import { keptFile, readKept, writeKept } from './kept-files.ts';

type TextVersion = string | number;

/** What a page is made from, beside the texts that it shows. */
export interface PageCauses {
  /** A fingerprint of the code and of all that the magazine holds but the words of its texts. */
  facts: string;
  /** The version of the words of each text, by the name of its use. */
  texts: ReadonlyMap<string, TextVersion | undefined>;
}

/** A page as it is kept. */
interface KeptPage {
  facts: string;
  /** The texts that it shows, and their versions. */
  shown: readonly (readonly [use: string, version: TextVersion])[];
  type: string | null;
  /** Compressed. */
  body: Uint8Array<ArrayBuffer>;
}

/**
 * Makes a page of the site, or any other file of it, or takes the one that the last build made of the same. One
 * that uses what has no version, as a photograph, which is written while the page is made, is made every time.
 *
 * @param site What tells the site apart from the others that are built here.
 * @param folder Where it is kept, in one file a page.
 */
export async function keepPage(
  path: string,
  site: string,
  { facts, texts }: PageCauses,
  make: () => Promise<Response>,
  folder?: string,
): Promise<Response> {
  const name = createHash('sha256')
    .update(JSON.stringify([site, path]))
    .digest('hex');
  const file = keptFile('site', name, folder);
  const bytes = await readKept(file);
  const kept = bytes && (deserialize(bytes) as KeptPage);
  const isStill =
    kept?.facts === facts && kept.shown.every(([use, version]) => texts.get(use) === version);
  if (isStill) return respond(zstdDecompressSync(kept.body), kept.type);

  const { made, used } = await collectUses(async () => {
    const response = await make();
    return { response, body: new Uint8Array(await response.arrayBuffer()) };
  });
  const { response, body } = made;
  const type = response.headers.get('content-type');
  const shown = [...used].map((use) => [use, texts.get(use)] as const);
  if (response.ok && shown.every((text): text is [string, TextVersion] => text[1] !== undefined)) {
    const page: KeptPage = { facts, shown, type, body: new Uint8Array(zstdCompressSync(body)) };
    await writeKept(file, serialize(page));
  }
  return new Response(body, response);
}

const respond = (body: Uint8Array<ArrayBuffer>, type: string | null) =>
  new Response(body, type === null ? {} : { headers: { 'content-type': type } });
