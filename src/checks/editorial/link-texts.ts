import type { Link } from '../../domain/manuscript.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import type { Problem, Severity } from '../problem.ts';
import { allTexts, isStandingPage } from '../references.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { wordsOf } from './words.ts';

/** Words that ask for a click and do not say what it brings. */
const IDLE: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'ici',
    'là',
    'cliquez ici',
    'cliquer ici',
    'cliquez',
    'voir',
    'voir ici',
    'voir plus',
    'lire',
    'lire ici',
    'lire la suite',
    'lire plus',
    'la suite',
    'suite',
    'plus',
    'en savoir plus',
    'plus d’informations',
    'détails',
    'lien',
    'le lien',
    'ce lien',
    'suivez ce lien',
    'cet article',
    'cette page',
    'article',
    'page',
  ],
  en: [
    'here',
    'there',
    'click here',
    'click',
    'see',
    'see here',
    'see more',
    'read',
    'read here',
    'read more',
    'read on',
    'continue reading',
    'more',
    'learn more',
    'find out more',
    'more information',
    'details',
    'link',
    'the link',
    'this link',
    'follow this link',
    'this',
    'this article',
    'this page',
    'article',
    'page',
  ],
};

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|(?:article|term|brand|issue):)\S+$/i;

/** Addresses that prose does not hold at all, which REF-009 says. */
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^mailto:/i;

interface Remark {
  severity: Severity;
  what: Localised;
  why: Localised;
}

const WHY: Localised = {
  fr: 'Avec une voix de synthèse, on va de lien en lien, sans la phrase autour : chacun doit dire où il mène.',
  en: 'With a screen reader one goes from link to link without the sentence around: each has to say where it leads.',
};

function judge({ target, text }: Link, locale: Locale): Remark | undefined {
  if (text.trim() === '') {
    return {
      severity: 'error',
      what: {
        fr: `Le lien vers « ${target} » n’a pas de texte.`,
        en: `The link to “${target}” has no text.`,
      },
      why: {
        fr: 'Personne ne peut le voir ni l’entendre.',
        en: 'Nobody can see it or hear it.',
      },
    };
  }
  if (ADDRESS.test(text.trim())) {
    if (OUTSIDE.test(target)) return undefined;
    return {
      severity: 'error',
      what: {
        fr: `Le texte du lien est une adresse : « ${text} ».`,
        en: `The text of the link is an address: “${text}”.`,
      },
      why: {
        fr: 'Une adresse ne se lit pas ; une voix de synthèse l’épelle.',
        en: 'An address is not for reading; a screen reader spells it out.',
      },
    };
  }
  const words = wordsOf(text.toLowerCase().replaceAll("'", '’'));
  const isIdle = IDLE[locale].includes(words.join(' '));
  const isSmall = words.length < 2 && words.every((word) => FUNCTION_WORDS[locale].has(word));
  if (!isIdle && !isSmall) return undefined;
  return {
    severity: 'warning',
    what: {
      fr: `Le texte du lien, « ${text} », ne dit pas où il mène.`,
      en: `The text of the link, “${text}”, does not say where it leads.`,
    },
    why: WHY,
  };
}

/** Whether what stands there is the definition of a link, whose words are elsewhere. */
function isDefinition(lines: readonly string[], { place }: Link): boolean {
  const line = lines[place.line - 1] ?? '';
  return /^\[[^\]]*\]:/.test(line.slice(place.column - 1));
}

/** LINK-001: a link whose words do not say where it leads, or that leads to the piece it stands in. */
export function checkLinkTexts(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap((text) => {
    const { file, id, locale, source } = text;
    const lines = source.split('\n');
    return (text.manuscript?.links ?? []).flatMap((link): Problem[] => {
      if (link.text === '' && isDefinition(lines, link)) return [];
      if (link.target === `article:${id}` && !isStandingPage(manuscripts, text)) {
        return [
          {
            file,
            ...link.place,
            code: 'LINK-001',
            severity: 'warning',
            what: {
              fr: 'Le lien mène à l’article où il se trouve.',
              en: 'The link leads to the piece that it stands in.',
            },
            why: {
              fr: 'On croit partir ailleurs, et la page recommence du début.',
              en: 'Readers think they are going elsewhere, and the page starts again.',
            },
            remedy: {
              fr: 'Supprimez le lien, ou menez à un intertitre : `#intertitre`.',
              en: 'Remove the link, or lead to a heading: `#heading`.',
            },
          },
        ];
      }
      const remark = judge(link, locale);
      if (!remark) return [];
      return [
        {
          file,
          ...link.place,
          code: 'LINK-001',
          ...remark,
          remedy: {
            fr: 'Mettez le lien sur les mots qui nomment ce qu’on y trouve.',
            en: 'Put the link on the words that name what is found there.',
          },
        },
      ];
    });
  });
}
