import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The success criteria of WCAG 2.2 at levels A and AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The script of axe, to run as a prelude: a policy has no say over what a debugger adds. */
export const AXE_PRELUDE = axe.source;

/**
 * Looks for breaches of WCAG 2.2 AA in what a page shows now.
 *
 * @param page Opened with `AXE_PRELUDE`.
 * @returns One line for each element at fault.
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
