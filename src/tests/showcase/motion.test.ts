import { describe, expect } from 'vitest';
import { translator } from '../../magazine/words/messages.ts';
import { test, WIDTHS } from '../site/reader.ts';
import { article, expectChosen, knotsOf } from './article-thread.ts';

const t = translator('fr');

const WATCH_MOTION = `
  globalThis.movements = [];
  globalThis.beads = 0;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.matches('.bead')) globalThis.beads += 1;
      }
    }
  }).observe(document, { childList: true, subtree: true });
  for (const type of ['animationstart', 'transitionrun']) {
    addEventListener(type, ({ animationName, propertyName, target }) => {
      const motion = target.getAnimations({ subtree: true })[0];
      globalThis.movements.push({
        name: animationName ?? propertyName,
        duration: motion?.effect.getComputedTiming().duration ?? 0,
      });
    }, true);
  }
`;

interface Movement {
  name: string;
  duration: number;
}

describe('motion', () => {
  test('the thread draws itself once, in less than 700 ms', async ({ reader }) => {
    const page = await reader.open(article, { motion: true, prelude: WATCH_MOTION });
    await expect.poll(() => page.evaluate<Movement[]>('movements')).not.toEqual([]);
    const movements = await page.evaluate<Movement[]>('movements');
    expect(Math.max(...movements.map(({ duration }) => duration))).toBeLessThan(700);
  });

  test.for([
    [WIDTHS.desk, 'inset(-30px 100% -30px -30px)'],
    [WIDTHS.telephone, 'inset(-30px -30px 100%)'],
  ] as const)('at %i px it is drawn the way that it runs', async ([width, start], { reader }) => {
    const page = await reader.open(article, { width, motion: true });
    const drawn = await page.evaluate(() => {
      const strands = [...document.querySelectorAll('.draws .strands')];
      const shown = strands.find((drawing) => drawing.checkVisibility());
      const [motion] = shown?.getAnimations() ?? [];
      if (!shown || !motion) return undefined;
      motion.pause();
      motion.currentTime = 0;
      return getComputedStyle(shown).clipPath;
    });
    expect(drawn).toBe(start);
  });

  test('a bead runs along the strand from one moment to the next', async ({ reader }) => {
    const page = await reader.open(article, { motion: true, prelude: WATCH_MOTION });
    await knotsOf(page).nth(1).click();
    await expectChosen(page, 'hatch');
    await page.keyboard.press('ArrowRight');
    await expectChosen(page, 'ticket');
    await expect.poll(() => page.evaluate('beads')).toBe(1);
    await expect.poll(() => page.locator('.bead').count()).toBe(0);
  });

  test('a reader who wants no motion gets none', async ({ reader }) => {
    const page = await reader.open(article, { motion: false, prelude: WATCH_MOTION });
    await knotsOf(page).nth(1).click();
    await expectChosen(page, 'hatch');
    await knotsOf(page).nth(1).press('ArrowRight');
    await expectChosen(page, 'ticket');
    await page.getByRole('button', { name: t('theme.dark') }).click();
    expect(await page.evaluate<Movement[]>('movements')).toEqual([]);
    expect(await page.evaluate('beads')).toBe(0);
  });
});
