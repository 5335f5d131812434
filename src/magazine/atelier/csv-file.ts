import { refuse, type Candidate, type Imported, type Remark } from './imported.ts';
import {
  LIMITS,
  MOST_MEASURES,
  OWN_VERSION,
  type OwnJourney,
  type OwnMoment,
} from './own-journey.ts';
import { LEAST_FEELING, MOST_FEELING, seamKindOf } from '../vocabulary.ts';

const JOURNEY_COLUMNS = [
  'journey',
  'lang',
  'persona',
  'goal',
  'trade',
  'based_on',
  'based_on_title',
  'paper',
] as const;

const MOMENT_COLUMNS = [
  'id',
  'title',
  'stage',
  'channel',
  'seam',
  'why',
  'planned',
  'text',
  'verbatims',
  'action',
  'who',
  'by',
  'how',
  'state',
] as const;

const MEASURE_COLUMNS = [
  'measure',
  'date',
  'feeling',
  'wait',
  'support',
  'heard',
  'asked',
  'when',
] as const;

const NUMBERS = Array.from({ length: MOST_MEASURES }, (_, index) => index + 1);

/** The columns of the table, in order: one line a moment, what the journey says of itself on each. */
const CSV_COLUMNS: readonly string[] = [
  ...JOURNEY_COLUMNS,
  ...MOMENT_COLUMNS,
  ...NUMBERS.flatMap((number) => MEASURE_COLUMNS.map((name) => `${name}_${number}`)),
];

