import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { SILENCE_CODES } from '../checks/editorial/apply-silences.ts';
import { EDITORIAL_RULES } from '../checks/editorial/rules.ts';
import type { Problem } from '../checks/problem.ts';
import { formatReport } from '../checks/report.ts';
import { checkReading, RULES, SILENCEABLE } from '../checks/rules.ts';
import { LOCALES } from '../domain/routes.ts';
import { typesetPassage } from '../domain/typography.ts';
import { FAULT_CODES } from '../library/fault.ts';
import { readManuscripts } from '../library/from-disk.ts';
import { sourcesOf } from '../library/manuscript-sources.ts';
import { parseCodeSections, type CodeSection } from '../tests/code-sections.ts';
import { FIXTURE_DAY, FIXTURES, MAGAZINE, withMagazine } from '../tests/fixtures/magazine.ts';

/*
 * What the pages say of a code is said in fixed words, so that it can be held against the checks:
 *
 *   ### CODE
 *   **A name** · KIND
 *   …
 *   BAD (`file of the fixture`): a fenced block, which stands in that file
 *   GOOD: a fenced block, which mends the fixture when it takes the place of the first; with a file
 *     of its own it is that file, and where both blocks are alike the first file has been renamed
 *   FIXED or PARTLY_FIXED, then ALLOWED, each where it is true
 *
 * In a block `[…]` stands for a passage that is left out, and ‹…› names a character that nobody sees.
 */
const WORDS = {
  fr: {
    kinds: { error: 'erreur', warning: 'à relire', both: 'erreur ou à relire' },
    bad: { error: 'Refusé', warning: 'Signalé' },
    good: { error: 'Accepté', warning: 'Mieux' },
    fixed: '`--fix` le corrige.',
    partlyFixed: '`--fix` corrige certains cas.',
    allowed: 'Peut être autorisé en place.',
  },
  en: {
    kinds: { error: 'error', warning: 'for a human eye', both: 'error or for a human eye' },
    bad: { error: 'Refused', warning: 'Remarked' },
    good: { error: 'Accepted', warning: 'Better' },
    fixed: '`--fix` mends it.',
    partlyFixed: '`--fix` mends some cases.',
    allowed: 'Can be allowed in place.',
  },
} as const;

/** What makes another case of a fixture: words of one of its files give way to others. */
interface OtherCase {
  /** By default the file and the words of the faulty example. */
  file?: string;
  from?: string;
  to: string;
}

/** For a code that is now an error and now a remark, or only now and then mended: what its fixture is not. */
const OTHER_CASES: Readonly<Record<string, OtherCase>> = {
  'FILE-008': { from: '\u200b', to: '\u202e' },
  'REF-010': { file: 'content/issues/1.yaml', from: 'date: 2025-03-03', to: 'date: 2025-09-01' },
  'ART-001': { file: 'content/articles/bac/article.yaml', from: 'date:', to: 'draft: true\ndate:' },
  'SER-001': { from: 'part: 2', to: 'part: 1' },
  'CITE-001': {
    file: 'content/articles/bac/article.yaml',
    from: 'date:',
    to: 'draft: true\ndate:',
  },
  'STYLE-003': { from: 'le le', to: 'quai quai' },
  'LINK-001': { from: '[ici]', to: '[]' },
  'PIC-001': { from: 'alt="quai.svg"', to: 'alt="Photo d’un bac"' },
  'FR-001': { to: 'Le Bac! La suite attend.' },
  'FR-002': { to: 'La libraire y parle d’une « couture.' },
  'FR-003': { to: 'On y lit tout--ou presque.' },
  'FR-004': { to: 'La 1e rive attend.' },
  'FR-005': { from: 'no. 1', to: '#1' },
  'FR-006': { from: '12000', to: '12’000' },
  'FR-007': { from: 'etc...', to: 'et la suite..' },
  'FR-010': { to: 'Edition du soir.' },
  'FR-011': { to: 'Le bac repart.Lui seul.' },
  'FR-012': { to: 'Il prend 2.5 %.' },
  'EN-002': { to: 'The bookseller speaks of a “seam.' },
  'EN-003': { to: 'One reads all of it — almost.' },
  'EN-004': { to: 'Then comes the 2e bank.' },
  'EN-005': { from: 'n° 1', to: '#1' },
  'EN-006': { from: '12 000', to: '12’000' },
  'EN-007': { from: 'etc...', to: 'and so on..' },
  'EN-008': { to: 'It was so in the 1990’s.' },
  'EN-009': { from: 'once , then', to: 'once.Then it' },
  'EN-010': { from: '5 €', to: '€ 5' },
};

