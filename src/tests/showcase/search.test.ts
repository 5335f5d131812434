import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { plural, translator } from '../../magazine/words/messages.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { readBuiltSite } from '../site/built-pages.ts';
import { pageOf, routes, test, WIDTHS, type Reader } from '../site/reader.ts';

const { pages: builtPages, files } = await readBuiltSite();

/** How far down the results a reader looks. */
const LOOKED_AT = 5;

const article = (slug: string) => (locale: Locale) => routes.article(locale, slug);
const term = (slug: string) => (locale: Locale) => routes.term(locale, slug);

/** What a reader types, the page that must be among the first results, and the place within it. */
type Query = readonly [query: string, page: (locale: Locale) => string, anchor?: string];

const FRENCH: readonly Query[] = [
  // Apostrophes and elisions, typed and printed
  ["l'attente", article('file-du-bac')],
  ['l’attente', article('file-du-bac')],
  ['L’ATTENTE', article('file-du-bac')],
  ['d’expérience', term('sans-couture')],
  ["l'expérience", term('sans-couture')],
  ['qu’on entre', article('quai-douze')],
  ["rage d'emballage", term('rage-d-emballage')],
  ['rage d’emballage', term('rage-d-emballage')],
  ['l’embarcadère', article('quai-douze')],
  ['jusqu’à l’autre rive', article('quai-douze')],
  ['aujourd’hui', article('petite-couture')],
  ["quelqu'un", article('petite-couture')],
  // Names of brands
  ["maggie's", article('chez-maggie')],
  ['maggie’s', article('chez-maggie')],
  ['Maggies', article('chez-maggie')],
  ['Quai 12', article('quai-douze')],
  // Ligatures
  ['œuvre', article('petite-couture')],
  ['oeuvre', article('petite-couture')],
  ['MANOEUVRES', article('file-du-bac')],
  // Accents, present and missing
  ['paradoxe du rattrapage', term('paradoxe-du-rattrapage')],
  ['reparation', term('paradoxe-du-rattrapage')],
  ['moment zero de verite', term('moment-zero-de-verite')],
  ['depart', article('quai-douze')],
  ['réparer', term('paradoxe-du-rattrapage')],
  ['CAFETIÈRE', article('chez-maggie'), 'moment-refill'],
  ['cafetiere', article('chez-maggie'), 'moment-refill'],
  ['pneumatique', article('quai-douze'), 'moment-search-slip'],
  // Plurals and other endings
  ['coutures', term('belles-coutures')],
  ['points de contact', term('point-de-contact')],
  ['moments de vérité', term('premier-moment-de-verite')],
  ['cloches', article('chez-maggie'), 'moment-bell'],
  ['barrières', article('file-du-bac'), 'moment-barrier'],
  ['vitrines', article('quai-douze'), 'moment-window'],
  ['couvercles', article('chez-maggie'), 'moment-lid'],
  // Marks, hyphens and spaces that must not break
  ['« sans couture »', term('sans-couture')],
  ['sans-couture', term('sans-couture')],
  ['belles\u00a0coutures', term('belles-coutures')],
  ['point de con\u00adtact', term('point-de-contact')],
  ['bouche-à-oreille', article('quai-douze')],
  ['le paradoxe du rattrapage ?', term('paradoxe-du-rattrapage')],
  // Figures
  ['1\u202f750', article('quai-douze')],
  ['1 750', article('quai-douze')],
  ['1750', article('quai-douze')],
  // Acronyms, and other names
  ['FMOT', term('premier-moment-de-verite')],
  ['tmot', term('ultime-moment-de-verite')],
  ['ZMOT', term('moment-zero-de-verite')],
  ['touchpoint', term('point-de-contact')],
  ['troisième moment de vérité', term('ultime-moment-de-verite')],
];

