import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { htmlToHast, markdownToHtml, markdownToMdast } from 'satteri';
import {
  elementsOf,
  rewriteTree,
  type Element,
  type Root,
} from '../../magazine/texts/html-tree.ts';
import { childrenOf } from '../../magazine/texts/manuscript-tree.ts';
import { hrefOf, idOf } from './notes.ts';

/** A picture that came in a manuscript. */
export interface ManuscriptPicture {
  /** Under which the tree names it. */
  src: string;
  type: string;
  bytes: Buffer;
}

/** A manuscript as a tree of HTML, whatever it was written with. */
export interface Manuscript {
  tree: Root;
  pictures: readonly ManuscriptPicture[];
  /** What its reader could not place: names of elements of Word, or tags. */
  left: readonly string[];
  /** How many comments stand beside it, which no text takes. */
  comments: number;
}

/** How a manuscript is read, by the ending of its file. */
export type ManuscriptFormat = 'docx' | 'html' | 'markdown';

const FORMATS: Readonly<Record<string, ManuscriptFormat>> = {
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'markdown',
};

/** @returns `undefined` where the file is of no kind that is read. */
export function formatOf(file: string): ManuscriptFormat | undefined {
  return FORMATS[path.extname(file).toLowerCase()];
}

const parse = (html: string) => htmlToHast(html, { fragment: true }) as Root;

/** The styles of Word that mean something: its title stands above its headings. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  ...['Quote', 'Intense Quote'].map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
];

/** What mammoth says of an element that it does not know; of all else that it says, no word is lost. */
const UNREAD = /^An unrecognised element was ignored: (?:\{.*\})?(.+)$/;

/** The map of the styles of a document whose words are struck out: mammoth reads their names alone. */
function mapStruckStyles(document: Buffer): string[] {
  const part = 'word/styles.xml';
  const { [part]: sheet } = unzipSync(document, { filter: ({ name }) => name === part });
  const styles = (sheet ? strFromU8(sheet) : '').match(/<w:style\b[^]*?<\/w:style>/g) ?? [];
  return styles.flatMap((style) => {
    const [, id] = /w:styleId="([A-Za-z][\w-]*)"/.exec(style) ?? [];
    if (id === undefined || !/<w:d?strike(?: w:val="(?:1|true|on)")? ?\/>/.test(style)) return [];
    return style.includes('w:type="paragraph"') ? `p.${id} => p:fresh > s:fresh` : `r.${id} => s`;
  });
}

/** Reads a document of Word; mammoth keeps what means something, and leaves out how it looks. */
async function readDocx(bytes: Buffer): Promise<Manuscript> {
  // Most commands read no manuscript, and need not load what does.
  const { default: mammoth } = await import('mammoth');
  const pictures: ManuscriptPicture[] = [];
  let comments = 0;
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      convertImage: mammoth.images.imgElement(async (image) => {
        const src = `picture-${pictures.length + 1}`;
        pictures.push({ src, type: image.contentType, bytes: await image.readAsBuffer() });
        return { src };
      }),
      styleMap: [...STYLES, ...mapStruckStyles(bytes)],
      transformDocument: (document: { comments: readonly unknown[] }) => {
        comments = document.comments.length;
        return document;
      },
    },
  );
  const left = messages.flatMap(({ message }) => UNREAD.exec(message)?.[1] ?? []);
  return { tree: parse(value), pictures, left: [...new Set(left)], comments };
}

/** What a page shows and no text takes. */
const UNTAKEN = new Set(['audio', 'canvas', 'embed', 'iframe', 'math', 'object', 'svg', 'video']);

/** Where the call of a comment leads, as Google Docs and Word write it. */
const COMMENT = /^#((?:cmnt|_msocom_)\d+)$/;

/** Takes the comments out of a page, their calls and their words: no text takes them. */
function takeComments(root: Root): { root: Root; comments: number } {
  const isCall = (node: Element) => COMMENT.test(hrefOf(node));
  const calls = elementsOf(root).filter(isCall).map(hrefOf);
  const called = new Set(calls.map((href) => href.slice(1)));
  const isComment = (node: Element) => called.has(idOf(node));
  const stripped = rewriteTree(root, (node) => {
    if (isCall(node)) return [];
    const holds = ['p', 'li'].includes(node.tagName) && elementsOf(node).some(isComment);
    return holds ? [] : [node];
  });
  return { root: stripped, comments: called.size };
}

/** A picture that stands in the page itself. */
const DATA = /^data:(image\/[\w+.-]+);base64,(.+)$/s;

/** How the files of pictures end, by their type; the first ending is the one they are given. */
export const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'image/avif': ['avif'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
  'image/webp': ['webp'],
};

