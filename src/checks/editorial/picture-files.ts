import type { Element } from '../../domain/manuscript.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import { findNearest } from '../../library/nearest.ts';
import type { PictureSize, Pictures } from '../../library/pictures.ts';
import type { Problem } from '../problem.ts';
import { allTexts } from '../references.ts';

/** Share of the height that may differ from the shape of the file before the page moves as it loads. */
const MOST_DIFFERENCE = 0.01;

type Description = Pick<Problem, 'what' | 'why' | 'remedy' | 'suggestion'>;

/** A path as one writes it from the root of the project, or of the site. */
const BEFORE_PATH = /^(?:\.{0,2}\/)*(?:public\/)?/;

function describeAbsence(src: string, pictures: Pictures): Description {
  const path = src.replace(BEFORE_PATH, '');
  return {
    what: {
      fr: `La figure montre « ${src} », qui n’existe pas.`,
      en: `The figure shows “${src}”, which does not exist.`,
    },
    why: {
      fr: `Il n’y a pas de fichier public/${path} ; les majuscules comptent.`,
      en: `There is no file public/${path}; capitals matter.`,
    },
    remedy: {
      fr: 'Ajoutez le fichier dans public/, et écrivez son chemin à partir de ce dossier.',
      en: 'Add the file to public/, and write its path from that folder.',
    },
    suggestion: pictures.has(path) ? path : findNearest(path, pictures.keys()),
  };
}

const UNREADABLE: Omit<Description, 'what'> = {
  why: {
    fr: 'Ce n’est pas une image que les navigateurs montrent, ou le fichier est abîmé.',
    en: 'It is no picture that browsers show, or the file is damaged.',
  },
  remedy: {
    fr: 'Enregistrez l’image en JPEG, PNG, WebP ou SVG.',
    en: 'Save the picture as JPEG, PNG, WebP or SVG.',
  },
};

/** Whether a picture is given the room that it takes: its own size, or the same shape and smaller. */
function fits({ width, height, scalable }: PictureSize, wide: number, high: number): boolean {
  const expected = (wide * height) / width;
  const hasShape = Math.abs(high - expected) <= Math.max(1, expected * MOST_DIFFERENCE);
  return hasShape && (scalable || wide <= width);
}

function describeSize({ attributes }: Element, size: PictureSize): Description | undefined {
  const wide = Number(attributes.width);
  const high = Number(attributes.height);
  const isStated = Number.isInteger(wide) && Number.isInteger(high) && wide > 0 && high > 0;
  if (!isStated || fits(size, wide, high)) return undefined;
  return {
    what: {
      fr: `La figure est annoncée à ${wide} × ${high} pixels, et le fichier en a ${size.width} × ${size.height}.`,
      en: `The figure is announced at ${wide} × ${high} pixels, and the file has ${size.width} × ${size.height}.`,
    },
    why: {
      fr: 'Le navigateur garde la place annoncée : le texte sauterait à l’arrivée de l’image, ou elle serait floue.',
      en: 'The browser keeps the room that is announced: the text would jump as the picture comes, or it would be blurred.',
    },
    remedy: {
      fr: `Écrivez \`width="${size.width}" height="${size.height}"\`.`,
      en: `Write \`width="${size.width}" height="${size.height}"\`.`,
    },
  };
}

function describe(figure: Element, pictures: Pictures): Description | undefined {
  const { src } = figure.attributes;
  // A missing attribute has its own problem.
  if (!src) return undefined;
  if (!pictures.has(src)) return describeAbsence(src, pictures);
  const size = pictures.get(src);
  if (size) return describeSize(figure, size);
  return {
    what: {
      fr: `Le fichier « ${src} » ne peut pas être lu comme une image.`,
      en: `The file “${src}” cannot be read as a picture.`,
    },
    ...UNREADABLE,
  };
}

/** PIC-003: a figure whose file does not exist, is no picture, or has another size than is announced. */
export function checkPictureFiles(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap(({ file, manuscript }) =>
    (manuscript?.elements ?? []).flatMap((element): Problem[] => {
      if (element.name !== 'Figure') return [];
      const description = describe(element, manuscripts.pictures);
      if (!description) return [];
      return [{ file, ...element.place, code: 'PIC-003', severity: 'error', ...description }];
    }),
  );
}
