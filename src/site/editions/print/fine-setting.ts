import {
  element,
  rewriteTree,
  type HtmlNode,
  type Root,
} from '../../../magazine/texts/html-tree.ts';
import { splitOrdinals } from '../../../magazine/typography/typography.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';

/** What is set already, code, and the words of drawings. */
const KEPT = new Set(['sup', 'code', 'text', 'tspan', 'title']);

const PRONOUN = '(?:je|tu|ils?|elles?|on|nous|vous|l[ea]s?|lui|leur|moi|toi|en|y|ce|ci|là)';
const NAME = '\\p{Lu}{2,}-\\p{Lu}\\p{L}+';
const LETTER = '\\p{L}-\\p{L}{2,}';
const write = (words: string) => new RegExp(`((?<![\\p{L}-])(?:${words})(?![\\p{L}-]))`, 'u');

/** Words that do not part at their hyphen: a French verb and its pronouns (dit-il), a name in capitals (UFC-Que),
 * a letter before a word (e-mail). */
const UNBROKEN: Readonly<Record<Locale, RegExp>> = {
  fr: write(`\\p{L}+(?:-t)?(?:-${PRONOUN})+|${NAME}|${LETTER}`),
  en: write(`${NAME}|${LETTER}`),
};

/** Words on paper: the ending of an ordinal, what stays on one line, or any others. */
interface SetRun {
  text: string;
  set: 'raised' | 'unbroken' | undefined;
}

/** Splits words at what is set in its own way on paper. */
export function splitWords(words: string, locale: Locale): SetRun[] {
  return words.split(UNBROKEN[locale]).flatMap((part, index): SetRun[] => {
    if (index % 2 === 1) return [{ text: part, set: 'unbroken' }];
    if (locale !== 'fr') return [{ text: part, set: undefined }];
    return splitOrdinals(part).map(({ text, raised }) => ({
      text,
      set: raised ? 'raised' : undefined,
    }));
  });
}

/** Raises the endings of ordinals in notes and tables as in the text, and keeps verbs and their pronouns on one line. */
export function setFinely(root: Root, locale: Locale): Root {
  return rewriteTree(root, (node) => {
    const { lang } = node.properties;
    if (KEPT.has(node.tagName) || (lang !== undefined && !lang.startsWith(locale))) return [node];
    const children = node.children.flatMap((child): HtmlNode[] =>
      child.type === 'text'
        ? splitWords(child.value, locale).map(({ text, set }) =>
            set
              ? element(set === 'raised' ? 'sup' : 'span', [text], { className: [set] })
              : { ...child, value: text },
          )
        : [child],
    );
    return [{ ...node, children }];
  });
}
