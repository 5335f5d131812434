import type { Heading } from '../../domain/manuscript.ts';
import type { Manuscripts, TextFile } from '../../library/from-disk.ts';
import type { Localised } from '../../schemas/locale.ts';
import { START, type Problem } from '../problem.ts';
import { allTexts } from '../references.ts';
import { endsWithFullStop } from './endings.ts';

/** Most characters of a heading that stays on two lines of a telephone. */
const MOST_CHARACTERS = 60;

/** Most words that are read without a place to stop: four minutes. */
const MOST_WORDS = 900;

/** A note of the editors, which readers do not see. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

interface Remark {
  what: Localised;
  why: Localised;
  remedy: Localised;
}

function judgeWords({ text }: Heading): Remark[] {
  const remarks: Remark[] = [];
  if (endsWithFullStop(text) || text.endsWith(':')) {
    remarks.push({
      what: {
        fr: `L’intertitre « ${text} » finit par un ${text.endsWith(':') ? 'deux-points' : 'point'}.`,
        en: `The heading “${text}” ends with a ${text.endsWith(':') ? 'colon' : 'full stop'}.`,
      },
      why: {
        fr: 'Un intertitre annonce la suite sans ponctuation ; il figure aussi dans le sommaire.',
        en: 'A heading announces what follows without one; it stands in the table of contents too.',
      },
      remedy: { fr: 'Supprimez ce signe.', en: 'Remove the mark.' },
    });
  }
  if (text.length > MOST_CHARACTERS) {
    remarks.push({
      what: {
        fr: `L’intertitre « ${text} » a ${text.length} caractères.`,
        en: `The heading “${text}” has ${text.length} characters.`,
      },
      why: {
        fr: `Au-delà de ${MOST_CHARACTERS}, il se lit comme une phrase et ne se retient plus d’un coup d’œil.`,
        en: `Beyond ${MOST_CHARACTERS} it reads as a sentence, and no longer at a glance.`,
      },
      remedy: { fr: 'Raccourcissez-le.', en: 'Shorten it.' },
    });
  }
  return remarks;
}

const nameOf = ({ text }: Heading) => text.trim().toLowerCase();

/** A heading with what stands before it in its text. */
interface PlacedHeading {
  heading: Heading;
  previous: Heading | undefined;
  /** The first heading of the same name. */
  twin: Heading | undefined;
  /** The lines between the previous heading and this one. */
  lines: readonly string[];
}

function placeHeadings({ source }: TextFile<unknown>, headings: readonly Heading[]) {
  const lines = source.split('\n');
  const firsts = new Map<string, Heading>();
  return headings.map((heading, index): PlacedHeading => {
    const previous = headings[index - 1];
    const twin = firsts.get(nameOf(heading));
    if (!twin) firsts.set(nameOf(heading), heading);
    const between = lines.slice(previous?.place.line ?? 0, heading.place.line - 1);
    return { heading, previous, twin, lines: between };
  });
}

function judgePlace({ heading, previous, twin, lines }: PlacedHeading): Remark[] {
  const remarks: Remark[] = [];
  // A section may begin with its first subsection.
  const isBeside = previous && heading.depth <= previous.depth;
  if (isBeside && lines.join('\n').replace(COMMENT, '').trim() === '') {
    remarks.push({
      what: {
        fr: `L’intertitre « ${heading.text} » suit « ${previous.text} » sans texte entre eux.`,
        en: `The heading “${heading.text}” follows “${previous.text}” with no text between them.`,
      },
      why: {
        fr: 'Le premier n’annonce rien : qui parcourt les intertitres s’y arrête pour rien.',
        en: 'The first announces nothing, and whoever goes from heading to heading stops there in vain.',
      },
      remedy: {
        fr: 'Écrivez un paragraphe entre les deux, ou n’en gardez qu’un.',
        en: 'Write a paragraph between them, or keep one of the two.',
      },
    });
  }
  if (twin) {
    remarks.push({
      what: {
        fr: `L’intertitre « ${heading.text} » est déjà celui de la ligne ${twin.place.line}.`,
        en: `The heading “${heading.text}” already stands on line ${twin.place.line}.`,
      },
      why: {
        fr: 'Dans le sommaire, rien ne distinguerait les deux.',
        en: 'Nothing would tell the two apart in the table of contents.',
      },
      remedy: { fr: 'Changez l’un des deux.', en: 'Change one of them.' },
    });
  }
  return remarks;
}

/** STYLE-006: a heading that is punctuated, long, empty or written twice, or a long text that has none. */
export function checkHeadingStyle(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap((text): Problem[] => {
    const { file, manuscript } = text;
    if (!manuscript) return [];
    const { headings, words } = manuscript;
    if (headings.length === 0 && words > MOST_WORDS) {
      return [
        {
          file,
          ...START,
          code: 'STYLE-006',
          severity: 'warning',
          what: {
            fr: `Le texte a ${words} mots et aucun intertitre.`,
            en: `The text has ${words} words and no heading.`,
          },
          why: {
            fr: 'Rien n’y montre où l’on en est, ni où reprendre la lecture.',
            en: 'Nothing in it shows how far one has come, or where to take it up again.',
          },
          remedy: {
            fr: 'Coupez-le par des intertitres, avec ##.',
            en: 'Break it up with headings, with ##.',
          },
        },
      ];
    }
    return placeHeadings(text, headings).flatMap((placed) =>
      [...judgeWords(placed.heading), ...judgePlace(placed)].map((remark): Problem => ({
        file,
        ...placed.heading.place,
        code: 'STYLE-006',
        severity: 'warning',
        ...remark,
      })),
    );
  });
}
