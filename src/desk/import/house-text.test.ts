import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parseTree } from '../../magazine/texts/manuscript-tree.ts';
import { createRandom } from '../../tests/random.ts';
import { cleanWords } from './clean-words.ts';
import { writeHouseText } from './house-text.ts';
import { readManuscript, type ManuscriptFormat } from './manuscript.ts';

const WORDS = {
  alt: { fr: 'ce que l’on voit.', en: 'what is seen.' },
  credit: { fr: 'l’auteur.', en: 'the author.' },
  legend: { fr: 'la légende.', en: 'the caption.' },
};

async function convert(source: string, format: ManuscriptFormat = 'html') {
  const manuscript = await readManuscript(Buffer.from(source), format);
  return writeHouseText(manuscript, { locale: 'fr', slug: 'gare', words: WORDS });
}

const bodyOf = async (source: string, format?: ManuscriptFormat) =>
  (await convert(source, format)).body.trimEnd();

describe('a manuscript', () => {
  test.for([
    [
      'its marks',
      '<p>Un <b>mot</b>, un <i>autre</i>, <u>un</u> <font color="red">dernier</font>.</p>',
      'Un **mot**, un *autre*, un dernier.',
    ],
    [
      'the marks of Google Docs',
      '<b style="font-weight:normal"><p><span style="font-weight: 700">Un</span> <span style="font-style:italic">mot</span></p></b>',
      '**Un** *mot*',
    ],
    [
      'the marks of a document downloaded from Google Docs',
      '<html><head><style>ul.lst{list-style:none}.c1{font-weight:700}.c2{color:#000;font-style:italic}.c3{text-decoration:line-through}</style></head><body class="c9"><p class="c4"><span class="c1">Un</span> <span class="c5 c2">mot</span> <span class="c3">barré</span></p></body></html>',
      '**Un** *mot* ~~barré~~',
    ],
    [
      'a space marked along with its words',
      '<p>Un <b>mot </b>et<i> un</i> autre</p>',
      'Un **mot** et *un* autre',
    ],
    [
      'words struck out',
      '<p>Un <s>vieux </s>mot <span style="text-decoration: line-through">barré</span></p>',
      'Un ~~vieux~~ mot ~~barré~~',
    ],
    ['a paragraph in italics', '<i><p>Un mot</p><p>Un autre</p></i>', 'Un mot\n\nUn autre'],
    [
      'the words of tags it does not know',
      '<ruby>駅<rt>えき</rt></ruby> <x-mot>et</x-mot>',
      '駅えき et',
    ],
    [
      'the caption of a table',
      '<table><caption>Les prix</caption><tr><td>A</td></tr></table>',
      'Les prix\n\n| A |\n| - |',
    ],
    [
      'a note of two paragraphs, and where it leads',
      '<p>Un quart<a href="#ftnt1">1</a>.</p><ol><li id="ftnt1"><p>Le <a href="https://example.org/">port</a></p><p>et le quai <a href="#ftntref1">↑</a></p></li></ol>',
      'Un quart<Cite id="note-1">Le [port](https://example.org/) et le quai</Cite>.',
    ],
    [
      'signs that MDX reads',
      '<p>Le prix &lt;10 €, dit {sic}.</p>',
      'Le prix \\<10 €, dit \\{sic\\}.',
    ],
    ['signs that Markdown reads', '<p>2 * 3, le_mot, [x]</p>', '2 \\* 3, le_mot, \\[x]'],
    [
      'the calls of notes that were typed',
      '<p>Un quart [1].</p><p>[1] Le port.</p>',
      'Un quart [1].\n\n[1] Le port.',
    ],
    ['a call that stands above the line', '<p>Un quart<sup>12</sup>.</p>', 'Un quart¹².'],
    ['a power', '<p>20 m<sup>2</sup>, le 1<sup>er</sup></p>', '20 m², le 1er'],
    ['what only looks like a link', '<p>[1](a) et [2]: b</p>', '[1]\\(a) et \\[2]: b'],
    ['a line broken by hand', '<p>Elle attend.<br>Elle part.</p>', 'Elle attend.\\\nElle part.'],
    [
      'lines of verse, of an item, of a quotation',
      '<p><i>Un quai<br>le soir</i><br></p><ul><li>Un<br>deux</li></ul><blockquote>Un<br>- deux</blockquote>',
      '*Un quai\\\nle soir*\n\n- Un\\\n  deux\n\n> Un\\\n> \\- deux',
    ],
    [
      'a heading and a cell on one line each',
      '<p>Un.</p><h2>Le quai<br>du soir</h2><table><tr><td>a<br>b</td></tr></table>',
      'Un.\n\n## Le quai du soir\n\n| a b |\n| --- |',
    ],
    ['the lines of code', '<pre>Un\n  deux<br>trois</pre>', '```\nUn\n  deux\ntrois\n```'],
    [
      'the spaces around the call of a note',
      '<p><a href="#ftnt1">1</a> Un <a href="#ftnt1">1</a> mot.</p><ol><li id="ftnt1">Le<br>port</li></ol>',
      '<Cite id="note-1">Le port</Cite> Un <Cite id="note-2">Le port</Cite> mot.',
    ],
    [
      'blocks that are struck out',
      '<p style="text-decoration: line-through">Un <s>mot</s></p><s><p>Un</p><ul><li>deux</li></ul></s>',
      '~~Un mot~~\n\n~~Un~~\n\n- ~~deux~~',
    ],
    [
      'a paragraph that two breaks end',
      '<p>Elle attend.<br> <br>Elle part.</p>',
      'Elle attend.\n\nElle part.',
    ],
    ['paragraphs in any block', '<div>Un</div><div>Deux</div>', 'Un\n\nDeux'],
    ['what can be folded', '<details><summary>Un</summary>Deux</details>', 'Un\n\nDeux'],
    ['paragraphs in the middle', '<center>Un</center><font>Deux</font>', 'Un\n\nDeux'],
    ['one space of several', '<p>&nbsp; Un&nbsp; mot</p>', 'Un mot'],
    [
      'what a check is to tell of',
      '<p>[[Un]], ![[a.png]], un mot^[deux], [gallery ids="1"]</p><blockquote><p>[!NOTE] Trois</p></blockquote>',
      '[[Un]], ![[a.png]], un mot^[deux], [gallery ids="1"]\n\n> [!NOTE] Trois',
    ],
    [
      'the caption of a picture',
      '<figure><img src="a.jpg" alt="Un quai"><figcaption>Le quai, {le soir}</figcaption></figure>',
      '<Figure src="a.jpg" alt="Un quai" credit="À écrire : l’auteur.">Le quai, \\{le soir\\}</Figure>',
    ],
    [
      'the lists of Google Docs inside each other',
      '<ol class="lst-kix_a-0 start"><li>Un</li></ol><ul class="lst-kix_a-1 start"><li>a</li></ul><ol class="lst-kix_a-0" start="2"><li>Deux</li></ol>',
      '1. Un\n   - a\n2. Deux',
    ],
    [
      'a list that is pasted inside a list',
      '<ul><li aria-level="1">Un</li><ul><li aria-level="2">a</li></ul><li aria-level="1">Deux</li></ul>',
      '- Un\n  - a\n- Deux',
    ],
    [
      'the lists of Word, pasted',
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>Un</p><p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o</span>a</p><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Deux</p><p style="mso-list:l1 level1 lfo2">Trois</p>',
      '- Un\n  - a\n- Deux\n\nTrois',
    ],
    [
      'a caption that stands beneath its picture',
      '<p><img src="a.jpg" alt="Un quai"></p><p>Photo : Ana <i>Perrin</i></p><p><img src="b.jpg" alt="Un bac"></p><p class="MsoCaption">Le bac</p><p><img src="c.jpg" alt="Une vue"></p><p><i>La vue</i></p><p>Suite.</p>',
      [
        ['a', 'Un quai', 'Photo : Ana Perrin'],
        ['b', 'Un bac', 'Le bac'],
        ['c', 'Une vue', 'La vue'],
      ]
        .map(
          ([name, alt, legend]) =>
            `<Figure src="${name}.jpg" alt="${alt}" credit="À écrire : l’auteur.">${legend}</Figure>\n\n`,
        )
        .join('') + 'Suite.',
    ],
    [
      'a heading in capitals',
      '<p>Un.</p><p>LE QUAI DU SOIR</p><p>Deux.</p>',
      'Un.\n\n## LE QUAI DU SOIR\n\nDeux.',
    ],
    [
      'items and speeches that a line break parts',
      '<p>Trois choses :<br>- le prix<br>- l’heure</p><p>— Oui.<br>— Non.</p><p>Un<br>deux – trois<br>– quatre, non –<br>fin</p>',
      'Trois choses :\n\n- le prix\n- l’heure\n\n— Oui.\n\n— Non.\n\nUn\\\ndeux – trois\\\n– quatre, non –\\\nfin',
    ],
    [
      'what stands above the line by its style',
      '<p>Un quart<span style="vertical-align: super">2</span>.</p>',
      'Un quart².',
    ],
    [
      'the numbers of lists that follow each other',
      '<ol><li>Un</li></ol><ol start="2"><li>Deux</li></ol><ol start="5"><li>Cinq</li></ol>',
      '1. Un\n2. Deux\n\n5) Cinq',
    ],
    ['a rule', '<p>Un</p><hr><hr><p>Deux</p><hr>', 'Un\n\n---\n\nDeux'],
    ['a rule of stars', '<p>Un</p><p>* * *</p><p>Deux</p>', 'Un\n\n---\n\nDeux'],
    [
      'an address that leads to itself',
      '<p>Voir <a href="https://example.org/a">https://example.org/a</a></p>',
      'Voir [https://example.org/a](https://example.org/a)',
    ],
    ['bullets that were typed', '<p>•\tle prix</p><p>•\tl’heure</p>', '- le prix\n- l’heure'],
    ['numbers that were typed', '<p>1. le prix</p><p>2. l’heure</p>', '1. le prix\n2. l’heure'],
    ['a year at the start', '<p>1998. Elle attend.</p>', '1998\\. Elle attend.'],
    ['a dialogue', '<p>— Et après ?</p><p>Rien.</p>', '— Et après ?\n\nRien.'],
    ['several speeches', '<p>— Et après ?</p><p>— Rien.</p>', '— Et après ?\n\n— Rien.'],
    ['dashes that were typed', '<p>– le prix</p><p>– l’heure</p>', '- le prix\n- l’heure'],
    [
      'a table without a head',
      '<table><tr><td>Retard</td><td>Part</td></tr><tr><td><p>60 min</p><p>ou plus</p></td><td>25 %</td></tr></table>',
      '| Retard         | Part |\n| -------------- | ---- |\n| 60 min ou plus | 25 % |',
    ],
    [
      'links',
      '<p><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D">là</a> et <a href="#_Toc1">ici</a></p>',
      '[là](https://example.org/a) et ici',
    ],
    [
      'code that would run',
      '<p onclick="x()">Un<script>alert(1)</script> mot</p><style>p{}</style>',
      'Un mot',
    ],
    [
      'words in no paragraph',
      'Un mot<p>Un autre</p>et un dernier',
      'Un mot\n\nUn autre\n\net un dernier',
    ],
  ] as const)('keeps %s', async ([, source, written]) => {
    expect(await bodyOf(source)).toBe(written);
  });

  test.for([
    ['– Oui.\n– Non.', '– Oui.\n\n– Non.'],
    ['H~2~O et ~~barré~~', 'H~2~O et ~~barré~~'],
    ['\tUn *mot*.\n\tDeux.\n\n    Trois\n    quatre.', 'Un *mot*.\n\nDeux.\n\nTrois quatre.'],
    ['Un.\n\tDeux.', 'Un.\n\nDeux.'],
    ['\t— Oui.\n\t— Non.', '— Oui.\n\n— Non.'],
    ['- a\n\n    suite\n\n```\n\tcode\n```', '- a\n\n  suite\n\n```\n\tcode\n```'],
    ['12 quai du Port  \n75010 Paris\\\nFrance', '12 quai du Port\\\n75010 Paris\\\nFrance'],
  ])('keeps plain words as they were typed: %j', async ([source = '', body]) => {
    expect(await bodyOf(source, 'markdown')).toBe(body);
  });

  test.for([
    [
      'what stands between two rules at its start',
      '---\n\nDébut.\n\n---\n\nFin.\n',
      'Début.\n\n---\n\nFin.',
    ],
    [
      'front matter but for its title',
      '---\ntitle: Le quai\nauteur: P.\n---\n\nUn.\n',
      'auteur: P.\n\nUn.',
    ],
    ['a note that nothing calls', 'Un.\n\n[^3]: Le règlement.\n', 'Un.\n\n[^3]: Le règlement.'],
    ['the call of a note that is not there', 'Un[^3].\n', 'Un[^3].'],
  ])('of Markdown keeps %s', async ([, source = '', body]) => {
    expect(await bodyOf(source, 'markdown')).toBe(body);
  });

  test('of Markdown gives its title in front matter', async () => {
    const { title } = await convert('---\ntitle: "Le quai"\n---\n\nUn.\n', 'markdown');
    expect(title).toBe('Le quai');
  });

  test('names the remarks and the tags of ours that no text takes from it', async () => {
    const source = 'Un<Cite id="a" />.\n\n<!-- à revoir -->\n\n<Moment id="b" />\n';
    const { left, comments } = await readManuscript(Buffer.from(source), 'markdown');
    expect(left).toEqual(['Cite', 'Moment']);
    expect(comments).toBe(1);
    const word =
      '<!--[if gte mso 9]><xml/><![endif]--><p><!--StartFragment-->Un.<!--EndFragment--></p>';
    expect((await readManuscript(Buffer.from(word), 'html')).comments).toBe(0);
  });

  test('gives its first heading as the title, and starts the others at the second level', async () => {
    const source = '<h1>La gare</h1><p>Un.</p><h3>Le quai</h3><h6>Le banc</h6>';
    expect(await convert(source)).toMatchObject({
      title: 'La gare',
      body: 'Un.\n\n## Le quai\n\n### Le banc\n',
    });
    expect(await convert('<h2>La gare</h2><h2>Le quai</h2>')).toMatchObject({
      title: undefined,
      body: '## La gare\n\n## Le quai\n',
    });
  });

  test.for([
    [
      '<h1>Le train</h1><h1>du soir</h1><p>Un.</p><h2>Le quai</h2>',
      'Le train du soir',
      'Un.\n\n## Le quai',
    ],
    ['<h1>Le train<br>du soir</h1><p>Un.</p>', 'Le train du soir', 'Un.'],
    ['<h1>Le</h1><h1>train</h1><h1>du soir</h1><p>Un.</p>', 'Le train du soir', 'Un.'],
    ['<p><b>Le train</b></p><p>Un.</p>', 'Le train', 'Un.'],
    ['<p><b>Le train</b></p><p><b>du soir</b></p><p>Un.</p>', 'Le train du soir', 'Un.'],
    ['<p><b>Le <i>train</i> du soir</b></p><p>Un.</p>', 'Le train du soir', 'Un.'],
    [
      '<h1>Le train</h1><p>Un.</p><h1>Le quai</h1><p>Deux.</p>',
      undefined,
      '## Le train\n\nUn.\n\n## Le quai\n\nDeux.',
    ],
    ['<h1>Le train</h1><h1>Le quai</h1><p>Un.</p>', 'Le train', '## Le quai\n\nUn.'],
    [
      '<p class="title">Le train</p><h1>Le quai</h1><p>Un.</p><h1>Le bac</h1><h2>La rive</h2>',
      'Le train',
      '## Le quai\n\nUn.\n\n## Le bac\n\n### La rive',
    ],
    ['<p>Un.</p><h1>Le train</h1><h1>du soir</h1>', undefined, 'Un.\n\n## Le train\n\n## du soir'],
    ['<p><b>Le train attend.</b></p><p>Un.</p>', undefined, '**Le train attend.**\n\nUn.'],
    ['<p><b>Seul</b></p>', undefined, '**Seul**'],
    ['<p class="c2 title">Le train</p><p>Un.</p>', 'Le train', 'Un.'],
  ] as const)('gives a title that was typed, on one line: %j', async ([source, title, body]) => {
    expect(await convert(source)).toMatchObject({ title, body: `${body}\n` });
  });

  test.for([
    ['<p>Un.</p><p><b>Le quai</b></p><p>Deux.</p>', 'Un.\n\n## Le quai\n\nDeux.'],
    ['<p>Un.</p><p><b>Où attendre ?</b></p><p>Deux.</p>', 'Un.\n\n## Où attendre ?\n\nDeux.'],
    ['<p>Un.</p><p><b>Le </b><b><i>quai</i></b> </p><p>Deux.</p>', 'Un.\n\n## Le *quai*\n\nDeux.'],
    [
      '<h1>T</h1><p>Un.</p><h2>A</h2><p>x.</p><p><b>B</b></p><p>y.</p>',
      'Un.\n\n## A\n\nx.\n\n### B\n\ny.',
    ],
    ['<p>Un.</p><p><b>Le quai</b></p><ul><li>a</li></ul>', 'Un.\n\n## Le quai\n\n- a'],
    [
      '<p>Un.</p><p><span style="font-weight:700">Le quai</span></p><p>Deux.</p>',
      'Un.\n\n## Le quai\n\nDeux.',
    ],
    // Words that somebody stresses.
    ['<p>Un.</p><p><b>Elle attend.</b></p><p>Deux.</p>', 'Un.\n\n**Elle attend.**\n\nDeux.'],
    ['<p>Un.</p><p><b>Le quai</b> attend</p><p>Deux.</p>', 'Un.\n\n**Le quai** attend\n\nDeux.'],
    ['<p>Un.</p><p><b>Le quai</b></p>', 'Un.\n\n**Le quai**'],
    ['<p>Un.</p><p><b>a</b></p><p><b>b</b></p><p>Deux.</p>', 'Un.\n\n**a**\n\n**b**\n\nDeux.'],
    [
      `<p>Un.</p><p><b>${'mot '.repeat(30)}</b></p><p>Deux.</p>`,
      `Un.\n\n**${'mot '.repeat(30).trim()}**\n\nDeux.`,
    ],
  ])('makes a heading of a short line in bold: %j', async ([source = '', body]) => {
    expect(await bodyOf(source)).toBe(body);
  });

  test.for([
    [
      'Google Docs',
      '<p>Un<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Le règlement.</p></div>',
      'html',
    ],
    [
      'Word',
      '<p>Un<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p><ol><li id="footnote-1"><p> Le règlement. <a href="#footnote-ref-1">↑</a></p></li></ol>',
      'html',
    ],
    [
      'Word, pasted',
      '<p>Un<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Le règlement.</p></div>',
      'html',
    ],
    [
      'LibreOffice',
      '<p>Un<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Le règlement.</p></div>',
      'html',
    ],
    [
      'Pandoc',
      '<p>Un<a href="#fn1" id="fnref1"><sup>1</sup></a>.</p><section class="footnotes"><ol><li id="fn1"><p>Le règlement.<a href="#fnref1">↩︎</a></p></li></ol></section>',
      'html',
    ],
    [
      'WordPress',
      '<p>Un<sup data-fn="3e0c" class="fn"><a href="#3e0c-11" id="3e0c-11-link">1</a></sup>.</p><ol class="wp-block-footnotes"><li id="3e0c-11">Le règlement. <a href="#3e0c-11-link">↩︎</a></li></ol>',
      'html',
    ],
    ['Markdown', 'Un[^1].\n\n[^1]: Le règlement.\n', 'markdown'],
  ] as const)('turns the notes of %s into citations to be named', async ([, source, format]) => {
    const { body, notes } = await convert(source, format);
    expect(body.trimEnd()).toMatch(/^Un<Cite id="note-1">Le règlement\.<\/Cite>\.(?:\n\n---)?$/);
    expect(notes).toBe(1);
  });

  test('keeps the italics of a note, and the signs that Markdown reads there', async () => {
    const { body } = await convert(
      '<p>Un<a href="#ftnt1">[1]</a>.</p><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Dupont, <i>Le Guichet</i>, n° {2}.</p>',
    );
    expect(body).toBe('Un<Cite id="note-1">Dupont, *Le Guichet*, n° \\{2\\}.</Cite>.\n');
  });

  test('says what no text takes', async () => {
    const page = Buffer.from('<p>Un<iframe src="a"></iframe></p><video></video><iframe></iframe>');
    const { left } = await readManuscript(page, 'html');
    expect(left.toSorted()).toEqual(['iframe', 'video']);
  });

  test('keeps the quotations of Word, and what its styles strike out', async () => {
    const paragraph = (words: string, style: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const part = (name: string, inside: string) =>
      strToU8(
        `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${name}>`,
      );
    const manuscript = zipSync({
      'word/document.xml': part(
        'document',
        `<w:body>${paragraph('Un.', 'Normal')}${paragraph('Elle attend.', 'Citation')}${paragraph('Deux.', 'Barr')}</w:body>`,
      ),
      'word/styles.xml': part(
        'styles',
        '<w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Quote"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Barr"><w:name w:val="Barré"/><w:rPr><w:strike/></w:rPr></w:style>',
      ),
    });
    const read = await readManuscript(Buffer.from(manuscript), 'docx');
    const { body } = writeHouseText(read, { locale: 'fr', slug: 'gare', words: WORDS });
    expect(body).toBe('Un.\n\n> Elle attend.\n\n~~Deux.~~\n');
  });

  test.for([
    [
      'Google Docs',
      '<p>Un mot<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>À vérifier</span></p></div>',
    ],
    [
      'Word',
      '<p>Un mot<a href="#_msocom_1" name="_msoanchor_1">[JM1]</a>.</p><div id="_com_1"><p><a name="_msocom_1"></a><a href="#_msoanchor_1">[JM1]</a>À vérifier</p></div>',
    ],
  ])('counts the comments of %s, and leaves them in the document', async ([, source = '']) => {
    expect(await bodyOf(source)).toBe('Un mot.');
    expect(await readManuscript(Buffer.from(source), 'html')).toMatchObject({ comments: 1 });
  });

  test('makes a list of the one bullet that a word processor leaves', async () => {
    expect(
      await bodyOf(
        '<p class="MsoListParagraph"><span>·<span>&nbsp;&nbsp; </span></span>le prix</p>',
      ),
    ).toBe('- le prix');
  });

  test.for([
    ['as the page declares it', '<meta charset="windows-1252"><p>Dépôt à l’œuvre</p>'],
    ['though nothing declares it', '<p>Dépôt à l’œuvre</p>'],
  ])('is read in the encoding of an older machine, %s', async ([, page]) => {
    const marks: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c };
    const bytes = Buffer.from(
      Array.from(page ?? '', (letter) => marks[letter] ?? letter.charCodeAt(0)),
    );
    const manuscript = await readManuscript(bytes, 'html');
    const { body } = writeHouseText(manuscript, { locale: 'fr', slug: 'gare', words: WORDS });
    expect(body).toBe('Dépôt à l’œuvre\n');
  });

  test.for(['my%20photo.jpg', 'my photo.jpg', '100%.jpg', '%C3%A9t%C3%A9.jpg'])(
    'finds the picture beside it that an address names: %s',
    async (address) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'manuscript-'));
      try {
        for (const name of ['my photo.jpg', '100%.jpg', 'été.jpg']) {
          writeFileSync(path.join(folder, name), name);
        }
        const source = Buffer.from(`<img src="${address}">`);
        const { pictures } = await readManuscript(source, 'html', folder);
        expect(pictures).toHaveLength(1);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  test('names a picture that is missing as its file would be called', async () => {
    const { body, missing } = await convert('![](images/my%20photo.jpg)', 'markdown');
    expect(body).toContain('src="my photo.jpg"');
    expect(missing).toEqual(['my photo.jpg']);
  });

  test('gives its pictures a name, and says which are missing', async () => {
    const { body, pictures, missing } = await convert(
      '<p>Voici <img src="data:image/png;base64,iVBORw0KGgo=" alt="La gare"> la gare.</p><p><img src="C:\\photo.jpg"></p>',
    );
    expect(body).toBe(
      'Voici la gare.\n\n<Figure src="gare-1.png" alt="La gare" credit="À écrire : l’auteur.">À écrire : la légende.</Figure>\n\n' +
        '<Figure src="photo.jpg" alt="À écrire : ce que l’on voit." credit="À écrire : l’auteur.">À écrire : la légende.</Figure>\n',
    );
    expect(pictures.map(({ name, type }) => [name, type])).toEqual([['gare-1.png', 'image/png']]);
    expect(missing).toEqual(['photo.jpg']);
  });
});

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a tree of Markdown, code included. */
function readWords(node: MdastNode): string {
  if ('value' in node && node.type !== 'mdxFlowExpression') return node.value;
  return 'children' in node
    ? node.children.map((child) => readWords(child as MdastNode)).join(' ')
    : '';
}

/** What people type and paste, with the signs that Markdown and MDX read. */
const SIGNS = Array.from(
  'aeéœnt 012 .,;:!?’\'"«»()[]{}<>*_`#~|&\\/+-–—•\u00a0\u202f\u00ad\u200b\ufb01',
);

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

test('any words arrive as they were written, in a text that MDX reads', async () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? 41);
  const random = createRandom(seed);
  const pick = (most: number) => Math.floor(random() * most);
  for (let round = 0; round < 400; round += 1) {
    const paragraphs = Array.from({ length: 1 + pick(5) }, () =>
      Array.from({ length: 1 + pick(60) }, () => SIGNS[pick(SIGNS.length)]).join(''),
    );
    const { body } = await convert(
      paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join(''),
    );
    const read = wordsIn(readWords(parseTree(body))).join('');
    // A number that was typed before an item is the list’s to give, and a word may be cut by a mark.
    const written = wordsIn(cleanWords(paragraphs.join('\n\n'))).join('');
    const isListed = /^ *\d+\. /m.test(body);
    if (!isListed)
      expect(read, `Seed ${seed}, round ${round}: ${JSON.stringify(paragraphs)}`).toBe(written);
  }
});
