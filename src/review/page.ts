import { htmlToHast } from 'satteri';
import { findElement, wordsOf, type Element, type Root } from '../editions/tree.ts';
import { attributeOf, collapseSpaces, readRegions, type Region } from './region.ts';

interface HeadFacts {
  /** Without the name of the magazine, where the page gives it so. */
  title: string;
  description: string;
  /** What it asks of search engines. */
  robots: string;
  /** Its own address and those in the other languages. */
  languages: readonly string[];
  /** What it says to programs that share or cite it, title and description aside. */
  sharing: readonly string[];
  /** Where it sends its readers at once. */
  target: string | undefined;
}

/** What readers and programs find in a page, whatever it looks like. */
export interface PageFacts extends HeadFacts {
  main: Region;
  /** All that stands around the text: header, menu, footer. */
  frame: Region;
}

function readHead(head: Element): HeadFacts {
  const elements = head.children.filter((child) => child.type === 'element');
  const metas = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((element) => ({
      name: attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '',
      command: attributeOf(element, 'httpEquiv'),
      content: attributeOf(element, 'content') ?? '',
    }));
  const contentOf = (name: string) => metas.find((meta) => meta.name === name)?.content;
  const refresh = metas.find(({ command }) => command === 'refresh')?.content;
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    title: contentOf('og:title') ?? collapseSpaces(title ? wordsOf(title) : ''),
    description: contentOf('description') ?? '',
    robots: contentOf('robots') ?? '',
    languages: elements.flatMap((element) => {
      const rel = attributeOf(element, 'rel');
      const lang = rel === 'canonical' ? rel : attributeOf(element, 'hrefLang');
      return lang === undefined ? [] : [`${lang} ${attributeOf(element, 'href')}`];
    }),
    sharing: [
      ...metas
        .filter(({ name }) => name.includes(':') && !/^og:(?:title|description)$/.test(name))
        .map(({ name, content }) => `${name} ${content}`),
      ...elements
        .filter((element) => attributeOf(element, 'type') === 'application/ld+json')
        .map(wordsOf),
    ],
    target: refresh?.replace(/^[^=]*=\s*/, ''),
  };
}

/**
 * Reads what a built page says.
 *
 * @param html A whole page; what it lacks, a parser adds as browsers do.
 */
export function parsePage(html: string): PageFacts {
  const root = htmlToHast(html) as Root;
  const [head, body] = ['head', 'body'].map((tagName) => findElement(root, tagName));
  if (!head || !body) throw new Error(`The parser gave a page without ${head ? 'body' : 'head'}.`);
  return { ...readHead(head), ...readRegions(body) };
}
