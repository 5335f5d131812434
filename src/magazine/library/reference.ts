import { typesetOnce } from '../typography/kept-words.ts';
import { inEachLocale } from '../words/each-locale.ts';
import type { SourceAuthor, SourceEntry } from '../schemas/source.ts';
import { localeOfLang } from '../typography/typography.ts';
import { LANGUAGE_TAGS, type Locale } from '../vocabulary.ts';

/** A part of a reference; a title keeps the language and the slant of the work. */
export interface ReferencePart {
  text: string;
  italic?: boolean;
  lang?: string;
}

/** The words that a reference borrows from the language of the page. */
const WORDS = {
  fr: { and: 'et', undated: 's. d.', circa: 'vers', open: '« ', close: ' »' },
  en: { and: 'and', undated: 'n.d.', circa: 'c.', open: '“', close: '”' },
} as const;

const MONTHS = inEachLocale(
  (locale) =>
    new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const DAYS = inEachLocale(
  (locale) =>
    new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** A date known to the day, the month or the year, in words. */
export function formatPartialDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const start = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (!day) return MONTHS[locale].format(start);
  const words = DAYS[locale].format(start);
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** The name of an author as it is read. */
export function formatAuthor(author: SourceAuthor): string {
  return typeof author === 'string' ? author : `${author.given} ${author.family}`;
}

/** The name under which an author is looked up: that of a body is kept whole. */
export function familyNameOf(author: SourceAuthor): string {
  return typeof author === 'string' ? author : author.family;
}

function formatAuthors({ authors, others }: SourceEntry, locale: Locale): string {
  const names = authors.map(formatAuthor);
  if (others || names.length > 3) return `${names[0]} et al.`;
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${WORDS[locale].and} ${last}`;
}

/** Whether the work stands alone, so that its own title is in italics. */
function isWhole({ type, container }: SourceEntry): boolean {
  return !container && ['book', 'report', 'thesis', 'film'].includes(type);
}

/** The title of a work, in its own language; or in brackets what the editors call one that has none. */
function formatTitle(source: SourceEntry, locale: Locale): ReferencePart[] {
  const { title, lang } = source;
  if (typeof title !== 'string') return [{ text: `[${title[locale]}]` }];
  const own = localeOfLang(lang);
  const quoted = own === locale && !isWhole(source);
  const text = own ? typesetOnce(title, own, { quoted }) : title;
  const foreign = own === locale ? {} : { lang };
  if (isWhole(source)) return [{ text, italic: true, ...foreign }];
  const { open, close } = WORDS[locale];
  return [{ text: open }, { text, ...foreign }, { text: close }];
}

/**
 * Writes a reference: authors, title, container, publisher, date, pages. One format a language; the
 * title of a work that stands alone and the name of a container are in italics, other titles in quotes;
 * a range of pages that is typed with a hyphen has its dash.
 *
 * @param at Where in the work, before the full stop that ends the reference.
 */
export function formatReference(source: SourceEntry, locale: Locale, at?: string): ReferencePart[] {
  const words = WORDS[locale];
  const date = source.date
    ? `${source.circa ? `${words.circa} ` : ''}${formatPartialDate(source.date, locale)}`
    : words.undated;
  const pages = source.pages?.replace(/(?<=\d)-(?=\d)/g, '–');
  const details = [source.publisher, date, pages, at].filter(Boolean).join(', ');

  const parts: ReferencePart[] = [];
  if (source.authors.length > 0) {
    parts.push({ text: `${formatAuthors(source, locale)}, ` });
  }
  parts.push(...formatTitle(source, locale));
  if (source.container) parts.push({ text: ', ' }, { text: source.container, italic: true });
  parts.push({ text: `, ${details}${details.endsWith('.') ? '' : '.'}` });
  return parts.map((part) =>
    part.lang ? part : { ...part, text: typesetOnce(part.text, locale) },
  );
}

/** A reference as plain text, for feeds and attributes. */
export function referenceText(source: SourceEntry, locale: Locale): string {
  return formatReference(source, locale)
    .map(({ text }) => text)
    .join('');
}

/** The shortest name of a work: the family name of its first author, or its container, and its year. */
export function shortReference(source: SourceEntry, locale: Locale): string {
  const [first] = source.authors;
  const title = typeof source.title === 'string' ? source.title : source.title[locale];
  const name = first === undefined ? (source.container ?? title) : familyNameOf(first);
  const year = source.date?.slice(0, 4) ?? WORDS[locale].undated;
  return typesetOnce(`${name}, ${year}`, locale);
}
