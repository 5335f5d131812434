import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { issueOf, type Issue } from '../../../magazine/library/library.ts';
import { readableIn, type ReadableArticle } from '../../../magazine/library/article.ts';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { madeOnce, makeApart } from '../../../magazine/library/uses.ts';
import type { ListedPage } from '../../../magazine/addresses/page-list.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { absoluteUrl, routes } from '../../addresses.ts';
import { getPages } from '../../facts/site-page.ts';
import { takePage } from '../../kept-pages.ts';
import { BUILT_SITE, getPageCauses } from '../../page-causes.ts';
import { writePictures } from '../../pictures/photograph.ts';
import displayLicence from '../../fonts/bricolage-grotesque-OFL.txt?raw';
import textLicence from '../../fonts/newsreader-OFL.txt?raw';
import { archive } from './archive.ts';
import { readImage } from './images.ts';
import { buildChapter } from './chapter.ts';
import { drawCover } from './cover.tsx';
import styles from './epub.css?raw';
import { describeBook } from './book-facts.ts';
import { writeContents, writePackage, CONTAINER } from './package-document.ts';
import { writeChapter, writeColophon, writeCoverPage } from './pages.tsx';

/** The faces of the pages, by their paths: those with the rare letters too. */
const FACES = import.meta.glob<string>('../../fonts/{bricolage,newsreader}*.woff2', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The bytes of a file that the bundler has put into the code. */
const bytesOf = (data: string) => Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');

/** The ground of a page by night: without one a reader of EPUB may keep a white page under light titles. */
const NIGHT = '#0b0c12';

/** The rules that an issue prints in its two colours, and by night in their negative. */
function colourRules({ stock, ink }: Issue): string {
  const rules = (ground: string, print: string) => `
.opener, .moment { background: ${ground}; color: ${print}; }
.knots circle, .knots [data-filled] text { fill: ${ground}; }
.thread .night { color: ${ground}; }
.thread .night > path, .knots .night circle { fill: ${print}; }
h1, h2, h3, h4, .kind { color: ${print}; }`;
  return `${rules(stock, ink)}
@media (prefers-color-scheme: dark) {
body { background: ${NIGHT}; color: #fff; }${rules(NIGHT, stock)}
}
.knots [data-filled] circle { fill: currentColor; }
`;
}

/**
 * An issue as a book: EPUB 3.3, each article a chapter with its threads drawn, its journeys as tables and its notes, the fonts
 * and all that it shows inside. The same content gives the same bytes, on any machine and at any time.
 */
async function writeBook(number: number, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const library = await getLibrary(locale);
  const issue = issueOf(library, { issue: number });
  const articles = readableIn(issue.articles, locale);
  const files = new Map(
    articles.map(({ slug, text }) => [
      absoluteUrl(routes.article(locale, text.slug)).href,
      `${slug}.xhtml`,
    ]),
  );
  const chapters = await Promise.all(
    articles.map((article) => buildChapter(article, files, library)),
  );
  const facts = describeBook(issue, articles, library, locale);
  const pages = Object.fromEntries(
    chapters.map((chapter, index) => [
      `EPUB/${chapter.name}.xhtml`,
      writeChapter(chapter, articles[index] as ReadableArticle, facts),
    ]),
  );
  const fonts = Object.fromEntries(
    Object.entries(FACES).map(([path, data]) => [basename(path, '.woff2'), bytesOf(data)]),
  );
  const text: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': writePackage(facts, chapters, Object.keys(fonts)),
    'EPUB/contents.xhtml': writeContents(facts, chapters),
    'EPUB/cover.xhtml': writeCoverPage(facts),
    ...pages,
    'EPUB/colophon.xhtml': writeColophon(facts, issue, locale),
    'EPUB/style.css': styles + colourRules(issue),
    'EPUB/fonts/bricolage-grotesque-OFL.txt': displayLicence,
    'EPUB/fonts/newsreader-OFL.txt': textLicence,
  };
  const images = chapters.flatMap((chapter) => chapter.images);
  const binary: Record<string, Uint8Array> = {
    'EPUB/cover.png': await drawCover(issue, locale),
    ...Object.fromEntries(
      Object.entries(fonts).map(([name, bytes]) => [`EPUB/fonts/${name}.woff2`, bytes]),
    ),
    ...Object.fromEntries(
      await Promise.all(
        images.map(async (image) => [`EPUB/${image.file}`, await readImage(image)] as const),
      ),
    ),
  };
  return archive(text, binary);
}

/** The page of the list that is the book of an issue: whoever asks for the book does not rest on the list. */
async function findBookPage(number: number, locale: Locale): Promise<ListedPage> {
  const path = routes.book(locale, number);
  const page = (await makeApart(getPages)).find((each) => each.path === path);
  if (!page) throw new Error(`The site has no book at ${path}.`);
  return page;
}

/** An issue as a book, which is as an earlier build made it where nothing that it shows has changed since. */
export const getBook = madeOnce(
  (number: number, locale: Locale) => `${number}/${locale}`,
  async (number, locale) => {
    if (import.meta.env.DEV) return writeBook(number, locale);
    const page = await findBookPage(number, locale);
    const causes = await getPageCauses({ page });
    const kept = await takePage({ path: page.path, site: BUILT_SITE }, causes, writePictures);
    return kept ? readFile(kept.file) : writeBook(number, locale);
  },
);
