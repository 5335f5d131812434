import type { Locale } from '../schemas/locale.ts';
import { findSpellings, foldText } from './search-text.ts';

/** Everything in a page that is not text: comments, scripts, styles and tags. */
const MARKUP =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[!/]?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** A section’s heading, a moment’s heading, or the end of the moment’s card. */
const LANDMARK =
  /<h2\b[^>]*\sid="(?<id>[^"]*)"[^>]*>(?<words>[\s\S]*?)<\/h2>|<h3\b[^>]*\sid="(?<moment>moment-)|<\/section>/g;

/**
 * Gives the text that follows a moment’s card back to the section it stands in: the search would
 * otherwise land on the card for every word down to the next heading.
 */
function closeMoments(html: string): string {
  let section: { id: string; words: string } | undefined;
  let inMoment = false;
  return html.replace(LANDMARK, (found, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups['id'] !== undefined) {
      const words = (groups['words'] ?? '').replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');
      section = { id: groups['id'], words };
      return found;
    }
    if (groups['moment']) {
      inMoment = true;
      return found;
    }
    const ended = inMoment;
    inMoment = false;
    if (!ended || !section) return found;
    return `${found}<b id="${section.id}" data-pagefind-title="${section.words.trim()}"></b>`;
  });
}

/** Where Pagefind sees no end of a sentence, and would run a caption or a definition into the next. */
const UNENDED = /^(<\/?)(?:figcaption|dt|dd|th|caption)\b/i;

/** The filters of a page, which lists them in one attribute. */
const FILTERS = /\sdata-pagefind-filter="([^"]*)"/;

/** Gives each filter an element of its own: Pagefind takes all that follows a colon for one value. */
function splitFilters(tag: string): string {
  const [attribute, list] = FILTERS.exec(tag) ?? [];
  if (!attribute || !list?.includes(', ')) return tag;
  const filters = list.split(', ').map((filter) => `<b data-pagefind-filter="${filter}"></b>`);
  return `${tag.replace(attribute, '')}${filters.join('')}`;
}

/**
 * Clears a tag of what harms the copy. An anchor inside a sentence breaks the words around it in two,
 * and no result leads there: only headings, and the anchors above, keep their ids.
 */
function clearTag(tag: string): string {
  const ended = tag.replace(UNENDED, '$1div');
  return /^<h[1-6]\b|\sdata-pagefind-title=/.test(tag) ? tag : ended.replace(/\sid="[^"]*"/, '');
}

/**
 * Writes the copy of a built page that the search reads: its text as readers type it, its attributes
 * and addresses as they are. The words that are printed otherwise travel in the metadata field
 * `spellings`, separated by `|`.
 *
 * @param html A page as the build writes it.
 */
export function buildSearchCopy(html: string, locale: Locale): string {
  const spellings = new Set<string>();
  const fold = (text: string) => {
    for (const spelling of findSpellings(text)) spellings.add(spelling);
    return foldText(text, locale);
  };
  const source = closeMoments(html);
  let copy = '';
  let end = 0;
  for (const { 0: markup, index } of source.matchAll(MARKUP)) {
    copy += fold(source.slice(end, index)) + splitFilters(clearTag(markup));
    end = index + markup.length;
  }
  copy += fold(source.slice(end));
  if (spellings.size === 0) return copy;
  const field = `<p data-pagefind-meta="spellings">${[...spellings].join('|')}</p>`;
  return copy.replace(/(?=<\/body>)/, field);
}
