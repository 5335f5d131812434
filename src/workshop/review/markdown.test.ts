import { describe, expect, test } from 'vitest';
import { escapeMarkdown, fold, formatCode } from './markdown.ts';

describe('escapeMarkdown', () => {
  test.for<[text: string, written: string]>([
    ['Un fil', 'Un fil'],
    ['Titre : sous-titre', 'Titre : sous-titre'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[lien](https://a.example)', '\\[lien\\](https\\://a.example)'],
    ['**gras** et _penché_', '\\*\\*gras\\*\\* et \\_penché\\_'],
    ['@someone :tada: | `code`', '\\@someone \\:tada: \\| \\`code\\`'],
    ['deux\nlignes', 'deux lignes'],
    ['\u202eenvers', '&lt;U+202E&gt;envers'],
  ])('writes %j so that it shows as it is', ([text, written]) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  test('cuts a title that goes on and on', () => {
    expect(escapeMarkdown('a'.repeat(500))).toBe(`${'a'.repeat(120)}…`);
  });
});

describe('formatCode', () => {
  test('puts an address between backquotes', () => {
    expect(formatCode('/articles/attente/')).toBe('`/articles/attente/`');
  });

  test('takes more backquotes than the address holds', () => {
    expect(formatCode('/a``b/')).toBe('``` /a``b/ ```');
  });
});

test('folds blocks behind a line, with the empty lines that Markdown needs', () => {
  expect(fold('<b>2</b>', ['- a', '- b'])).toBe(
    '<details><summary><b>2</b></summary>\n\n- a\n\n- b\n\n</details>',
  );
});
