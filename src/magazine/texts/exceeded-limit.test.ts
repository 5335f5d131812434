import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../desk/problems/problem.ts';
import { findExceededLimit } from './exceeded-limit.ts';
import { ManuscriptSyntaxError } from './manuscript-tree.ts';
import { parseManuscript } from './manuscript.ts';

function problemOf(source: string) {
  try {
    parseManuscript(source, 'fr');
    return undefined;
  } catch (error) {
    if (!(error instanceof ManuscriptSyntaxError) || !error.exceeded) throw error;
    const { kind, limit } = error.exceeded;
    return { place: error.place, advice: describeProblem(`MDX-001/${kind}`, { limit }) };
  }
}

describe('a text', () => {
  it('may be as long as a book, with brackets and braces in its code', () => {
    const paragraph = 'On lit (ceci), [cela](term:seam) et `{ a: [1] }`.\n\n';
    expect(findExceededLimit(paragraph.repeat(700))).toBeUndefined();
  });

  it('is refused at a paragraph that goes on without an empty line', () => {
    const lines = `${'Un mot. '.repeat(100)}\n`.repeat(30);
    expect(problemOf(`Un mot.\n\n${lines}`)).toMatchObject({
      place: { line: 3, column: 1 },
      advice: { remedy: { en: 'Cut it into paragraphs, with an empty line between them.' } },
    });
  });

  it('may have many paragraphs that are long together', () => {
    expect(problemOf(`${'Un mot. '.repeat(100)}\n\n`.repeat(50))).toBeUndefined();
  });

  it.each([
    ['parentheses', `{${'('.repeat(400)}1${')'.repeat(400)}}`],
    ['lists', `<Term id={${'['.repeat(400)}${']'.repeat(400)}}>a</Term>`],
    ['an exported list', `export const a = ${'['.repeat(400)}${']'.repeat(400)}`],
    ['operators', `{${'!'.repeat(400)}1}`],
    ['words that are operators', `{${'typeof '.repeat(400)}1}`],
    ['functions', `{${'a=>'.repeat(4_000)}1}`],
  ])('is refused before its code is parsed: %s', (_, paragraph) => {
    const problem = problemOf(`Un mot.\n\n${paragraph}\n`);
    expect(problem?.place.line).toBe(3);
    expect(problem?.advice.why.en).toBe(
      'What follows has the form of a program, and a text holds none.',
    );
  });

  it.each([
    ['quotations', '> '.repeat(60)],
    ['lists', '- '.repeat(60)],
    ['emphases', '*'.repeat(120)],
  ])('is refused where what it holds stands too deep: %s', (_, nest) => {
    const text = nest.startsWith('*') ? `${nest}a${nest}` : `${nest}a`;
    expect(problemOf(text)?.advice.why.en).toBe(
      'More than 50 tags, lists or quotations stand inside each other here.',
    );
  });
});
