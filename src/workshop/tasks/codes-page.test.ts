import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { type Problem, CODES } from '../../desk/problems/problem.ts';
import { formatReport } from '../../desk/checks/report.ts';
import { checkReading } from '../../desk/checks/rules.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { readFromDisk } from '../../desk/files/from-disk.ts';
import { sourcesOf } from '../../desk/files/content-sources.ts';
import { FIXTURE_DAY, FIXTURES, MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';
import { codesPage, formatCodesPage, readExample, typesetMarkdown } from './codes-page.ts';

/** What the examples name because nobody sees it. */
const HIDDEN: Readonly<Record<string, string>> = {
  '‹BOM›': '\ufeff',
  '‹CR›': '\r',
  '‹TAB›': '\t',
  '‹U+200B›': '\u200b',
  '‹U+0301›': '\u0301',
  '‹U+202E›': '\u202e',
};

const reveal = (example: string) =>
  Object.entries(HIDDEN).reduce((shown, [mark, hidden]) => shown.replaceAll(mark, hidden), example);

async function readFixture(code: string, file: string): Promise<string> {
  const own = path.join(FIXTURES, code, file);
  return readFile(existsSync(own) ? own : path.join(MAGAZINE, file), 'utf8');
}

/** A picture that examples may show. */
const QUAY = 'content/pages/about/images/quai.svg';
const PICTURE = { [QUAY]: await readFixture('PIC-003', QUAY) };

async function checkFixture(
  code: string,
  files: Readonly<Record<string, string>> = {},
  renamed?: string,
): Promise<Problem[]> {
  const hasOwn = existsSync(path.join(FIXTURES, code, QUAY));
  return withMagazine({ code, files: { ...(hasOwn ? {} : PICTURE), ...files } }, async (root) => {
    if (renamed !== undefined) await rm(path.join(root, renamed));
    return checkReading(await readFromDisk(root), FIXTURE_DAY);
  });
}

/** Writes the second example in the place of the first; what both leave out stays. */
function mend(source: string, wrong: string, right: string): string {
  const parts = wrong.split('[…]').map(RegExp.escape);
  const found = new RegExp(parts.join('([\\s\\S]*?)')).exec(source);
  if (!found) throw new Error(`The wrong example stands in its fixture; received “${wrong}”.`);
  const [whole, ...leftOut] = found;
  const words = right.replaceAll('[…]', () => leftOut.shift() ?? '');
  return source.replace(whole, () => words);
}

const withoutBlocks = (page: string) => page.replace(/^```[\s\S]*?^```$/gm, '');

const listAnchors = (page: string) => {
  const slugger = new GithubSlugger();
  return Array.from(withoutBlocks(page).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    slugger.slug(heading),
  );
};

describe.each(LOCALES)('the manual of the codes in %s', (locale) => {
  it('is what `npm run manual` writes', async () => {
    expect(await readFile(codesPage(locale), 'utf8')).toBe(await formatCodesPage(locale));
  });

  it('shows a message as the command prints it', async () => {
    const report = await withMagazine({ code: 'REF-001' }, async (root) => {
      const reading = await readFromDisk(root);
      const sources = sourcesOf(reading.content);
      const sourceOf = (file: string) => sources.get(file);
      return formatReport(checkReading(reading, FIXTURE_DAY), { locale, sourceOf });
    });
    const [message = ''] = report.split('\n\n');
    expect(await formatCodesPage(locale)).toContain(`\n${message}\n`);
  });

  it('is set as the site would set it', async () => {
    const words = withoutBlocks(await formatCodesPage(locale));
    expect(typesetMarkdown(words, locale)).toBe(words);
  });

  it('has no link that leads nowhere', async () => {
    const page = await formatCodesPage(locale);
    const links = withoutBlocks(page).matchAll(/\]\(([^)]+)\)/g);
    const targets = Array.from(links, ([, target = '']) => target.split('#'));
    expect(targets.length).toBeGreaterThan(CODES.size);
    for (const [file = '', anchor] of targets) {
      const text = file === '' ? page : await readFile(new URL(file, codesPage(locale)), 'utf8');
      if (anchor !== undefined) expect(listAnchors(text)).toContain(anchor);
    }
  });
});

describe('what the catalogue says of a code', () => {
  it.each([...CODES])('is true, and its example mends the problem: %s', async (code, entry) => {
    const { file, wrong, right, rightFile = file, removed, otherwise } = await readExample(code);
    const source = await readFixture(code, file);
    const found = await checkFixture(code);
    const own = found.find((problem) => problem.code === code);
    if (!own) throw new Error(`A fixture raises its code; received ${code}.`);
    const { severity, fix } = own;
    if (entry.severity !== 'either') expect(severity).toBe(entry.severity);
    if (entry.fix !== 'some') expect(fix !== undefined).toBe(entry.fix === 'all');

    expect(otherwise !== undefined).toBe(entry.severity === 'either' || entry.fix === 'some');
    if (otherwise) {
      const { file: otherFile = file, from = wrong, to } = otherwise;
      const changed = (await readFixture(code, otherFile)).replace(reveal(from), () => reveal(to));
      const others = await checkFixture(code, { [otherFile]: changed });
      const other = others.filter((problem) => problem.code === code);
      expect(other.some((problem) => problem.severity !== severity)).toBe(
        entry.severity === 'either',
      );
      expect(other.some((problem) => !problem.fix !== !fix)).toBe(entry.fix === 'some');
    }

    const mended = mend(source, reveal(wrong), reveal(right));
    const written = rightFile === file ? mended : `${reveal(right)}\n`;
    const isRenamed = rightFile !== file && right === wrong;
    const left = await checkFixture(code, { [rightFile]: written }, isRenamed ? file : removed);
    const isLeft = (problem: Problem) =>
      problem.severity === 'error' || (problem.code === code && problem.severity === severity);
    expect(left.filter(isLeft)).toEqual([]);
  });
});
