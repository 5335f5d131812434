import type { SiteFacts } from '../addresses/site-facts.ts';
import { articleSchema } from '../schemas/article.ts';
import { issueSchema } from '../schemas/issue.ts';

const both = (text: string) => ({ fr: text, en: text });

/** A piece as its file gives it: an essay of issue 1 that appeared with it, unless it says otherwise. */
export function buildPiece(facts: object = {}) {
  return articleSchema.parse({
    kind: 'essay',
    issue: 1,
    date: '2025-03-03',
    authors: ['redaction'],
    ...facts,
  });
}

/** An issue as its file gives it, with its pieces. */
export function buildIssue(number: number, articles: string[], facts: object = {}) {
  return issueSchema.parse({
    number,
    season: 'spring',
    date: '2025-03-03',
    theme: both('Quays'),
    standfirst: both('About quays.'),
    stock: '#ffe14a',
    ink: '#1a1fd1',
    articles,
    colophon: both('Printed nowhere.'),
    ...facts,
  });
}

/** A site of one issue with one piece, “bac”, in French, unless something else is given. */
export function buildSiteFacts(facts: Partial<SiteFacts> = {}): SiteFacts {
  return {
    issues: [buildIssue(1, ['bac'])],
    articles: new Map([['bac', buildPiece()]]),
    slugs: new Map([['bac', { fr: 'bac' }]]),
    terms: [],
    brands: new Set(),
    sources: [],
    authors: [],
    pages: [],
    ...facts,
  };
}
