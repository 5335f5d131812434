import type { Locale } from '../vocabulary.ts';
import { checkOwnJourney } from './checked-journey.ts';
import { readCsv } from './csv-file.ts';
import { refuse, type Imported } from './imported.ts';
import { isMermaid, readMermaid } from './mermaid-file.ts';

/** Most letters of a file that is read: a journey has a few thousand. */
export const MOST_LETTERS = 500_000;

/** Reads a text as JSON that holds a journey of one’s own. */
export function readJson(text: string): Imported {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse('atelier.refused.json');
  }
  return checkOwnJourney(value);
}

/** What form a text has, by its name and by how it begins. */
export function formOf(name: string, text: string): 'json' | 'csv' | 'mermaid' | 'yaml' {
  const [, ending = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  if (ending === 'csv' || ending === 'json') return ending;
  if (isMermaid(text)) return 'mermaid';
  return /^\ufeff?\s*\{/.test(text) ? 'json' : 'yaml';
}

/** Reads a file as a journey of one’s own; YAML asks for a reader of its own, which comes when it is needed. */
export async function readFile(
  { name, text }: { name: string; text: string },
  { lang, measure }: { lang: Locale; measure: string },
): Promise<Imported> {
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
