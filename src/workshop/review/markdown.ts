import { showPlainly } from '../../desk/problems/phrase.ts';

/** Most characters of a title and of an address that a line repeats. */
const LONGEST_TEXT = 120;
const LONGEST_CODE = 300;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Writes words so that Markdown shows them as they are: they come from whoever proposes the change,
 * and may look like markup.
 */
export function escapeMarkdown(text: string): string {
  return (
    showPlainly(text, LONGEST_TEXT)
      .replace(/[\\`*_[\]|~$#@]/g, '\\$&')
      // Neither an address that becomes a link nor the name of a picture.
      .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
      .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
  );
}

/** Writes an address as code, between as many backquotes as it takes. */
export function formatCode(text: string): string {
  const shown = showPlainly(text, LONGEST_CODE);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** Writes a list. */
export function formatList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/**
 * Folds Markdown away behind a line.
 *
 * @param summary Words in HTML: GitHub reads no Markdown there.
 * @param blocks Lists and paragraphs.
 */
export function fold(summary: string, blocks: readonly string[]): string {
  const body = blocks.map((block) => `${block}\n\n`).join('');
  return `<details><summary>${summary}</summary>\n\n${body}</details>`;
}