/** The name that the address of a picture means, `my%20photo.jpg`: itself where it is none. */
export function readAddress(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

/** The picture that a page names: in the page itself, or beside it, where a word processor saves them. */
function openPicture(src: string, folder: string | undefined) {
  const [, inPage, content] = DATA.exec(src) ?? [];
  if (inPage !== undefined && content !== undefined) {
    return { type: inPage, bytes: Buffer.from(content, 'base64') };
  }
  const ending = path.extname(src).slice(1).toLowerCase();
  const type = Object.keys(ENDINGS).find((each) => ENDINGS[each]?.includes(ending));
  if (folder === undefined || type === undefined || URL.canParse(src)) return undefined;
  for (const name of [src, readAddress(src)]) {
    try {
      return { type, bytes: readFileSync(path.resolve(folder, name)) };
    } catch {
      // What cannot be opened is told as missing.
    }
  }
  return undefined;
}

/** Takes the pictures of a page, and names each by its place. */
function takePictures(root: Root, folder: string | undefined): ManuscriptPicture[] {
  const pictures: ManuscriptPicture[] = [];
  for (const { tagName, properties } of elementsOf(root)) {
    const picture = tagName === 'img' && openPicture(String(properties['src']), folder);
    if (!picture) continue;
    const src = `picture-${pictures.length + 1}`;
    pictures.push({ src, ...picture });
    properties['src'] = src;
  }
  return pictures;
}

/** How many bytes of a page browsers look through for its encoding. */
const PRESCANNED = 1024;

/** The words of a file in the encoding that it declares, or that it can only be: that of an older machine. */
function decode(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, PRESCANNED);
  const [, declared] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start) ?? [];
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const encoding = isWide ? 'utf-16le' : (declared ?? 'utf-8');
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What stands between two lines of dashes at the very start of a text. */
const FRONT = /^\uFEFF?---[^\S\n]*\n(.*?)\n---[^\S\n]*(?:\n|$)/s;

/** Front matter as words of the text, its title as a heading, and what is none as it stands: readers of Markdown drop both. */
const keepFront = (text: string) =>
  text.replace(FRONT, (_, front: string) => {
    const [first = ''] = front.trimStart().split('\n');
    if (!/^[\w-]+:(?: |$)/.test(first)) return `${front}\n\n---\n\n`;
    return `${front.replace(/^title: *(["']?)(.+)\1$/m, '# $2').replaceAll('\n', '\n\n')}\n\n`;
  });

/** Notes that nothing calls as words: readers of Markdown drop them. */
const keepUncalled = (text: string) =>
  text.replace(/^\[(\^[^\]\s]+)\]:/gm, (definition, label: string) =>
    text.split(`[${label}]`).length > 2 ? definition : `\\${definition}`,
  );

/** Words that a tab or spaces stand before, as paragraphs: readers of Markdown take them for code. */
const keepIndented = (text: string) =>
  childrenOf(markdownToMdast(text)).reduceRight((made, { type, position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const block = text.slice(start, end);
    const isIndented = type === 'code' && /^(?: {4}| {0,3}\t)/.test(block);
    if (!isIndented && type !== 'paragraph') return made;
    const parted = block.replace(/\n\t[ \t]*/g, '\n\n');
    const words = isIndented ? parted.replace(/^[ \t]+/gm, '') : parted;
    return made.slice(0, start) + words + made.slice(end);
  }, text);

/** Plain words as Markdown: speeches and items, a line each, stand apart, and what stands below the line is not struck out. */
const readAsMarkdown = (text: string) =>
  keepIndented(keepUncalled(keepFront(text.replaceAll('\r\n', '\n'))))
    .replace(/^([–—•·▪] ?\S.*)\n(?=[–—•·▪] ?\S)/gm, '$1\n\n')
    .replace(/(?<=[\p{L}\p{N}])~(?!~)([^~\s]{1,20})~(?!~)/gu, '\\~$1\\~');

/** How a tag of our own texts starts: it is none of Markdown, and only its words are taken. */
const HOUSE_TAG = /(?<=<)(?:Cite|Figure|Foreign|KeyFigure|Moment|PullQuote|Term)\b/g;

/** A remark between the words of a page, but for what Word and the clipboard put there themselves. */
const REMARK = /<!--(?!\s*(?:\[if|<!\[|StartFragment|EndFragment|\/\*))[^]*?-->/g;

/** Reads a manuscript, and the pictures that may be in a folder beside it, unless it came by a pipe. */
export async function readManuscript(
  bytes: Buffer,
  format: ManuscriptFormat,
  folder?: string,
): Promise<Manuscript> {
  if (format === 'docx') return readDocx(bytes);
  const text = decode(bytes);
  const { root: tree, comments } = takeComments(
    parse(format === 'html' ? text : markdownToHtml(readAsMarkdown(text)).html),
  );
  const names = elementsOf(tree).map(({ tagName }) => tagName);
  const tags = format === 'markdown' ? (text.match(HOUSE_TAG) ?? []) : [];
  return {
    tree,
    pictures: takePictures(tree, folder),
    left: [...UNTAKEN.intersection(new Set(names)), ...new Set(tags)],
    comments: comments + (text.match(REMARK)?.length ?? 0),
  };
}
