import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { readBuiltSite } from '../site/built-pages.ts';
import {
  boxOf,
  pageOf,
  pagesOf,
  routes,
  test,
  WIDTHS,
  type Reader,
  type Visit,
} from '../site/reader.ts';

const { pages: builtPages, files } = await readBuiltSite();
const t = translator('fr');

/** A page among the results. */
interface Result {
  path: string;
  /** Anchors of its passages, in the order shown. */
  anchors: string[];
}

const panelOf = (page: Page): Locator => page.locator('[data-panel]');
const listOf = (page: Page) => panelOf(page).locator('.finding');
/** What the page says of its results, to be seen; who comes to the page has the focus there. */
const statusOf = (page: Page) => panelOf(page).locator('p[tabindex="-1"]');
/** The same to be heard, and what else stands under it. */
const heardOf = (page: Page) => panelOf(page).getByRole('status');
const field = (page: Page): Locator => page.getByRole('searchbox');

/** Waits until the page has said what there is. */
async function answered(page: Page, words = /^\d+\s|^Aucun|^No|^Rien|^«/): Promise<void> {
  await statusOf(page).filter({ hasText: words }).waitFor();
}

/** Opens the search by an address such as `?q=…` and waits for its answer. */
async function ask(
  reader: Reader,
  search: string,
  { locale = 'fr', ...visit }: Visit & { locale?: Locale } = {},
): Promise<Page> {
  const page = await reader.open(pageOf('search', locale).path + search, visit);
  await answered(page);
  return page;
}

function readResults(page: Page): Promise<Result[]> {
  return listOf(page).evaluateAll((items) =>
    items.map((item) => {
      const links = [...item.querySelectorAll('a')].map(({ href }) => new URL(href));
      return {
        path: links[0]?.pathname ?? '',
        anchors: links
          .slice(1)
          .map(({ hash }) => decodeURIComponent(hash.slice(1)))
          .filter(Boolean),
      };
    }),
  );
}

const isFocused = (place: Locator) => place.evaluate((each) => each === document.activeElement);

const addressed = (query: string) => `?${new URLSearchParams({ q: query }).toString()}`;

test('every result and passage leads to a place that exists', async ({ reader }) => {
  const places = new Map(builtPages.map(({ path, document }) => [path, document] as const));
  for (const query of ['couture', 'caisse', 'fenêtre', 'l’attente', 'vérité']) {
    const results = await readResults(await ask(reader, addressed(query)));
    for (const { path, anchors } of results) {
      const document = places.get(path);
      expect(document, path).toBeDefined();
      const lost = anchors.filter((anchor) => !document?.getElementById(anchor));
      expect(lost, path).toEqual([]);
    }
  }
});

describe('the page that a result opens', () => {
  /** The words that the browser marks. */
  const marked = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => String(range as Range)),
    );

  test('is opened at the moment it names, the words marked until Escape', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await page.locator('a[href$="#moment-bell"]').click();
    await page.waitForURL(/#moment-bell$/);
    await expect.poll(() => marked(page)).toContain('cloche');
    expect(await page.locator('main mark').count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
  });

  test('has its figures and its words with dashes marked as they are printed', async ({
    reader,
  }) => {
    const page = await ask(reader, '?q=1750');
    await listOf(page).first().getByRole('link').first().click();
    await page.waitForURL(/quai-douze/);
    await expect.poll(() => marked(page)).toContain('1\u202f750');
  });

  test('marks nothing for who comes by filters alone', async ({ reader }) => {
    const page = await ask(reader, '?kind=case-study');
    await listOf(page).first().getByRole('link').first().click();
    await page.waitForURL(/articles/);
    await page.waitForLoadState('networkidle');
    expect(await marked(page)).toEqual([]);
  });

  test('marks nothing for who comes otherwise', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await page.goto(routes.article('fr', 'chez-maggie'));
    await page.waitForLoadState('networkidle');
    expect(await marked(page)).toEqual([]);
  });
});

describe('an extract', () => {
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
    const page = await ask(reader, addressed('1750'));
    expect(await page.locator('mark').first().textContent()).toBe('1\u202f750');
  });
});

