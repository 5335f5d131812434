/** Where the magazine’s days begin. */
const TIME_ZONE = 'Europe/Paris';

const OFFSETS = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });
const DATES = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE });

/**
 * A moment of the morning of a calendar date, as the clocks of Paris show it: when what is dated that day comes out.
 * Clocks there change at 01:00 UTC, well before.
 *
 * @param date Calendar date, `YYYY-MM-DD`.
 * @param minutes After 06:00; fewer than 60.
 * @returns An ISO 8601 time with its zone: `2026-11-16T06:00:00+01:00`.
 */
export function morningOf(date: string, minutes = 0): string {
  const zone = OFFSETS.formatToParts(new Date(`${date}T06:00:00Z`)).find(
    ({ type }) => type === 'timeZoneName',
  );
  const offset = zone?.value.replace('GMT', '') ?? '';
  return `${date}T06:${String(minutes).padStart(2, '0')}:00${offset}`;
}

/** The calendar date in Paris at a moment, `YYYY-MM-DD`. */
export function dateAt(moment: Date): string {
  return DATES.format(moment);
}

/** The earliest of some calendar dates, if there is any. */
export function earliestDate(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}

/**
 * The latest of some calendar dates.
 *
 * @throws {RangeError} When there is none.
 */
export function latestDate(dates: readonly string[]): string {
  const latest = [...dates].sort().at(-1);
  if (latest === undefined) throw new RangeError('The latest of no dates was asked for.');
  return latest;
}
