import type { Manuscripts } from '../../library/from-disk.ts';
import type { Localised } from '../../schemas/locale.ts';
import type { Problem } from '../problem.ts';
import { isAllCapitals, isName } from './capitals.ts';
import { endsWithFullStop } from './endings.ts';
import { folderOf, groupByFolder, headFieldsOf } from './head-fields.ts';
import { problemIn, type Prose } from './prose.ts';

/** Most characters of a title that search engines show; the schema lets a few more pass. */
const MOST_CHARACTERS = 60;

interface Remark {
  what: Localised;
  why: Localised;
  remedy: Localised;
}

function judgeForm(title: string): Remark[] {
  const remarks: Remark[] = [];
  if (endsWithFullStop(title)) {
    remarks.push({
      what: { fr: 'Le titre finit par un point.', en: 'The title ends with a full stop.' },
      why: {
        fr: 'Un titre reste ouvert sur le texte ; le point le ferme.',
        en: 'A title stays open towards the text; a full stop closes it.',
      },
      remedy: { fr: 'Supprimez le point.', en: 'Remove the full stop.' },
    });
  }
  if (isAllCapitals(title)) {
    remarks.push({
      what: { fr: 'Le titre est tout en capitales.', en: 'The title is all in capitals.' },
      why: {
        fr: 'Les capitales se lisent lentement, et une voix de synthèse peut les épeler.',
        en: 'Capitals are slow to read, and a screen reader may spell them out.',
      },
      remedy: {
        fr: 'Écrivez-le en minuscules, avec une capitale au début.',
        en: 'Write it in lower case, with a capital at the start.',
      },
    });
  }
  if (title.length > MOST_CHARACTERS) {
    remarks.push({
      what: {
        fr: `Le titre a ${title.length} caractères.`,
        en: `The title has ${title.length} characters.`,
      },
      why: {
        fr: `Les moteurs de recherche le coupent après ${MOST_CHARACTERS} caractères.`,
        en: `Search engines cut it after ${MOST_CHARACTERS} characters.`,
      },
      remedy: { fr: 'Raccourcissez-le.', en: 'Shorten it.' },
    });
  }
  return remarks;
}

/** The title of a text in English that says the same, letter for letter, as the French one. */
function judgeTranslation(prose: Prose, french: Prose | undefined): Remark[] {
  if (prose.locale !== 'en' || french?.text !== prose.text || isName(prose.text)) return [];
  return [
    {
      what: {
        fr: 'Le titre est le même dans les deux langues.',
        en: 'The title is the same in both languages.',
      },
      why: {
        fr: 'Un nom peut rester tel quel ; une phrase, elle, se traduit.',
        en: 'A name can stay as it is; a sentence is translated.',
      },
      remedy: { fr: 'Traduisez le titre.', en: 'Translate the title.' },
    },
  ];
}

/** STYLE-004: a title that is closed, shouted, too long for a list of results, or not translated. */
export function checkTitles(manuscripts: Manuscripts): Problem[] {
  const titles = headFieldsOf(manuscripts, 'title');
  const french = groupByFolder(titles, 'fr');
  return titles.flatMap((prose) =>
    [...judgeForm(prose.text), ...judgeTranslation(prose, french.get(folderOf(prose)))].map(
      (remark) =>
        problemIn(prose, [0, prose.text.length], {
          code: 'STYLE-004',
          severity: 'warning',
          ...remark,
        }),
    ),
  );
}
