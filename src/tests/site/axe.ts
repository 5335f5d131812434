import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { WIDTHS } from './reader.ts';

/** The success criteria of WCAG 2.2 at levels A and AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The script of axe, to run as a prelude: a policy has no say over what a debugger adds. */
export const AXE_PRELUDE = axe.source;

/**
 * Looks for breaches of WCAG 2.2 AA in what a page shows now.
 *
 * @param page Opened with `AXE_PRELUDE`.
 * @returns One line for each element that breaks a rule.
 */
export async function findBreaches(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        // Axe leaves this criterion of WCAG 2.2 off unless it is asked for.
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      }),
    STANDARD,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [reason] = [...any, ...all, ...none];
      return `${id} at ${target.join(' ')}: ${reason?.message ?? ''}`;
    }),
  );
}

export const THEMES = ['light', 'dark'] as const;

/** A width of the window, by day or by night. */
export interface View {
  width: number;
  theme: (typeof THEMES)[number];
}

export const VIEWS: readonly View[] = [WIDTHS.telephone, WIDTHS.desk].flatMap((width) =>
  THEMES.map((theme) => ({ width, theme })),
);

/** Looks for breaches in each of several views of what a page shows now. */
export async function breachesOf(page: Page, views = VIEWS): Promise<string[]> {
  const breaches: string[] = [];
  for (const { width, theme } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    const found = await findBreaches(page);
    breaches.push(...found.map((breach) => `${theme}, ${width} px: ${breach}`));
  }
  return breaches;
}
