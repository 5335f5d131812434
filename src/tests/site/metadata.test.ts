import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { BUILT_SITE } from '../serve.ts';
import { readXml } from './built-feed.ts';
import { ARTICLES, readBuiltSite, type BuiltPage } from './built-pages.ts';

const { url: site, routes, pages, files } = await readBuiltSite();
const shown = pages.filter(({ template }) => template !== 'redirect');
const articles = shown.filter(({ template }) => template.startsWith('article'));

const read = (path: string) => readFile(join(BUILT_SITE, path.slice(site.pathname.length)), 'utf8');

function metaOf({ document }: BuiltPage, name: string): string[] {
  const metas = document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`);
  return [...metas].map((meta) => meta.getAttribute('content') ?? '');
}

/** The problems that a look at each page finds, with the path of the page. */
const problemsOf = (
  look: (page: BuiltPage) => string[],
  among: readonly BuiltPage[] = shown,
): string[] => among.flatMap((page) => look(page).map((problem) => `${page.path}: ${problem}`));

describe('the head of every page', () => {
  test('holds the policy right after the charset, before anything that it could refuse', () => {
    const problems = problemsOf(({ html }) => {
      const policy =
        /<head>\s*<meta charset="utf-8">\s*<meta http-equiv="content-security-policy"/i;
      return policy.test(html) ? [] : [html.slice(0, 120)];
    }, pages);
    expect(problems).toEqual([]);
  });

  test('has a title and a description that search engines show whole', () => {
    const problems = problemsOf((page) => {
      const title = page.document.title;
      const [description = ''] = metaOf(page, 'description');
      return [
        ...(title.length > 0 && title.length <= 70 ? [] : [title]),
        ...(description.length >= 60 && description.length <= 170 ? [] : [description]),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('colours the bar of the browser in daylight and in the dark', () => {
    const problems = problemsOf((page) => {
      const [light = '', dark = ''] = metaOf(page, 'theme-color');
      const isColour = (text: string) => /^#[0-9a-f]{6}$/.test(text);
      return isColour(light) && isColour(dark) && light !== dark ? [] : [`${light} ${dark}`];
    });
    expect(problems).toEqual([]);
  });

  test('names the licence, and says what its share image shows', () => {
    const problems = problemsOf((page) => [
      ...(page.document.querySelector('link[rel="license"]') ? [] : ['no licence']),
      ...((metaOf(page, 'og:image:alt')[0]?.length ?? 0) > 20 ? [] : ['no words for the image']),
    ]);
    expect(problems).toEqual([]);
  });

  test('names the other language where the page has it', () => {
    const problems = problemsOf((page) => {
      const others = page.document.querySelectorAll('link[rel="alternate"][hreflang]').length;
      const hasOther = metaOf(page, 'og:locale:alternate').length === 1;
      // The third is for everybody else.
      return page.hidden || hasOther === others > 2 ? [] : ['og:locale:alternate'];
    });
    expect(problems).toEqual([]);
  });
});

test('a brand, a term and an article each have a share image of their own', () => {
  const own = shown.filter(({ template }) => ['brand', 'term', ...ARTICLES].includes(template));
  const images = own.map((page) => metaOf(page, 'og:image')[0] ?? '');
  expect(own.length).toBeGreaterThan(0);
  expect(new Set(images).size).toBe(own.length);
  expect(images.filter((image) => !files.has(new URL(image).pathname))).toEqual([]);
});

describe('an article', () => {
  test('says when it came out and changed, with a zone, and under what it is filed', () => {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/;
    const problems = problemsOf((page) => {
      const [published = '', modified = ''] = ['published', 'modified'].map(
        (kind) => metaOf(page, `article:${kind}_time`)[0],
      );
      const isDated = time.test(published) && time.test(modified) && modified >= published;
      const isFiled =
        metaOf(page, 'article:section').length === 1 && metaOf(page, 'article:tag').length > 0;
      return isDated && isFiled ? [] : [`${published} ${modified}`];
    }, articles);
    expect(problems).toEqual([]);
  });

  test('stands beside its page as Markdown and as an entry of BibTeX', async () => {
    for (const { path, document } of articles) {
      const title = document.querySelector('h1')?.textContent.trim() ?? '';
      const markdown = await read(`${path}index.md`);
      expect(markdown, path).toContain(`\n# ${title}\n`);
      expect(markdown, path).not.toMatch(/<\/?(?:div|section|aside|span)|undefined/);
      const bibtex = await read(`${path}citation.bib`);
      expect(bibtex, path).toContain(`url = {${new URL(path, site).href}}`);
      expect(document.querySelector('#citation')?.textContent, path).toContain(
        new URL(path, site).href,
      );
    }
  });
});

test('llms.txt lists every published article in both languages, and no other', async () => {
  const text = await read(`${site.pathname}llms.txt`);
  const listed = [...text.matchAll(/\]\((\S+)index\.md\)/g)].map(([, address]) => address);
  expect(listed.sort()).toEqual(articles.map(({ path }) => new URL(path, site).href).sort());
});

test.for([...LOCALES])(
  'llms.txt says in “%s” what the magazine is, and where the rest is',
  async (locale) => {
    const text = await read(`${site.pathname}llms.txt`);
    expect(text).toContain(`\n> ${translator(locale)('site.description')}\n`);
    const paths = [
      ...(['issues', 'atlas', 'lexicon'] as const).map((name) => routes.section(locale, name)),
      routes.feedList(locale),
      ...pages
        .filter((page) => page.template === 'standing' && page.locale === locale)
        .map(({ path }) => path),
    ];
    for (const path of paths) expect(text).toContain(`](${new URL(path, site).href})\n`);
  },
);

describe.for([...LOCALES])('the site in “%s”', (locale) => {
  test('can be put on a home screen, with icons that exist', async () => {
    const manifest = JSON.parse(await read(routes.manifest(locale))) as {
      start_url: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest.start_url).toBe(routes.home(locale));
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(
      new Set(['any', 'maskable']),
    );
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(
        join(BUILT_SITE, src.slice(site.pathname.length)),
      ).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('tells browsers how it is searched', async () => {
    const path = routes.openSearch(locale).slice(site.pathname.length);
    const { document } = await readXml(path);
    expect(JSON.stringify(document)).toContain(
      `${new URL(routes.section(locale, 'search'), site).href}?q={searchTerms}`,
    );
  });
});
