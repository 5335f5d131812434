import { describe, expect, it } from 'vitest';
import { CODES, type Message } from '../../problems/problem.ts';
import { buildText, checkFiles, checkText } from '../../../tests/checked-text.ts';
import { applyFixes } from '../fixes.ts';
import { checkCorrections, correct, type Correction } from './corrections.ts';

/** A word that stands for what is wrong, told in the words of a code that has one case. */
const OATH = correct('FR-008', /zut/g, 'flûte');

const buildRule = (correction: Correction) => checkCorrections({ fr: [correction], en: [] });

const check = (body: string, correction: Correction = OATH) =>
  checkText(buildRule(correction), body, { locale: 'fr' });

const find = async (body: string, correction?: Correction) =>
  (await check(body, correction)).map(({ line, column, what }) => `${line}:${column} ${what.en}`);

describe('a correction', () => {
  it('is told with its place, the words beside it and what to write', async () => {
    const body = 'Ah, *zut*, dit-elle.';
    const start = buildText(body, { locale: 'fr' }).source.indexOf('zut');
    expect(await check(body)).toEqual([
      {
        file: 'content/pages/about/fr.mdx',
        line: 8,
        column: 6,
        code: 'FR-008',
        severity: 'error',
        what: {
          fr: 'Ce signe n’est pas une apostrophe : `zut`.',
          en: 'This sign is no apostrophe: `zut`.',
        },
        why: CODES.get('FR-008')?.why,
        remedy: { fr: 'Écrivez `flûte`.', en: 'Write `flûte`.' },
        fix: { start, end: start + 3, text: 'flûte' },
      },
    ]);
  });

  it.each([
    ['in a paragraph', 'Ah, zut.', '8:5'],
    ['in a heading', '## Ah, zut', '8:8'],
    ['in a cell', '| Ah |\n| - |\n| zut |', '10:3'],
    ['in a tag', '<PullQuote>Ah, zut.</PullQuote>', '8:16'],
    ['in the remark of a note', 'Ah<Cite id="port-2021">Ah, zut.</Cite>.', '8:28'],
    ['in an attribute', '<KeyFigure value="zut" source="port-2021">Ah</KeyFigure>', '8:19'],
    ['on the second line of a paragraph', 'Ah,\nzut.', '9:1'],
    ['after an escape', 'Ah \\*, zut.', '8:8'],
    ['in a link', 'Ah, [zut](brand:quai-douze).', '8:6'],
  ])('is found %s', async (_, body, place) => {
    expect(await find(body)).toEqual([`${place} This sign is no apostrophe: \`zut\`.`]);
  });

  it.each([
    ['code', 'Ah, `zut`.'],
    ['an address', 'Ah, https://exemple.fr/zut et le fichier zut.pdf.'],
    ['words of another language', 'Ah, <Foreign lang="en">zut</Foreign>.'],
    ['a comment', '{/* zut */}\n\nAh.'],
    ['the target of a link', 'Ah, [non](brand:zut).'],
  ])('is not looked for in %s', async (_, body) => {
    expect(await find(body)).toEqual([]);
  });

  it('is looked for in the language of its rule only', async () => {
    expect(await checkText(buildRule(OATH), 'Ah, zut.', { locale: 'en' })).toEqual([]);
  });

  it('is found in the fields of an entry, folded lines included', async () => {
    const file = 'content/terms/seam.yaml';
    const source = [
      'name: { fr: "Zut, zut", en: zut }',
      'brief:',
      '  fr: >-',
      '    Une couture,',
      '    zut, et rien.',
      '  en: zut',
      '',
    ].join('\n');
    const problems = await checkFiles(buildRule(OATH), { [file]: source });
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:19', '5:5']);
    const fixes = problems.flatMap(({ fix }) => fix ?? []);
    expect(applyFixes(source, fixes).text).toBe(
      source.replace(', zut"', ', flûte"').replace('    zut,', '    flûte,'),
    );
  });

  it('is not mended in a field by what YAML would take for its own', async () => {
    const file = 'content/terms/seam.yaml';
    const colon = correct('FR-008', /:(?=«)/g, '\u202f: ');
    const source = 'brief: { fr: "Ah:« zut »", en: ah }\n';
    const problems = await checkFiles(buildRule(colon), { [file]: source });
    expect(problems.map(({ fix }) => fix)).toEqual([undefined]);
    expect((await check('Ah:« zut »', colon)).map(({ fix }) => fix?.text)).toEqual(['\u202f: ']);
  });

  it('is not told where the build sets it right', async () => {
    const dots = correct('FR-008', /\.{3}/g, '…');
    expect(await find('Ah... zut.', dots)).toEqual([]);
  });

  it('is not told where the words to write stand there already', async () => {
    const same = correct('FR-008', /zut|Ah/g, ([found]) => found);
    expect(await find('Ah, zut.', same)).toEqual([]);
  });

  it.each<[string, string, Message]>([
    ['markup stands inside it', 'Ah, z*ut*.', OATH.message],
    ['the words to write are doubtful', 'Ah, zut.', 'FR-005/hash'],
  ])('is left to a human eye where %s', async (_, body, message) => {
    const problems = await check(body, { ...OATH, message });
    expect(problems.map(({ fix }) => fix)).toEqual([undefined]);
  });

  it('is mended without touching what is around it', async () => {
    const body = 'Ah, *zut* !\n\n- zut\n- ah';
    const { source } = buildText(body, { locale: 'fr' });
    const fixes = (await check(body)).flatMap(({ fix }) => fix ?? []);
    expect(applyFixes(source, fixes).text).toBe(source.replaceAll('zut', 'flûte'));
  });

  it('is none where the call of a note parts what it would join', async () => {
    const spaces = correct('FR-008', / {2}/g, ' ');
    expect(await find('Ah <Cite id="port-2021" /> zut.', spaces)).toEqual([]);
    expect(await find('Ah  zut.', spaces)).toHaveLength(1);
    expect(
      await find('Ah <Cite id="port-2021" /> zut.', { ...spaces, holdsNotes: true }),
    ).toHaveLength(1);
  });

  it('is none where a comment of the editors does', async () => {
    const spaces = correct('FR-008', / {2}/g, ' ');
    expect(await find('Ah {/* à relire */} zut.', spaces)).toEqual([]);
  });

  it('knows whether its words are shown between quotation marks', async () => {
    const quoted = new Map<string, boolean>();
    const spy: Correction = {
      ...OATH,
      find: (text, isQuoted) => {
        quoted.set(text, isQuoted);
        return [];
      },
    };
    await check('Ah.\n\n<Verbatim source="port-2021" lang="fr" by="Eh.">Oh.</Verbatim>', spy);
    expect(['Ah.', 'Eh.', 'Oh.'].map((text) => quoted.get(text))).toEqual([false, false, true]);
  });

  it('is told fifty times a passage and no more', async () => {
    expect(await find('zut '.repeat(80))).toHaveLength(50);
  });
});

describe('the words that a message shows', () => {
  it.each([
    ['are whole', 'Ah, demi-zut-là.', '`demi-zut-là`'],
    ['leave the mark after them out', 'Ah, zut : ah.', '`zut`'],
    ['stand between other marks where they hold a backquote', 'Ah, l`zut.', '“l`zut”'],
    ['show code as a gap', 'Ah, `x`zut.', '`[…]zut`'],
  ])('%s', async (_, body, words) => {
    const [problem] = await check(body);
    expect(problem?.what.en).toBe(`This sign is no apostrophe: ${words}.`);
  });

  it('are those around something that has none of its own', async () => {
    const [problem] = await check('Ah , oh.', correct('FR-008', / (?=,)/g, ''));
    expect(problem?.what.en).toBe('This sign is no apostrophe: `Ah ,`.');
  });

  it('are shortened in the middle', async () => {
    const long = correct('FR-008', /zut.*zut/g, '');
    const [problem] = await check(`zut ${'ah '.repeat(40)}zut`, long);
    expect(problem?.what.en).toBe(
      'This sign is no apostrophe: `zut ah ah ah ah ah ah ah ah  …  ah ah ah ah ah ah ah ah zut`.',
    );
  });
});
