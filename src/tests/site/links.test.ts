import { expect, test } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { readBuiltSite, type BuiltPage } from './built-pages.ts';

const { url: site, pages, files } = await readBuiltSite();
const pagesByPath = new Map(pages.map((page) => [page.path, page] as const));
const listed = pages.filter(({ hidden }) => !hidden);

/** Every attribute that holds an address. */
const ADDRESSES = [
  ['a[href], link[href], use[href], image[href], area[href]', 'href'],
  ['script[src], img[src], source[src], iframe[src], audio[src], video[src]', 'src'],
  ['form[action]', 'action'],
  ['meta[property="og:url"], meta[property="og:image"]', 'content'],
] as const;

function addressesOf({ document }: BuiltPage): string[] {
  const single = ADDRESSES.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map(
      (element) => element.getAttribute(attribute) ?? '',
    ),
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '')
      .split(',')
      .map((entry) => entry.trim().split(/\s+/)[0] ?? ''),
  );
  return [...single, ...sets];
}

/** The address of a page of the site, or of a place in it. */
const addressOf = ({ path }: BuiltPage) => new URL(path, site);
const isInternal = ({ origin }: URL) => origin === site.origin;

const idsOf = new Map(
  pages.map(({ path, document }) => [
    path,
    new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
  ]),
);

/** Why an address of the site leads nowhere, if it does. */
function problemOf(target: URL): string | undefined {
  const path = decodeURI(target.pathname);
  if (!path.startsWith(site.pathname)) return 'leaves the base path';
  if (!files.has(path)) return 'leads to no file';
  const fragment = decodeURIComponent(target.hash.slice(1));
  return fragment && pagesByPath.has(path) && !idsOf.get(path)?.has(fragment)
    ? 'leads to a page without that place'
    : undefined;
}

test('every address inside the site leads to a file, and to a place that the page has', () => {
  const pagesByProblem = new Map<string, string[]>();
  for (const page of pages) {
    for (const address of new Set(addressesOf(page))) {
      const target = URL.parse(address, addressOf(page));
      const problem = target ? isInternal(target) && problemOf(target) : 'is not an address';
      const words = `${target?.href ?? address} ${problem}`;
      if (problem) pagesByProblem.set(words, [...(pagesByProblem.get(words) ?? []), page.path]);
    }
  }
  const problems = [...pagesByProblem].map(
    ([problem, [first, ...others]]) => `${problem}: ${first} and ${others.length} other pages`,
  );
  expect(problems).toEqual([]);
});

test('every link out of the site is https or http, or writes to somebody, and a new tab never reaches back', () => {
  const problems = pages.flatMap((page) =>
    [...page.document.querySelectorAll('a[href]')].flatMap((link) => {
      const target = new URL(link.getAttribute('href') ?? '', addressOf(page));
      const rel = (link.getAttribute('rel') ?? '').split(/\s+/);
      const reachesBack = link.getAttribute('target') === '_blank' && !rel.includes('noopener');
      const isOpen = ['https:', 'http:', 'mailto:', 'tel:'].includes(target.protocol);
      return isOpen && !reachesBack ? [] : [`${page.path}: ${link.outerHTML}`];
    }),
  );
  expect(problems).toEqual([]);
});

test('every page that search engines may list gives its own address as canonical', () => {
  const problems = listed.flatMap((page) => {
    const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    return canonical === addressOf(page).href ? [] : [`${page.path}: ${canonical}`];
  });
  expect(problems).toEqual([]);
  expect(listed.length).toBeGreaterThan(0);
});

function alternatesOf({ document }: BuiltPage): Map<string, string> {
  const links = document.querySelectorAll('link[rel="alternate"][hreflang]');
  return new Map(
    [...links].map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );
}

test('a page and its translation name each other, and both the same default', () => {
  const problems = listed.flatMap((page) => {
    const alternates = alternatesOf(page);
    const problems: string[] = [];
    if (alternates.get(page.locale) !== addressOf(page).href) problems.push('does not name itself');
    const fallback = alternates.get('fr') ?? addressOf(page).href;
    if (alternates.get('x-default') !== fallback) problems.push('has another default');
    for (const locale of LOCALES) {
      const address = alternates.get(locale);
      const other = address && pagesByPath.get(new URL(address).pathname);
      if (!other) continue;
      if (other.locale !== locale) problems.push(`${address} is not in “${locale}”`);
      const back = alternatesOf(other);
      if (JSON.stringify([...back]) !== JSON.stringify([...alternates])) {
        problems.push(`${address} names other translations`);
      }
    }
    return problems.map((problem) => `${page.path} ${problem}`);
  });
  expect(problems).toEqual([]);
});

test('the language switch of a page leads to the translation that the page declares', () => {
  const problems = listed.flatMap((page) => {
    const other = page.locale === 'fr' ? 'en' : 'fr';
    const translation = alternatesOf(page).get(other);
    const link = page.document.querySelector(`body > div header a[hreflang="${other}"]`);
    const target = link && new URL(link.getAttribute('href') ?? '', addressOf(page)).href;
    return target && (!translation || target === translation) ? [] : [`${page.path}: ${target}`];
  });
  expect(problems).toEqual([]);
});

test('every page says its language, and has one first heading, a title and a description', () => {
  const problems = pages.flatMap(({ path, document }) => {
    const problems: string[] = [];
    if (!LOCALES.some((locale) => locale === document.documentElement.lang)) problems.push('lang');
    if (document.querySelectorAll('h1').length !== 1) problems.push('h1');
    if (!document.title.trim()) problems.push('title');
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
    if (!description?.trim()) problems.push('description');
    return problems.map((problem) => `${path}: ${problem}`);
  });
  expect(problems).toEqual([]);
});

test.for(['title', 'description'] as const)('no two pages of a language share a %s', (part) => {
  const seen = new Map<string, string>();
  const problems = listed.flatMap(({ path, locale, document }) => {
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
    const words = part === 'title' ? document.title : description;
    const first = seen.get(`${locale} ${words}`);
    seen.set(`${locale} ${words}`, first ?? path);
    return first ? [`${path} and ${first}: “${words}”`] : [];
  });
  expect(problems).toEqual([]);
});

test('every page belongs to a template that these tests know', () => {
  const unknown = pages.filter(({ template }) => template === 'unknown');
  expect(unknown.map(({ path }) => path)).toEqual([]);
});
