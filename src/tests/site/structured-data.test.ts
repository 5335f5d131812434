import { expect, test } from 'vitest';
import { ARTICLES, readBuiltSite, type BuiltPage, type Template } from './built-pages.ts';

type Thing = Record<string, unknown> & { '@type': string };

const { url: site, pages, files } = await readBuiltSite();
const listed = pages.filter(({ hidden }) => !hidden);

function documentsOf({ document }: BuiltPage): { '@context': string; '@graph': Thing[] }[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].map(({ textContent }) => JSON.parse(textContent) as never);
}

function thingsOf(page: BuiltPage): Thing[] {
  return documentsOf(page).flatMap((document) => document['@graph']);
}

function thingOf(page: BuiltPage, type: string): Thing | undefined {
  return thingsOf(page).find((thing) => thing['@type'] === type);
}

const addressOf = ({ path }: BuiltPage) => new URL(path, site).href;
const ofTemplate = (...templates: Template[]) =>
  pages.filter(({ template }) => templates.includes(template));

/** Every address of the site that data name, however deep. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(site.href) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

test('every page that search engines may list has one document of structured data', () => {
  const problems = listed.flatMap((page) => {
    const documents = documentsOf(page);
    const isOne = documents.length === 1 && documents[0]?.['@context'] === 'https://schema.org';
    return isOne ? [] : [page.path];
  });
  expect(problems).toEqual([]);
});

test('every address that data name leads to a file of the site', () => {
  const problems = listed.flatMap((page) =>
    addressesIn(thingsOf(page))
      .filter((address) => !files.has(decodeURI(new URL(address).pathname)))
      .map((address) => `${page.path}: ${address}`),
  );
  expect(problems).toEqual([]);
});

test('the way to a page starts at the home page of its language and ends at the page', () => {
  const problems = listed
    .filter(({ template }) => template !== 'home')
    .flatMap((page) => {
      const trail = thingOf(page, 'BreadcrumbList')?.['itemListElement'] as
        { position: number; name: string; item: string }[] | undefined;
      const home = listed.find(
        ({ template, locale }) => template === 'home' && locale === page.locale,
      );
      const isRight =
        trail?.[0]?.item === (home && addressOf(home)) &&
        trail?.at(-1)?.item === addressOf(page) &&
        trail.every(({ position, name }, index) => position === index + 1 && name.trim());
      return isRight ? [] : [page.path];
    });
  expect(problems).toEqual([]);
});

test('an article is described as its page shows it', () => {
  const articles = ofTemplate(...ARTICLES);
  expect(articles.length).toBeGreaterThan(0);
  for (const page of articles) {
    const [published] = [...page.document.querySelectorAll('main header time')];
    const image = page.document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    expect(thingOf(page, 'Article'), page.path).toMatchObject({
      headline: page.document.querySelector('h1')?.textContent.trim(),
      mainEntityOfPage: addressOf(page),
      datePublished: expect.stringMatching(
        new RegExp(`^${published?.getAttribute('datetime')}T06:\\d\\d:00[+]0[12]:00$`),
      ) as unknown,
      inLanguage: page.locale === 'fr' ? 'fr-FR' : 'en-GB',
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      image: { url: image },
      isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Periodical' } },
    });
  }
});

test('an issue lists the articles that its page lists', () => {
  const issues = ofTemplate('issue');
  expect(issues.length).toBeGreaterThan(0);
  for (const page of issues) {
    const parts = thingOf(page, 'PublicationIssue')?.['hasPart'] as { url: string }[];
    const links = [...page.document.querySelectorAll('main article h3 a')];
    expect(parts.map(({ url }) => url)).toEqual(
      links.map((link) => new URL(link.getAttribute('href') ?? '', site).href),
    );
  }
});

test('the home page describes the periodical, the same in both languages', () => {
  const periodicals = ofTemplate('home').map((page) => thingOf(page, 'Periodical'));
  expect(periodicals).toHaveLength(2);
  expect(periodicals[0]?.['@id']).toBe(periodicals[1]?.['@id']);
});

test('every term belongs to the lexicon of its language', () => {
  const terms = ofTemplate('term');
  expect(terms.length).toBeGreaterThan(0);
  for (const page of terms) {
    const lexicon = ofTemplate('lexicon').find(({ locale }) => locale === page.locale);
    const set = lexicon && thingOf(lexicon, 'DefinedTermSet');
    expect(thingOf(page, 'DefinedTerm')?.['inDefinedTermSet'], page.path).toBe(set?.['@id']);
  }
});
