import { defineMdastPlugin, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { MANUSCRIPT_FEATURES, childrenOf } from '../../magazine/texts/manuscript-tree.ts';
import { parseManuscript } from '../../magazine/texts/manuscript.ts';
import type { MdastNode } from 'satteri';
import { cutParagraphsPlugin } from './cut-paragraphs.ts';
import { notesPlugin } from './notes.ts';
import { typographyPlugin } from './typography.ts';

const NOTE = '{/* desk-allow STYLE-001: la phrase est longue exprès */}';

const wordsIn = (node: MdastNode): string =>
  node.type === 'text' ? node.value : childrenOf(node).map(wordsIn).join('');

/** The paragraphs of a page, as the build compiles it. */
async function readParagraphs(source: string): Promise<string[]> {
  let paragraphs: string[] = [];
  const reader = defineMdastPlugin({
    name: 'reader',
    before(root) {
      paragraphs = root.children.filter(({ type }) => type === 'paragraph').map(wordsIn);
    },
  });
  await mdxToJs(source, {
    features: MANUSCRIPT_FEATURES,
    fileURL: new URL('file:///content/articles/a-article/fr.mdx'),
    mdastPlugins: [cutParagraphsPlugin, notesPlugin, typographyPlugin, reader],
  });
  return paragraphs;
}

describe('a note of the editors on a line of its own', () => {
  it.each([
    [`Un.\n${NOTE}\nDeux.`, ['Un.\nDeux.']],
    [`Un.\n${NOTE}\n${NOTE}\nDeux.`, ['Un.\nDeux.']],
    [`Un.\n${NOTE}\nDeux.\n${NOTE}\nTrois.`, ['Un.\nDeux.\nTrois.']],
    [`Un *mot*.\n${NOTE}\n**Deux**.`, ['Un mot.\nDeux.']],
    [`Un.\n{/* a\nb */}\nDeux.`, ['Un.\nDeux.']],
    [`Un "mot\n${NOTE}\nouvert" !`, ['Un «\u202fmot\nouvert\u202f»\u202f!']],
    [`Un.\n\n${NOTE}\nDeux.`, ['Un.', 'Deux.']],
    [`Un.\n${NOTE}\n\nDeux.`, ['Un.', 'Deux.']],
    [`${NOTE}\nUn.`, ['Un.']],
    [`Un.\n${NOTE}`, ['Un.']],
    [`Un ${NOTE} deux.`, ['Un  deux.']],
    [`Un<Cite id="a" />.\n${NOTE}\nDeux<Cite id="b" />.`, ['Un.\nDeux.']],
    [`## Un\n${NOTE}\nDeux.`, ['Deux.']],
  ])('leaves a paragraph whole: %j', async (source, paragraphs) => {
    expect(await readParagraphs(source)).toEqual(paragraphs);
  });

  it('is about the paragraph that it stands in, for the checks too', () => {
    const source = `---\ntitle: x\n---\n\nUn.\n${NOTE}\nDeux.\n\nTrois.\n`;
    const { passages, comments } = parseManuscript(source, 'fr');
    expect(passages.map(({ start, end }) => source.slice(start, end))).toEqual([
      `Un.\n${NOTE}\nDeux.`,
      'Trois.',
    ]);
    expect(comments.map(({ start, reach }) => source.slice(start, reach))).toEqual([
      `${NOTE}\nDeux.`,
    ]);
  });
});
