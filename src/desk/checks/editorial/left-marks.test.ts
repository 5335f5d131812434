import { describe, expect, it } from 'vitest';
import { buildText, checkFiles, checkText } from '../../../tests/checked-text.ts';
import { applyFixes } from '../fixes.ts';
import { checkLeftMarks } from './left-marks.ts';

const check = (body: string) => checkText(checkLeftMarks, body, { locale: 'fr' });
const advise = async (body: string) =>
  (await check(body)).map(({ line, column, code, remedy }) => {
    const [, words] = /`((?:[^`]|``)*)`[^`]*$|“(.*)”/.exec(remedy.en) ?? [];
    return `${line - 7}:${column} ${code} ${words ?? remedy.en}`;
  });

describe('a sign left in the words', () => {
  it.each([
    ['C’est **l’**essentiel.', '1:7 MDX-009 **l’essentiel**.'],
    ['Un mot **gras **collé, oui.', '1:8 MDX-009 **gras** collé,'],
    ['Un ** mot ** encore.', '1:4 MDX-009 **mot**'],
    ['**« Oui »**et la suite.', '1:1 MDX-009 **« Oui »** et'],
    ['Une** remarque** encore.', '1:4 MDX-009 Une **remarque**'],
    ['Un mot ==surligné==.', '1:8 MDX-009 *surligné*.'],
    ['Le 1^er^ mars.', '1:5 MDX-009 1er'],
    ['Un //mot// et la suite.', '1:4 MDX-009 *mot*'],
    ['Un prix* barré.', '1:8 MDX-009 prix\\*'],
    ['Voir [[La file]].', '1:6 MDX-009 \\[\\[La file\\]\\].'],
    ['##Intertitre', '1:1 MDX-009 ## Intertitre'],
    ['#\u00a0Intertitre', '1:1 MDX-009 ## Intertitre'],
    ['•\tle prix\n•\tl’heure', '1:1 MDX-009 - le'],
    ['1/ chercher\n2/ payer', '1:1 MDX-009 1. chercher'],
    ['<PullQuote>Un mot ==fort==.</PullQuote>', '1:19 MDX-009 *fort*.'],
    ['Un quai<Cite id="port-2021">Vu [1].</Cite>.', '1:32 MDX-009 <Cite id="…">remark</Cite>'],
    ['Un <Foreign lang="en">==word==</Foreign>.', '1:23 MDX-009 *word*.'],
    ['- un point\n- un ==autre==', '2:6 MDX-009 *autre*'],
    ['| A |\n| - |\n| ==b== |', '3:3 MDX-009 *b*'],
    ['> Une ==citation==.', '1:7 MDX-009 *citation*.'],
    ['## Un ==intertitre==', '1:7 MDX-009 *intertitre*'],
    ['Un quai [^1].\n\n[^1]: Ibid.', '1:10 MDX-009 <Cite id="…">remark</Cite>'],
    ['![](photo gare.jpg)', '1:1 MDX-005 Write <Figure> with src, alt and credit.'],
  ])('is told with what to write: %j', async (body, told) => {
    expect((await advise(body))[0]).toBe(told);
  });

  it.each([
    'Un mot \\*étoilé\\*, \\[1\\], \\[\\[x]], \\==y\\== et \\#\\#z.',
    'Un mot &ast;&ast;étoilé, &#42;, &#91;1&#93;, &vert;.',
    'Une ligne `a | b [1] ==c==`.',
    '*un* mot **fort**, un [lien](issue:1), ~~barré~~.',
    '{/* à relire [1] */}\n\nUn quai.',
    '1998\\. Un an.',
    '```\n| a | b |\n```',
    '- un\n- deux\n\n1. un\n2. deux\n\n> cité\n\n---\n\nfin',
    'Ligne un  \nligne deux\\\nligne trois.',
    '— Vraiment ?\n\n– Oui.',
  ])('is none where it is meant, or understood: %j', async (body) => {
    expect(await check(body)).toEqual([]);
  });

  it.each([
    ['##\u00a0Un titre\n\n-\u00a0un\n-\u00a0deux', '## Un titre\n\n- un\n- deux'],
    ['•\tle prix\n•\tl’heure', '- le prix\n- l’heure'],
    ['o    premier\no    second', '- premier\n- second'],
    ['1/ un\n2/ deux', '1. un\n2. deux'],
    ['###Collé', '### Collé'],
  ])('is mended: %j', async (body, mended) => {
    const { source } = buildText(body, { locale: 'fr' });
    const fixes = (await check(body)).flatMap(({ fix }) => fix ?? []);
    expect(applyFixes(source, fixes).text).toBe(source.replace(body, mended));
  });
});

