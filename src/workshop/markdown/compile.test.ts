import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileText } from './compile.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'texts-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Renders a text with strings for elements: a tag is written by its name and its literal attributes. */
async function render(body: string): Promise<string> {
  const file = path.join(folder, 'fr.mdx');
  await writeFile(file, `---\ntitle: 'La file'\n---\n\n${body}\n`);
  const text = (await compileText(file)) as unknown as (props: object) => Node;
  return write(
    text({ components: { Term: 'term', CitationNote: 'note', Cite: 'cite', TermNote: 'gloss' } }),
  );
}

interface Node {
  type: unknown;
  props: Record<string, unknown> & { children?: Child };
}
type Child = Node | string | null | undefined | Child[];

function write(node: Child): string {
  if (Array.isArray(node)) return node.map(write).join('');
  if (typeof node !== 'object' || node === null) return node ?? '';
  const { type, props } = node;
  const { children, ...rest } = props;
  if (typeof type !== 'string') return write(children);
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${type}${attributes.join('')}>${write(children)}</${type}>`;
}

test('a text is set, its notes follow what calls them, and its head is gone', async () => {
  expect(await render('Est-ce "fini" ?<Cite id="b-2010" />')).toBe(
    '<p class="initial">Est-ce «\u202ffini\u202f»\u202f?<cite id="b-2010" number="1"></cite></p>\n' +
      '<note id="b-2010" number="1" first="1"></note>',
  );
});

test('headings have their anchors', async () => {
  expect(await render('## La 1ère file')).toContain('<h2 id="la-1re-file">');
});

test('what is no MDX is refused with its place', async () => {
  await expect(render('<Term id="seam">')).rejects.toThrow(/fr\.mdx:Error: 5:1: /);
});
