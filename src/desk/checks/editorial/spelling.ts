import { between, substitute, WORD_START } from '../../../magazine/typography/composition.ts';
import { ELISIONS } from '../../../magazine/typography/elisions.ts';
import { checkCorrections, correct } from './corrections.ts';

/**
 * Words that start with an accent, and are nothing without it: neither another word nor a name. After
 * slashes stand the endings that they also take; a stem with a hyphen is no word without one.
 */
const CERTAIN = `
  Âgé/e/s/es Ébauche/s Ébloui/e/s/es/r/ssant Écart/s/er/é/ée Échange/s/r Échantillon/s
  Échapp-/e/er Échec/s Échéance/s Échelle/s Échelon/s Éclairage/s Éclaire/r Éclater École/s
  Écolier/s Écologi-/e/que/ques/ste/stes Économi-/e/que/ques/ser/ste/stes Écorce/s Écoul-/er/ement
  Écout-/e/er/es/ez Écran/s Écras-/er/é/ée Écri-/re/t/te/ts/tes/vez/vain/vains/vaine Écriture/s
  Édifice/s Édit-/er/eur/eurs/rice Éducat-/eur/eurs/if/ive Éduquer Égal/e/es/ement/er Égalité/s
  Égard/s Égarer Égaux Église/s Égoïste/s Égypt-/e/ien/ienne Élabor-/er/é/ée Élargi/r/ssement
  Électeur/s Électricité Électrique/s Électronique/s Élégance Élément/s Élève/s
  Élev-/er/é/ée/és/ées Éliminer Élire Élu/e/s/es Éloge/s Éloign-/er/é/ée Élysée Émerg-/e/er
  Émett-/re/eur Émirats Émouv-/oir/ant/ante Énergi-/e/es/que/ques Énerv-/er/é/ée Énigme/s
  Énorm-/e/es/ément Énonc-/er/é/és Énumér-/er/ation Épais/se/ses Épargn-/e/er Éparpill-/er/é/ée
  Épaule/s Épicerie/s Épidémie/s Épingle/s Époque/s Épouse/s Époux Épreuve/s Éprouv-/er/é/ée
  Épuis-/er/é/ée/ement Équateur Équilibr-/e/es/er/é Équipage/s Équip-/e/es/er/é/ée/és/ées
  Équipement/s Équité Érythrée Établi/e/s/es/r/ssement/ssements Étage/s Étagère/s Étaient Étais
  Était Étal-/er/age Étang/s Étant Étape/s État/s Étatique/s Été/s Étein-/dre/t/te Étend-/re/u/ue
  Étern-/el/elle/els/ité Éthiopie Éthique/s Étoffe/s Étoile/s Étonn-/er/é/ée/ant/ante/amment
  Étouff-/er/é/ée Étrange/s/r/rs Étrangère/s Être/s Êtes Étroit/e/s/es/ement Étude/s
  Étudi-/er/é/ée/ant/ante/ants/antes Évalu-/er/é/ée Évangile/s Éveil Éveill-/er/é/ée Événement/s
  Évènement/s Éventail/s Éventuel/le/s/lement Évêque/s Évidemment Évidente/s Évit-/e/er/ez/é/ée
  Évolu-/er/é/ée Évoqu-/e/er/é/ée Écoss-/e/ais/aise Édimbourg Île/s Îlot/s Ôter Ôtez
`;

/** Words that English, or a name, writes the same without the accent. */
const DOUBTFUL = `
  Âge/s Âme/s Âne/s Âpre/s Écho/s Éclair/s Éclat/s Économies Édito Éditorial Édition/s Éducation
  Élan/s Élection/s Éligible/s Élimination Élite/s Émancipation Émergence Émission/s Émotion/s
  Ému/e/s/es Épilogue Épisode/s Équation/s Équitable/s Équivalen-/ce/t/te/ts/tes Érosion
  Étiquette/s Évaluation/s Évasion Évidence/s Évident Évolution/s
`;

/** What makes a letter A that starts a sentence the preposition. */
const AFTER_A =
  "l[’']|(?:cause|ce|cette?|ces|chaque|condition|côté|défaut|droite|force|gauche|la|les?|leurs?|lire|ma|mesure|moins|moitié|mon|noter|nos|notre|part(?:ir)?|peine|peu|présent|propos|quel(?:le)?s?|qui|quoi|savoir|ses|son|suivre|terme|titre|tous|toute|travers|voir|vos|votre|vrai)(?!\\p{L})";

/** Verbs that tell the pronoun from the name of anything else. */
const AFTER_CA =
  "(?:arrive|change|commence|coûte|dépend|devait|devient|doit|fait|finit|marche|ne|n’|n'|peut|s’|s'|se|semble|suffit|va|vaut|y)(?!\\p{Ll})";

