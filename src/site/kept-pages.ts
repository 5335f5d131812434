import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { collectUses, noteUse } from '../magazine/library/uses.ts';
import { bodyOf, keptFile, readKept, writeKept } from '../magazine/kept/kept-files.ts';
import { SIZES_USE } from './pictures/picture-uses.ts';

type Version = string | number;

/** What pages are made from. */
export interface PageCauses {
  /** A fingerprint of the code and of all that the magazine holds but what has a version of its own. */
  facts: string;
  /** The version of whatever only some pages show, by the name of its use: a text, what an entry says, a picture. */
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
  /** Has what the page asked for while it was made written again, beside a page that is kept, and tells its addresses. */
  repeat: (uses: readonly string[]) => Promise<readonly string[]>;
}

/** What is kept of a page, beside its bytes. */
interface KeptPage {
  facts: string;
  /** What it shows, and in which versions. */
  shown: readonly (readonly [use: string, version: Version])[];
  /** The addresses of the files that it asked for. */
  asked: readonly string[];
  type: string | null;
  /** How long its body is, in bytes, and when that was written: seconds since 1970, since not every copy keeps more. */
  body: { size: number; written: number };
}

/** A page that is still what would be made. */
interface StandingPage {
  /** The type of its content, where it was told. */
  type: string | null;
  /** The file that holds its body. */
  file: string;
}

function fileOf({ path, site, folder }: PagePlace): string {
  const name = createHash('sha256')
    .update(JSON.stringify([site, path]))
    .digest('hex');
  return keptFile('pages', name, folder);
}

/** What tells a body that was written into since from the one that was kept. */
function bodyIn(file: string): KeptPage['body'] | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && { size: found.size, written: Math.floor(found.mtimeMs / 1000) };
}

/** What is kept of a page; nothing where a machine that stopped has left half of it. */
function readRecord(file: string): KeptPage | undefined {
  const told = readKept(file);
  try {
    return told && (JSON.parse(Buffer.from(told).toString()) as KeptPage);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

// Sizes are made of a picture that has its own version.
const versionOf = ({ versions }: PageCauses, use: string) =>
  use.startsWith(SIZES_USE) ? '' : versions.get(use);

/** Takes the page that an earlier build made of the same, if there is one. Whoever asks for it uses what it shows. */
export async function takePage(
  place: PagePlace,
  causes: PageCauses,
  repeat: PageMaking['repeat'],
): Promise<StandingPage | undefined> {
  const record = fileOf(place);
  const kept = readRecord(record);
  const isStill =
    kept?.facts === causes.facts &&
    kept.shown.every(([use, version]) => versionOf(causes, use) === version);
  if (!isStill) return undefined;
  const file = bodyOf(record);
  const body = bodyIn(file);
  // What is published may be the same file, and somebody may have written into it.
  if (body?.size !== kept.body.size || body.written !== kept.body.written) return undefined;
  const uses = kept.shown.map(([use]) => use);
  uses.forEach(noteUse);
  // The same picture under another name takes its address.
  const asked = await repeat(uses);
  return asked.join() === kept.asked.join() ? { type: kept.type, file } : undefined;
}

/** Makes a page of the site, or any other file of it, or takes the one that an earlier build made of the same. */
export async function keepPage(
  place: PagePlace,
  causes: PageCauses,
  { make, repeat }: PageMaking,
): Promise<Response> {
  const kept = await takePage(place, causes, repeat);
  if (kept) {
    const { type, file } = kept;
    return new Response(
      readFileSync(file),
      type === null ? {} : { headers: { 'content-type': type } },
    );
  }
  const { made, used } = await collectUses(async () => {
    const response = await make();
    return { response, body: new Uint8Array(await response.arrayBuffer()) };
  });
  const { response, body } = made;
  const type = response.headers.get('content-type');
  const shown = [...used].map((use) => [use, versionOf(causes, use)] as const);
  if (response.ok && shown.every((each): each is [string, Version] => each[1] !== undefined)) {
    const record = fileOf(place);
    writeKept(bodyOf(record), body);
    const kept = bodyIn(bodyOf(record));
    if (kept) {
      const asked = await repeat([...used]);
      const page: KeptPage = { facts: causes.facts, shown, asked, type, body: kept };
      writeKept(record, Buffer.from(JSON.stringify(page)));
    }
  }
  return new Response(body, response);
}
