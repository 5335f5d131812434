/** Where the magazine’s days begin. */
const TIME_ZONE = 'Europe/Paris';

/**
 * The moment at which a calendar date begins in Paris.
 *
 * Clocks there change at 01:00 UTC, so that midnight UTC has the same offset as the midnight of Paris.
 *
 * @param date Calendar date, `YYYY-MM-DD`.
 */
export function startOfDay(date: string): Date {
  const parts = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });
  const offset = parts
    .formatToParts(new Date(`${date}T00:00:00Z`))
    .find(({ type }) => type === 'timeZoneName');
  return new Date(`${date}T00:00:00${offset?.value.replace('GMT', '') ?? ''}`);
}

/** The calendar date in Paris at a moment, `YYYY-MM-DD`. */
export function dateAt(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(moment);
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
