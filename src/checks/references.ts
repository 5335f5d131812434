import type { Place } from '../domain/place.ts';
import type { EntryFile, Manuscripts, TextFile } from '../library/from-disk.ts';
import { findNearest } from '../library/nearest.ts';
import { quote, showPlainly } from '../library/quotation.ts';
import type { DataPath } from '../library/yaml-document.ts';
import type { Localised } from '../schemas/locale.ts';
import type { Problem } from './problem.ts';

/** An id where it is used. */
export interface Reference {
  id: string;
  file: string;
  place: Place;
}

/** The ids at a path of every file of a collection, those that break their schema included. */
export function referencesIn(
  files: ReadonlyMap<string, EntryFile<unknown>>,
  pattern: DataPath,
): Reference[] {
  return [...files.values()].flatMap(({ file, document }) =>
    (document?.textsAt(pattern) ?? []).map(({ text, place }) => ({ id: text, file, place })),
  );
}

/** Every text, of pieces and of standing pages. */
export function allTexts({ texts, pages }: Manuscripts): TextFile<unknown>[] {
  return [...texts, ...pages];
}

/** Whether a text is a standing page, which belongs to no issue and carries no journey. */
export function isStandingPage({ pages }: Manuscripts, text: TextFile<unknown>): boolean {
  return pages.some((page) => page === text);
}

/** The ids that one attribute of one tag carries in a text. */
export function referencesOfTag(
  { file, manuscript }: TextFile<unknown>,
  name: string,
  attribute = 'id',
): Reference[] {
  return (manuscript?.elements ?? []).flatMap((element) => {
    const id = element.name === name ? element.attributes[attribute] : undefined;
    return id ? [{ id, file, place: element.place }] : [];
  });
}

interface Target {
  code: string;
  /** What the id names, with its article in French: « la source », “source”. */
  kind: Localised;
  /** The path of the file that the id stands for. */
  fileOf: (id: string) => string;
  /** What `desk new` calls it, where it makes one. */
  maker?: 'article' | 'brand' | 'issue' | 'journey' | 'source' | 'term';
  /** The ids that exist. */
  known: ReadonlyMap<string, unknown>;
}

function adviseOnFile(maker: Target['maker']): Localised {
  if (!maker) return { fr: 'Ajoutez le fichier.', en: 'Add the file.' };
  const command = `\`npm run desk -- new ${maker}\``;
  return { fr: `Ajoutez le fichier avec ${command}.`, en: `Add the file with ${command}.` };
}

/** A problem for each id that leads nowhere. */
export function findUnknown(references: readonly Reference[], target: Target): Problem[] {
  const { code, kind, fileOf, known, maker } = target;
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ id, file, place }) => {
      const quoted = quote(id);
      const missing = fileOf(showPlainly(id));
      return {
        file,
        ...place,
        code,
        severity: 'error',
        what: {
          fr: `Le magazine ne connaît pas ${kind.fr} ${quoted.fr}.`,
          en: `Unknown ${kind.en} ${quoted.en}.`,
        },
        why: {
          fr: `Il n’y a pas de fichier ${missing}.`,
          en: `There is no file ${missing}.`,
        },
        remedy: adviseOnFile(maker),
        suggestion: findNearest(id, known.keys()),
      };
    });
}
