/** What a page of the manual says of one code, in the fixed form that its test describes. */
export interface CodeSection {
  code: string;
  kind: string;
  /** Words above each of the two examples, without the file and the colon. */
  labels: [bad: string, good: string];
  file: string;
  wrong: string;
  /** The file of the second example; the same unless it is named. */
  rightFile: string;
  right: string;
  /** What stands below the examples. */
  end: string;
}

const START = /^### (?=[A-Z]+-\d+$)/m;
const FENCE = /^```\w*\n([\s\S]*?)\n?```$/m;
const LABEL = /^(\p{L}+)(?: \(`([^`]+)`\))?\s?:$/u;

/** How the examples show what nobody sees. */
const HIDDEN: Readonly<Record<string, string>> = {
  '‹BOM›': '\ufeff',
  '‹CR›': '\r',
  '‹TAB›': '\t',
  '‹U+200B›': '\u200b',
};

const reveal = (example: string) =>
  Object.entries(HIDDEN).reduce(
    (shown, [mark, character]) => shown.replaceAll(mark, character),
    example,
  );

function parseSection(text: string): CodeSection {
  const [code = ''] = text.split('\n');
  const [before = '', wrong = '', between = '', right = '', after, ...others] = text.split(FENCE);
  const [bad, good] = [before, between].map((above) =>
    LABEL.exec(above.trim().split('\n').at(-1) ?? ''),
  );
  if (after === undefined || others.length > 0 || !bad || !good) {
    throw new Error(`A section has two examples, each below its label; received ${code}.`);
  }
  const [, kind = ''] = /^\*\*[^*]+\*\* · (.+)$/m.exec(before) ?? [];
  const file = bad[2] ?? '';
  return {
    code,
    kind,
    labels: [bad[1] ?? '', good[1] ?? ''],
    file,
    wrong: reveal(wrong),
    rightFile: good[2] ?? file,
    right: reveal(right),
    // The next family starts with its own heading.
    end: after.replace(/^(?:## |<!--)[\s\S]*/m, '').trim(),
  };
}

/**
 * Reads the sections of a page of the manual, one a code, in their order.
 *
 * @throws {Error} When a section has not two examples.
 */
export function parseCodeSections(page: string): CodeSection[] {
  return page.split(START).slice(1).map(parseSection);
}
