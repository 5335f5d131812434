import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../../', import.meta.url)),
  overrideConfigFile: 'src/workshop/lint/eslint.config.js',
});

/** What the linter says of an import, as if a component or a page held it. */
async function judge(filePath: string, target: string): Promise<string[]> {
  const [result] = await eslint.lintText(`---\nimport '${target}';\n---\n`, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}

const COMPONENT = 'src/site/components/list/ArticleItem.astro';
const FETCHES_NONE = 'A component receives its data and fetches none.';

test.for([
  [COMPONENT, '../../../magazine/library/from-astro.ts', FETCHES_NONE],
  [COMPONENT, '../../facts/site-page.ts', FETCHES_NONE],
  [COMPONENT, '../../editions/feeds/feed.ts', FETCHES_NONE],
  ['src/site/layouts/BaseLayout.astro', '../../magazine/library/from-astro.ts', FETCHES_NONE],
  [COMPONENT, 'astro:content', 'Only content.config.ts and from-astro.ts know them.'],
  ['src/pages/404.astro', 'astro:content', 'Only content.config.ts and from-astro.ts know them.'],
  [
    COMPONENT,
    '../../../desk/files/nearest.ts',
    'src/site may import only its own files, magazine.',
  ],
  ['src/pages/404.astro', '../desk/files/nearest.ts', 'src/pages may import only'],
] as const)('%s may not import %s', async ([file, target, why]) => {
  expect((await judge(file, target)).join()).toContain(why);
});

test.for([
  [COMPONENT, '../../../magazine/library/library.ts'],
  ['src/pages/404.astro', '../site/facts/site-page.ts'],
] as const)('%s may import %s', async ([file, target]) => {
  expect(await judge(file, target)).toEqual([]);
});