const MANUAL = fileURLToPath(new URL('./', import.meta.url));
const readPage = (name: string) => readFile(path.join(MANUAL, name), 'utf8');

const pages = { fr: await readPage('codes.fr.md'), en: await readPage('codes.en.md') };
const sections = { fr: parseCodeSections(pages.fr), en: parseCodeSections(pages.en) };

const codes: string[] = [
  ...FAULT_CODES,
  ...RULES.keys(),
  ...EDITORIAL_RULES.keys(),
  ...SILENCE_CODES,
];

async function readFixture(code: string, file: string): Promise<string> {
  const own = path.join(FIXTURES, code, file);
  return readFile(existsSync(own) ? own : path.join(MAGAZINE, file), 'utf8');
}

/** A picture that examples may show. */
const PICTURE = { 'public/quai.svg': await readFixture('PIC-003', 'public/quai.svg') };

async function checkFixture(
  code: string,
  files: Readonly<Record<string, string>> = {},
  renamed?: string,
): Promise<Problem[]> {
  return withMagazine({ code, files: { ...PICTURE, ...files } }, async (root) => {
    if (renamed !== undefined) await rm(path.join(root, renamed));
    return checkReading(await readManuscripts(root), FIXTURE_DAY);
  });
}

const ownProblems = new Map<string, Promise<Problem>>();

/** The problem that a fixture is made for; looked for once, since several tests ask. */
function findOwnProblem(code: string): Promise<Problem> {
  const known = ownProblems.get(code);
  if (known) return known;
  const found = checkFixture(code).then((problems) => {
    const own = problems.find((problem) => problem.code === code);
    if (!own) throw new Error(`A fixture raises its code; received ${code}.`);
    return own;
  });
  ownProblems.set(code, found);
  return found;
}

