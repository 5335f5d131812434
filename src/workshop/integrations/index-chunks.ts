import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { SHORTEST_START } from '../../site/search/search-words.ts';

/**
 * Bytes of a part of the index before compression, from which the next part may begin. Pagefind’s own parts are four
 * times as heavy, and a search for one word brings a whole one along.
 */
const PART_BYTES = 16_000;

/** What Pagefind writes at the head of its files, before their CBOR (RFC 8949). */
const SIGNATURE = 'pagefind_dcd';

/** Kinds of CBOR items. */
const TEXT = 3;
const ARRAY = 4;

/** The head of an item: its kind, and the length of a text or the count of an array. */
function readHead(bytes: Buffer, at: number): { kind: number; count: number; end: number } {
  const first = bytes.readUInt8(at);
  const kind = first >> 5;
  const count = first & 31;
  if (count < 24) return { kind, count, end: at + 1 };
  const size = 2 ** (count - 24);
  if (size > 4) throw new Error(`Pagefind wrote an item that is not known: ${first}.`);
  return { kind, count: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

function findEnd(bytes: Buffer, at: number): number {
  const { kind, count, end } = readHead(bytes, at);
  if (kind < 2) return end;
  if (kind === TEXT) return end + count;
  if (kind !== ARRAY) throw new Error(`Pagefind wrote an item of the kind ${kind}.`);
  let next = end;
  for (let index = 0; index < count; index += 1) next = findEnd(bytes, next);
  return next;
}

/** The items of an array, as they are written. */
function readArray(bytes: Buffer): Buffer[] {
  const { kind, count, end } = readHead(bytes, 0);
  if (kind !== ARRAY) throw new Error(`Pagefind wrote an item of the kind ${kind} for an array.`);
  const items: Buffer[] = [];
  for (let at = end; items.length < count; at += items.at(-1)?.length ?? 0) {
    items.push(bytes.subarray(at, findEnd(bytes, at)));
  }
  return items;
}

function readText(item: Buffer | undefined): string {
  if (!item || item.readUInt8(0) >> 5 !== TEXT) throw new Error('Pagefind wrote no text.');
  return item.toString('utf8', readHead(item, 0).end);
}

function writeHead(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count]);
  const head = Buffer.from([(kind << 5) | 26, 0, 0, 0, 0]);
  head.writeUInt32BE(count, 1);
  return head;
}

const writeArray = (items: readonly Buffer[]) =>
  Buffer.concat([writeHead(ARRAY, items.length), ...items]);

function writeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

const pathOfPart = (hash: string) => `index/${hash}.pf_index`;
const pathOfList = (hash: string) => `pagefind.${hash}.pf_meta`;

const readFile = ({ content }: IndexFile) => gunzipSync(content).subarray(SIGNATURE.length);

/** Writes a file, and gives it a name by what it holds: browsers keep it for ever. */
function writeFile(cbor: Buffer): { hash: string; content: Uint8Array } {
  const bytes = Buffer.concat([Buffer.from(SIGNATURE), cbor]);
  const hash = `unknown_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
  return { hash, content: gzipSync(bytes, { level: 9, memLevel: 9 }) };
}

/** A word of the index, and all that the index says of it. */
interface Word {
  word: string;
  item: Buffer;
}

/** Puts words into parts; those that begin alike stay together, since who asks for one may be answered by all. */
function partWords(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let bytes = Infinity;
  let start = '';
  for (const each of words) {
    const own = each.word.slice(0, SHORTEST_START);
    if (bytes >= PART_BYTES && own !== start) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(each);
    bytes += each.item.length;
    start = own;
  }
  return parts;
}

/** Names records by their number, in the order they were put in: no file of theirs is read, and hashes hardly pack. */
const numberRecords = (records: readonly Buffer[]) =>
  records.map((record, number) => {
    const [, ...rest] = readArray(record);
    return writeArray([writeText(`${number}`), ...rest]);
  });

/**
 * Cuts the words of an index into smaller parts than Pagefind (version 1.6) does, and names them in its list of
 * records and parts, and this list in its entry. The records are named by their number.
 *
 * @throws {Error} When the files are not written as is known.
 */
export function cutIndex(files: readonly IndexFile[]): IndexFile[] {
  const find = (path: string) => {
    const file = files.find((each) => each.path === path);
    if (!file) throw new Error(`Pagefind wrote no ${path}.`);
    return file;
  };
  const entryFile = find('pagefind-entry.json');
  const entry = Buffer.from(entryFile.content).toString();
  const [, former = ''] = /"hash":"(\w+)"/.exec(entry) ?? [];
  const list = find(pathOfList(former));
  const [version, records, parts, ...rest] = readArray(readFile(list));
  if (!version || !records || !parts) throw new Error('Pagefind wrote a list that is not known.');
  const words = readArray(parts).flatMap((part) => {
    const file = find(pathOfPart(readText(readArray(part)[2])));
    const [written] = readArray(readFile(file));
    if (!written) throw new Error(`Pagefind wrote no words in ${file.path}.`);
    return readArray(written).map((item): Word => ({ word: readText(readArray(item)[0]), item }));
  });
  const cut = partWords(words).map((part) => ({
    bounds: [part[0]?.word ?? '', part.at(-1)?.word ?? ''],
    ...writeFile(writeArray([writeArray(part.map(({ item }) => item))])),
  }));
  const named = cut.map(({ bounds, hash }) => writeArray([...bounds, hash].map(writeText)));
  const numbered = numberRecords(readArray(records));
  const { hash, content } = writeFile(
    writeArray([version, writeArray(numbered), writeArray(named), ...rest]),
  );
  const replaced = [entryFile, list];
  return [
    ...files.filter((file) => !replaced.includes(file) && !file.path.endsWith('.pf_index')),
    { path: entryFile.path, content: Buffer.from(entry.replace(former, hash)) },
    { path: pathOfList(hash), content },
    ...cut.map((part) => ({ path: pathOfPart(part.hash), content: part.content })),
  ];
}