// The home page has lists of its own, which a result is none of.
test('a result has its thread beside its words, small, wherever it is shown', async ({
  reader,
}) => {
  for (const path of [
    pageOf('search').path,
    routes.home('fr'),
    pageOf('article with journey').path,
  ]) {
    const page = await reader.open(path);
    await page.keyboard.press('/');
    await page.keyboard.type('cloche');
    const result = page.locator('.finding:has(svg)').first();
    const words = await boxOf(result.locator('h2'));
    const thread = await boxOf(result.locator('svg'));
    expect(thread.right - thread.left, path).toBeLessThanOrEqual(300);
    expect(thread.left, path).toBeGreaterThanOrEqual(words.right);
    expect(thread.bottom - words.top, path).toBeLessThan(200);
  }
});

describe('what is not there', () => {
  test('is said, and another word is proposed that leads on', async ({ reader }) => {
    const page = await ask(reader, '?q=librerie');
    expect(await panelOf(page).textContent()).toContain('nulle part');
    await heardOf(page)
      .filter({ hasText: /nulle part\. Vouliez-vous dire .*librairie/ })
      .waitFor();
    expect(await listOf(page).count()).toBe(0);
    await panelOf(page).getByRole('link', { name: 'librairie', exact: true }).click();
    await page.waitForURL(/\?q=librairie$/);
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(0);
    expect(await field(page).inputValue()).toBe('librairie');
    expect(await isFocused(field(page))).toBe(true);
  });

  test('offers the words of a phrase without its marks, and says so', async ({ reader }) => {
    const page = await ask(reader, addressed('« quai au dos »'));
    const offer = panelOf(page).locator('.search-meant');
    expect(await offer.textContent()).toContain('Sans les guillemets');
    await offer.getByRole('link', { name: 'quai au dos', exact: true }).click();
    await page.waitForURL(/\?q=quai\+au\+dos$/);
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(0);
  });

  test('sends readers elsewhere when nothing is near', async ({ reader }) => {
    const page = await ask(reader, '?q=zzyzx');
    for (const section of ['issues', 'caseStudies', 'lexicon', 'sources'] as const) {
      const link = page.locator(`main a[href="${routes.section('fr', section)}"]`);
      expect(await link.isVisible()).toBe(true);
    }
  });

  test('asks for a word when small words alone are typed', async ({ reader }) => {
    const page = await ask(reader, '?q=le+la+de');
    expect(await listOf(page).count()).toBe(0);
    expect(await statusOf(page).textContent()).toContain('trop peu pour chercher');
  });

  test('puts what holds but some of the words under a heading', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche+xylophone');
    const heading = panelOf(page).getByRole('heading', { name: t('search.part') });
    expect(await heading.isVisible()).toBe(true);
    expect(await listOf(page).count()).toBeGreaterThan(0);
  });
});