const ENGLISH: readonly Query[] = [
  ["maggie's", article('maggies')],
  ['Maggie’s', article('maggies')],
  ['the bell', article('maggies'), 'moment-bell'],
  ['queues', article('the-ferry-queue')],
  ['pneumatic tubes', article('quai-douze'), 'moment-search-slip'],
  ['1,750', article('quai-douze')],
  ['lids', article('maggies'), 'moment-lid'],
  ['“wrap rage”', term('wrap-rage')],
  ['seams', term('seam')],
  ['contact point', term('touchpoint')],
  ['two-winters', article('second-seam')],
  ['FMOT', term('first-moment-of-truth')],
  ['TMOT', term('ultimate-moment-of-truth')],
  ['customer’s mind', article('quai-douze')],
  ['lit windows', article('night-windows')],
];

/** A page among the results. */
interface Result {
  path: string;
  /** Anchors of its passages, in the order shown. */
  anchors: string[];
}

const listOf = (page: Page) => page.locator('[data-results] > li');
const statusOf = (page: Page) => page.getByRole('status');

/** Opens the search by an address such as `?q=…` and waits for its answer. */
async function ask(reader: Reader, search: string, locale: Locale = 'fr'): Promise<Page> {
  const page = await reader.open(pageOf('search', locale).path + search);
  await answered(page);
  return page;
}

/** Waits until the page has said how many results there are. */
async function answered(page: Page, words = /^\d+\s|^Aucun|^Nothing/): Promise<void> {
  await statusOf(page).filter({ hasText: words }).waitFor();
}

function readResults(page: Page): Promise<Result[]> {
  return listOf(page).evaluateAll((items) =>
    items.map((item) => {
      const links = [...item.querySelectorAll('a')].map(({ href }) => new URL(href));
      return {
        path: links[0]?.pathname ?? '',
        anchors: links.slice(1).map(({ hash }) => decodeURIComponent(hash.slice(1))),
      };
    }),
  );
}

const addressed = (query: string) => `?${new URLSearchParams({ q: query }).toString()}`;

describe.for([
  ['fr', FRENCH],
  ['en', ENGLISH],
] as const)('in the %s index', ([locale, queries]) => {
  test.for(queries)('“%s” finds what it asks for', async ([query, page, anchor], { reader }) => {
    const results = await readResults(await ask(reader, addressed(query), locale));
    const first = results.slice(0, LOOKED_AT);
    expect(first.map(({ path }) => path)).toContain(page(locale));
    const found = first.find(({ path }) => path === page(locale));
    if (anchor) expect(found?.anchors).toContain(anchor);
  });
});

test('every result and passage leads to a place that exists', async ({ reader }) => {
  const places = new Map(builtPages.map(({ path, document }) => [path, document] as const));
  for (const query of ['couture', 'caisse', 'fenêtre', 'l’attente', 'vérité']) {
    const results = await readResults(await ask(reader, addressed(query)));
    expect(results).not.toEqual([]);
    for (const { path, anchors } of results) {
      const document = places.get(path);
      expect(document, path).toBeDefined();
      const lost = anchors.filter((anchor) => !document?.getElementById(anchor));
      expect(lost, path).toEqual([]);
    }
  }
});

test('a passage opens the article at the moment it names', async ({ reader }) => {
  const page = await ask(reader, '?q=cloche');
  const link = page.locator('a[href$="#moment-bell"]');
  const title = (await link.textContent()) ?? '';
  await link.click();
  await page.waitForURL(/#moment-bell$/);
  const heading = page.locator('#moment-bell');
  expect(await heading.textContent()).toBe(title);
  await expect
    .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top))
    .toBeLessThan(900);
});

describe('an excerpt', () => {
  test('marks the words found, without their article and punctuation', async ({ reader }) => {
    const page = await ask(reader, addressed('l’attente'));
    const marks = await page.locator('mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !/^attente\p{L}*$/iu.test(mark))).toEqual([]);
  });

  test('is set as in the page: true apostrophes, ligatures, grouped figures', async ({
    reader,
  }) => {
    for (const query of ['oeuvre', '1750', 'l’attente', 'd’abord']) {
      const page = await ask(reader, addressed(query));
      const text = (await listOf(page).allTextContents()).join(' ');
      expect(text, query).not.toMatch(/\p{L}'\p{L}|oeuvre|(?<!\p{L})[ld]['’] |1750/u);
    }
    const page = await ask(reader, addressed('oeuvre'));
    expect(await page.locator('mark').first().textContent()).toMatch(/^œuvre/i);
    await field(page).fill('1750');
    await expect.poll(() => page.locator('mark').first().textContent()).toBe('1\u202f750');
  });
});

