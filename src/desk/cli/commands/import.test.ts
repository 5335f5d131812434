import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { withMagazine } from '../../../tests/fixture-magazine.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const run = (text: string, marks = '') =>
  `<w:r>${marks && `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;

/** A picture where Word puts it: inline, named by its relation. */
const PICTURE = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Image 1" descr="Le quai au matin"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${R}" r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A document as Word saves it: title, marks, a note, a list, a table, a picture. */
async function writeDocument(): Promise<Uint8Array> {
  const photo = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#ffe14a' } })
    .jpeg()
    .toBuffer();
  const body = [
    paragraph(run('Le quai, un matin'), 'Heading1'),
    paragraph(
      `${run('La file avance de ')}${run('douze', '<w:b/>')}${run(' pas')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' sous 10 °C. Prix ')}${run('ferme', '<w:i/>')}${run(' : &lt;10 €.')}`,
    ),
    paragraph(run('Ce qu’elle attend'), 'Heading2'),
    paragraph(run('•\tle bac')),
    paragraph(run('•\tle livre')),
    `<w:tbl><w:tr>${cell('Retard')}${cell('Part')}</w:tr><w:tr>${cell('60 min')}${cell('25 %')}</w:tr></w:tbl>`,
    paragraph(PICTURE),
  ].join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run('Compté par le port.'))}</w:footnote></w:footnotes>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/footnotes" Target="footnotes.xml"/><Relationship Id="rId2" Type="${R}/image" Target="media/image1.jpg"/><Relationship Id="rId3" Type="${R}/styles" Target="styles.xml"/></Relationships>`,
  };
  const files = Object.entries(parts).map(([file, text]) => [file, strToU8(text)]);
  return zipSync(
    Object.fromEntries([...files, ['word/media/image1.jpg', photo]]) as Record<string, Uint8Array>,
  );
}

const BODY = `La file avance de **douze** pas<Cite id="note-1">Compté par le port.</Cite> sous 10 °C. Prix _ferme_ : \\<10 €.

## Ce qu’elle attend

- le bac
- le livre

| Retard | Part |
| ------ | ---- |
| 60 min | 25 % |
`;

const TEXT = 'content/articles/quai-douze/fr.mdx';
const HEAD = /^---\n[\s\S]*?\n---\n/;

describe('a document of Word', () => {
  test('is printed in the tags of the house', async () => {
    await withMagazine({}, async (root) => {
      await writeFile(path.join(root, 'manuscrit.docx'), await writeDocument());
      const { code, printed } = await typeCommand(['import', 'manuscrit.docx'], {
        root,
        folder: root,
      });
      expect(code).toBe(0);
      expect(printed).toContain(BODY);
      expect(printed).toContain('<Figure src="image-1.jpg" alt="Le quai au matin"');
      expect(printed).toContain('title: Le quai, un matin\n');
      expect(printed).toContain('1 note is waiting for the id of its source');
      expect(printed).toContain('The picture image-1.jpg is written with --to only');
    });
  });

  test('fills the text of an article that is still to be written, its pictures beside it', async () => {
    await withMagazine({}, async (root) => {
      await writeFile(path.join(root, 'manuscrit.docx'), await writeDocument());
      const file = path.join(root, TEXT);
      const [head = ''] = HEAD.exec(await readFile(file, 'utf8')) ?? [];
      await writeFile(file, `${head}\n{/* À faire : tout. */}\n\nÀ écrire : le texte.\n`);
      const { code, printed } = await typeCommand(
        ['import', 'manuscrit.docx', '--to', 'quai-douze'],
        { root, folder: root },
      );
      expect(code).toBe(0);
      expect(printed).toContain(`${TEXT}  written`);
      expect(printed).toContain('1 note is waiting for the id of its source');
      const written = await readFile(file, 'utf8');
      expect(written.startsWith(head)).toBe(true);
      expect(written).toContain(BODY);
      expect(written).toContain('{/* À faire : tout. */}');
      const picture = path.join(root, 'content/articles/quai-douze/images/quai-douze-1.jpg');
      expect((await sharp(picture).metadata()).width).toBe(8);
      const check = await typeCommand(['check', TEXT], { root });
      expect(check.printed).not.toMatch(/MDX-|PIC-003/);
      expect(check.printed).toContain('note-1');
    });
  });

  test('never takes the place of a text, and leaves no picture behind', async () => {
    await withMagazine({}, async (root) => {
      await writeFile(path.join(root, 'manuscrit.docx'), await writeDocument());
      const before = await readFile(path.join(root, TEXT), 'utf8');
      const { code, complaint } = await typeCommand(
        ['import', 'manuscrit.docx', '--to', 'quai-douze'],
        { root, folder: root },
      );
      expect(code).toBe(2);
      expect(complaint).toContain('has a text already');
      expect(await readFile(path.join(root, TEXT), 'utf8')).toBe(before);
      expect(existsSync(path.join(root, 'content/articles/quai-douze/images'))).toBe(false);
    });
  });
});

test('a page brings the pictures that lie beside it', async () => {
  await withMagazine({}, async (root) => {
    const text = path.join(root, TEXT);
    const [head = ''] = HEAD.exec(await readFile(text, 'utf8')) ?? [];
    await writeFile(text, head);
    await mkdir(path.join(root, 'page_files'));
    const photo = sharp({ create: { width: 8, height: 6, channels: 3, background: '#1a1fd1' } });
    await photo.png().toFile(path.join(root, 'page_files/le quai.png'));
    await writeFile(
      path.join(root, 'page.htm'),
      '<p>Le quai.</p><img src="page_files/le%20quai.png" alt="Le quai">',
    );
    const words = ['import', 'page.htm', '--to', 'quai-douze'];
    const { code, printed } = await typeCommand(words, { root, folder: root });
    expect(code).toBe(0);
    expect(printed).not.toContain('is not in the manuscript');
    const picture = path.join(root, 'content/articles/quai-douze/images/quai-douze-1.png');
    expect((await sharp(picture).metadata()).width).toBe(8);
  });
});

test.for([
  ['manuscrit.odt', 'PK', 'save it as .docx'],
  ['manuscrit.doc', 'x', 'save it as .docx'],
  ['manuscrit.pdf', '%PDF', 'is no .docx, .html or .md'],
  ['manuscrit.docx', 'no archive', 'is damaged'],
  ['manuscrit.md', ' \n', 'holds no word'],
  ['absent.md', undefined, 'could not be opened: it is not there'],
] as const)(
  'a file that cannot be read is told with what to do: %s',
  async ([file, bytes, told]) => {
    await withMagazine({}, async (root) => {
      if (bytes !== undefined) await writeFile(path.join(root, file), bytes);
      const { code, complaint } = await typeCommand(['import', file], { root, folder: root });
      expect(code).toBe(2);
      expect(complaint).toContain(told);
    });
  },
);
