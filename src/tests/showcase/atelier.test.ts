import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { routes, test, WIDTHS } from '../site/reader.ts';
import { AXE_PRELUDE, breachesOf } from '../site/axe.ts';

const t = translator('fr');
const address = routes.atelier('fr');

const knots = (page: Page) => page.locator('main [role="slider"]');
const titles = (page: Page) =>
  knots(page).evaluateAll((found) => found.map((knot) => knot.getAttribute('aria-label')));
const valueOf = (page: Page, index: number) =>
  knots(page).nth(index).getAttribute('aria-valuetext');
const said = (page: Page) => page.locator('[data-atelier-said]').textContent();

async function begin(page: Page, beginning: string): Promise<void> {
  await page.locator(`[data-begin="${beginning}"]`).click();
  await expect.poll(() => page.locator('.atelier-work').count()).toBe(1);
}

/** A file that the atelier gives, by its ending: where the browser put it. */
async function saved(page: Page, ending: string): Promise<string> {
  const out = page.locator('.atelier-out');
  if ((await out.count()) === 0) {
    await page.getByRole('button', { name: t('atelier.out'), exact: true }).click();
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    out.getByRole('button', { name: `.${ending}` }).click(),
  ]);
  // By its own name: the ending tells its form.
  const place = join(await mkdtemp(join(tmpdir(), 'atelier-')), download.suggestedFilename());
  await download.saveAs(place);
  return place;
}

