import type { Content } from '../files/from-disk.ts';
import { findNearest } from '../files/nearest.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { problemAt, type Problem } from '../problems/problem.ts';
import { momentsOf } from './article-moments.ts';
import { findText } from './used-ids.ts';

/** LET-001: a letter that no page would show: its article, its moment or the text in its language is not there. */
export function checkAnsweredArticles(content: Content): Problem[] {
  return [...content.letters.values()].flatMap(({ file, entry, document }): Problem[] => {
    if (!entry) return [];
    const { article, moment, locale } = entry;
    const spot = (field: string) => ({ file, place: document?.placeOf([field]) });
    if (!content.articles.has(article)) {
      const suggestion = findNearest(article, content.articles.keys());
      return [problemAt(spot('article'), 'LET-001/article', { id: article }, { suggestion })];
    }
    const problems: Problem[] = [];
    if (!findText(content, article, locale)) {
      const values = { article, language: phrases.languages[locale] };
      problems.push(problemAt(spot('locale'), 'LET-001/language', values));
    }
    // What cannot be read has its own problem.
    const ids = momentsOf(content, article)?.map(({ id }) => id);
    if (moment !== undefined && ids && !ids.includes(moment)) {
      const values = { id: moment, article };
      const suggestion = findNearest(moment, ids);
      problems.push(problemAt(spot('moment'), 'LET-001/moment', values, { suggestion }));
    }
    return problems;
  });
}

/** LET-002: a letter that was written before the article that it answers, or after today. */
export function checkLetterDates({ letters, articles }: Content, today: string): Problem[] {
  return [...letters.values()].flatMap(({ file, entry, document }): Problem[] => {
    if (!entry) return [];
    const { date, article } = entry;
    const spot = { file, place: document?.placeOf(['date']) };
    if (date > today) return [problemAt(spot, 'LET-002/future', { date, today })];
    const first = articles.get(article)?.entry?.date;
    if (first === undefined || date >= first) return [];
    return [problemAt(spot, 'LET-002/early', { date, article, first })];
  });
}
