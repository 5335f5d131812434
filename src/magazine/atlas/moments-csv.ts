import { momentAnchor } from '../journeys/journey.ts';
import { readableIn } from '../library/article.ts';
import type { JoinedMoment } from '../library/library.ts';
import {
  CHANNELS,
  EVIDENCE_KINDS,
  FEELINGS,
  SEAM_KINDS,
  seamKindOf,
  SECTORS,
  STAGES,
  VALUES,
  type Locale,
} from '../vocabulary.ts';
import type { PublishedJourney } from './dataset.ts';

type Value = string | number | undefined;

/** Absolute address of an article in a language. */
export type AddressOf = (locale: Locale, slug: string) => string;

/** The columns of the table, in their order, each with what it reads. */
const READ = {
  journey: ({ journey }) => journey.id,
  letter: ({ journey }) => journey.letter,
  label_fr: ({ journey }) => journey.label?.fr,
  label_en: ({ journey }) => journey.label?.en,
  issue: ({ issue }) => issue.number,
  brand: ({ brand }) => brand?.name,
  sector: ({ brand, articles }) => brand?.sector ?? articles[0]?.sector,
  moment: ({ moment }) => moment.id,
  number: ({ moment }) => moment.number,
  stage: ({ moment }) => moment.stage,
  channel: ({ moment }) => moment.channel,
  feeling: ({ moment }) => moment.feeling,
  planned: ({ moment }) => moment.planned?.feeling,
  seam: ({ moment }) => seamKindOf(moment),
  seam_why_fr: ({ moment }) => moment.seam?.why.fr,
  seam_why_en: ({ moment }) => moment.seam?.why.en,
  evidence: ({ moment }) => moment.evidence,
  sources: ({ moment }) => moment.sources.join(' '),
  values_kept: ({ moment }) => listValues(moment, true),
  values_broken: ({ moment }) => listValues(moment, false),
  wait_actual: ({ moment }) => moment.wait?.actualMinutes,
  wait_announced: ({ moment }) => moment.wait?.announcedMinutes,
  wait_perceived: ({ moment }) => moment.wait?.perceivedMinutes,
  title_fr: ({ moment }) => moment.title.fr,
  title_en: ({ moment }) => moment.title.en,
  text_fr: ({ moment }) => moment.text.fr,
  text_en: ({ moment }) => moment.text.en,
  url_fr: (joined, addressOf) => addressIn(joined, 'fr', addressOf),
  url_en: (joined, addressOf) => addressIn(joined, 'en', addressOf),
} as const satisfies Record<string, (joined: JoinedMoment, addressOf: AddressOf) => Value>;

export type Column = keyof typeof READ;

export const COLUMNS = Object.keys(READ) as readonly Column[];

/** The closed lists whose values stand in the table. */
export const CLOSED_LISTS = {
  stage: STAGES,
  channel: CHANNELS,
  feeling: FEELINGS,
  seam: SEAM_KINDS,
  evidence: EVIDENCE_KINDS,
  sector: SECTORS,
  value: VALUES,
} as const satisfies Record<string, readonly (string | number)[]>;

export type ClosedList = keyof typeof CLOSED_LISTS;

/** What may stand in a cell of a column; any cell may be empty, where a moment has nothing to say there. */
export type ColumnType = 'id' | 'ids' | 'words' | 'integer' | 'number' | 'address' | ClosedList;

export const COLUMN_TYPES: Readonly<Record<Column, ColumnType>> = {
  journey: 'id',
  letter: 'words',
  label_fr: 'words',
  label_en: 'words',
  issue: 'integer',
  brand: 'words',
  sector: 'sector',
  moment: 'id',
  number: 'integer',
  stage: 'stage',
  channel: 'channel',
  feeling: 'feeling',
  planned: 'feeling',
  seam: 'seam',
  seam_why_fr: 'words',
  seam_why_en: 'words',
  evidence: 'evidence',
  sources: 'ids',
  values_kept: 'value',
  values_broken: 'value',
  wait_actual: 'number',
  wait_announced: 'number',
  wait_perceived: 'number',
  title_fr: 'words',
  title_en: 'words',
  text_fr: 'words',
  text_en: 'words',
  url_fr: 'address',
  url_en: 'address',
};

function listValues({ values }: JoinedMoment['moment'], kept: boolean): string {
  return values.flatMap((stake) => (stake.kept === kept ? stake.value : [])).join(' ');
}

function addressIn(
  { articles, moment }: JoinedMoment,
  locale: Locale,
  addressOf: AddressOf,
): string | undefined {
  const [article] = readableIn(articles, locale);
  return article && `${addressOf(locale, article.text.slug)}#${momentAnchor(moment)}`;
}

/**
 * Writes a cell. Spreadsheet programs take a cell that begins with one of these signs for a formula, however it is
 * quoted: an apostrophe before makes it text (OWASP, “CSV Injection”). A number is left alone.
 */
export function writeCell(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The mark by which spreadsheet programs know UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes the table of moments, a line each, after RFC 4180. */
export function writeMomentsCsv(
  journeys: readonly PublishedJourney[],
  addressOf: AddressOf,
): string {
  const lines = journeys.flatMap(({ moments }) =>
    moments.map((joined) => COLUMNS.map((column) => writeCell(READ[column](joined, addressOf)))),
  );
  return BYTE_ORDER_MARK + [COLUMNS, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
