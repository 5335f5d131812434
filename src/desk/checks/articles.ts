import { isPublished, joinPublishables } from '../../magazine/library/publication.ts';
import type { Content } from '../files/from-disk.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { describeAbsence } from './appearance.ts';
import { idsIn } from './used-ids.ts';

/** ART-001: an article stands once in the reading order of the issue that it names, and in no other. */
export function checkIssueMembership({ articles, issues }: Content): Problem[] {
  const listed = [...issues].flatMap(([number, issue]) =>
    idsIn([issue], ['articles', '*']).map((use) => ({ ...use, number })),
  );
  return [...articles.values()].flatMap(({ id, file, document }) => {
    // A fault in another field of the article does not hide where it stands.
    const said = (document?.data ?? {}) as Readonly<Record<string, unknown>>;
    const issue = String(said['issue']);
    // An issue that does not exist, or that cannot be read, has its own problem.
    if (!issues.get(issue)?.entry) return [];
    const mine = listed.filter((use) => use.id === id);
    if (mine.length === 0) {
      // An issue that readers hold may not list a draft.
      if (said['draft'] === true) return [];
      const spot = { file, place: document?.placeOf(['issue']) };
      return [problemAt(spot, 'ART-001/absent', { id, issue })];
    }
    const first = mine.find(({ number }) => number === issue);
    return mine.flatMap((use) => {
      const problem = use.number === issue ? 'twice' : 'other';
      return use === first ? [] : problemAt(use, `ART-001/${problem}`, { id, issue });
    });
  });
}

/** ART-002: an article whose day has come in an issue whose day has not. */
export function checkEarlyArticles({ articles, issues }: Content, today: string): Problem[] {
  return [...articles.values()].flatMap(({ file, entry, document }) => {
    const issue = entry && issues.get(String(entry.issue))?.entry;
    if (!issue || !isPublished(entry, today) || isPublished(issue, today)) return [];
    const values = { date: entry.date, absence: describeAbsence(issue) };
    return problemAt({ file, place: document?.placeOf(['date']) }, 'ART-002', values);
  });
}

/** ART-003: a case study that puts its brand in another trade than the brand’s own file does. */
export function checkSectors({ articles, brands }: Content): Problem[] {
  return [...articles.values()].flatMap(({ file, entry, document }) => {
    if (entry?.kind !== 'case-study') return [];
    const { brand, sector } = entry;
    const other = brands.get(brand)?.entry?.sector;
    if (other === undefined || other === sector) return [];
    const spot = { file, place: document?.placeOf(['sector']) };
    return problemAt(spot, 'ART-003', { brand, sector, other });
  });
}

/** ART-006: a change that is dated before readers have the article or after today, or stands before an earlier one. */
export function checkChangeDates({ articles, issues }: Content, today: string): Problem[] {
  return [...articles.values()].flatMap(({ file, entry, document }) => {
    if (!entry) return [];
    const { updated, corrections } = entry;
    const issue = issues.get(String(entry.issue))?.entry;
    const { date: first } = issue ? joinPublishables(entry, issue) : entry;
    const changes = [
      ...(updated === undefined ? [] : [{ date: updated, path: ['updated'], previous: '' }]),
      ...corrections.map(({ date }, index) => ({
        date,
        path: ['corrections', index, 'date'],
        previous: corrections[index - 1]?.date ?? '',
      })),
    ];
    return changes.flatMap(({ date, path, previous }): Problem[] => {
      const spot = { file, place: document?.placeOf(path) };
      if (date > today) return [problemAt(spot, 'ART-006/future', { date, today })];
      if (date < first) return [problemAt(spot, 'ART-006/early', { date, first })];
      return date < previous ? [problemAt(spot, 'ART-006/order', { date, previous })] : [];
    });
  });
}

/** ISSUE-001: an issue whose number is not the name of its file. */
export function checkIssueNumbers({ issues }: Content): Problem[] {
  return [...issues.values()].flatMap(({ id, file, entry, document }) => {
    if (!entry || String(entry.number) === id) return [];
    const spot = { file, place: document?.placeOf(['number']) };
    return problemAt(spot, 'ISSUE-001', { number: entry.number, id });
  });
}
