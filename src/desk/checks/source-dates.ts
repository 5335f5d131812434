import { problemAt, type Problem } from '../problems/problem.ts';
import type { Content } from '../files/from-disk.ts';

/** Whether a date, known to the year, the month or the day, is later than another, as far as both are known. */
const isLater = (one: string, other: string) => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
};

/** SRC-002: a source that is dated in the future, or was read before it appeared. */
export function checkSourceDates({ sources }: Content, today: string): Problem[] {
  return [...sources.values()].flatMap(({ file, entry, document }): Problem[] => {
    const { date, accessed, consent } = entry ?? {};
    const tell = (field: string, message: 'SRC-002/future' | 'SRC-002/order', values: object) =>
      problemAt({ file, place: document?.placeOf([field]) }, message, { ...values });
    const future = Object.entries({ date, accessed, consent }).flatMap(([field, value]) =>
      value !== undefined && isLater(value, today)
        ? tell(field, 'SRC-002/future', { date: value, today })
        : [],
    );
    const isEarly = future.length === 0 && date && accessed && isLater(date, accessed);
    return isEarly ? [tell('accessed', 'SRC-002/order', { date, accessed })] : future;
  });
}
