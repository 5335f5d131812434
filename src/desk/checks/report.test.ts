import { describe, expect, it } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import {
  formatAnnotations,
  formatJson,
  formatReport,
  hasErrors,
  sortProblems,
  type ReportOptions,
} from './report.ts';

const problem: Problem = {
  file: 'content/articles/quai-douze/fr.mdx',
  line: 42,
  column: 7,
  code: 'REF-001',
  severity: 'error',
  what: { fr: 'Source inconnue : « perrin-2019 ».', en: 'Unknown source “perrin-2019”.' },
  why: {
    fr: 'Il n’y a pas de fichier content/sources/perrin-2019.yaml.',
    en: 'There is no file content/sources/perrin-2019.yaml.',
  },
  remedy: { fr: 'Ajoutez le fichier.', en: 'Add the file.' },
  suggestion: 'perrin-2018',
};

const warning: Problem = { ...problem, severity: 'warning' };

const write = (problems: readonly Problem[], options: Partial<ReportOptions> = {}) =>
  formatReport(problems, { locale: 'en', ...options });

describe('the report', () => {
  it('says where, what, why and how to mend it', () => {
    expect(write([problem])).toMatchInlineSnapshot(`
      "content/articles/quai-douze/fr.mdx:42:7  REF-001  Unknown source “perrin-2019”.
        There is no file content/sources/perrin-2019.yaml.
        Did you mean “perrin-2018”? Otherwise add the file.

      1 error, 0 warnings for a human eye. The content is refused.
      "
    `);
  });

  it('says it in French, with the spaces of its typography', () => {
    expect(write([problem], { locale: 'fr' }).replaceAll('\u202f', '_')).toMatchInlineSnapshot(`
      "content/articles/quai-douze/fr.mdx:42:7  REF-001  Source inconnue_: «_perrin-2019_».
        Il n’y a pas de fichier content/sources/perrin-2019.yaml.
        Vouliez-vous dire «_perrin-2018_»_? Sinon, ajoutez le fichier.

      1 erreur, 0 remarque à relire. Le contenu est refusé.
      "
    `);
  });

  it('leaves code, tags and the words that it quotes as they are typed', () => {
    const remedy = {
      fr: 'Écrivez `desk: oui !` ou <Cite id="a"/> au lieu de « l\'été... ? ».',
      en: 'Write it.',
    };
    const report = write([{ ...problem, suggestion: undefined, remedy }], { locale: 'fr' });
    expect(report.replaceAll('\u202f', '_')).toContain(
      'Écrivez `desk: oui !` ou <Cite id="a"/> au lieu de «_l\'été... ?_».',
    );
  });

  it('leaves lines to copy as they are, below the sentence that gives them', () => {
    const lines = '\n    - from: /a/\n      why: oui !';
    const remedy = { fr: `Ajoutez ces lignes :${lines}`, en: `Add these lines:${lines}` };
    const report = write([{ ...problem, suggestion: undefined, remedy }], { locale: 'fr' });
    expect(report.replaceAll('\u202f', '_')).toContain(
      '  Ajoutez ces lignes_:\n    - from: /a/\n      why: oui !\n',
    );
  });

  it('gives the remedy alone where nothing near exists', () => {
    const report = write([{ ...problem, suggestion: undefined }]);
    expect(report).toContain('\n  Add the file.\n');
    expect(report).not.toContain('Did you mean');
  });

  it('marks what is for a human eye, and accepts content that has nothing worse', () => {
    expect(write([warning])).toContain('REF-001 (for a human eye)  Unknown source');
    expect(write([warning])).toContain(
      '0 errors, 1 warning for a human eye. The content is accepted.',
    );
    expect(hasErrors([warning])).toBe(false);
  });

  it('says so when there is nothing to say', () => {
    expect(write([])).toBe('No problem found.\n');
    expect(write([], { locale: 'fr' })).toBe('Aucun problème.\n');
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
      at('a', 10, 1, 'Z'),
      at('a', 10, 2, 'A'),
      at('a', 10, 2, 'B'),
      at('b', 1, 1, 'X'),
    ];
    expect(sortProblems([...ordered].reverse())).toEqual(ordered);
  });

  it('is coloured only when it is asked for', () => {
    expect(write([problem])).not.toContain('\u001b');
    expect(write([problem], { coloured: true })).toContain('\u001b[31mREF-001\u001b[39m');
  });
});

describe('the excerpt', () => {
  const excerptOf = (source: string, place: { line: number; column: number }) =>
    write([{ ...problem, ...place }], { sourceOf: () => source })
      .split('\n')
      .slice(1, 3);

  it('shows the line with a caret under the place', () => {
    expect(excerptOf('one\ntwo three\n', { line: 2, column: 5 })).toEqual([
      '  2 | two three',
      '    |     ^',
    ]);
  });

  it('cuts a long line around the place', () => {
    const [line = '', caret = ''] = excerptOf(`${'a '.repeat(100)}X${' b'.repeat(100)}`, {
      line: 1,
      column: 201,
    });
    expect(line.length).toBeLessThan(100);
    expect(line).toMatch(/^ {2}1 \| ….*X.*…$/);
    expect(line.indexOf('X')).toBe(caret.indexOf('^'));
  });

  it('counts a tab as one column', () => {
    expect(excerptOf('\tX', { line: 1, column: 2 })).toEqual(['  1 |  X', '    |  ^']);
  });

  it('is left out for an empty line and for a file that was not read', () => {
    expect(excerptOf('\n', { line: 1, column: 1 })[0]).toContain('There is no file');
    expect(write([problem], { sourceOf: () => undefined })).toBe(write([problem]));
  });
});

describe('the report for programs', () => {
  it('is JSON with both languages, sorted', () => {
    const later: Problem = { ...warning, line: 50 };
    expect(JSON.parse(formatJson([later, problem]))).toEqual({
      accepted: false,
      problems: [problem, later],
    });
    expect(JSON.parse(formatJson([]))).toEqual({ accepted: true, problems: [] });
  });
});

describe('the annotations', () => {
  it('stand at the line, with all that the report says', () => {
    expect(formatAnnotations([problem, warning], 'en')).toBe(
      [
        '::error file=content/articles/quai-douze/fr.mdx,line=42,col=7,title=REF-001::Unknown source “perrin-2019”.%0AThere is no file content/sources/perrin-2019.yaml.%0ADid you mean “perrin-2018”? Otherwise add the file.',
        '::warning file=content/articles/quai-douze/fr.mdx,line=42,col=7,title=REF-001::Unknown source “perrin-2019”.%0AThere is no file content/sources/perrin-2019.yaml.%0ADid you mean “perrin-2018”? Otherwise add the file.',
        '1 error, 1 warning for a human eye. The content is refused.',
        '',
      ].join('\n'),
    );
  });

  it('cannot be ended by what they quote', () => {
    const what = { fr: '100 %\n::stop', en: '100%\n::error::no' };
    const [line = ''] = formatAnnotations([{ ...problem, what, file: 'a,b:c' }], 'en').split('\n');
    expect(line).toContain('file=a%2Cb%3Ac,');
    expect(line).toContain('::100%25%0A::error::no%0A');
  });
});
