import { strToU8, zipSync, type Zippable } from 'fflate';

/** The time that every file of the archive bears, in any time zone: the first noon that zip can tell. */
const MODIFIED = '1980-01-01T12:00:00';

/**
 * Packs the files of a book. The same files give the same bytes, on any machine and at any time.
 *
 * @param text Files of words, by their path.
 * @param binary Pictures and fonts, which are compressed already.
 */
export function archive(
  text: Readonly<Record<string, string>>,
  binary: Readonly<Record<string, Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  // The type comes first and is not compressed: that is how a reader knows a book.
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, words] of Object.entries(text)) files[path] = strToU8(words);
  for (const [path, bytes] of Object.entries(binary)) files[path] = [bytes, { level: 0 }];
  return new Uint8Array(zipSync(files, { level: 9, mtime: MODIFIED }));
}