/** Paths of the French pages that carry a filter. */
function pagesWith(filter: string): Set<string> {
  const carriers = builtPages.filter(
    ({ locale, document }) =>
      locale === 'fr' &&
      document
        .querySelector('[data-pagefind-filter]')
        ?.getAttribute('data-pagefind-filter')
        ?.split(', ')
        .includes(filter),
  );
  return new Set(carriers.map(({ path }) => path));
}

describe('filters', () => {
  const FILTERS = [
    'kind:term',
    'kind:case-study',
    'stage:smot',
    'channel:queue',
    'brand:quai-douze',
  ];

  test.for(FILTERS)('%s keeps only the pages that carry it', async (filter, { reader }) => {
    const allowed = pagesWith(filter);
    const [name = '', value = ''] = filter.split(':');
    const all = await readResults(await ask(reader, '?q=couture'));
    const narrowed = await readResults(await ask(reader, `?q=couture&${name}=${value}`));
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.length).toBeLessThan(all.length);
    expect(narrowed.filter(({ path }) => !allowed.has(path))).toEqual([]);
  });

  test('browse without a word, a page of results at a time', async ({ reader }) => {
    const page = await ask(reader, '?kind=term');
    const count = pagesWith('kind:term').size;
    expect(await statusOf(page).textContent()).toBe(
      plural('fr', count, { one: 'search.browse.one', other: 'search.browse.other' }),
    );
    const shown = await listOf(page).count();
    expect(shown).toBeLessThan(count);
    await page.getByRole('button', { name: translator('fr')('search.more') }).click();
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(shown);
    const focused = listOf(page).nth(shown).getByRole('link').first();
    await expect.poll(() => focused.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('combine, show in the form, and go with one button', async ({ reader }) => {
    const page = await ask(reader, '?q=couture&kind=case-study&brand=quai-douze');
    expect(await readResults(page)).toMatchObject([{ path: routes.article('fr', 'quai-douze') }]);
    expect(await page.getByRole('radio', { name: 'Étude de cas' }).isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Marque' }).inputValue()).toBe('quai-douze');
    await page.getByRole('button', { name: translator('fr')('search.clear') }).click();
    await page.waitForURL(/\?q=couture$/);
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(1);
  });
});

const field = (page: Page): Locator => page.getByRole('searchbox');

describe('the address', () => {
  test('follows typing without a step in the history for each letter', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path);
    const before = await page.evaluate(() => history.length);
    await field(page).pressSequentially('cloche', { delay: 250 });
    await page.waitForURL(/\?q=cloche$/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.reload();
    await answered(page);
    expect(await field(page).inputValue()).toBe('cloche');
    expect(await listOf(page).count()).toBeGreaterThan(0);
  });

  test('goes back and forward through what the reader chose', async ({ reader }) => {
    const page = await ask(reader, '?q=couture');
    const all = await statusOf(page).textContent();
    await page.getByRole('radio', { name: 'Lexique' }).check({ force: true });
    await page.waitForURL(/\?q=couture&kind=term$/);
    await expect.poll(() => statusOf(page).textContent()).not.toBe(all);
    const narrowed = await statusOf(page).textContent();
    await page.goBack();
    await expect.poll(() => statusOf(page).textContent()).toBe(all);
    expect(await page.getByRole('radio', { name: 'Lexique' }).isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => statusOf(page).textContent()).toBe(narrowed);
  });

  test('survives the way to a result and back', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche&kind=case-study');
    await listOf(page).first().getByRole('link').first().click();
    await page.waitForURL(/articles/);
    await page.goBack();
    await answered(page);
    expect(await field(page).inputValue()).toBe('cloche');
    expect(await page.getByRole('radio', { name: 'Étude de cas' }).isChecked()).toBe(true);
  });

  test('passes over a filter that does not exist', async ({ reader }) => {
    const page = await ask(reader, '?q=couture&kind=recipe&brand=nobody');
    expect(await listOf(page).count()).toBeGreaterThan(1);
  });
});

describe('by keyboard', () => {
  test('“/” comes from any page to the field', async ({ reader }) => {
    const page = await reader.open(routes.home('fr'));
    await page.keyboard.press('/');
    await page.waitForURL(`**${routes.section('fr', 'search')}`);
    await expect
      .poll(() => field(page).evaluate((input) => input === document.activeElement))
      .toBe(true);
    expect(await field(page).inputValue()).toBe('');
  });

  test('“/” comes back from the results to the field', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await listOf(page).first().getByRole('link').first().focus();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('Escape empties the field, the results and the address', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => listOf(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await statusOf(page).textContent()).toBe('');
  });

  test('the arrows choose a stage', async ({ reader }) => {
    const page = await ask(reader, '?q=couture');
    await page.getByRole('radio', { name: 'Moment zéro de vérité' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/stage=fmot/);
  });
});

describe('the status', () => {
  test.for(['couture', 'paradoxe du rattrapage', 'zzyzx'])(
    'says in words how many results “%s” has',
    async (query, { reader }) => {
      const words = (await statusOf(await ask(reader, addressed(query))).textContent()) ?? '';
      const count = Number.parseInt(words, 10) || 0;
      const forms = {
        none: 'search.results.none',
        one: 'search.results.one',
        other: 'search.results.other',
      } as const;
      const form = count === 0 ? forms.none : count === 1 ? forms.one : forms.other;
      expect(words).toBe(translator('fr')(form, { count, query }));
    },
  );

  test('sends readers elsewhere when there is nothing', async ({ reader }) => {
    const page = await ask(reader, '?q=zzyzx&kind=term');
    const main = page.locator('main');
    for (const section of ['issues', 'caseStudies', 'lexicon', 'sources'] as const) {
      expect(await main.locator(`a[href="${routes.section('fr', section)}"]`).isVisible()).toBe(
        true,
      );
    }
    expect(
      await page.getByRole('button', { name: translator('fr')('search.clear') }).isVisible(),
    ).toBe(true);
  });

  test('says so when the index cannot be read', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path);
    await page.route('**/pagefind.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export {};' }),
    );
    await field(page).fill('cloche');
    await statusOf(page)
      .filter({ hasText: translator('fr')('search.failed') })
      .waitFor();
    expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
  });
});

