import type { Locale } from '../vocabulary.ts';
import { readCsv } from './csv-file.ts';
import { refuse, type Candidate, type Imported } from './imported.ts';
import { isMermaid, readMermaid } from './mermaid-file.ts';

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
      return readJson(text);
    case 'csv':
      return readCsv(text, { lang });
    case 'mermaid':
      return readMermaid(text, { lang, measure });
    case 'yaml': {
      const { readYaml } = await import('./yaml-file.ts');
      return readYaml(text, lang, measure);
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