/** Writes the second example in the place of the first; what both leave out stays. */
function mend(source: string, { code, wrong, right }: CodeSection): string {
  const parts = wrong.split('[…]').map(RegExp.escape);
  const found = new RegExp(parts.join('([\\s\\S]*?)')).exec(source);
  if (!found) throw new Error(`The faulty example stands in its fixture; received ${code}.`);
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
  const page = pages[locale];
  const words = WORDS[locale];
  const order = sections[locale].map(({ code }) => code);

  it('has one section for every code, and no other', () => {
    expect(order.toSorted()).toEqual(codes.toSorted());
  });

  it('keeps the codes of a family together, in the order of their numbers', () => {
    const familyOf = (code: string) => code.replace(/-\d+$/, '');
    const families = [...new Set(order.map(familyOf))];
    expect(order).toEqual(
      families.flatMap((family) => codes.filter((code) => familyOf(code) === family).toSorted()),
    );
  });

  it('lists every code in its contents, in that order', () => {
    const [, contents = ''] = page.split(/^## (?:Sommaire|Contents)$/m);
    const links = contents.matchAll(/\[([A-Z]+-\d+)\]\(#([a-z\d-]+)\)(?:, |$)/gm);
    const listed = [...links].filter(([, code, anchor]) => code?.toLowerCase() === anchor);
    expect(listed.map(([, code]) => code)).toEqual(order);
  });

  it('shows a message as the command prints it', async () => {
    const report = await withMagazine({ code: 'REF-001' }, async (root) => {
      const reading = await readManuscripts(root);
      const sources = sourcesOf(reading.manuscripts);
      const sourceOf = (file: string) => sources.get(file);
      return formatReport(checkReading(reading, FIXTURE_DAY), { locale, sourceOf });
    });
    const [message = ''] = report.split('\n\n');
    expect(page).toContain(`\n${message}\n`);
  });

  it('is set as the site would set it', () => {
    const plain = /(`[^`]*`|\]\([^)]*\)|<!--.*?-->)/;
    const set = (line: string) => {
      const pieces = line
        .split(plain)
        .map((text, index) => ({ text, locale: index % 2 === 0 ? locale : undefined }));
      return typesetPassage(pieces, { locale }).join('');
    };
    const lines = withoutBlocks(page).split('\n');
    expect(lines.map(set)).toEqual(lines);
  });

  it('has no link that leads nowhere', async () => {
    const links = withoutBlocks(page).matchAll(/\]\(([^)]+)\)/g);
    const targets = Array.from(links, ([, target = '']) => target.split('#'));
    expect(targets.length).toBeGreaterThan(codes.length);
    for (const [file = '', anchor] of targets) {
      const text = file === '' ? page : await readPage(file);
      if (anchor !== undefined) expect(listAnchors(text)).toContain(anchor);
    }
  });

  it.each(sections[locale])('says truly what $code is', async ({ code, kind, labels, end }) => {
    const { severity, fix } = await findOwnProblem(code);
    expect([words.kinds[severity], words.kinds.both]).toContain(kind);
    expect(labels).toEqual([words.bad[severity], words.good[severity]]);
    const fixed = end.startsWith(words.partlyFixed) ? words.partlyFixed : words.fixed;
    const isFixed = fix !== undefined || fixed === words.partlyFixed;
    const allowed = SILENCEABLE.has(code) ? [words.allowed] : [];
    expect(end).toBe([...(isFixed ? [fixed] : []), ...allowed].join(' '));
  });
});

describe('the manual of the codes', () => {
  it('says the same of each code in both languages, with the same examples', () => {
    const claimsOf = (locale: 'fr' | 'en') =>
      sections[locale].map(({ kind, end }) => [
        Object.values<string>(WORDS[locale].kinds).indexOf(kind),
        end.startsWith(WORDS[locale].partlyFixed),
      ]);
    expect(claimsOf('en')).toEqual(claimsOf('fr'));
    const examplesOf = ({ code, file, wrong, rightFile, right }: CodeSection) => [
      code,
      file,
      wrong,
      rightFile,
      right,
    ];
    expect(sections.en.map(examplesOf)).toEqual(sections.fr.map(examplesOf));
  });

  it.each(sections.fr)('says “or” of $code where both occur', async (section) => {
    const { code, kind, end } = section;
    const other = OTHER_CASES[code];
    const isBoth = kind === WORDS.fr.kinds.both;
    const isPartlyFixed = end.startsWith(WORDS.fr.partlyFixed);
    expect(other !== undefined).toBe(isBoth || isPartlyFixed);
    if (!other) return;
    const { file = section.file, from = section.wrong, to } = other;
    const { severity, fix } = await findOwnProblem(code);
    const changed = (await readFixture(code, file)).replace(from, () => to);
    const found = await checkFixture(code, { [file]: changed });
    const own = found.filter((problem) => problem.code === code);
    expect(own.some((problem) => problem.severity !== severity)).toBe(isBoth);
    expect(own.some((problem) => !problem.fix !== !fix)).toBe(isPartlyFixed);
  });

  it.each(sections.fr)('mends the faulty example of $code with the other one', async (section) => {
    const { code, file, wrong, rightFile, right } = section;
    const { severity } = await findOwnProblem(code);
    const mended = mend(await readFixture(code, file), section);
    const written = rightFile === file ? mended : `${right}\n`;
    const isRenamed = rightFile !== file && right === wrong;
    const left = await checkFixture(code, { [rightFile]: written }, isRenamed ? file : undefined);
    const isLeft = (problem: Problem) =>
      problem.severity === 'error' || (problem.code === code && problem.severity === severity);
    expect(left.filter(isLeft)).toEqual([]);
  });
});
