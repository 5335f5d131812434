import path from 'node:path';
import { htmlToHast, markdownToHtml } from 'satteri';
import type { Root } from '../../magazine/texts/html-tree.ts';

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
  /** What its reader could not place, in its own words. */
  left: readonly string[];
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

/** Reads a document of Word; mammoth keeps what means something, and leaves out how it looks. */
async function readDocx(bytes: Buffer): Promise<Manuscript> {
  // Most commands read no manuscript, and need not load what does.
  const { default: mammoth } = await import('mammoth');
  const pictures: ManuscriptPicture[] = [];
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      convertImage: mammoth.images.imgElement(async (image) => {
        const src = `picture-${pictures.length + 1}`;
        pictures.push({ src, type: image.contentType, bytes: await image.readAsBuffer() });
        return { src };
      }),
      styleMap: ['p[style-name="Title"] => h1:fresh', 'p[style-name="Titre"] => h1:fresh'],
    },
  );
  return { tree: parse(value), pictures, left: messages.map(({ message }) => message) };
}

/** A picture that stands in the page itself. */
const DATA = /^data:(image\/[\w+.-]+);base64,(.+)$/s;

/** Takes the pictures out that stand in the page itself. */
function takePictures(node: Root | Root['children'][number], pictures: ManuscriptPicture[]): void {
  if (node.type === 'element' && node.tagName === 'img') {
    const [, type, content] = DATA.exec(String(node.properties['src'])) ?? [];
    if (type === undefined || content === undefined) return;
    const src = `picture-${pictures.length + 1}`;
    pictures.push({ src, type, bytes: Buffer.from(content, 'base64') });
    node.properties['src'] = src;
  }
  if ('children' in node) for (const child of node.children) takePictures(child, pictures);
}

function readHtml(html: string): Manuscript {
  const tree = parse(html);
  const pictures: ManuscriptPicture[] = [];
  takePictures(tree, pictures);
  return { tree, pictures, left: [] };
}

/** Reads a manuscript. */
export async function readManuscript(bytes: Buffer, format: ManuscriptFormat): Promise<Manuscript> {
  if (format === 'docx') return readDocx(bytes);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return readHtml(format === 'html' ? text : markdownToHtml(text).html);
}
