import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../files/from-disk.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { FIXTURE_DAY, withMagazine } from '../../tests/fixture-magazine.ts';
import { checkReading } from './rules.ts';

const FILE = 'content/pages/about/en.mdx';
const HEAD = `---
title: About
standfirst: A test magazine, which appears nowhere and whose articles are written only so that they can be checked.
slug: about
---
`;

async function check(body: string, locale: Locale = 'en') {
  const files = { [FILE]: `${HEAD}\n${body}\n` };
  return withMagazine({ files }, async (root) =>
    checkReading(await readFromDisk(root), FIXTURE_DAY)
      .filter(({ file }) => file === FILE)
      .map(({ line, column, code, what }) => `${line}:${column} ${code} ${what[locale]}`),
  );
}

describe('the vocabulary', () => {
  it('lets a foreign word stand in a heading, a citation or a pull quote', async () => {
    const body = `## The <Foreign lang="fr">quai</Foreign>

One *<Term id="seam">seam</Term>*.<Cite id="port-2021">In <Foreign lang="fr">essais</Foreign>.</Cite>

<PullQuote>One <Foreign lang="fr">quai</Foreign>.</PullQuote>`;
    expect(await check(body)).toEqual([]);
  });

  it('lets a table call notes', async () => {
    const body = '| Bank |\n| ---- |\n| North<Cite id="port-2021" /> |';
    expect(await check(body)).toEqual([]);
  });

  it('knows no HTML', async () => {
    expect(await check('One<br />two <b>three</b>')).toEqual([
      '7:4 MDX-002 Unknown tag <br>.',
      '7:14 MDX-002 Unknown tag <b>.',
    ]);
  });

  it('suggests the tag that was misspelt, whatever its capitals', async () => {
    const files = { [FILE]: `${HEAD}\nOne <cite id="port-2021" />\n` };
    const problems = await withMagazine({ files }, async (root) =>
      checkReading(await readFromDisk(root), FIXTURE_DAY),
    );
    expect(problems).toMatchObject([{ code: 'MDX-002', suggestion: 'Cite' }]);
  });

  it('says once that an attribute is computed, not that it is missing as well', async () => {
    expect(await check('One <Cite id={source} />')).toEqual([
      '7:5 MDX-003 The attribute “id” of <Cite> is an expression.',
    ]);
  });

  it('refuses spread attributes', async () => {
    expect(await check('One <Cite id="port-2021" {...props} />')).toEqual([
      '7:5 MDX-003 The attribute “…” of <Cite> is an expression.',
    ]);
  });

  it('asks for the attributes that a tag needs', async () => {
    expect(await check('<KeyFigure value="12">minutes</KeyFigure>')).toEqual([
      '7:1 MDX-004 <KeyFigure> is missing its attribute “source”.',
    ]);
  });

  it.each(['gsw', 'zh-Hant', 'es-419', 'sr-Latn-RS', 'de-CH'])(
    'takes the language %s as BCP 47 has it',
    async (lang) => {
      expect(await check(`One <Foreign lang="${lang}">quai</Foreign>.`)).toEqual([]);
    },
  );

  it.each(['eng', 'fra-FR', 'FR', 'fr_FR', 'zh-hant', 'français', 'de-ch', 'x', 'fr-'])(
    'refuses the language %s',
    async (lang) => {
      expect(await check(`One <Foreign lang="${lang}">quai</Foreign>.`)).toHaveLength(1);
    },
  );

  it('refuses an attribute without a value, and a language that is not one', async () => {
    expect(
      await check('One <Foreign lang>quai</Foreign>, <Foreign lang="french">bac</Foreign>'),
    ).toEqual([
      '7:5 MDX-004 The attribute “lang” of <Foreign> is empty.',
      '7:35 MDX-004 The attribute “lang” of <Foreign> cannot be “french”.',
    ]);
  });

  it('takes `wide` alone, without a value', async () => {
    const tell = async (wide: string) => {
      const body = `<Figure ${wide} src="quai.svg" alt="A quay" credit="Ana Perrin">Quay.</Figure>`;
      return (await check(body)).filter((problem) => problem.includes('MDX-'));
    };
    expect(await tell('wide')).toEqual([]);
    expect(await tell('wide="yes"')).toEqual([
      '7:1 MDX-004 The attribute “wide” of <Figure> cannot be “yes”.',
    ]);
    expect(await tell('wide wide')).toEqual([
      '7:1 MDX-004 The attribute “wide” of <Figure> is written twice.',
    ]);
  });

  it('refuses an attribute that no tag has, even one that every object of JavaScript has', async () => {
    expect(await check('One <Cite id="port-2021" constructor="x" />')).toEqual([
      '7:5 MDX-004 <Cite> has no attribute “constructor”.',
    ]);
  });

  it('is explained in French too', async () => {
    const body = 'One <Foreign lang>quai</Foreign>, <Foreign lang="french">bac</Foreign>';
    expect(await check(body, 'fr')).toEqual([
      '7:5 MDX-004 L’attribut « lang » de <Foreign> est vide.',
      '7:35 MDX-004 L’attribut « lang » de <Foreign> ne peut pas être « french ».',
    ]);
    expect(await check('<KeyFigure value="12">minutes</KeyFigure>', 'fr')).toEqual([
      '7:1 MDX-004 Il manque à <KeyFigure> l’attribut « source ».',
    ]);
  });

  it('keeps notes out of headings and of other tags', async () => {
    const body = `## Quay<Cite id="port-2021" />

The <Term id="seam">seam<Cite id="port-2021" /></Term>.

<PullQuote>Quay<Cite id="port-2021" /></PullQuote>`;
    expect(await check(body)).toEqual([
      '7:8 MDX-008 <Cite> does not stand in a sentence.',
      '9:25 MDX-008 <Cite> does not stand in a sentence.',
      '11:16 MDX-008 <Cite> does not stand in a sentence.',
    ]);
  });

  it.each(['##', '## ', '## {/* later */}'])('wants words in a heading: %j', async (heading) => {
    expect(await check(`${heading}\n\nOne.`)).toEqual(['7:1 MDX-007 The heading has no words.']);
  });

  it('keeps blocks out of lists', async () => {
    expect(await check('- one\n- <PullQuote>two</PullQuote>')).toEqual([
      '8:3 MDX-008 <PullQuote> stands inside a sentence, a list or a table.',
    ]);
  });

  it.each([
    ['import x from "y"', 'The text imports or exports something.'],
    ['{/* one */ 1 /* two */}', 'The text contains an expression in braces.'],
    ['One {1 + 1}', 'The text contains an expression in braces.'],
    ['![Quay][1]\n\n[1]: quay.jpg', 'The text contains a Markdown image.'],
  ])('lets MDX do nothing but prose and tags: %s', async (body, what) => {
    expect((await check(body)).some((problem) => problem.endsWith(`MDX-005 ${what}`))).toBe(true);
  });

  it('lets editors leave a note between braces, which no reader sees', async () => {
    expect(await check('One{/* a remark */} two.\n\n{/* a\nlonger one */}')).toEqual([]);
  });

  it('shows no moment in a standing page', async () => {
    expect(await check('<Moment id="window" />')).toEqual(['7:1 REF-003 Unknown moment “window”.']);
  });
});
