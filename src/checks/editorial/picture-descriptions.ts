import type { Manuscripts } from '../../library/from-disk.ts';
import type { Localised } from '../../schemas/locale.ts';
import type { Problem, Severity } from '../problem.ts';
import { figureAttributesOf, type FigureAttribute } from './figure-attributes.ts';
import { problemIn } from './prose.ts';
import { wordsOf } from './words.ts';

/** Most characters that are listened to in one go; some screen readers cut them there. */
const MOST_CHARACTERS = 150;

const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic)$|^(?:img|dscn?|pxl|dcim)[\s_-]*\d+$/i;

/** Words that say what it is, and not what it shows. */
const MEDIUM =
  '(?:images?|photos?|photographies?|photographs?|pictures?|illustrations?|visuels?|graphics?|img|pic|capture d’écran|screenshot)';
const ONLY_MEDIUM = new RegExp(`^(?:(?:une?|la|l’|an?|the) ?)?${MEDIUM}$`, 'i');
const STARTS_WITH_MEDIUM = new RegExp(
  `^(?:(?:une?|la|l’|an?|the) ?)?${MEDIUM} (?:de |d’|du |des |montrant |of |showing )`,
  'i',
);

const simplify = (text: string) => wordsOf(text.toLowerCase()).join(' ');

interface Remark {
  severity: Severity;
  what: Localised;
  why: Localised;
  remedy: Localised;
}

const DESCRIBE: Localised = {
  fr: 'Dites en une phrase ce que l’on voit, et pourquoi la figure est là.',
  en: 'Say in one sentence what is seen, and why the figure is there.',
};

const SAYS_NOTHING: Localised = {
  fr: 'Le texte de remplacement est tout ce qui reste de la figure pour qui ne la voit pas.',
  en: 'The alternative text is all that is left of the figure for whoever does not see it.',
};

function judgeWords(
  alt: string,
  { text: legend, attributes }: FigureAttribute['figure'],
): Remark | undefined {
  const refuse = (what: Localised): Remark => ({
    severity: 'error',
    what,
    why: SAYS_NOTHING,
    remedy: DESCRIBE,
  });
  if (FILE_NAME.test(alt)) {
    return refuse({
      fr: `Le texte de remplacement est un nom de fichier : « ${alt} ».`,
      en: `The alternative text is the name of a file: “${alt}”.`,
    });
  }
  if (ONLY_MEDIUM.test(alt)) {
    return refuse({
      fr: `Le texte de remplacement, « ${alt} », ne dit pas ce que l’on voit.`,
      en: `The alternative text, “${alt}”, does not say what is seen.`,
    });
  }
  if (simplify(alt) === simplify(legend)) {
    return refuse({
      fr: 'Le texte de remplacement répète la légende.',
      en: 'The alternative text repeats the legend.',
    });
  }
  if (simplify(alt) === simplify(attributes.credit ?? '')) {
    return refuse({
      fr: 'Le texte de remplacement répète le crédit.',
      en: 'The alternative text repeats the credit.',
    });
  }
  return undefined;
}

function judgeForm(alt: string): Remark[] {
  const remarks: Remark[] = [];
  const [medium] = STARTS_WITH_MEDIUM.exec(alt) ?? [];
  if (medium) {
    remarks.push({
      severity: 'warning',
      what: {
        fr: `Le texte de remplacement commence par « ${medium.trim()} ».`,
        en: `The alternative text begins with “${medium.trim()}”.`,
      },
      why: {
        fr: 'Une voix de synthèse annonce déjà que c’est une image.',
        en: 'A screen reader already says that it is a picture.',
      },
      remedy: {
        fr: 'Commencez par ce que l’on voit.',
        en: 'Begin with what is seen.',
      },
    });
  }
  if (alt.length > MOST_CHARACTERS) {
    remarks.push({
      severity: 'warning',
      what: {
        fr: `Le texte de remplacement a ${alt.length} caractères.`,
        en: `The alternative text has ${alt.length} characters.`,
      },
      why: {
        fr: `Il s’écoute d’un trait, sans retour en arrière ; au-delà de ${MOST_CHARACTERS} caractères, on perd le fil.`,
        en: `It is heard in one go, with no way back; beyond ${MOST_CHARACTERS} characters the thread is lost.`,
      },
      remedy: {
        fr: 'Raccourcissez-le, et dites le reste dans la légende ou dans le texte.',
        en: 'Shorten it, and say the rest in the legend or in the text.',
      },
    });
  }
  return remarks;
}

/** PIC-001: an alternative text that does not say what a picture shows, or says it at too great a length. */
export function checkPictureDescriptions(manuscripts: Manuscripts): Problem[] {
  return figureAttributesOf(manuscripts, 'alt').flatMap(({ prose, figure }) => {
    const alt = prose.text.trim().replaceAll("'", '’');
    const refusal = judgeWords(alt, figure);
    const remarks = refusal ? [refusal] : judgeForm(alt);
    return remarks.map((remark) =>
      problemIn(prose, [0, prose.text.length], { code: 'PIC-001', ...remark }),
    );
  });
}
