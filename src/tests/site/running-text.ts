import { flatten } from './built-journey.ts';

/** The running text of an article, without notes and their calls. */
export function readRunningText(document: Document, root: string): string[] {
  const parts = [...document.querySelectorAll(`${root} > p:not(.note, .pull-quote)`)];
  return parts.map((part) => {
    const copy = part.cloneNode(true) as Element;
    for (const call of copy.querySelectorAll('sup:has(a), .note')) call.remove();
    return flatten(copy.textContent);
  });
}

/** What stands as one stretch of words: a paragraph, a line of a list, a heading, a cell, a legend. */
const STRETCHES = 'h2, h3, h4, p, li, pre, blockquote, figcaption, th, td';

/** What only a page of the site has: the way on from a card, how a note is closed, where a word is told at length. */
const OF_THE_SITE = '.moment-foot, .note-close, .note br + a, .moment-head';

/**
 * All the words of the text of an article, in the order in which they are read: headings, paragraphs, lists, cards, tables, legends
 * and notes, each after the stretch that calls it.
 *
 * @param root Selects the text in a page of the site.
 */
export function readWholeText(document: Document, root: string): string[] {
  const copy = document.querySelector(root)?.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(OF_THE_SITE)) part.remove();
  const stretches = [...copy.querySelectorAll(STRETCHES)].map((part) => {
    const own = part.cloneNode(true) as Element;
    for (const inner of own.querySelectorAll(STRETCHES)) inner.remove();
    return flatten(own.textContent);
  });
  return stretches.filter((words) => words !== '');
}
