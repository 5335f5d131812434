import { LOCALES } from '../../domain/routes.ts';
import { explainByDefault } from '../../library/validation.ts';
import { momentSchema } from '../../schemas/journey.ts';
import type { Localised } from '../../schemas/locale.ts';
import { splitMessage } from '../../schemas/message.ts';
import type { CommandInput } from '../command.ts';
import { parseNumber, splitList, textOption } from '../options.ts';
import type { MomentDraft } from './moment-setting.ts';
import type { MomentField } from './moment-style.ts';

/** The options that give a moment on the command line. */
const MOMENT_OPTIONS = {
  id: { type: 'string' },
  stage: { type: 'string' },
  channel: { type: 'string' },
  feeling: { type: 'string' },
  planned: { type: 'string' },
  evidence: { type: 'string' },
  sources: { type: 'string' },
  values: { type: 'string' },
  wait: { type: 'string' },
  seam: { type: 'string' },
  'why-fr': { type: 'string' },
  'why-en': { type: 'string' },
  'title-fr': { type: 'string' },
  'title-en': { type: 'string' },
  'text-fr': { type: 'string' },
  'text-en': { type: 'string' },
} as const;

/** The word that empties a field that a moment can do without. */
const NONE = 'none';

/** What the command line says of a moment. */
export interface GivenMoment {
  /** The fields that it gives, each whole. */
  draft: MomentDraft;
  /** Why a value does not fit, one sentence each. */
  refusals: readonly Localised[];
  /** Options that are there. */
  typed: readonly string[];
  /** Options without which a field is not whole. */
  missing: readonly string[];
}

type RawFields = Map<MomentField, unknown>;

function isGiven({ values }: CommandInput, name: string): boolean {
  return values[name] !== undefined;
}

/** Both languages of a field: what is given, and for the other one what is there. */
function readPair(
  input: CommandInput,
  name: string,
  known: Localised | undefined,
): { pair: Partial<Localised>; missing: string[] } {
  const pair: Partial<Localised> = { ...known };
  const missing: string[] = [];
  for (const locale of LOCALES) {
    const text = textOption(input, `${name}-${locale}`) ?? known?.[locale];
    if (text === undefined) missing.push(`--${name}-${locale}`);
    else pair[locale] = text;
  }
  return { pair, missing };
}

/** The fields of one value or one list, as the schema wants them. */
function readPlainFields(input: CommandInput): RawFields {
  const fields: RawFields = new Map();
  for (const field of ['id', 'stage', 'channel', 'evidence'] as const) {
    const text = textOption(input, field);
    if (text !== undefined) fields.set(field, text);
  }
  for (const field of ['feeling', 'planned'] as const) {
    const text = textOption(input, field);
    if (text !== undefined) fields.set(field, text === NONE ? undefined : parseNumber(text));
  }
  for (const field of ['sources', 'values'] as const) {
    const text = textOption(input, field);
    if (text !== undefined) fields.set(field, text === NONE ? [] : splitList(text));
  }
  const wait = textOption(input, 'wait');
  if (wait !== undefined) {
    fields.set('wait', wait === NONE ? undefined : { durationMinutes: parseNumber(wait) });
  }
  return fields;
}

const SEAMS: ReadonlyMap<string, boolean> = new Map([
  ['visible', true],
  ['hidden', false],
]);

/** The seam: `undefined` for a moment that is to have none, absent where nothing is said of it. */
function readSeam(
  input: CommandInput,
  known: MomentDraft,
): { seam?: unknown; refusals: Localised[]; missing: string[] } {
  const said = textOption(input, 'seam');
  if (said === NONE) return { seam: undefined, refusals: [], missing: [] };
  if (!['seam', 'why-fr', 'why-en'].some((name) => isGiven(input, name))) {
    return { refusals: [], missing: [] };
  }
  const visible = said === undefined ? known.seam?.visible : SEAMS.get(said);
  const { pair: why, missing } = readPair(input, 'why', known.seam?.why);
  if (said !== undefined && visible === undefined) {
    const refusal = {
      fr: `--seam : les valeurs sont visible, hidden et none.`,
      en: `--seam: the values are visible, hidden and none.`,
    };
    return { refusals: [refusal], missing };
  }
  const lacking = visible === undefined ? ['--seam', ...missing] : missing;
  return lacking.length > 0
    ? { refusals: [], missing: lacking }
    : { seam: { visible, why }, refusals: [], missing };
}

/** The name of the option that gives a field. */
function optionOf(field: MomentField, path: readonly PropertyKey[]): string {
  const [first, second] = path.map(String);
  if (field === 'seam') return `--why-${second ?? 'fr'}`;
  return first === 'fr' || first === 'en' ? `--${field}-${first}` : `--${field}`;
}

/** Names of the options that give a field and are on the command line. */
export function momentOptionsIn(input: CommandInput): string[] {
  return Object.keys(MOMENT_OPTIONS)
    .filter((name) => isGiven(input, name))
    .map((name) => `--${name}`);
}

/**
 * Reads the fields of a moment from the command line.
 *
 * @param known What the moment holds already.
 */
export function readMomentFlags(input: CommandInput, known: MomentDraft): GivenMoment {
  const { refusals, missing, ...sewn } = readSeam(input, known);
  const fields = readPlainFields(input);
  for (const field of ['title', 'text'] as const) {
    const { pair, missing: lacking } = readPair(input, field, known[field]);
    const isWanted = LOCALES.some((locale) => isGiven(input, `${field}-${locale}`));
    if (isWanted && lacking.length === 0) fields.set(field, pair);
    if (isWanted) missing.push(...lacking);
  }
  if ('seam' in sewn) fields.set('seam', sewn.seam);
  const draft: Record<string, unknown> = {};
  for (const [field, value] of fields) {
    const result = momentSchema.shape[field].safeParse(value, { error: explainByDefault });
    draft[field] = result.data;
    for (const { message, path } of result.error?.issues ?? []) {
      const says = splitMessage(message);
      const option = optionOf(field, path);
      refusals.push({ fr: `${option} : ${says.fr}`, en: `${option}: ${says.en}` });
    }
  }
  return { draft, refusals, typed: momentOptionsIn(input), missing };
}
