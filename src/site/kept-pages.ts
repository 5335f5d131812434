import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { collectUses } from '../magazine/library/uses.ts';
import { keptFile, readKept, writeKept } from '../magazine/kept/kept-files.ts';
import { SIZES_USE } from './pictures/picture-uses.ts';

type Version = string | number;

/** What pages are made from. */
export interface PageCauses {
  /** A fingerprint of the code and of all that the magazine holds but the words of its texts and its pictures. */
  facts: string;
  /** The version of the words of each text and of each picture, by the name of its use. */
  versions: ReadonlyMap<string, Version | undefined>;
}

/** How a page comes to be. */
interface PageMaking {
  make: () => Promise<Response>;
  /** Has what the page asked for while it was made written again, beside a page that is kept. */
  repeat: (uses: readonly string[]) => Promise<unknown>;
}

/** A page as it is kept. */
interface KeptPage {
  facts: string;
  /** The texts and the pictures that it shows, and their versions. */
  shown: readonly (readonly [use: string, version: Version])[];
  type: string | null;
  /** Compressed. */
  body: Uint8Array<ArrayBuffer>;
}

/**
 * Makes a page of the site, or any other file of it, or takes the one that the last build made of the same.
 *
 * @param site What tells the site apart from the others that are built here.
 * @param folder Where it is kept, in one file a page.
 */
export async function keepPage(
  path: string,
  site: string,
  { facts, versions }: PageCauses,
  { make, repeat }: PageMaking,
  folder?: string,
): Promise<Response> {
  // Sizes are made of a picture that has its own version.
  const versionOf = (use: string) => (use.startsWith(SIZES_USE) ? '' : versions.get(use));
  const name = createHash('sha256')
    .update(JSON.stringify([site, path]))
    .digest('hex');
  const file = keptFile('site', name, folder);
  const bytes = readKept(file);
  const kept = bytes && (deserialize(bytes) as KeptPage);
  const isStill =
    kept?.facts === facts && kept.shown.every(([use, version]) => versionOf(use) === version);
  if (isStill) {
    await repeat(kept.shown.map(([use]) => use));
    return respond(zstdDecompressSync(kept.body), kept.type);
  }

  const { made, used } = await collectUses(async () => {
    const response = await make();
    return { response, body: new Uint8Array(await response.arrayBuffer()) };
  });
  const { response, body } = made;
  const type = response.headers.get('content-type');
  const shown = [...used].map((use) => [use, versionOf(use)] as const);
  if (response.ok && shown.every((each): each is [string, Version] => each[1] !== undefined)) {
    const page: KeptPage = { facts, shown, type, body: new Uint8Array(zstdCompressSync(body)) };
    writeKept(file, serialize(page));
  }
  return new Response(body, response);
}

const respond = (body: Uint8Array<ArrayBuffer>, type: string | null) =>
  new Response(body, type === null ? {} : { headers: { 'content-type': type } });