describe('filters', () => {
  test('of moments list the moments concerned', async ({ reader }) => {
    const page = await ask(reader, '?feeling=-2');
    const anchors = (await readResults(page)).flatMap((result) => result.anchors);
    expect(anchors.sort()).toEqual(['moment-barrier', 'moment-lid', 'moment-queue']);
    expect(await statusOf(page).textContent()).toBe('3 moments');
  });

  test('say what they would leave, and those that would leave nothing cannot be chosen', async ({
    reader,
  }) => {
    const page = await ask(reader, '?q=cafetière');
    const choice = (name: RegExp) => page.getByRole('radio', { name });
    await expect.poll(() => choice(/^Étude de cas\s*1$/).count()).toBe(1);
    expect(await choice(/^Éditorial\s*0$/).isDisabled()).toBe(true);
    expect(await page.locator('option[value="quai-douze"]').isDisabled()).toBe(true);
  });

  test('count apart what holds but some of the words, in the words of the results', async ({
    reader,
  }) => {
    const page = await ask(reader, '?q=cloche+banc');
    const [, whole = '', part = ''] =
      /^(\d+) .* \+ (\d+) avec une partie des mots$/.exec(
        (await statusOf(page).textContent()) ?? '',
      ) ?? [];
    expect(Number(whole)).toBeGreaterThan(0);
    const kinds = page.getByRole('group', { name: t('search.kind') }).locator('[data-count]');
    await expect.poll(async () => (await kinds.allTextContents()).join('')).toContain(' + ');
    const counts = (await kinds.allTextContents()).map((count) => count.split(' + ').map(Number));
    const sum = (list: 0 | 1) => counts.reduce((total, count) => total + (count[list] ?? 0), 0);
    expect([sum(0), sum(1)]).toEqual([Number(whole), Number(part)]);
    expect(await page.getByText(t('search.legend')).isVisible()).toBe(true);
  });

  test('stand open beside the results of a wide window, with no door to them', async ({
    reader,
  }) => {
    const page = await ask(reader, '?q=quai');
    expect(await page.getByRole('button', { name: t('search.see') }).isVisible()).toBe(false);
    expect(await page.getByRole('radio', { name: t('search.any.kind') }).isVisible()).toBe(true);
  });

  test('browse without a word, a page of results at a time', async ({ reader }) => {
    const page = await ask(reader, '?kind=source');
    const shown = await listOf(page).count();
    await page.getByRole('button', { name: t('search.more') }).click();
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(shown);
    const focused = listOf(page).nth(shown).getByRole('link').first();
    await expect.poll(() => isFocused(focused)).toBe(true);
  });

  test('combine, show in the form, and go with one button', async ({ reader }) => {
    const page = await ask(reader, '?q=couture&kind=case-study&brand=quai-douze');
    expect(await readResults(page)).toMatchObject([{ path: routes.article('fr', 'quai-douze') }]);
    expect(await page.getByRole('radio', { name: /^Étude de cas/ }).isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Marque' }).inputValue()).toBe('quai-douze');
    await page.getByRole('button', { name: t('search.clear') }).click();
    await page.waitForURL(/\?q=couture$/);
    await expect.poll(() => listOf(page).count()).toBeGreaterThan(1);
  });
});

describe('the address', () => {
  test('follows typing without a step in the history for each letter', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path);
    const before = await page.evaluate(() => history.length);
    await field(page).pressSequentially('cloche', { delay: 250 });
    await page.waitForURL(/\?q=cloche$/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    expect(await page.title()).toMatch(/^cloche · /);
    await page.reload();
    await answered(page);
    expect(await field(page).inputValue()).toBe('cloche');
    expect(await listOf(page).count()).toBeGreaterThan(0);
  });

  test('goes back and forward through what the reader chose', async ({ reader }) => {
    const page = await ask(reader, '?q=couture');
    const count = await listOf(page).count();
    const choice = page.getByRole('radio', { name: /^Lexique/ });
    await choice.check({ force: true });
    await page.waitForURL(/\?q=couture&kind=term$/);
    await expect.poll(() => listOf(page).count()).toBeLessThan(count);
    const narrowed = await listOf(page).count();
    await page.goBack();
    await expect.poll(() => listOf(page).count()).toBe(count);
    expect(await choice.isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => listOf(page).count()).toBe(narrowed);
  });

  test.for(['kept', 'lost'])(
    'leads back to the list and to the place in it, the page being %s by the browser',
    async (cache, { reader }) => {
      // A page that listens for its unloading is not kept.
      const prelude = cache === 'lost' ? 'addEventListener("unload", () => {})' : '';
      const page = await ask(reader, '?kind=source', { prelude });
      const shown = await listOf(page).count();
      await page.getByRole('button', { name: t('search.more') }).click();
      await expect.poll(() => listOf(page).count()).toBeGreaterThan(shown);
      const all = await listOf(page).count();
      const last = listOf(page).last().getByRole('link').first();
      await last.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => scrollY);
      expect(top).toBeGreaterThan(0);
      await last.click();
      await page.waitForURL(/sources/);
      await page.goBack();
      await expect.poll(() => listOf(page).count()).toBe(all);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 100);
    },
  );

  test('drops what the form does not offer', async ({ reader }) => {
    const page = await ask(reader, '?q=couture&kind=recipe&brand=nobody&stage=smot');
    expect(new URL(page.url()).search).toBe('?q=couture&stage=smot');
    expect(await page.getByRole('radio', { name: t('search.any.kind') }).isChecked()).toBe(true);
  });

  test('says which filters it has dropped, by their names', async ({ reader }) => {
    const told = translator('en')('search.dropped', { filters: 'Brand' });
    const page = await ask(reader, '?q=seam&brand=sel-et-bigorneau', { locale: 'en' });
    expect(await panelOf(page).textContent()).toContain(told);
    await heardOf(page).filter({ hasText: told }).waitFor();
    // Where nothing is left to ask for, too.
    await page.goto(`${pageOf('search', 'en').path}?brand=sel-et-bigorneau`);
    await heardOf(page).filter({ hasText: told }).waitFor();
    await field(page).fill('seam');
    await answered(page, /^\d/);
    expect(await panelOf(page).textContent()).not.toContain(told);
  });

  test('leads filters that leave nothing here to what they leave in the other edition', async ({
    reader,
  }) => {
    const search = '?channel=counter&feeling=1';
    const page = await ask(reader, search, { locale: 'en' });
    expect(await listOf(page).count()).toBe(0);
    const link = panelOf(page).getByRole('link', { name: '1 result in the French edition' });
    expect(await link.getAttribute('href')).toBe(pageOf('search').path + search);
    expect(
      await page.getByRole('button', { name: translator('en')('search.clear') }).isVisible(),
    ).toBe(true);
  });

  test('goes along to the other edition, which says what it holds', async ({ reader }) => {
    const page = await ask(reader, '?q=Quai+Douze');
    const other = `${routes.section('en', 'search')}?q=Quai+Douze`;
    const link = panelOf(page).getByRole('link', { name: /dans l’édition anglaise$/ });
    expect(await link.getAttribute('href')).toBe(other);
    await page.locator('header a[hreflang="en"]').click();
    await page.waitForURL(`**${other}`);
    await answered(page);
    expect(await listOf(page).count()).toBeGreaterThan(0);
  });
});