describe('a note that was typed in round brackets', () => {
  const calls = async (body: string) => (await advise(body)).map((told) => told.split(' ')[0]);

  it.each([
    ['Un quart du prix (1).', ['1:18']],
    ['Un quart du prix(1), dit-elle.', ['1:17']],
    ['Un « quart » (1) : le prix.', ['1:14']],
    ['Un quart (1).\n\nLa moitié (2).', ['1:10', '3:11']],
    ['Un quart (1) du prix.\n\n(1) Règlement du port.', ['1:10', '3:1']],
    [
      'Un quart (1), la moitié (2) du prix.\n\n(1) Port.\n\n(2) Quai.',
      ['1:10', '1:25', '3:1', '5:1'],
    ],
    ['- le prix (1)\n- le quai (2)', ['1:11', '2:11']],
    ['## Le prix (1)\n\nUn quai.', ['1:12']],
    ['Un *quart* (1).', ['1:12']],
    ['> Un quart (1).', ['1:12']],
  ])('is told: %j', async (body, places) => {
    expect(await calls(body)).toEqual(places);
  });

  it.each([
    'Il faut (1) chercher, (2) payer et (3) monter.',
    'Plusieurs gares (4), plusieurs quais (12).',
    'Le § 3 (1) du règlement.',
    'Article 12(1).',
    'Un quart (1998).',
    '(1) chercher\n\n(2) payer',
    'Un quart \\(1\\).',
    'Un quart `(1)`.',
    'Un quai (1 m).',
    'Le train (n° 1).',
    'La page répond à alert(1).',
  ])('is none: %j', async (body) => {
    expect(await calls(body)).toEqual([]);
  });
});

describe('a field or an attribute', () => {
  const term = (brief: string) =>
    `name: { fr: Couture, en: Seam }\nbrief:\n  fr: ${JSON.stringify(brief)}\n  en: A seam.\n`;

  it.each([
    ['Une *couture* visible', 'Une couture visible'],
    ['Une **couture** et _une_ autre', 'Une couture et une autre'],
    ['Compter &amp; vendre&nbsp;tout', 'Compter & vendre tout'],
    ['Compter les <b>livres</b>', 'Compter les livres'],
    ['Voir [la file](article:x)', 'Voir la file'],
    ['Voir [[la file]]', 'Voir la file'],
    ['Un mot[^1] de trop', 'Un mot de trop'],
    ['Un `code` ici', 'Un code ici'],
    ['Un prix* barré', 'Un prix barré'],
    ['l&#8217;heure', 'l’heure'],
    ['Un &#9999999;mot', 'Un mot'],
    ['Un&#0;mot', 'Un mot'],
    ['TF1 | M6', 'TF1 M6'],
  ])('takes no marks: %j', async (brief, mended) => {
    const found = await checkFiles(checkLeftMarks, { 'content/terms/seam.yaml': term(brief) });
    expect(found.map(({ line, code, remedy }) => `${line} ${code} ${remedy.en}`)).toEqual([
      `3 STYLE-007 Write \`${mended}\`.`,
    ]);
  });

  it('is shown with one sign for all that cannot be read beside it', async () => {
    const [found] = await check('Un [x]{a b} ici.');
    expect(found?.remedy.en).toContain('`\\[x][…]`');
  });

  it('takes none in a tag either', async () => {
    const figure =
      '<Figure src="quai.svg" alt="Un *bac* &amp; un quai" credit="A">Le quai.</Figure>';
    expect((await check(figure)).map(({ code, remedy }) => `${code} ${remedy.en}`)).toEqual([
      'STYLE-007 Write `Un bac & un quai`.',
    ]);
  });
});
