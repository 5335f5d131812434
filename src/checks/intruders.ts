import type { Intruder } from '../domain/manuscript.ts';
import type { Manuscripts } from '../library/from-disk.ts';
import type { Problem } from './problem.ts';
import { allTexts } from './references.ts';

const DESCRIPTIONS: Readonly<Record<Intruder['kind'], Pick<Problem, 'what' | 'why' | 'remedy'>>> = {
  expression: {
    what: {
      fr: 'Le texte contient une expression entre accolades.',
      en: 'The text holds an expression between braces.',
    },
    why: {
      fr: 'Un texte est fait de prose et de balises ; il ne calcule rien.',
      en: 'A text is prose and tags; it computes nothing.',
    },
    remedy: {
      fr: 'Écrivez ce qu’elle afficherait ; dans la prose, faites précéder l’accolade d’une barre oblique inverse.',
      en: 'Write what it would show; a brace of the prose itself is preceded by a backslash.',
    },
  },
  module: {
    what: {
      fr: 'Le texte importe ou exporte quelque chose.',
      en: 'The text imports or exports something.',
    },
    why: {
      fr: 'La page donne à chaque texte les mêmes balises : un texte n’importe rien.',
      en: 'The page gives every text the same tags, so a text imports nothing.',
    },
    remedy: {
      fr: 'Supprimez la ligne ; si c’est de la prose, commencez la phrase par un autre mot.',
      en: 'Remove the line; where it is prose, start the sentence with another word.',
    },
  },
  html: {
    what: { fr: 'Le texte contient du HTML.', en: 'The text holds raw HTML.' },
    why: {
      fr: 'Les flux, les livres et la page imprimée l’afficheraient autrement que le site.',
      en: 'Feeds, books and the printed page would show it otherwise than the site.',
    },
    remedy: {
      fr: 'Écrivez du Markdown, ou une balise du vocabulaire.',
      en: 'Write Markdown, or a tag of the vocabulary.',
    },
  },
  image: {
    what: {
      fr: 'Le texte contient une image à la manière de Markdown.',
      en: 'The text holds a Markdown image.',
    },
    why: {
      fr: 'Une image a un texte de remplacement, un crédit et des dimensions, que Markdown ne peut pas porter.',
      en: 'A picture has a text in its place, a credit and a size, which Markdown cannot carry.',
    },
    remedy: {
      fr: 'Écrivez <Figure>, avec les attributs src, alt, credit, width et height.',
      en: 'Write <Figure> with src, alt, credit, width and height.',
    },
  },
};

/** MDX-005: what MDX allows and a text does not: expressions, imports, HTML, images. */
export function checkIntruders(manuscripts: Manuscripts): Problem[] {
  return allTexts(manuscripts).flatMap(({ file, manuscript }) =>
    (manuscript?.intruders ?? []).map(({ kind, place }): Problem => ({
      file,
      ...place,
      code: 'MDX-005',
      severity: 'error',
      ...DESCRIPTIONS[kind],
    })),
  );
}
