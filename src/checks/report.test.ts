import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { formatReport, hasErrors, sortProblems } from './report.ts';

const problem: Problem = {
  file: 'content/articles/quai-douze/fr.mdx',
  line: 42,
  column: 7,
  code: 'REF-001',
  severity: 'error',
  what: 'Unknown source “perrin-2019”.',
  why: 'There is no file content/sources/perrin-2019.yaml.',
  remedy: 'Add the file.',
  suggestion: 'perrin-2018',
};

describe('the report', () => {
  it('says where, what, why and how to mend it', () => {
    expect(formatReport([problem])).toMatchInlineSnapshot(`
      "content/articles/quai-douze/fr.mdx:42:7  REF-001  Unknown source “perrin-2019”.
        There is no file content/sources/perrin-2019.yaml.
        Did you mean “perrin-2018”? Otherwise add the file.

      1 error, 0 warnings. The content is refused.
      "
    `);
  });

  it('gives the remedy alone where nothing near exists', () => {
    const report = formatReport([{ ...problem, suggestion: undefined }]);
    expect(report).toContain('\n  Add the file.\n');
    expect(report).not.toContain('Did you mean');
  });

  it('marks a warning, and accepts content that has nothing worse', () => {
    const warning: Problem = { ...problem, severity: 'warning' };
    expect(formatReport([warning])).toContain('REF-001 (warning)  Unknown source');
    expect(formatReport([warning])).toContain('0 errors, 1 warning. The content is accepted.');
    expect(hasErrors([warning])).toBe(false);
  });

  it('says so when there is nothing to say', () => {
    expect(formatReport([])).toBe('No problem found.\n');
  });

  it('goes through the files by name, and down each of them', () => {
    const at = (file: string, line: number, column: number, code: string): Problem => ({
      ...problem,
      file,
      line,
      column,
      code,
    });
    const ordered = [
      at('a', 2, 1, 'X'),
      at('a', 10, 2, 'A'),
      at('a', 10, 2, 'B'),
      at('b', 1, 1, 'X'),
    ];
    expect(sortProblems([...ordered].reverse())).toEqual(ordered);
  });
});
