import type { Link } from '../../../magazine/texts/manuscript.ts';
import type { Content } from '../../files/from-disk.ts';
import { type Message, problemAt, type Problem } from '../../problems/problem.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { allTexts, isStandingPage } from '../used-ids.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { listWords, wordsOf } from './words.ts';

/** Words that ask for a click and do not say what it brings. */
const IDLE: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: listWords(
    'ici|là|cliquez ici|cliquer ici|cliquez|voir|voir ici|voir plus|lire|lire ici|lire la suite|lire plus' +
      '|la suite|suite|plus|en savoir plus|plus d’informations|détails|lien|le lien|ce lien|suivez ce lien' +
      '|cet article|cette page|article|page',
    '|',
  ),
  en: listWords(
    'here|there|click here|click|see|see here|see more|read|read here|read more|read on|continue reading' +
      '|more|learn more|find out more|more information|details|link|the link|this link|follow this link' +
      '|this|this article|this page|article|page',
    '|',
  ),
};

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|(?:article|term|brand|issue):)\S+$/i;

/** Addresses that prose does not hold at all, which REF-009 says. */
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^mailto:/i;

/** The definition of a link, whose words are elsewhere. */
const DEFINITION = /^\[[^\]]*\]:/;

function judge({ target, text }: Link, locale: Locale): Message | undefined {
  if (text.trim() === '') return 'LINK-001/empty';
  if (ADDRESS.test(text.trim())) return OUTSIDE.test(target) ? undefined : 'LINK-001/address';
  const words = wordsOf(text.toLowerCase().replaceAll("'", '’'));
  const isSmall = words.length < 2 && words.every((word) => FUNCTION_WORDS[locale].has(word));
  return isSmall || IDLE[locale].has(words.join(' ')) ? 'LINK-001/idle' : undefined;
}

/** LINK-001: a link whose words do not say where it leads, or that leads to the article it stands in. */
export function checkLinkTexts(content: Content): Problem[] {
  return allTexts(content).flatMap((text) => {
    const { file, id, locale, source, manuscript } = text;
    const lines = source.split('\n');
    const own = isStandingPage(content, text) ? undefined : `article:${id}`;
    return (manuscript?.links ?? []).flatMap((link): Problem[] => {
      const { place, target } = link;
      const written = (lines[place.line - 1] ?? '').slice(place.column - 1);
      if (link.text === '' && DEFINITION.test(written)) return [];
      const message = target === own ? 'LINK-001/itself' : judge(link, locale);
      const values = { target, text: link.text };
      return message ? [problemAt({ file, place }, message, values)] : [];
    });
  });
}
