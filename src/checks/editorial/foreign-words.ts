import { otherLocale } from '../../domain/routes.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Locale } from '../../schemas/locale.ts';
import phrases from '../../library/problems/phrases.json' with { type: 'json' };
import type { Problem } from '../problem.ts';
import { isFunctionWord } from './function-words.ts';
import { buildForeignLexicon } from './lexicon-words.ts';
import { findMarkedStretches, overlap, type Stretch } from './marked-stretches.ts';
import { problemIn, proseOf, type Prose } from './prose.ts';
import { wordsOf } from './words.ts';

/** Fewest words of a stretch whose language can be told. */
const LEAST_WORDS = 3;
/** Fewest different small words that tell it. */
const LEAST_SIGNS = 2;

/** Whether small words of the other language, and none of this one, hold a stretch together. */
function isForeign(text: string, locale: Locale): boolean {
  const words = wordsOf(text.toLowerCase());
  if (words.length < LEAST_WORDS || words.some((word) => isFunctionWord(word, locale)))
    return false;
  const signs = words.filter((word) => isFunctionWord(word, otherLocale(locale)));
  return new Set(signs).size >= LEAST_SIGNS;
}

function describe({ prose, start, end }: Stretch): Problem {
  const foreign = otherLocale(prose.locale);
  const { fr, en } = phrases.languages[foreign];
  const written = prose.text.slice(start, end);
  const words = written.trim();
  return problemIn(prose, [start + written.indexOf(words), end], {
    code: 'LANG-003',
    severity: 'warning',
    what: {
      fr: `Ces mots semblent être en ${fr} : « ${words} ».`,
      en: `These words seem to be ${en}: “${words}”.`,
    },
    why: {
      fr: 'Une voix de synthèse les prononcerait avec l’accent du reste du texte, et on ne les comprendrait pas.',
      en: 'A screen reader would pronounce them as it does the rest of the text, and nobody would understand.',
    },
    remedy: {
      fr: `Écrivez <Foreign lang="${foreign}">${words}</Foreign>.`,
      en: `Write <Foreign lang="${foreign}">${words}</Foreign>.`,
    },
  });
}

/** What explains a term is in the words of the lexicon. */
function standsInTerm({ passage, offsetAt }: Prose, index: number): boolean {
  const offset = offsetAt(index);
  return passage.runs.some(
    ({ within, start, end }) => within.includes('Term') && start <= offset && offset < end,
  );
}

const CAN_HOLD_TAGS: readonly string[] = ['paragraph', 'heading', 'cell', 'tag', 'remark'];

/** LANG-003: words of the other language that nothing marks as such. */
export function checkForeignWords(manuscripts: Manuscripts): Problem[] {
  const lexicon = {
    fr: buildForeignLexicon(manuscripts, 'fr'),
    en: buildForeignLexicon(manuscripts, 'en'),
  };
  return proseOf(manuscripts).flatMap((prose) => {
    const { passage, locale } = prose;
    if (!CAN_HOLD_TAGS.includes(passage.kind) || passage.holder === 'Verbatim') return [];
    const stretches = findMarkedStretches(prose).filter((stretch) =>
      isForeign(stretch.prose.text.slice(stretch.start, stretch.end), locale),
    );
    const terms = lexicon[locale](prose.text)
      .filter(({ start }) => !standsInTerm(prose, start))
      .map((word) => ({ prose, ...word }));
    const found: Stretch[] = [];
    for (const stretch of [...stretches, ...terms]) {
      if (!found.some((known) => overlap(known, stretch))) found.push(stretch);
    }
    return found.map(describe);
  });
}
