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
