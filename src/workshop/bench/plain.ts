import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { TEXT_HEAD } from '../../magazine/texts/manuscript-tree.ts';
import { linkPackages } from './project.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://plain.example', integrations: [mdx()] });
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.object({ title: z.string(), standfirst: z.string() });
const loader = glob({ base: './texts', pattern: '*.mdx' });
export const collections = { texts: defineCollection({ loader, schema }) };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((text) => ({ params: { slug: text.id }, props: text }));
}
const { title, standfirst } = Astro.props.data;
const { Content } = await render(Astro.props);
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
    <meta name="description" content={standfirst} />
  </head>
  <body>
    <main>
      <h1>{title}</h1>
      <p>{standfirst}</p>
      <Content />
    </main>
  </body>
</html>
<style>
  main { max-width: 42rem; margin: auto; }
</style>
`;

/** A text without the tags and the links of the magazine, under a head of two fields. */
function plainText(source: string): string {
  const { title, standfirst } = parse(TEXT_HEAD.exec(source)?.[1] ?? '') as Record<string, string>;
  const body = source
    .replace(TEXT_HEAD, '')
    .replace(/<[^>]*>|\{[^}]*\}/g, '')
    .replace(/\]\([a-z]+:[^)]*\)/g, '](#)');
  return `---\n${stringify({ title, standfirst })}---\n${body}`;
}

/**
 * Lays out a plain Astro project of MDX texts, each of which is a page: what Astro costs when it has
 * nothing else to do.
 *
 * @param root The real project, whose packages it uses.
 * @param target Folder to lay it in, which exists and is empty.
 * @param texts Files of the magazine, taken again from the first when there are more pages.
 * @param pages How many pages it has.
 */
export function layPlainProject(
  root: string,
  target: string,
  texts: readonly string[],
  pages: number,
): void {
  const write = (name: string, content: string) => {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('package.json', '{ "type": "module" }');
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTIONS);
  write('src/pages/[slug].astro', PAGE);
  for (let page = 0; page < pages; page += 1) {
    const text = readFileSync(texts[page % texts.length] ?? '', 'utf8');
    write(`texts/text-${page}.mdx`, plainText(text));
  }
  linkPackages(path.join(root, 'node_modules'), path.join(target, 'node_modules'));
}
