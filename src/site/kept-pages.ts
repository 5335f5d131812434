import { createHash } from 'node:crypto';
import { collectUses, noteUse } from '../magazine/library/uses.ts';
import { keptFile, readKept, writeKept } from '../magazine/kept/kept-files.ts';
import { SIZES_USE } from './pictures/picture-uses.ts';

type Version = string | number;

type Bytes = Uint8Array<ArrayBuffer>;

/** What pages are made from. */
export interface PageCauses {
  /** A fingerprint of the code and of all that the magazine holds but the words of its texts and its pictures. */
  facts: string;
  /** The version of the words of each text and of each picture, by the name of its use. */
  versions: ReadonlyMap<string, Version | undefined>;
}

/** A page, or any other file of the site. */
export interface PagePlace {
  path: string;
  /** What tells the site apart from the others that are built here. */
  site: string;
  /** Where pages are kept. */
  folder?: string;
}

/** How a page comes to be. */
interface PageMaking {
  make: () => Promise<Response>;
  /** Has what the page asked for while it was made written again, beside a page that is kept. */
  repeat: (uses: readonly string[]) => Promise<unknown>;
}

/** What is kept of a page, beside its bytes. */
interface KeptPage {
  facts: string;
  /** The texts and the pictures that it shows, and their versions. */
  shown: readonly (readonly [use: string, version: Version])[];
  type: string | null;
  /** A fingerprint of its bytes, which are kept by it. */
  body: string;
}

/** A page that is still what would be made. */
interface StandingPage {
  /** The type of its content, where it was told. */
  type: string | null;
  body: Bytes;
  /** Where its bytes are kept. */
  file: string;
}

const hashOf = (data: string | Bytes) => createHash('sha256').update(data).digest('hex');

const fileOf = ({ path, site, folder }: PagePlace) =>
  keptFile('site', hashOf(JSON.stringify([site, path])), folder);

const bodyFile = (body: string, { folder }: PagePlace) => keptFile('bodies', body, folder);

// Sizes are made of a picture that has its own version.
const versionOf = ({ versions }: PageCauses, use: string) =>
  use.startsWith(SIZES_USE) ? '' : versions.get(use);

/** Takes the page that an earlier build made of the same, if there is one. Whoever asks for it uses what it shows. */
export async function takePage(
  place: PagePlace,
  causes: PageCauses,
  repeat: PageMaking['repeat'],
): Promise<StandingPage | undefined> {
  const told = readKept(fileOf(place));
  const kept = told && (JSON.parse(Buffer.from(told).toString()) as KeptPage);
  const isStill =
    kept?.facts === causes.facts &&
    kept.shown.every(([use, version]) => versionOf(causes, use) === version);
  if (!isStill) return undefined;
  const file = bodyFile(kept.body, place);
  const body = readKept(file);
  // What is published may be the same file, and somebody may have written into it.
  if (!body || hashOf(body) !== kept.body) return undefined;
  const uses = kept.shown.map(([use]) => use);
  uses.forEach(noteUse);
  await repeat(uses);
  return { type: kept.type, body, file };
}

/** Makes a page of the site, or any other file of it, or takes the one that an earlier build made of the same. */
export async function keepPage(
  place: PagePlace,
  causes: PageCauses,
  { make, repeat }: PageMaking,
): Promise<Response> {
  const kept = await takePage(place, causes, repeat);
  if (kept) {
    const { type, body } = kept;
    return new Response(body, type === null ? {} : { headers: { 'content-type': type } });
  }
  const { made, used } = await collectUses(async () => {
    const response = await make();
    return { response, body: new Uint8Array(await response.arrayBuffer()) };
  });
  const { response, body } = made;
  const type = response.headers.get('content-type');
  const shown = [...used].map((use) => [use, versionOf(causes, use)] as const);
  if (response.ok && shown.every((each): each is [string, Version] => each[1] !== undefined)) {
    const page: KeptPage = { facts: causes.facts, shown, type, body: hashOf(body) };
    writeKept(bodyFile(page.body, place), body);
    writeKept(fileOf(place), Buffer.from(JSON.stringify(page)));
  }
  return new Response(body, response);
}
