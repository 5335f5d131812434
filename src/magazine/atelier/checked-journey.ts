import { ownJourneySchema } from '../schemas/own-journey.ts';
import type { MessageKey } from '../words/messages.ts';
import { refuse, type Imported, type Remark } from './imported.ts';
import { bringUpToDate } from './older-versions.ts';
import { OWN_VERSION } from './own-journey.ts';

/** The most problems that are told of one file: the first ones are enough to mend it. */
const MOST_TOLD = 5;

/** What the schema reports of a value: where, and of which kind. */
interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  params?: Record<string, unknown> | undefined;
}

/** The field that a path ends in, by its name; a place in a list has none. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

const REASONS: Readonly<Record<string, MessageKey>> = {
  invalid_type: 'atelier.refused.type',
  too_big: 'atelier.refused.most',
  too_small: 'atelier.refused.least',
  unrecognized_keys: 'atelier.refused.unknown',
};

function remarkOf({ code = '', path, params }: Issue): Remark {
  const index = path[0] === 'moments' && typeof path[1] === 'number' ? path[1] : undefined;
  const contradiction = params?.['contradiction'];
  const reason =
    typeof contradiction === 'string'
      ? (`atelier.refused.${contradiction}` as MessageKey)
      : code === 'invalid_format' && nameOf(path) === 'date'
        ? 'atelier.refused.date'
        : (REASONS[code] ?? 'atelier.refused.value');
  return {
    key: index === undefined ? 'atelier.refused.journey' : 'atelier.refused.moment',
    values: { number: (index ?? 0) + 1, field: nameOf(path), reason },
  };
}

/**
 * Reads a value that came from outside as a journey of one’s own: all of it is right, or nothing is taken.
 *
 * @returns Remarks whose `reason` is the key of another message.
 */
export function checkOwnJourney(value: unknown): Imported {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('atelier.refused.shape');
  }
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && version > OWN_VERSION) return refuse('atelier.refused.newer');
  const { success, data, error } = ownJourneySchema.safeParse(bringUpToDate(value));
  if (success) return { journey: data, remarks: [] };
  const remarks = (error.issues as readonly Issue[]).map(remarkOf);
  const rest = remarks.length - MOST_TOLD;
  return {
    remarks: [
      ...remarks.slice(0, MOST_TOLD),
      ...(rest > 0 ? [{ key: 'atelier.refused.more' as const, values: { count: rest } }] : []),
    ],
  };
}
