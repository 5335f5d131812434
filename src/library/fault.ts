import type { Place } from '../domain/place.ts';
import type { Localised } from '../schemas/locale.ts';

/**
 * Codes of what makes a file, or a part of it, unreadable. A code is permanent: it is never given
 * to another fault, since editors look it up.
 */
export const FAULT_CODES = [
  /** A file or folder that the magazine does not know. */
  'FILE-001',
  /** A name that is not an id. */
  'FILE-002',
  /** A piece without `article.yaml`. */
  'FILE-003',
  /** A byte order mark. */
  'FILE-004',
  /** Windows line endings. */
  'FILE-005',
  /** Not UTF-8. */
  'FILE-006',
  /** A text without its head. */
  'FILE-007',
  /** An invisible character. */
  'FILE-008',
  /** What cannot be opened as a file: a link, a folder, a pipe, a file that is closed or too large. */
  'FILE-009',
  /** YAML that cannot be read. */
  'YAML-001',
  /** A field written twice. */
  'YAML-002',
  /** A tab used as indentation. */
  'YAML-003',
  /** A date that does not exist, or that carries a time. */
  'YAML-004',
  /** A missing field. */
  'SCHEMA-001',
  /** An unknown field. */
  'SCHEMA-002',
  /** A wrong type. */
  'SCHEMA-003',
  /** A value outside a closed list. */
  'SCHEMA-004',
  /** Too much or too little. */
  'SCHEMA-005',
  /** A wrong form: an id, a date, a colour, an address. */
  'SCHEMA-006',
  /** Fields that contradict each other. */
  'SCHEMA-007',
  /** MDX that cannot be read. */
  'MDX-001',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** A change to the text of a file that mends a problem and can do no harm. */
export interface Fix {
  /** What it replaces, in UTF-16 units from the start of the file; the end is excluded. */
  start: number;
  end: number;
  text: string;
}

/** Why a file, or a part of it, could not be read. Each sentence is whole, in both languages. */
export interface Fault extends Place {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  code: FaultCode;
  what: Localised;
  why: Localised;
  /** How to mend it: an instruction that starts with a verb. */
  remedy: Localised;
  /** What was probably meant. */
  suggestion?: string | undefined;
  fix?: Fix | undefined;
}
