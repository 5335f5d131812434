import { expect, test } from 'vitest';
import { BUDGETS, kindOf, PAGE_KINDS, type PageWeight } from './budgets.ts';
import { readBuiltSite } from './built-pages.ts';
import { Scales } from './page-weight.ts';

const site = await readBuiltSite();
const scales = new Scales(site);
const MEASURES = [
  'html',
  'css',
  'scriptsBefore',
  'scripts',
  'asked',
  'fonts',
  'total',
] as const satisfies readonly (keyof PageWeight)[];

const weighed = await Promise.all(
  site.pages.map(async (page) => ({
    path: page.path,
    kind: kindOf(page.template),
    weight: await scales.weigh(page),
  })),
);

/** The heaviest page of each kind by each measure: the one that the budget is about. */
const worst = PAGE_KINDS.flatMap((kind) =>
  MEASURES.map((measure) => {
    const [heaviest] = weighed
      .filter((entry) => entry.kind === kind)
      .sort((one, other) => other.weight[measure] - one.weight[measure]);
    if (!heaviest) throw new Error(`The site has no page of the kind “${kind}”.`);
    const [found, allowed] = [heaviest.weight[measure], BUDGETS[kind][measure]];
    return { kind, measure, found, allowed, path: heaviest.path };
  }),
).filter(({ allowed }) => Number.isFinite(allowed));

console.table(
  worst.map(({ kind, measure, found, allowed, path }) => ({
    page: kind,
    measure,
    found,
    budget: allowed,
    used: `${Math.round((100 * found) / allowed)} %`,
    worst: path,
  })),
);

test.for(worst)(
  'the $kind pages stay within $allowed bytes of $measure',
  ({ found, allowed, path }) => {
    expect(found, path).toBeLessThanOrEqual(allowed);
    // Nothing at all is a measure that no longer finds what it weighs.
    expect(found, path).toBeGreaterThan(0);
  },
);
