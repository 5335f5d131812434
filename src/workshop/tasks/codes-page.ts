import { readFile } from 'node:fs/promises';
import GithubSlugger from 'github-slugger';
import { parse } from 'yaml';
import { typesetPassage } from '../../magazine/typography/typography.ts';
import { FAMILIES, type CodeEntry, type Severity } from '../../desk/problems/problem.ts';
import type { Locale } from '../../magazine/vocabulary.ts';

const FIXTURES = new URL('../../tests/fixtures/', import.meta.url);
const MANUAL = new URL('../../desk/manual/', import.meta.url);

const WORDS = {
  fr: {
    kinds: { error: 'erreur', warning: 'à relire', either: 'erreur ou à relire' },
    wrong: { error: 'Refusé', warning: 'Signalé' },
    right: { error: 'Accepté', warning: 'Mieux' },
    fix: { all: '`--fix` le corrige.', some: '`--fix` corrige certains cas.' },
    allowable: 'Peut être autorisé en place.',
    colon: ' :',
  },
  en: {
    kinds: { error: 'error', warning: 'for a human eye', either: 'error or for a human eye' },
    wrong: { error: 'Refused', warning: 'Warned about' },
    right: { error: 'Accepted', warning: 'Better' },
    fix: { all: '`--fix` mends it.', some: '`--fix` mends some cases.' },
    allowable: 'Can be allowed in place.',
    colon: ':',
  },
} as const;

/**
 * The example of a code, which stands beside its fixture as `example.yaml`. In its words `[…]` stands
 * for a passage that is left out, and ‹…› names a character that nobody sees.
 */
export interface Example {
  file: string;
  wrong: string;
  /** What mends it; in a file of its own where it is not the same. Alike: the first file is renamed. */
  right: string;
  rightFile?: string;
  /** A file that goes along with what is wrong. */
  removed?: string;
  /** For a code that is now an error and now a warning, or only now and then mended: another case of the fixture. */
  otherwise?: { file?: string; from?: string; to: string };
}

const readFixture = (code: string, name: string) =>
  readFile(new URL(`${code}/${name}`, FIXTURES), 'utf8');

/** Reads the example of a code. */
export async function readExample(code: string): Promise<Example> {
  return parse(await readFixture(code, 'example.yaml')) as Example;
}

const LANGUAGES: Readonly<Record<string, string>> = { yml: 'yaml', txt: 'text' };

function formatBlock(file: string, words: string): string {
  const ending = file.split('.').at(-1) ?? '';
  return `\`\`\`${LANGUAGES[ending] ?? ending}\n${words}\n\`\`\``;
}

/** What is no prose in Markdown: code, the target of a link. */
const VERBATIM = /(`[^`]*`|\]\([^)]*\))/;

/** Sets Markdown, line by line, as the site would set it. */
export function typesetMarkdown(text: string, locale: Locale): string {
  const lines = text.split('\n').map((line) => {
    const runs = line
      .split(VERBATIM)
      .map((run, index) => ({ text: run, locale: index % 2 === 0 ? locale : undefined }));
    return typesetPassage(runs, { locale }).join('');
  });
  return lines.join('\n');
}

async function formatSection(code: string, entry: CodeEntry, locale: Locale): Promise<string[]> {
  const words = WORDS[locale];
  const { file, wrong, right, rightFile } = await readExample(code);
  const report = await readFixture(code, `report.${locale}.txt`);
  // The line that sums a report up comes last, after a blank one.
  const message = report.split('\n\n').slice(0, -1).join('\n\n');
  const severity: Severity = message.includes(`  ${code}  `) ? 'error' : 'warning';
  const set = (paragraph: string) => typesetMarkdown(paragraph, locale);
  const label = (word: string, named?: string) =>
    set(`${word}${named ? ` (\`${named}\`)` : ''}${words.colon}`);
  const claims = [
    ...(entry.fix ? [words.fix[entry.fix]] : []),
    ...(entry.allowable ? [words.allowable] : []),
  ];
  return [
    `### ${code}`,
    set(`**${entry.title[locale]}** · ${words.kinds[entry.severity]}`),
    set(entry.manual[locale]),
    label(words.wrong[severity], file),
    formatBlock(file, wrong),
    label('Message'),
    formatBlock('report.txt', message),
    label(words.right[severity], rightFile),
    formatBlock(rightFile ?? file, right),
    ...(claims.length > 0 ? [claims.join(' ')] : []),
  ];
}

/** Where the page stands that explains every code in one language. */
export function codesPage(locale: Locale): URL {
  return new URL(`codes.${locale}.md`, MANUAL);
}

/** Writes that page, as Markdown. */
export async function formatCodesPage(locale: Locale): Promise<string> {
  const opening = new URL(`codes.introduction.${locale}.md`, MANUAL);
  const introduction = await readFile(opening, 'utf8');
  const slugger = new GithubSlugger();
  const contents: string[] = [];
  const sections: string[] = [];
  for (const [name, { title, introduction: about, codes }] of Object.entries(FAMILIES)) {
    const heading = typesetMarkdown(`${title[locale]} (${name.toUpperCase()})`, locale);
    const links = Object.keys(codes).map((code) => `[${code}](#${slugger.slug(code)})`);
    const anchor = slugger.slug(heading);
    const line = `- [${heading}](#${anchor})${WORDS[locale].colon} ${links.join(', ')}`;
    contents.push(typesetMarkdown(line, locale));
    sections.push(`## ${heading}`);
    if (about) sections.push(typesetMarkdown(about[locale], locale));
    for (const [code, entry] of Object.entries(codes)) {
      sections.push(...(await formatSection(code, entry, locale)));
    }
  }
  return `${[
    '<!-- Made by `npm run manual` from src/desk/problems/codes/ and src/tests/fixtures/. -->',
    introduction.trim(),
    contents.join('\n'),
    '<!-- prettier-ignore-start -->',
    ...sections,
    '<!-- prettier-ignore-end -->',
  ].join('\n\n')}\n`;
}
