import { mdxToJs } from 'satteri';
import { expect, test, vi } from 'vitest';
import { pickFacts } from '../../magazine/library/article.ts';
import { MANUSCRIPT_FEATURES } from '../../magazine/texts/manuscript-tree.ts';
import { parseManuscript } from '../../magazine/texts/manuscript.ts';
import { factsPlugin } from './facts.ts';
import { notesPlugin } from './notes.ts';
import { typographyPlugin } from './typography.ts';

const { parsed } = vi.hoisted(() => ({ parsed: [] as string[] }));

vi.mock('satteri', async (importOriginal) => {
  const original = await importOriginal<typeof import('satteri')>();
  const counted = (...words: Parameters<typeof original.mdxToMdast>) => {
    parsed.push(words[0]);
    return original.mdxToMdast(...words);
  };
  return { ...original, mdxToMdast: counted };
});

const SOURCE = `---
title: La file
---

Est-ce "fini" ? Un homme attend à la <Term id="seam">couture</Term>.<Cite id="b-2010">Voir p. 12.</Cite>

## La 1ère file : vraiment ?

<KeyFigure value="20" source="c-1999">minutes</KeyFigure>

Encore.<Cite id="b-2010" />
`;

async function compile(): Promise<unknown> {
  const { data } = await mdxToJs(SOURCE, {
    features: MANUSCRIPT_FEATURES,
    fileURL: new URL('file:///content/articles/a-queue/fr.mdx'),
    mdastPlugins: [factsPlugin, notesPlugin, typographyPlugin],
    data: {
      astro: {
        frontmatter: {},
        headings: [],
        localImagePaths: new Set(),
        remoteImagePaths: new Set(),
      },
    },
  });
  return data.astro?.frontmatter.facts;
}

test('the compiler of pages tells the same of a text as the checks read in it', async () => {
  const facts = await compile();
  expect(facts).toEqual(pickFacts(parseManuscript(SOURCE, 'fr')));
  expect(facts).toMatchObject({ citations: ['b-2010', 'c-1999'] });
});

test('a build parses a text once, where it compiles it', async () => {
  parsed.length = 0;
  await compile();
  expect(parsed).toEqual([]);
});
