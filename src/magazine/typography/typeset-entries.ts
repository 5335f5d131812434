import type { LetterEntry } from '../schemas/letter.ts';
import type { SourceEntry } from '../schemas/source.ts';
import type { WrittenPage, WrittenText } from '../library/article.ts';
import { localeOfLang, typeset, typesetLocalised } from './typography.ts';

/** What a text holds, wherever it stands. */
type Words<Text> = Omit<Text, 'id'>;

/** Sets the words of a source; a title keeps the typography of its own language, whatever the page. */
export function typesetSource(entry: SourceEntry): SourceEntry {
  const source = typesetLocalised(entry);
  const { title, lang } = source;
  const locale = localeOfLang(lang);
  return locale && typeof title === 'string'
    ? { ...source, title: typeset(title, locale) }
    : source;
}

/** Sets the words of a letter in its own language. */
export function typesetLetter({ name, text, answer, ...letter }: LetterEntry): LetterEntry {
  const set = (words: string) => typeset(words, letter.locale);
  return { ...letter, name: set(name), text: set(text), answer: answer && set(answer) };
}

/** Sets the words of a text that pages take from data: its body is set while it is compiled. */
export function typesetText({ locale, head, facts }: Words<WrittenText>): Words<WrittenText> {
  const set = (text: string) => typeset(text, locale);
  return {
    locale,
    head: {
      ...head,
      title: set(head.title),
      standfirst: set(head.standfirst),
      ...(head.coverLine && { coverLine: set(head.coverLine) }),
      categories: head.categories.map(set),
    },
    facts: {
      ...facts,
      headings: facts.headings.map((heading) => ({ ...heading, text: set(heading.text) })),
    },
  };
}

/** Sets the words of a standing page that pages take from data. */
export function typesetPage({ head, ...page }: Words<WrittenPage>): Words<WrittenPage> {
  const set = (text: string) => typeset(text, page.locale);
  return { ...page, head: { ...head, title: set(head.title), standfirst: set(head.standfirst) } };
}