describe('the atelier', () => {
  test('sets down the moments of a trade, and notes nothing of them', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:restaurant');
    expect(await knots(page).count()).toBe(13);
    expect(await valueOf(page, 3)).toBe(t('atelier.unnoted'));
  });

  test('is worked by keyboard alone, and tells each change in a sentence', async ({ reader }) => {
    const page = await reader.open(address);
    await page.locator('[data-begin="empty"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t('atelier.add'), exact: true }).focus();
    await page.keyboard.press('Enter');
    // The new moment waits for its title.
    await page.keyboard.type('La porte');
    await knots(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => valueOf(page, 0)).toBe(t('feeling.-2'));
    expect(await said(page)).toBe(
      t('atelier.said.feeling', { title: 'La porte', feeling: t('feeling.-2') }),
    );
    await page.keyboard.press('n');
    await page.keyboard.type('La table');
    await knots(page).nth(1).focus();
    await page.keyboard.press('c');
    await expect.poll(() => said(page)).toContain(t('atelier.seam.visible'));
    expect(await titles(page)).toEqual(['1. La porte', '2. La table']);
    await page.keyboard.press('Delete');
    await expect.poll(() => titles(page)).toEqual(['1. La porte']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => titles(page)).toEqual(['1. La porte', '2. La table']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => titles(page)).toEqual(['1. La porte']);
    // What is removed is offered back where the eye is.
    const offer = page.locator('.atelier-bar');
    expect(await offer.textContent()).not.toContain('La porte');
    await knots(page).first().press('Delete');
    await expect.poll(() => offer.textContent()).toContain('La porte');
    await offer.getByRole('button', { name: t('atelier.undo') }).click();
    await expect.poll(() => titles(page)).toEqual(['1. La porte']);
    expect(await offer.textContent()).not.toContain('La porte');
  });

  test('notes a feeling where its knot is dragged, in one step', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:restaurant');
    const box = await knots(page).nth(2).boundingBox();
    if (!box) throw new Error('The knot is not there.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 60, { steps: 6 });
    await page.mouse.move(x, y - 150, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => valueOf(page, 2)).toBe(t('feeling.2'));
    await page.keyboard.press('Control+z');
    await expect.poll(() => valueOf(page, 2)).toBe(t('atelier.unnoted'));
  });

  test('opens the moment that is tapped, and sets nothing of it', async ({ reader }) => {
    const page = await reader.open(address, { width: WIDTHS.telephone });
    await begin(page, 'trade:restaurant');
    const done = page.getByRole('button', { name: t('atelier.done') });
    // Where the form asks for a feeling: a tap that fell through the knot would answer.
    await page.locator('.atelier-rows button').nth(6).tap();
    const cell = await page
      .locator('.atelier-panel [name^="feeling-"] + span')
      .nth(1)
      .boundingBox();
    if (!cell) throw new Error('The form is not there.');
    await done.tap();
    const knot = knots(page).nth(6);
    await knot.evaluate(
      (shape, middle) => {
        const { top, height } = shape.getBoundingClientRect();
        scrollBy({ top: top + height / 2 - middle, behavior: 'instant' });
      },
      cell.y + cell.height / 2,
    );
    const box = await knot.locator('.hit').boundingBox();
    if (!box) throw new Error('The knot is not there.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    expect(x).toBeGreaterThan(cell.x);
    expect(Math.abs(y - cell.y - cell.height / 2)).toBeLessThan(cell.height / 2);
    await page.touchscreen.tap(x, y);
    await page.locator('.atelier-panel[data-open]').waitFor();
    await done.tap();
    expect(await valueOf(page, 6)).toBe(t('atelier.unnoted'));
  });

  test('closes its form on the way back, on a telephone, and leaves the journey only then', async ({
    reader,
  }) => {
    const page = await reader.open(address, { width: WIDTHS.telephone });
    await begin(page, 'trade:restaurant');
    const panel = page.locator('.atelier-panel');
    await page.locator('.atelier-rows button').nth(3).tap();
    await expect.poll(() => panel.isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => panel.isVisible()).toBe(false);
    expect(await knots(page).count()).toBe(13);
    await page.locator('.atelier-rows button').nth(4).tap();
    await page.getByRole('button', { name: t('atelier.done') }).tap();
    await expect.poll(() => panel.isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator('.atelier-work').count()).toBe(0);
    await page.goForward();
    await expect.poll(() => knots(page).count()).toBe(13);
  });

  test('marks a seam, or puts a moment, where the thread is touched', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:restaurant');
    const middle = page.locator('.atelier-middles g').nth(2);
    await middle.click();
    const box = page.locator('.atelier-strand');
    await box.getByRole('radio', { name: t('atelier.seam.hidden') }).check({ force: true });
    await expect.poll(() => said(page)).toContain(t('atelier.seam.hidden'));
    await page.locator('.atelier-help').click();
    await expect.poll(() => box.count()).toBe(0);
    await middle.click();
    await box.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => box.count()).toBe(0);
    await middle.click();
    await box.getByRole('button', { name: t('atelier.strand.add') }).click();
    await expect.poll(() => knots(page).count()).toBe(14);
    expect(await box.count()).toBe(0);
  });

  test('puts the focus on the title of what is begun, and takes back from anywhere', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:restaurant');
    const held = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await held()).toBe('H1');
    await knots(page).nth(1).press('ArrowUp');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await held()).toBe('BODY');
    // What is taken back in the search is not the journey’s.
    await page.keyboard.press('/');
    const search = page.getByRole('dialog').getByRole('searchbox');
    const noted = await valueOf(page, 1);
    await search.press('Control+z');
    expect(await valueOf(page, 1)).toBe(noted);
    await search.press('Escape');
    await search.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => valueOf(page, 1)).toBe(t('atelier.unnoted'));
    await page.getByRole('button', { name: t('atelier.all') }).click();
    expect(await held()).toBe('H1');
  });

  test('opens what an older atelier has kept', async ({ reader }) => {
    const older = {
      version: 1,
      lang: 'fr',
      title: 'Le déjeuner',
      persona: '',
      goal: '',
      measures: [{ label: 'Mars' }],
      moments: [
        {
          id: 'm1',
          title: 'La porte',
          stage: 'fmot',
          text: '',
          verbatims: '',
          action: { what: 'Un hôte', who: '', by: '', measure: 'Dix entrées', state: 'to-do' },
          readings: [{ feeling: -2 }],
        },
      ],
    };
    const entry = JSON.stringify({ journey: older, at: 1, turn: 1 });
    const page = await reader.open(address);
    await page.evaluate((kept) => localStorage.setItem('atelier:old', kept), entry);
    await page.goto(`${address}#fil-old`);
    await expect.poll(() => valueOf(page, 0)).toBe(t('feeling.-2'));
    expect(await page.locator('.atelier-actions').textContent()).toContain('Dix entrées');
  });

  test('offers the file where a journey is too long for a link', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:hotel');
    const fields = page.locator('.atelier-form textarea');
    for (let index = 0; index < 17; index += 1) {
      await page.locator('[role="slider"]').nth(index).focus();
      // Letters that do not repeat do not pack.
      const words = Array.from({ length: 70 }, (_, n) =>
        ((index + 1) * (n + 7) * 7919).toString(36),
      );
      for (const field of [fields.nth(-1), fields.nth(-2)]) {
        await field.fill(words.reverse().join(' ').slice(0, 420));
      }
    }
    await page.getByRole('button', { name: t('atelier.out'), exact: true }).click();
    await page.getByRole('checkbox', { name: t('atelier.share.bare') }).uncheck();
    const out = page.locator('.atelier-out');
    await expect.poll(() => out.textContent()).toContain(t('atelier.share.long'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      out.getByRole('button', { name: t('atelier.file.json'), exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
  });

  test('has the journey again after a reload, and on its shelf', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await knots(page).nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.url()).toContain('#fil-');
    await page.reload();
    await expect.poll(() => valueOf(page, 1)).toBe(t('feeling.1'));
    await page.goto(address);
    await page.getByRole('button', { name: t('atelier.shelf.resume') }).click();
    await expect.poll(() => valueOf(page, 1)).toBe(t('feeling.1'));
  });

  test('keeps what two windows do to one journey, neither over the other', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await expect.poll(() => page.url()).toContain('#fil-');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await knots(other).first().focus();
    await other.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain(t('atelier.kept.elsewhere'));
    await knots(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .not.toContain(t('atelier.kept.elsewhere'));
    await other.goto(address);
    await expect.poll(() => other.locator('.atelier-shelf li').count()).toBe(2);
  });

  test('says that the browser refuses to keep anything, and goes on', async ({ reader }) => {
    const page = await reader.open(address, {
      prelude: "Storage.prototype.setItem = () => { throw new Error('refused'); };",
    });
    await begin(page, 'trade:hotel');
    expect(await page.getByRole('alert').textContent()).toBe(t('atelier.kept.refused'));
    await knots(page).first().focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => valueOf(page, 0)).toBe(t('feeling.1'));
  });

  test('adapts a journey of the magazine, and keeps its credit', async ({ reader }) => {
    const page = await reader.open(routes.atelier('fr', 'chez-maggie'));
    await expect.poll(() => knots(page).count()).toBeGreaterThan(2);
    expect(await page.locator('.atelier-kicker').textContent()).toContain('CC BY-SA 4.0');
    // The way back leads where the reader came from, and begins no other.
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('parcours=');
    await page.goto(address);
    await expect.poll(() => page.locator('.atelier-shelf li').count()).toBe(1);
  });

  test('fills in a moment on a telephone, in a sheet that closes', async ({ reader }) => {
    const page = await reader.open(address, { width: WIDTHS.small });
    await begin(page, 'trade:restaurant');
    await page.locator('.atelier-rows button').nth(3).click();
    const panel = page.getByRole('complementary', { name: t('atelier.panel') });
    await panel
      .getByRole('radio', { name: t('feeling.-2') })
      .first()
      .check({ force: true });
    await panel.getByRole('button', { name: t('atelier.done') }).click();
    await expect.poll(() => panel.isVisible()).toBe(false);
    expect(await valueOf(page, 3)).toBe(t('feeling.-2'));
  });

  test('asks for its own scripts and for nothing else, whatever is done in it', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    const before = (await page.requests()).length;
    await begin(page, 'trade:restaurant');
    await knots(page).first().focus();
    await page.keyboard.press('ArrowUp');
    const asked = (await page.requests()).slice(before).map((request) => request.resourceType());
    expect(asked.filter((type) => type !== 'script' && type !== 'font')).toEqual([]);
  });

  test.for(['json', 'csv'])(
    'gives a file (%s) that comes back as the same journey',
    async (ending, { reader }) => {
      const page = await reader.open(address);
      await begin(page, 'trade:bank-branch');
      await knots(page).nth(2).focus();
      await page.keyboard.press('ArrowDown');
      const titlesBefore = await titles(page);
      const file = await saved(page, ending);
      await page.locator('.atelier-out input[type="file"]').setInputFiles(file);
      await expect.poll(() => page.locator('.atelier-out').count()).toBe(0);
      expect(await titles(page)).toEqual(titlesBefore);
      expect(await valueOf(page, 2)).toBe(t('feeling.-1'));
    },
  );

  test('gives a picture that browsers can show, as SVG and as PNG', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    for (const [ending, type] of [
      ['svg', 'image/svg+xml'],
      ['png', 'image/png'],
    ] as const) {
      const file = await readFile(await saved(page, ending));
      const content = file.toString('base64');
      const size = await page.evaluate(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, `data:${type};base64,${content}`);
      expect(size[0]).toBe(1600);
      if (ending === 'png') {
        // Below the drawing, the list of the moments.
        expect(size[1]).toBeGreaterThan(1200);
        continue;
      }
      const words = await page.evaluate((source) => {
        const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
        const said = (name: string) =>
          [...svg.querySelectorAll(name)].map((element) => element.textContent);
        return { texts: said('text'), desc: said('desc').join('') };
      }, file.toString('utf8'));
      for (const title of await titles(page)) {
        expect(words.texts).toContain(title);
        expect(words.desc).toContain(title);
      }
    }
  });

  test('gives each of its files by touch, from buttons that a finger hits', async ({ reader }) => {
    const page = await reader.open(address, { width: WIDTHS.telephone });
    await begin(page, 'trade:hotel');
    await page.getByRole('button', { name: t('atelier.out'), exact: true }).tap();
    const buttons = page.locator('.atelier-out li button').filter({ hasText: /\.\w+$/ });
    const boxes = await buttons.evaluateAll((found) =>
      found.map((button) => button.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(boxes.length).toBe(5);
    expect(
      boxes.filter(
        ({ height, left, right }) => height < 44 || left < 0 || right > WIDTHS.telephone,
      ),
    ).toEqual([]);
    const words = await page
      .locator('.atelier-out li p')
      .evaluateAll((found) => found.map((each) => each.getBoundingClientRect().width));
    expect(Math.min(...words)).toBeGreaterThan(WIDTHS.telephone / 2);
    for (const ending of ['json', 'csv', 'yaml', 'svg', 'png']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        buttons.filter({ hasText: `.${ending}` }).tap(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    }
  });

  test('passes a journey on by a link, and keeps it only once it is changed', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:hotel');
    await knots(page).nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: t('atelier.out'), exact: true }).click();
    const field = page.getByRole('textbox', { name: t('atelier.share.link') });
    await expect.poll(() => field.inputValue()).toContain('#fil=');
    const other = await reader.open(await field.inputValue());
    await expect.poll(() => knots(other).count()).toBe(17);
    expect(await valueOf(other, 1)).toBe(t('feeling.1'));
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
    const notice = other.locator('.atelier-notice');
    expect(await notice.textContent()).toContain(t('atelier.link.title'));
    const third = await reader.open(await field.inputValue());
    await third.getByRole('button', { name: t('atelier.link.keep'), exact: true }).click();
    await expect.poll(() => third.evaluate(() => localStorage.length)).toBe(1);
    expect(await third.locator('.atelier-notice').count()).toBe(0);
    await knots(other).nth(1).focus();
    await other.keyboard.press('ArrowUp');
    await expect.poll(() => other.evaluate(() => localStorage.length)).toBe(1);
    expect(await notice.count()).toBe(0);
  });

  test('refuses a damaged link and a file of something else in words', async ({ reader }) => {
    const page = await reader.open(`${address}#fil=abc`);
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain(t('atelier.refused.link'));
    await page.getByText(t('atelier.import.open')).click();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"title":"<img src=x onerror=alert(1)>"}'),
    });
    await expect
      .poll(() => page.locator('.atelier-import [role="alert"]').textContent())
      .toContain(t('atelier.refused.title'));
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('measures again over the first measure, and says what the gap does not', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'journey:chez-maggie');
    await page.getByRole('button', { name: t('atelier.measure.again') }).click();
    // Today’s, until it is changed.
    const day = page.locator('.atelier-tools input[type="date"]');
    expect(await day.inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await day.fill('2027-03-14');
    const count = await knots(page).count();
    for (let index = 0; index < count; index += 1) {
      await knots(page).nth(index).focus();
      await page.keyboard.press('ArrowUp');
    }
    await page.getByRole('button', { name: t('atelier.compare') }).click();
    const panel = page.getByRole('complementary', { name: t('atelier.panel') });
    expect(await panel.locator('tbody tr').count()).toBe(count);
    expect(await panel.textContent()).toContain(t('atelier.honest.season'));
    expect(await panel.locator('thead').textContent()).toContain('14 mars 2027');
  });

  test('goes on without a network', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await page.context().setOffline(true);
    await knots(page).first().focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => valueOf(page, 0)).toBe(t('feeling.1'));
    expect(await saved(page, 'json')).not.toBe('');
    await page.context().setOffline(false);
  });

  test('meets WCAG 2.2 AA at work, by day and by night, narrow and wide', async ({ reader }) => {
    const page = await reader.open(address, { prelude: AXE_PRELUDE });
    await begin(page, 'trade:restaurant');
    for (const [index, presses] of [
      [3, 2],
      [5, 1],
    ] as const) {
      await knots(page).nth(index).focus();
      for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown');
    }
    expect(await breachesOf(page)).toEqual([]);
  });

  test('without script says what it is, and gives the worksheet', async ({ reader }) => {
    const page = await reader.open(address, { scripts: false });
    expect(await page.locator('main').textContent()).toContain(t('atelier.noscript'));
    expect(await page.locator(`main a[href="${routes.worksheet('fr')}"]`).count()).toBe(2);
  });

  test.for(['fr', 'en'] as const)(
    'prints its worksheet (%s) on two sheets for the team, and one for whoever leads',
    async (locale, { reader }) => {
      const page = await reader.open(routes.worksheet(locale));
      const file = await page.pdf({ preferCSSPageSize: true });
      const document = await getDocumentProxy(new Uint8Array(file));
      expect(document.numPages).toBe(3);
      const wordsOn = async (number: number) => {
        const { items } = await (await document.getPage(number)).getTextContent();
        return items.flatMap((item) => ('str' in item ? item.str.trim() : []));
      };
      // As many knots on the two sheets as the method finds moments.
      const columns = Array.from({ length: 12 }, (_, index) => index + 1);
      expect(await wordsOn(1)).toEqual(expect.arrayContaining(columns.map(String)));
      expect(await wordsOn(2)).toEqual(
        expect.arrayContaining(columns.map((column) => String(column + 12))),
      );
    },
  );

  test.for(['trade:hotel', 'journey:quai-douze'])(
    'prints a journey (%s) on A4, each moment named at its knot, with its measure',
    async (beginning, { reader }) => {
      const page = await reader.open(address);
      await begin(page, beginning);
      const file = await page.pdf({ preferCSSPageSize: true });
      const document = await getDocumentProxy(new Uint8Array(file));
      const first = await document.getPage(1);
      const { width, height } = first.getViewport({ scale: 1 });
      expect([width, height].map(Math.round)).toEqual([595, 842]);
      const plain = (words: string) => words.replace(/\s+/g, '');
      const { items } = await first.getTextContent();
      const words = plain(items.map((item) => ('str' in item ? item.str : '')).join(''));
      expect(words).toContain(plain(t('atelier.measure.first')));
      expect(words).toContain(plain(t('atelier.answers.none')));
      for (const title of await titles(page)) {
        expect(words).toContain(plain(title?.replace(/^\d+\. /, '') ?? ''));
      }
    },
  );

  test('tells two journeys that begin alike apart by their names', async ({ reader }) => {
    const page = await reader.open(address);
    for (const count of [1, 2, 3]) {
      await begin(page, 'trade:shop');
      await page.getByRole('button', { name: t('atelier.all') }).click();
      await expect.poll(() => page.locator('.atelier-shelf li').count()).toBe(count);
    }
    const names = await page.locator('.atelier-shelf b').allTextContents();
    const [name = ''] = names.toSorted();
    expect(names.toSorted()).toEqual([name, `${name} (2)`, `${name} (3)`]);
    await page
      .getByRole('button', { name: `${t('atelier.shelf.copy')} · ${name}`, exact: true })
      .click();
    await expect
      .poll(() => page.locator('.atelier-shelf b').allTextContents())
      .toContain(`${name} (4)`);
  });

  test('brings a deleted journey back, and is not hurt by a second click', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await page.getByRole('button', { name: t('atelier.all') }).click();
    const shelf = page.locator('.atelier-shelf');
    await shelf.getByRole('button', { name: t('atelier.shelf.delete') }).dblclick();
    const back = shelf.getByRole('button', { name: t('atelier.shelf.restore') });
    await back.waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await back.click();
    const resume = shelf.getByRole('button', { name: t('atelier.shelf.resume') });
    await resume.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
    await shelf.getByRole('button', { name: t('atelier.shelf.delete') }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await back.waitFor();
  });

  test('says that the journey of an address is not in this browser', async ({ reader }) => {
    const page = await reader.open(`${address}#fil-elsewhere`);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(t('atelier.absent'));
  });

  test('goes on with the journey in the other language', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    await page.locator('header a[hreflang="en"]').click();
    await expect.poll(() => knots(page).count()).toBe(12);
    expect(new URL(page.url()).pathname).toBe(routes.atelier('en'));
    // Its titles are heard as they are written, on the sheet as on the thread.
    const langs = await knots(page).evaluateAll((found) =>
      found.map((knot) => knot.getAttribute('lang')),
    );
    expect(new Set(langs)).toEqual(new Set(['fr']));
  });

  test('stands with its form beside a knot far down, and shows where a moment was put', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:hotel');
    const add = page.getByRole('button', { name: t('atelier.add.after') });
    for (let more = 0; more < 7; more += 1) await add.click();
    await knots(page).nth(20).click();
    const title = page.getByRole('textbox', { name: t('atelier.field.title') });
    const seen = (locator: ReturnType<Page['locator']>) =>
      locator.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(() => seen(title)).toBe(true);
    await add.click();
    await expect.poll(() => seen(knots(page).nth(21))).toBe(true);
  });

  test('holds the focus in its panel on a telephone, and gives it back', async ({ reader }) => {
    const page = await reader.open(address, { width: WIDTHS.telephone });
    await begin(page, 'trade:shop');
    const isHeld = () =>
      page.evaluate(() => document.activeElement?.closest('.atelier-panel') !== null);
    await knots(page).nth(1).tap();
    await expect.poll(isHeld).toBe(true);
    expect(await page.locator('.atelier-canvas').getAttribute('inert')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe(await knots(page).nth(1).getAttribute('id'));
    const out = page.getByRole('button', { name: t('atelier.out'), exact: true });
    await out.tap();
    await expect.poll(isHeld).toBe(true);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(t('atelier.out'));
  });

  test('keeps what a field of numbers does not take out of the journey, and says so', async ({
    reader,
  }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    const wait = page.getByRole('spinbutton', { name: t('atelier.field.wait') });
    await wait.fill('-5');
    expect(await wait.inputValue()).toBe('-5');
    expect(await wait.getAttribute('aria-invalid')).toBe('true');
    await wait.fill('99999');
    expect(await wait.getAttribute('aria-invalid')).toBe('true');
    const most = new Intl.NumberFormat('fr').format(31 * 24 * 60);
    await page.getByText(t('atelier.number.wait', { most })).waitFor();
    await knots(page).nth(1).click();
    await expect.poll(() => wait.inputValue()).toBe('');
  });

  test('says how much room a name has left, and that it has none', async ({ reader }) => {
    const page = await reader.open(address);
    await begin(page, 'trade:shop');
    const field = page.getByRole('textbox', { name: t('atelier.field.title') });
    const room = page.locator('.atelier-form > .atelier-room');
    await field.fill('x'.repeat(50));
    await expect.poll(() => room.textContent()).toContain('10');
    await field.fill('x'.repeat(60));
    await expect.poll(() => room.textContent()).toBe(t('atelier.room.none', { most: 60 }));
    await field.fill('Court');
    await expect.poll(() => room.textContent()).toBe('');
  });

  test('prints its worksheet by a button, which is not there without script', async ({
    reader,
  }) => {
    const button = (page: Page) => page.locator('[data-print]');
    const bare = await reader.open(routes.worksheet('fr'), { scripts: false });
    expect(await button(bare).isVisible()).toBe(false);
    const page = await reader.open(routes.worksheet('fr'), {
      prelude: 'window.print = () => document.documentElement.setAttribute("data-printed", "");',
    });
    await button(page).click();
    expect(await page.locator('[data-printed]').count()).toBe(1);
  });
});
