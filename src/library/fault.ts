import type { Place } from '../domain/manuscript.ts';

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

/** Why a file, or a part of it, could not be read. Each sentence is whole. */
export interface Fault extends Place {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  code: FaultCode;
  what: string;
  why: string;
  /** How to mend it: an instruction that starts with a verb. */
  remedy: string;
  /** What was probably meant. */
  suggestion?: string | undefined;
}