const SENTENCE_START = '(?:^|[.!?…]\\s+|[«“(–—]\\s*)';

/** Fewest letters of a word in capitals: what is shorter may be an acronym. */
const LEAST_CAPITALS = 4;

const withoutAccent = (word: string) => word.charAt(0).normalize('NFD').charAt(0) + word.slice(1);

/** Words without the accent of their first letter, each with its spelling. */
function buildSpellings(list: string): ReadonlyMap<string, string> {
  const words = list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [stem = '', ...endings] = entry.split('/');
      const root = stem.replace(/-$/, '');
      return [...(root === stem ? [stem] : []), ...endings.map((ending) => root + ending)];
    });
  const capitals = words
    .filter(({ length }) => length >= LEAST_CAPITALS)
    .map((word) => word.toUpperCase());
  return new Map([...words, ...capitals].map((word) => [withoutAccent(word), word]));
}

const CAPITALISED = /(?<!\p{L})[AEIO]\p{L}{1,20}(?!\p{L})/gu;

/** Makes a finder of words that lack their accent. */
function findWords(list: string) {
  const spellings = buildSpellings(list);
  return substitute(CAPITALISED, ([word]) => spellings.get(word) ?? word);
}

/** Makes a finder of a word that starts a sentence, a space before others. */
const findFirst = (word: string, after: string, accented: string) =>
  substitute(between(SENTENCE_START, word, `[ \\n\\u00a0]+(?:${after})`), accented);

/** FR-010: a capital that has lost its accent, for certain or perhaps. */
export const checkAccentedCapitals = checkCorrections({
  fr: [
    { message: 'FR-010/certain', find: findWords(CERTAIN) },
    { message: 'FR-010/certain', find: findFirst('A', AFTER_A, 'À') },
    { message: 'FR-010/certain', find: findFirst('Ca', AFTER_CA, 'Ça') },
    { message: 'FR-010/doubtful', find: findWords(DOUBTFUL) },
    // Before a name or a figure, the letter may also belong to an English title.
    { message: 'FR-010/doubtful', find: findFirst('A', '\\p{Lu}\\p{Ll}|\\d', 'À') },
  ],
  en: [],
});

const SIGN = between('\\p{L}', '[´`′]', '\\p{L}');

/** FR-008, EN-008: another sign in the place of an apostrophe, or an apostrophe in a plural. */
export const checkApostrophes = checkCorrections({
  fr: [
    correct('FR-008', SIGN, '’'),
    correct(
      'FR-008',
      // Elsewhere the turned comma may be a letter of another language: Hawai‘i.
      between(`(?<!\\p{L})(?:${ELISIONS}|quelqu|aujourd)`, '‘', '\\p{L}', 'giu'),
      '’',
    ),
  ],
  en: [
    correct('EN-008/sign', SIGN, '’'),
    correct('EN-008/sign', ['\\p{L}', '‘', '(?:[sdmt]|ll|re|ve)(?!\\p{L})'], '’'),
    correct(
      'EN-008/turned',
      /‘(?=(?:\d\ds|tis|twas|em|til|cause)(?![\p{L}\p{N}’'])|n[’'](?!\p{L}))(?<![\p{L}\p{N}]‘)/giu,
      '’',
    ),
    correct('EN-008/decade', [`${WORD_START}(?:1[5-9]|20)\\d0`, "['’]", 's(?!\\p{L})'], ''),
  ],
});

/** Words that have œ in every dictionary, and words derived from them, as patterns. */
const LIGATED = `
  (?:contre|ran)?coeurs? choeurs? écoeur(?:e|es|é|ée|és|ées|er|ait|ant|ants|ante|antes|ement|ements)
  (?:con)?soeurs? soeurettes? (?:désoeu|manoeu|oeu)vr(?:\\p{L}{1,9})? oeils?
  oeill(?:ets?|etons?|ères?|ades?|ettes?) noeuds? voeux? boeufs? moeurs oeufs?
  foet(?:us|al|ale|ales|aux) oesophag\\p{L}{1,9} oed[èe]mes? oecumén\\p{L}{1,9}
  oedip(?:e|ien|ienne|iens|iennes) oenolog\\p{L}{1,9} oenotouris\\p{L}{1,9}
`;

const LIGATURES: Readonly<Record<string, string>> = { oe: 'œ', Oe: 'Œ', OE: 'Œ' };

/** FR-009: a word without its ligature. */
export const checkLigatures = checkCorrections({
  fr: [
    correct(
      'FR-009/oe',
      new RegExp(`(?<!\\p{L})(?:${LIGATED.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'giu'),
      ([word]) => word.replace(/oe/i, (letters) => LIGATURES[letters] ?? letters),
    ),
    correct('FR-009/ae', /(?<!\p{L})et caetera(?!\p{L})/gu, 'et cætera'),
  ],
  en: [],
});
