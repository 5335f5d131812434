import { translator } from '../words/messages.ts';
import { LANGUAGE_TAGS } from '../vocabulary.ts';
import type { ReadableArticle } from './article.ts';
import { referenceText } from './reference.ts';

/** An article of the magazine as a work to be cited. */
export interface CitedArticle {
  article: Pick<ReadableArticle, 'slug' | 'text' | 'issue' | 'date'>;
  /** The names that sign it. */
  authors: readonly string[];
  url: string;
}

/** How to cite an article, in the form in which the magazine itself cites. */
export function citeArticle({ article, authors, url }: CitedArticle): string {
  const { text, issue, date } = article;
  const { locale, title } = text;
  const t = translator(locale);
  const work = {
    type: 'article' as const,
    authors: [...authors],
    others: false,
    title,
    container: t('site.name'),
    publisher: t('issue.number', { number: issue }),
    date,
    circa: false,
    lang: LANGUAGE_TAGS[locale],
    consulted: true,
  };
  return `${referenceText(work, locale)} ${url}`;
}

/** Writes words so that TeX takes none of them for a command. */
function escapeTex(words: string): string {
  return words
    .replace(
      /[\\{}]/g,
      (sign) => ({ '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}' })[sign] ?? '',
    )
    .replace(/[&%$#_]/g, String.raw`\$&`)
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
    .replace(/[\u00a0\u202f]/g, '~');
}

/** An article as an entry of BibTeX; names and title stay as they are written. */
export function writeBibtex({ article, authors, url }: CitedArticle): string {
  const { slug, text, issue, date } = article;
  const { locale, title } = text;
  const [year = '', month = '', day = ''] = date.split('-');
  const fields = {
    author: authors.map((name) => `{${escapeTex(name)}}`).join(' and '),
    title: `{${escapeTex(title)}}`,
    journal: escapeTex(translator(locale)('site.name')),
    number: String(issue),
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    url,
    langid: { fr: 'french', en: 'british' }[locale],
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@article{${slug}-${locale},\n${lines.join('')}}\n`;
}
