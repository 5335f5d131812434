import type { Locale } from '../vocabulary.ts';
import { readCsv } from './csv-file.ts';
import { refuse, type Candidate, type Imported } from './imported.ts';
import { adaptEntry } from './magazine-entry.ts';
import { isMermaid, readMermaid } from './mermaid-file.ts';
import { OWN_VERSION } from './own-journey.ts';

/** Most letters of a file that is read: a journey has a few thousand. */
export const MOST_LETTERS = 500_000;

/** Reads a text as JSON that holds a journey of one’s own. */
export function readJson(text: string): Candidate | Imported {
  let candidate: unknown;
  try {
    candidate = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse('atelier.refused.json');
  }
  return { candidate, remarks: [] };
}

/**
 * Reads a JSON file: a journey of one’s own, or one of the magazine, which keeps its credit. A draft has none: it
 * was written here.
 *
 * @param file Its name tells which journey of the magazine it is.
 */
function readJsonFile(
  { name, text }: { name: string; text: string },
  locale: Locale,
  measure: string,
): Candidate | Imported {
  const read = readJson(text);
  if (!('candidate' in read)) return read;
  const { title, version, moments, journeys, draft } = Object(read.candidate) as Record<
    string,
    unknown
  >;
  if (typeof version === 'number') return read;
  if (typeof journeys === 'object') return refuse('atelier.refused.atlas');
  if (typeof title !== 'object' || !Array.isArray(moments)) {
    return refuse('atelier.refused.foreign');
  }
  const own = adaptEntry(read.candidate, locale, { version: OWN_VERSION, measure });
  const journey = /[a-z0-9]+(?:-[a-z0-9]+)*/.exec(name.toLowerCase())?.[0] ?? '';
  const basedOn = { journey, title: own.title, licence: 'CC BY-SA 4.0' };
  return { candidate: draft === true ? own : { ...own, basedOn }, remarks: [] };
}

/** What form a text has, by its name and by how it begins. */
function formOf(name: string, text: string): 'json' | 'csv' | 'mermaid' | 'yaml' {
  const [, ending = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  if (ending === 'csv' || ending === 'json') return ending;
  if (isMermaid(text)) return 'mermaid';
  return /^\ufeff?\s*\{/.test(text) ? 'json' : 'yaml';
}

/** Checks what a file says; the schema comes when it is needed. */
export async function checkCandidate(read: Candidate | Imported): Promise<Imported> {
  if (!('candidate' in read)) return read;
  const { checkOwnJourney } = await import('./checked-journey.ts');
  const imported = checkOwnJourney(read.candidate);
  return imported.journey ? { ...imported, remarks: read.remarks } : imported;
}

async function readCandidate(
  { name, text }: { name: string; text: string },
  { lang, measure }: { lang: Locale; measure: string },
): Promise<Candidate | Imported> {
  if (text.length > MOST_LETTERS) return refuse('atelier.refused.large');
  if (text.trim() === '') return refuse('atelier.refused.empty');
  switch (formOf(name, text)) {
    case 'json':
      return readJsonFile({ name, text }, lang, measure);
    case 'csv':
      return readCsv(text, { lang });
    case 'mermaid':
      return readMermaid(text, { lang, measure });
    case 'yaml': {
      const { readYaml } = await import('./yaml-file.ts');
      const read = readYaml(text, lang, measure);
      // What calls itself something else is told which forms there are.
      return 'candidate' in read || /\.ya?ml$/i.test(name)
        ? read
        : refuse('atelier.refused.form', { name });
    }
  }
}

/** Reads a file as a journey of one’s own: all of it is right, or nothing is taken, and the remarks say why. */
export async function readFile(
  file: { name: string; text: string },
  options: { lang: Locale; measure: string },
): Promise<Imported> {
  return checkCandidate(await readCandidate(file, options));
}