/** What a spreadsheet would reckon, and not show; an apostrophe before it makes it words. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;

type Cell = string | number | undefined;

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cellsOf(journey: OwnJourney, moment: OwnMoment | undefined): Record<string, Cell> {
  const { title, lang, persona, goal, trade, basedOn, paper, measures } = journey;
  const { seam, action, readings } = moment ?? {};
  const cells: Record<string, Cell> = {
    journey: title,
    lang,
    persona,
    goal,
    trade,
    based_on: basedOn?.journey,
    based_on_title: basedOn?.title,
    paper,
    id: moment?.id,
    title: moment?.title,
    stage: moment?.stage,
    channel: moment?.channel,
    seam: seam && seamKindOf({ seam }),
    why: seam?.why,
    planned: moment?.planned,
    text: moment?.text,
    verbatims: moment?.verbatims,
    action: action?.what,
    who: action?.who,
    by: action?.by,
    how: action?.how,
    state: action?.state,
  };
  for (const number of NUMBERS) {
    const reading = readings?.[number - 1];
    const measure = measures[number - 1];
    // A measure without a name has a column all the same.
    cells[`measure_${number}`] = measure && (measure.label || ' ');
    cells[`date_${number}`] = measure?.date;
    cells[`feeling_${number}`] = reading?.feeling;
    cells[`wait_${number}`] = reading?.waitMinutes;
    cells[`support_${number}`] = reading?.support?.kind;
    cells[`heard_${number}`] = reading?.support?.heard;
    cells[`asked_${number}`] = reading?.support?.asked;
    cells[`when_${number}`] = reading?.support?.when;
  }
  return cells;
}

/** Writes a journey as a table that spreadsheet programs open, in UTF-8 with its mark, RFC 4180. */
export function writeCsv(journey: OwnJourney): string {
  const moments = journey.moments.length > 0 ? journey.moments : [undefined];
  const lines = moments.map((moment) => {
    const cells = cellsOf(journey, moment);
    return CSV_COLUMNS.map((column) => writeCell(cells[column])).join(',');
  });
  return `\ufeff${[CSV_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Takes a table apart, letter by letter; what stands between quotation marks may hold anything. */
function parseTable(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const endRow = () => {
    rows.push([...row, cell]);
    [row, cell] = [[], ''];
  };
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place);
    if (isQuoted) {
      const isDoubled = letter === '"' && text[place + 1] === '"';
      if (letter !== '"' || isDoubled) cell += letter;
      else isQuoted = false;
      if (isDoubled) place += 1;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === delimiter) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows.filter((cells) => cells.some((words) => words !== ''));
}

/** The words of a cell; none where it is empty. */
const wordsOf = (cell: string | undefined) =>
  cell === undefined || cell === '' ? undefined : NEUTRALISED.test(cell) ? cell.slice(1) : cell;

/** The number of a cell, with a point or a comma. */
function numberOf(cell: string | undefined): number | undefined {
  const words = wordsOf(cell)?.trim().replace(',', '.').replace('−', '-');
  return words === undefined || words === '' ? undefined : Number(words);
}

/** A day as the table writes it, or as a spreadsheet of Europe writes it back: `14/03/2027`. */
function dateOf(words: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(words) ?? [];
  const date = year === '' ? words : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** Reads a table as a journey. A feeling that is none is left to be noted, and told. */
export function readCsv(text: string, fallback: Pick<OwnJourney, 'lang'>): Candidate | Imported {
  const whole = text.replace(/^\ufeff/, '');
  const head = whole.slice(0, Math.max(0, whole.search(/[\r\n]|$/)));
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  const [header = [], ...lines] = parseTable(whole, delimiter);
  const names = header.map((name) => name.trim().toLowerCase());
  if (names.includes('title_fr')) return refuse('atelier.refused.atlas');
  if (!names.includes('title') || !names.includes('stage')) return refuse('atelier.refused.csv');
  if (lines.length > LIMITS.moments)
    return refuse('atelier.refused.many', { most: LIMITS.moments });
  const remarks: Remark[] = [];
  const rows = lines.map((cells) => (name: string) => {
    const index = names.indexOf(name);
    return index < 0 ? undefined : cells[index];
  });
  const first = rows[0] ?? (() => undefined);
  const measures = NUMBERS.filter((number) => number === 1 || first(`measure_${number}`)).map(
    (number) => {
      const label = wordsOf(first(`measure_${number}`)?.replace(/^ $/, '')) ?? '';
      const found = wordsOf(first(`date_${number}`))?.trim();
      const date = found === undefined ? undefined : dateOf(found);
      if (found && !date) remarks.push({ key: 'atelier.left.date', values: { number, found } });
      return date ? { label, date } : { label };
    },
  );
  const basedOn = wordsOf(first('based_on'));
  const readingIn = (cellOf: (name: string) => string | undefined, row: number, number: number) => {
    const kind = wordsOf(cellOf(`support_${number}`));
    const noted = numberOf(cellOf(`feeling_${number}`));
    const isFeeling =
      noted === undefined ||
      (Number.isInteger(noted) && noted >= LEAST_FEELING && noted <= MOST_FEELING);
    if (!isFeeling) {
      const found = cellOf(`feeling_${number}`) ?? '';
      remarks.push({ key: 'atelier.left.feeling', values: { number: row + 1, found } });
    }
    return {
      feeling: isFeeling ? noted : undefined,
      waitMinutes: numberOf(cellOf(`wait_${number}`)),
      support: kind && {
        kind,
        heard: numberOf(cellOf(`heard_${number}`)),
        asked: numberOf(cellOf(`asked_${number}`)),
        when: wordsOf(cellOf(`when_${number}`)),
      },
    };
  };
  const candidate = {
    version: OWN_VERSION,
    lang: wordsOf(first('lang')) ?? fallback.lang,
    title: wordsOf(first('journey')) ?? '',
    persona: wordsOf(first('persona')) ?? '',
    goal: wordsOf(first('goal')) ?? '',
    trade: wordsOf(first('trade')),
    basedOn: basedOn && {
      journey: basedOn,
      title: wordsOf(first('based_on_title')) ?? '',
      licence: 'CC BY-SA 4.0',
    },
    paper: numberOf(first('paper')),
    measures,
    moments: rows
      .filter((cellOf) => (cellOf('title') ?? '') !== '' || (cellOf('id') ?? '') !== '')
      .map((cellOf, row) => {
        const seam = wordsOf(cellOf('seam'));
        const state = wordsOf(cellOf('state'));
        return {
          id: wordsOf(cellOf('id')) ?? `m${row + 1}`,
          title: wordsOf(cellOf('title')) ?? '',
          stage: wordsOf(cellOf('stage'))?.trim().toLowerCase(),
          channel: wordsOf(cellOf('channel'))?.trim(),
          seam:
            seam === undefined
              ? undefined
              : {
                  visible: { visible: true, hidden: false }[seam],
                  why: wordsOf(cellOf('why')) ?? '',
                },
          planned: numberOf(cellOf('planned')),
          text: wordsOf(cellOf('text')) ?? '',
          verbatims: wordsOf(cellOf('verbatims')) ?? '',
          action: state && {
            what: wordsOf(cellOf('action')) ?? '',
            who: wordsOf(cellOf('who')) ?? '',
            by: wordsOf(cellOf('by')) ?? '',
            how: wordsOf(cellOf('how')) ?? '',
            state,
          },
          readings: measures.map((_, index) => readingIn(cellOf, row, index + 1)),
        };
      }),
  };
  return { candidate, remarks };
}