describe('who comes to the results', () => {
  /** How many steps of the Tab key lead from where one is to the first result. */
  async function stepsToResult(page: Page): Promise<number> {
    const first = listOf(page).first().getByRole('link').first();
    let steps = 0;
    while (steps < 20 && !(await isFocused(first))) {
      await page.keyboard.press('Tab');
      steps += 1;
    }
    return steps;
  }

  test('from the dialog, by reloading or in the other language is a step from the first', async ({
    reader,
  }) => {
    const page = await reader.open(routes.home('fr'));
    await page.keyboard.press('/');
    await page.keyboard.type('Quai Douze');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === routes.section('fr', 'search'));
    await answered(page);
    await expect.poll(() => isFocused(statusOf(page))).toBe(true);
    expect(await stepsToResult(page)).toBe(1);
    await page.reload();
    await answered(page);
    await expect.poll(() => isFocused(statusOf(page))).toBe(true);
    expect(await stepsToResult(page)).toBe(1);
    await page.locator('header a[hreflang="en"]').click();
    await page.waitForURL((url) => url.pathname === routes.section('en', 'search'));
    await answered(page);
    await expect.poll(() => isFocused(statusOf(page))).toBe(true);
    expect(await stepsToResult(page)).toBe(1);
    // What has the focus was read out.
    expect(await heardOf(page).textContent()).toBe('');
  });

  test('back from a result is at its link', async ({ reader }) => {
    const page = await ask(reader, '?q=quai', {
      prelude: 'addEventListener("unload", () => {})',
    });
    const second = listOf(page).nth(1).getByRole('link').first();
    await second.click();
    await page.waitForURL((url) => url.pathname !== routes.section('fr', 'search'));
    await page.goBack();
    await answered(page);
    await expect.poll(() => isFocused(second)).toBe(true);
  });

  test('with a finger sees no keyboard, and who types on keeps the field', async ({ reader }) => {
    const phone = await ask(reader, '?q=quai', { width: WIDTHS.telephone });
    expect(await isFocused(field(phone))).toBe(false);
    const page = await reader.open(pageOf('search').path);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/words/register.*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${page.url()}?q=quai`);
    await field(page).focus();
    release();
    await answered(page);
    expect(await isFocused(field(page))).toBe(true);
  });
});

describe('by keyboard', () => {
  test('“/” comes back from the results to the field', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await listOf(page).first().getByRole('link').first().focus();
    await page.keyboard.press('/');
    expect(await isFocused(field(page))).toBe(true);
  });

  test('“/” in the empty field writes nothing', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path);
    await field(page).press('/');
    expect(await field(page).inputValue()).toBe('');
  });

  test('Escape empties the field, the results and the address', async ({ reader }) => {
    const page = await ask(reader, '?q=cloche');
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => listOf(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => statusOf(page).textContent()).toBe('');
  });

  test('the arrows choose a stage', async ({ reader }) => {
    const page = await ask(reader, '?q=quai');
    await page.getByRole('radio', { name: /^Moment zéro de vérité/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/stage=fmot/);
  });

  test('Enter on a telephone leaves the field and shows the first result', async ({ reader }) => {
    const page = await reader.open(pageOf('search').path, { width: WIDTHS.telephone });
    await field(page).fill('couture');
    await field(page).press('Enter');
    await answered(page);
    expect(await isFocused(field(page))).toBe(false);
    await expect
      .poll(() =>
        listOf(page)
          .first()
          .evaluate((item) => item.getBoundingClientRect().top),
      )
      .toBeLessThan(200);
  });

  test('the filters of a telephone lead on to what they keep', async ({ reader }) => {
    const page = await reader.open(`${pageOf('search').path}?q=quai`, {
      width: WIDTHS.telephone,
    });
    await answered(page);
    await page.locator('.search-filters summary').tap();
    await page.getByRole('radio', { name: /^Moment zéro de vérité/ }).check({ force: true });
    await page.waitForURL(/stage=zmot/);
    await page.getByRole('button', { name: t('search.see') }).tap();
    await expect
      .poll(() => statusOf(page).evaluate((told) => told.getBoundingClientRect().top))
      .toBeLessThan(300);
    expect(await page.locator('.search-filters').getAttribute('open')).toBe(null);
    expect(await isFocused(panelOf(page).locator('[tabindex="-1"]'))).toBe(true);
  });
});

describe('the dialog over a page', () => {
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: t('search.title') });

  test('keeps what is typed while it loads, and finds it', async ({ reader }) => {
    const page = await reader.open(routes.home('fr'));
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/dialog*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('cloche');
    release();
    const results = dialogOf(page).locator('.finding');
    await results.first().waitFor();
    expect(await dialogOf(page).getByRole('searchbox').inputValue()).toBe('cloche');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/chez-maggie/);
  });

  test('asks again for its script once what did not come is missed', async ({ reader }) => {
    const page = await reader.open(routes.home('fr'), { lost: '**/_astro/dialog*.js' });
    const failed = page.waitForEvent('requestfailed');
    await page.keyboard.press('/');
    await failed;
    // What is typed before the page knows of the failure still waits for the first answer: one types on.
    await expect
      .poll(async () => {
        await dialogOf(page).getByRole('searchbox').fill('cloche');
        return dialogOf(page).locator('.finding').count();
      })
      .toBeGreaterThan(0);
    await page.keyboard.type('s');
    await dialogOf(page).locator('.finding').first().waitFor();
    expect(await dialogOf(page).locator('.search-panel').count()).toBe(1);
  });

  test('leads to the search page, for the whole list and before its script is there', async ({
    reader,
  }) => {
    const page = await reader.open(routes.home('fr'));
    await page.getByRole('link', { name: t('nav.search') }).click();
    await dialogOf(page).getByRole('searchbox').fill('couture');
    await dialogOf(page)
      .getByRole('link', { name: t('search.all') })
      .click();
    await page.waitForURL((url) => url.pathname === routes.section('fr', 'search'));
    expect(new URL(page.url()).search).toBe('?q=couture');
  });

  test('is not there without script: its link leads to the page', async ({ reader }) => {
    const page = await reader.open(routes.home('fr'), { scripts: false });
    await page.getByRole('link', { name: t('nav.search') }).click();
    await page.waitForURL((url) => url.pathname === routes.section('fr', 'search'));
  });
});

test('says so when the index cannot be read', async ({ reader }) => {
  const page = await reader.open(pageOf('search').path);
  await page.route('**/entry.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '' }),
  );
  await field(page).fill('cloche');
  await statusOf(page)
    .filter({ hasText: t('search.failed') })
    .waitFor();
  expect(await page.getByRole('main').getByRole('link').first().isVisible()).toBe(true);
});

// The list of words, Pagefind itself, which finds nothing without a part of its index, and the text of a record.
test.for(['words/*.txt', '../pagefind.js', 'index/*', 'fragment/*'])(
  'Enter asks again for what did not come of %s',
  async (file, { reader }) => {
    const page = await reader.open(pageOf('search').path);
    const { href } = new URL(`${routes.searchIndex('fr')}${file}`, page.url());
    await page.route(href, (route) => route.abort(), { times: 1 });
    await field(page).fill('cloche');
    await statusOf(page)
      .filter({ hasText: file === 'index/*' ? /^Aucun/ : t('search.failed') })
      .waitFor();
    await field(page).press('Enter');
    await answered(page, /^\d+\s/);
    expect(await listOf(page).count()).toBeGreaterThan(0);
  },
);

// What a script imports is not asked for again in the same page, as the script itself is.
test.for(['view', 'journey-layout', 'remote-engine', 'parts'])(
  'Enter, at most twice, finds what was typed where the script “%s” did not come once',
  async (script, { reader }) => {
    for (const path of [pageOf('search').path, routes.home('fr')]) {
      const page = await reader.open(path, { lost: `**/_astro/${script}.*.js` });
      await page.keyboard.press('/');
      const searchbox = page.getByRole('searchbox');
      await searchbox.fill('cloche');
      await searchbox.press('Enter');
      await answered(page, new RegExp(`^\\d+\\s|^${t('search.failed')}`));
      if ((await listOf(page).count()) === 0) await field(page).press('Enter');
      await answered(page, /^\d+\s/);
      expect(await listOf(page).count()).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q')).toBe('cloche');
    }
  },
);

test('the index loads when the reader turns to the field, not before', async ({ reader }) => {
  const page = await reader.open(pageOf('search').path);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await field(page).hover();
  const index = routes.searchIndex('fr');
  await expect.poll(() => asked.includes(`${index}entry.json`)).toBe(true);
  expect(asked.filter((path) => path.includes('/pagefind/') && !path.startsWith(index))).toEqual(
    [],
  );
});

test('only what our own search uses is published', () => {
  const published = [...files].filter(
    (file) => file.includes('/pagefind/') && /\.(?:js|css|html|json)$/.test(file),
  );
  expect(published.map((file) => file.replace(/register\.\w+/, 'register'))).toEqual([
    ...(['en', 'fr'] as const).flatMap((locale) =>
      ['entry.json', 'pagefind-entry.json', 'words/register.json'].map(
        (file) => routes.searchIndex(locale) + file,
      ),
    ),
    routes.file('pagefind/pagefind.js'),
  ]);
});

test('a filter of moments leads to the atlas under the same filter', async ({ reader }) => {
  const page = await reader.open(`${pageOf('search').path}?stage=smot&feeling=-2`);
  const link = page.locator('[data-atlas]');
  await link.waitFor();
  const { pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '', page.url());
  expect(pathname).toBe(routes.section('fr', 'atlas'));
  expect(Object.fromEntries(searchParams)).toEqual({ stage: 'smot', feeling: '-2' });
});

test('words with a filter of moments are told, and do not lead to the atlas, which knows none', async ({
  reader,
}) => {
  const page = await ask(reader, '?q=quai&stage=zmot');
  expect(await statusOf(page).textContent()).toMatch(/^\d+ moments? pour «\squai\s»/);
  expect(await page.locator('[data-atlas]').isVisible()).toBe(false);
});

test('without JavaScript the page says so and leads elsewhere', async ({ reader }) => {
  const page = await reader.open(pageOf('search').path, {
    scripts: false,
    width: WIDTHS.telephone,
  });
  const message = page.locator('main noscript p').first();
  expect(await message.textContent()).toBe(t('search.noscript'));
  expect(await message.isVisible()).toBe(true);
  for (const section of ['issues', 'caseStudies', 'lexicon', 'sources'] as const) {
    expect(
      await page.locator(`main a[href="${routes.section('fr', section)}"]:visible`).count(),
    ).toBe(1);
  }
  // What its filters of moments would ask for stands on pages of its own.
  for (const path of [
    routes.atlasFacet('fr', 'stage', 'smot'),
    routes.atlasFacet('fr', 'feeling', '-2'),
  ]) {
    const link = page.locator(`main a[href="${path}"]:visible`);
    expect(await link.count()).toBe(1);
    expect(pagesOf('atlas facet', 'fr').map((each) => each.path)).toContain(path);
  }
  expect(await field(page).isVisible()).toBe(false);
});
