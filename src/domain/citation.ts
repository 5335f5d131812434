import type { Locale } from '../schemas/locale.ts';
import type { SourceEntry } from '../schemas/source.ts';
import { localeOfLang, typeset } from './typography.ts';
import { LANGUAGE_TAGS } from './vocabulary.ts';

/** A piece of a citation; a title keeps the language and the slant of the work. */
export interface CitationPart {
  text: string;
  italic?: boolean;
  lang?: string;
}

/** The words that a citation borrows from the language of the page. */
const WORDS = {
  fr: { and: 'et', undated: 's. d.', circa: 'vers', open: '« ', close: ' »' },
  en: { and: 'and', undated: 'n.d.', circa: 'c.', open: '“', close: '”' },
} as const;

/** A date known to the day, the month or the year, in words. */
export function formatPartialDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
      ...options,
      timeZone: 'UTC',
    }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
  if (day) {
    const words = format({ day: 'numeric', month: 'long', year: 'numeric' });
    return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
  }
  return month ? format({ month: 'long', year: 'numeric' }) : year;
}

function formatAuthors(authors: readonly string[], locale: Locale): string {
  if (authors.length > 3) return `${authors[0]} et al.`;
  const last = authors.at(-1) ?? '';
  if (authors.length < 2) return last;
  return `${authors.slice(0, -1).join(', ')} ${WORDS[locale].and} ${last}`;
}

/** Whether the work stands alone, so that its own title is in italics. */
function isWhole({ type, container }: SourceEntry): boolean {
  return !container && ['book', 'report', 'thesis'].includes(type);
}

/**
 * Writes a citation: authors, title, container, publisher, date, pages. One format a language; the
 * title of a work that stands alone and the name of a container are in italics, other titles in quotes.
 */
export function formatCitation(source: SourceEntry, locale: Locale): CitationPart[] {
  const words = WORDS[locale];
  const own = localeOfLang(source.lang);
  const title = own ? typeset(source.title, own) : source.title;
  const foreign = source.lang.slice(0, 2) === locale ? {} : { lang: source.lang };
  const date = source.date
    ? `${source.circa ? `${words.circa} ` : ''}${formatPartialDate(source.date, locale)}`
    : words.undated;
  const details = [source.publisher, date, source.pages].filter(Boolean).join(', ');

  const parts: CitationPart[] = [];
  if (source.authors.length > 0) {
    parts.push({ text: `${formatAuthors(source.authors, locale)}, ` });
  }
  if (isWhole(source)) parts.push({ text: title, italic: true, ...foreign });
  else {
    parts.push({ text: words.open }, { text: title, ...foreign }, { text: words.close });
  }
  if (source.container) parts.push({ text: ', ' }, { text: source.container, italic: true });
  parts.push({ text: `, ${details}${details.endsWith('.') ? '' : '.'}` });
  return parts.map((part) => (part.lang ? part : { ...part, text: typeset(part.text, locale) }));
}

/** A citation as plain text, for feeds and attributes. */
export function citationText(source: SourceEntry, locale: Locale): string {
  return formatCitation(source, locale)
    .map(({ text }) => text)
    .join('');
}

/** The shortest name of a work: the family name of its first author, or its container, and its year. */
export function shortCitation(source: SourceEntry, locale: Locale): string {
  const first = source.authors[0]?.replace(/ et al\.$/, '');
  const author = source.body ? first : first?.split(' ').at(-1);
  const year = source.date?.slice(0, 4) ?? WORDS[locale].undated;
  return typeset(`${author ?? source.container ?? source.title}, ${year}`, locale);
}
