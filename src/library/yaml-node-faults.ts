import { isAlias, isCollection, isScalar, visit, type Document } from 'yaml';
import { describeHidden } from './invisible-characters.ts';
import { quote, showPlainly } from './quotation.ts';
import type { LocatedFault } from './yaml-faults.ts';

/** Fields that are written again in the same group. The parser’s own search compares all with all. */
export function findRepeatedFields(document: Document): LocatedFault[] {
  const faults: LocatedFault[] = [];
  visit(document, {
    Map(_, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (names.has(name)) {
          faults.push({
            offset: key.range?.[0] ?? 0,
            code: 'YAML-002',
            what: {
              fr: `Le champ ${quote(name).fr} est écrit deux fois.`,
              en: `The field ${quote(name).en} is written twice.`,
            },
            why: {
              fr: 'Une seule des deux valeurs pourrait être gardée, et rien ne dit laquelle.',
              en: 'Only one of the two values could be kept, and nothing says which.',
            },
            remedy: { fr: 'Supprimez l’un des deux.', en: 'Remove one of them.' },
          });
        }
        names.add(name);
      }
    },
  });
  return faults;
}

const INSTRUCTION: Omit<LocatedFault, 'offset'> = {
  code: 'YAML-001',
  what: {
    fr: 'La valeur est une ancre, un alias ou une étiquette YAML.',
    en: 'The value is an anchor, an alias or a tag.',
  },
  why: {
    fr: 'Une valeur qui commence par &, * ou ! est une instruction pour YAML, dont le contenu ne se sert pas.',
    en: 'A value that starts with &, * or ! is an instruction to YAML, which content does not use.',
  },
  remedy: {
    fr: 'Écrivez la valeur elle-même, ou mettez le texte entre guillemets droits.',
    en: 'Write the value itself, or put the text in quotes.',
  },
};

const GROUP_AS_NAME: Omit<LocatedFault, 'offset'> = {
  code: 'YAML-001',
  what: {
    fr: 'Une liste ou un groupe tient lieu de nom de champ.',
    en: 'A list or a group stands in the place of the name of a field.',
  },
  why: {
    fr: 'Un champ porte pour nom un mot, suivi d’un deux-points.',
    en: 'A field has a word for its name, with a colon after it.',
  },
  remedy: {
    fr: 'Écrivez le nom du champ, ou supprimez les crochets et les accolades en trop.',
    en: 'Write the name of the field, or remove the brackets and braces that are too many.',
  },
};

function describeDate(value: Date, written: string): Omit<LocatedFault, 'offset'> | undefined {
  const shown = showPlainly(written);
  if (shown === value.toISOString().slice(0, 10)) return undefined;
  return {
    code: 'YAML-004',
    what: {
      fr: `La date ${shown} n’est pas un jour du calendrier.`,
      en: `The date ${shown} is not a day of the calendar.`,
    },
    why: {
      fr: 'Un jour qui n’existe pas serait reporté à un autre, et une heure dépend du fuseau du lecteur.',
      en: 'A day that does not exist would be moved to another one, and a time depends on the reader’s zone.',
    },
    remedy: {
      fr: 'Écrivez un jour qui existe, sous la forme AAAA-MM-JJ, sans heure.',
      en: 'Write a day that exists, YYYY-MM-DD, without a time.',
    },
  };
}

/** A character that nobody sees and that the file does not hold: it is made by a backslash in quotes. */
function describeEscape(value: string, written: string): Omit<LocatedFault, 'offset'> | undefined {
  const hidden = written.includes('\\') ? describeHidden(value) : undefined;
  if (!hidden || describeHidden(written)) return undefined;
  return {
    code: 'FILE-008',
    what: {
      fr: `Le texte cache un caractère invisible (${hidden.fr}), qu’écrit une barre oblique inverse.`,
      en: `The text hides an invisible character (${hidden.en}), which a backslash writes.`,
    },
    why: {
      fr: 'Personne ne le verrait dans la page, et il peut y couper un mot ou rendre un fil illisible.',
      en: 'Nobody would see it on the page, and it can break a word there or make a feed unreadable.',
    },
    remedy: {
      fr: 'Supprimez la barre oblique inverse et les signes qui la suivent.',
      en: 'Remove the backslash and the signs that follow it.',
    },
  };
}

/** What the parser lets pass and the magazine does not: borrowed values, moved dates, hidden characters. */
export function findDoubtfulNodes(document: Document, source: string): LocatedFault[] {
  const faults: LocatedFault[] = [];
  visit(document, (role, node) => {
    if (!isAlias(node) && !isScalar(node) && !isCollection(node)) return;
    const [offset, end] = node.range ?? [0, 0];
    const isInstruction = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
    const value = isScalar(node) ? node.value : undefined;
    let fault: Omit<LocatedFault, 'offset'> | undefined;
    if (isInstruction) fault = INSTRUCTION;
    else if (role === 'key' && isCollection(node)) fault = GROUP_AS_NAME;
    else if (value instanceof Date && isScalar(node))
      fault = describeDate(value, node.source ?? '');
    else if (typeof value === 'string') fault = describeEscape(value, source.slice(offset, end));
    if (fault) faults.push({ offset, ...fault });
  });
  return faults;
}
