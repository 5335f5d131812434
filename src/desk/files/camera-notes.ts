import { crc32 } from 'node:zlib';
import type { Metadata } from 'sharp';

/** What a camera writes before its notes, in some formats. */
const EXIF = Buffer.from('Exif\0\0');

const startsWith = (bytes: Buffer, start: Buffer | string) =>
  bytes.subarray(0, start.length).equals(Buffer.from(start));

/** Notes that say nothing but which way a picture is turned. */
function turnedBy(orientation: number): Buffer {
  const notes = Buffer.from('49492a00080000000100120103000100000000000000', 'hex');
  notes.writeUInt8(orientation, 18);
  return Buffer.concat([notes, Buffer.alloc(4)]);
}

/** Notes without what some formats write before them. */
const bare = (notes: Buffer) => (startsWith(notes, EXIF) ? notes.subarray(EXIF.length) : notes);

const isEmpty = (bytes: Buffer) => bytes.every((byte) => byte === 0);

/** Whether a camera, or a program, noted something in a picture beside which way it is turned. */
export function isAnnotated({ exif, xmp, iptc, orientation = 1 }: Metadata): boolean {
  return [exif, xmp, iptc].some((notes) => {
    if (!notes) return false;
    const said = bare(notes);
    const turned = turnedBy(orientation);
    const rest = startsWith(said, turned) ? said.subarray(turned.length) : said;
    return !isEmpty(rest);
  });
}

/** A segment of a JPEG: its marker, the length of what follows, and that. */
function jpegSegment(marker: number, held: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(held.length + 2, 2);
  return Buffer.concat([head, held]);
}

/** The marker of what a program needs to show a JPEG as it is: JFIF, colours, and all that is of the picture itself. */
function isOfPicture(marker: number, held: Buffer): boolean {
  const isNote = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return !isNote || [0xe0, 0xee].includes(marker) || startsWith(held, 'ICC_PROFILE\0');
}

/** A JPEG without its notes, and without the further pictures that telephones append, which have their own. */
function cutJpeg(picture: Buffer, orientation: number): Buffer {
  const kept = [picture.subarray(0, 2)];
  if (orientation > 1) kept.push(jpegSegment(0xe1, Buffer.concat([EXIF, turnedBy(orientation)])));
  for (let at = 2; at < picture.length;) {
    const marker = picture[at + 1] ?? 0;
    if (picture[at] !== 0xff || marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7)) {
      // The picture itself goes on to the next marker.
      const next = picture.indexOf(0xff, at + 1);
      kept.push(picture.subarray(at, next === -1 ? picture.length : next));
      at = next === -1 ? picture.length : next;
    } else if (marker === 0xff) {
      at += 1;
    } else if (marker === 0xd9) {
      kept.push(picture.subarray(at, at + 2));
      break;
    } else {
      const end = at + 2 + picture.readUInt16BE(at + 2);
      if (isOfPicture(marker, picture.subarray(at + 4, end))) kept.push(picture.subarray(at, end));
      at = end;
    }
  }
  return Buffer.concat(kept);
}

/** What a PNG notes beside its picture. */
const PNG_NOTES = ['eXIf', 'iTXt', 'tEXt', 'tIME', 'zTXt'];

function pngChunk(type: string, held: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), held]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(held.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG without its notes. */
function cutPng(picture: Buffer, orientation: number): Buffer {
  const kept = [picture.subarray(0, 8)];
  for (let at = 8; at + 12 <= picture.length;) {
    const type = picture.toString('latin1', at + 4, at + 8);
    const end = at + 12 + picture.readUInt32BE(at);
    if (!PNG_NOTES.includes(type)) kept.push(picture.subarray(at, end));
    if (type === 'IHDR' && orientation > 1) kept.push(pngChunk('eXIf', turnedBy(orientation)));
    at = end;
  }
  return Buffer.concat(kept);
}

/** A picture whose notes are written over where they stand, which leaves every other place in it true. */
function blank(picture: Buffer, { exif, xmp, orientation = 1 }: Metadata): Buffer {
  const written = Buffer.from(picture);
  for (const [notes, by] of [
    [exif, turnedBy(orientation)],
    [xmp, Buffer.alloc(0)],
  ] as const) {
    const said = notes && bare(notes);
    const at = said ? written.indexOf(said) : -1;
    if (!said || at === -1) continue;
    written.fill(0, at, at + said.length);
    if (by.length <= said.length) by.copy(written, at);
  }
  return written;
}

/** A picture without what was noted beside it, the place for one; all that is seen stays, to the last point. */
export async function forgetOrigin(picture: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(picture).metadata();
  const { format, orientation = 1 } = metadata;
  if (format === 'jpeg') return cutJpeg(picture, orientation);
  return format === 'png' ? cutPng(picture, orientation) : blank(picture, metadata);
}
