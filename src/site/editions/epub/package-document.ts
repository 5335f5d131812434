import { writeElement, writeText } from '../../../magazine/xml.ts';
import type { BookFacts } from './book-facts.ts';
import type { Chapter } from './chapter.ts';

/** Says where the package is. */
export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** What was made so that everyone can read the book: https://www.w3.org/TR/epub-a11y-11/ */
const ACCESSIBILITY = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
] as const;

const item = (id: string, href: string, type: string, properties?: string) =>
  writeElement('item', { id, href, 'media-type': type, properties });

const XHTML = 'application/xhtml+xml';

/** The drawing of a thread stands in a chapter as SVG, which the package has to say. */
const drawingOf = ({ drawings }: Chapter) => (drawings.size > 0 ? 'svg' : undefined);

/**
 * Writes the package: what the book is, what is in it, and in which order it is read.
 *
 * @param fonts Names of the font files, without their ending.
 */
export function writePackage(
  facts: BookFacts,
  chapters: readonly Chapter[],
  fonts: readonly string[],
): string {
  const meta = (property: string, words: string) => writeText('meta', words, { property });
  const names = ['cover', 'contents', ...chapters.map(({ name }) => name), 'colophon'];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': facts.language,
    },
    writeElement(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      writeText('dc:identifier', facts.id, { id: 'id' }),
      writeText('dc:title', facts.title),
      writeText('dc:language', facts.language),
      ...facts.authors.map((name) => writeText('dc:creator', name)),
      ...(facts.publisher ? [writeText('dc:publisher', facts.publisher)] : []),
      writeText('dc:description', facts.description),
      writeText('dc:source', facts.source),
      ...(facts.rights ? [writeText('dc:rights', facts.rights)] : []),
      writeText('dc:date', facts.date),
      meta('dcterms:modified', `${facts.modified}T00:00:00Z`),
      ...ACCESSIBILITY.map(([property, value]) => meta(`schema:${property}`, value)),
      meta('schema:accessibilitySummary', facts.words.accessibility),
      writeElement('meta', { name: 'cover', content: 'cover-image' }),
    ),
    writeElement(
      'manifest',
      {},
      item('contents', 'contents.xhtml', XHTML, 'nav'),
      item('cover', 'cover.xhtml', XHTML),
      ...chapters.map((chapter) =>
        item(chapter.name, `${chapter.name}.xhtml`, XHTML, drawingOf(chapter)),
      ),
      item('colophon', 'colophon.xhtml', XHTML),
      item('style', 'style.css', 'text/css'),
      item('cover-image', 'cover.png', 'image/png', 'cover-image'),
      ...fonts.map((font) => item(font, `fonts/${font}.woff2`, 'font/woff2')),
      ...[
        ...new Map(
          chapters.flatMap(({ images }) => images.map((image) => [image.file, image.type])),
        ),
      ].map(([file, type], index) => item(`image-${index + 1}`, file, type)),
      ...['bricolage-grotesque', 'newsreader'].map((font) =>
        item(`${font}-licence`, `fonts/${font}-OFL.txt`, 'text/plain'),
      ),
    ),
    writeElement('spine', {}, ...names.map((idref) => writeElement('itemref', { idref }))),
  )}\n`;
}

/** Frames the content of a page of the book. */
export function writePage(
  { language }: Pick<BookFacts, 'language'>,
  { title, body, attributes = '' }: { title: string; body: string; attributes?: string },
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>${writeText('title', title)}<link rel="stylesheet" href="style.css"/></head>
<body${attributes}>${body}</body>
</html>
`;
}

/** Writes the contents, on two levels, and the landmarks. */
export function writeContents(facts: BookFacts, chapters: readonly Chapter[]): string {
  const { words } = facts;
  const link = (href: string, title: string) => writeText('a', title, { href });
  const list = (items: readonly string[]) =>
    items.length === 0
      ? ''
      : writeElement('ol', {}, ...items.map((each) => writeElement('li', {}, each)));
  const contents = chapters.map(
    ({ name, title, sections }) =>
      link(`${name}.xhtml`, title) +
      list(sections.map((section) => link(`${name}.xhtml#${section.id}`, section.title))),
  );
  const landmark = (type: string, href: string, title: string) =>
    writeText('a', title, { 'epub:type': type, href });
  return writePage(facts, {
    title: words.contents,
    body:
      writeElement(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
        writeText('h1', words.contents),
        list([...contents, link('colophon.xhtml', words.colophon)]),
      ) +
      writeElement(
        'nav',
        { 'epub:type': 'landmarks', hidden: 'hidden' },
        list([
          landmark('cover', 'cover.xhtml', words.cover),
          landmark('toc', 'contents.xhtml', words.contents),
          landmark('bodymatter', `${chapters[0]?.name ?? 'colophon'}.xhtml`, words.begin),
          landmark('colophon', 'colophon.xhtml', words.colophon),
        ]),
      ),
  });
}
