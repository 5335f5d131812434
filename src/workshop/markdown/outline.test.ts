import { defineMdastPlugin, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { MANUSCRIPT_FEATURES } from '../../magazine/texts/manuscript-tree.ts';
import { outlinePlugin } from './outline.ts';

/** The headings of the cards of a text, in its order. */
async function readHeadings(source: string): Promise<unknown[]> {
  const headings: unknown[] = [];
  const reader = defineMdastPlugin({
    name: 'reader',
    before(root) {
      for (const node of root.children) {
        if (node.type !== 'mdxJsxFlowElement') continue;
        const [id, heading] = node.attributes.map((entry) => 'value' in entry && entry.value);
        headings.push([id, heading]);
      }
    },
  });
  await mdxToJs(source, { features: MANUSCRIPT_FEATURES, mdastPlugins: [outlinePlugin, reader] });
  return headings;
}

test('a card stands one level below the heading that it is under', async () => {
  const text = ['<Moment id="a" />', '## Un', '<Moment id="b" />', '### Deux', '<Moment id="c" />'];
  expect(await readHeadings([...text, '## Trois', '<Moment id="d" />'].join('\n\n'))).toEqual([
    ['a', 'h2'],
    ['b', 'h3'],
    ['c', 'h4'],
    ['d', 'h3'],
  ]);
});

test('other tags have no level', async () => {
  expect(await readHeadings('<Figure src="a.png" />')).toEqual([['a.png', undefined]]);
});