test('the index loads at the first query, not before', async ({ reader }) => {
  const page = await reader.open(pageOf('search').path);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await field(page).fill('cloche');
  await answered(page);
  const index = routes.searchIndex('fr');
  expect(asked.some((path) => path === `${index}pagefind.js`)).toBe(true);
  expect(asked.filter((path) => path.includes('/pagefind/') && !path.startsWith(index))).toEqual(
    [],
  );
});

test('only what our own search page uses is published', () => {
  const scripts = [...files].filter(
    (file) => file.includes('/pagefind/') && /\.(?:js|css|html)$/.test(file),
  );
  expect(scripts).toEqual(
    (['en', 'fr'] as const).flatMap((locale) => [
      `${routes.searchIndex(locale)}pagefind-worker.js`,
      `${routes.searchIndex(locale)}pagefind.js`,
    ]),
  );
});

test('without JavaScript the page says so and leads elsewhere', async ({ reader }) => {
  const page = await reader.open(pageOf('search').path, {
    scripts: false,
    width: WIDTHS.telephone,
  });
  const message = page.locator('main noscript p');
  expect(await message.textContent()).toBe(translator('fr')('search.noscript'));
  expect(await message.isVisible()).toBe(true);
  for (const section of ['issues', 'caseStudies', 'lexicon', 'sources'] as const) {
    expect(
      await page.locator(`main a[href="${routes.section('fr', section)}"]:visible`).count(),
    ).toBe(1);
  }
  expect(await field(page).isVisible()).toBe(false);
});
