import { isAlias, isCollection, isMap, isScalar, type Document, type YAMLMap } from 'yaml';
import type { Localised } from '../schemas/locale.ts';
import { describeHidden } from './invisible-characters.ts';
import { quote, showPlainly } from './quotation.ts';
import type { LocatedFault } from './yaml-faults.ts';
import { walkNodes, type YamlNode } from './yaml-nodes.ts';

const describeRepeat = (name: Localised): Omit<LocatedFault, 'offset'> => ({
  code: 'YAML-002',
  what: {
    fr: `Le champ ${name.fr} est écrit deux fois.`,
    en: `The field ${name.en} is written twice.`,
  },
  why: {
    fr: 'Une seule des deux valeurs pourrait être gardée, et rien ne dit laquelle.',
    en: 'Only one of the two values could be kept, and nothing says which.',
  },
  remedy: { fr: 'Supprimez l’un des deux.', en: 'Remove one of them.' },
});

/** Fields that are written again in the same group. The parser’s own search compares all with all. */
function findRepeats({ items }: YAMLMap): LocatedFault[] {
  const names = new Set<string>();
  return items.flatMap(({ key }): LocatedFault[] => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!names.has(name)) {
      names.add(name);
      return [];
    }
    return [{ offset: key.range?.[0] ?? 0, ...describeRepeat(quote(name)) }];
  });
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

function describeNode(
  node: YamlNode,
  role: 'name' | 'value',
  source: string,
): Omit<LocatedFault, 'offset'> | undefined {
  // An alias has no anchor of its own; a tag is there only where it is written.
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) return INSTRUCTION;
  if (isCollection(node)) return role === 'name' ? GROUP_AS_NAME : undefined;
  if (node.value instanceof Date) return describeDate(node.value, node.source ?? '');
  if (typeof node.value !== 'string' || !node.range) return undefined;
  return describeEscape(node.value, source.slice(node.range[0], node.range[1]));
}

/**
 * What the parser lets pass and the magazine does not: a field written twice, borrowed values, moved
 * dates, hidden characters.
 */
export function findNodeFaults(document: Document, source: string): LocatedFault[] {
  const faults: LocatedFault[] = [];
  walkNodes(document, (node, _, role) => {
    const fault = describeNode(node, role, source);
    if (fault) faults.push({ offset: node.range?.[0] ?? 0, ...fault });
    if (isMap(node)) findRepeats(node).forEach((repeat) => faults.push(repeat));
  });
  return faults;
}
