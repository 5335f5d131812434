import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { PAGE_MADE, type PageMade } from './page-made.ts';

/** The phases of a build that a bench tells apart. */
export const PHASES = ['sync', 'bundle', 'pages', 'pictures', 'search'] as const;

type Phase = (typeof PHASES)[number];

/** What a build says of itself. */
export interface BuildReport {
  /** CPU seconds of the process of the build, all its threads included; what it starts is not. */
  seconds: Record<Phase, number>;
  /** Pages that were made, pictures and other files apart. */
  pages: number;
}

/** What is said of a build that made nothing. */
export const NOTHING_BUILT: BuildReport = {
  seconds: { sync: 0, bundle: 0, pages: 0, pictures: 0, search: 0 },
  pages: 0,
};

/** The integration that is a phase of its own once the pages are made; the others count as pages. */
const PHASE_OF: Readonly<Record<string, Phase>> = { 'search-index': 'search' };

/**
 * Adds to a configuration of Astro what measures each phase of a build, and writes its report when it is done.
 *
 * @param report File to write, a `BuildReport` as JSON.
 */
export function measurePhases(config: AstroUserConfig, report: string): AstroUserConfig {
  const measured = structuredClone(NOTHING_BUILT);
  const { seconds } = measured;
  let last = 0;
  let isSynced = false;
  const countAs = (phase: Phase) => {
    const { user, system } = process.cpuUsage();
    const now = (user + system) / 1e6;
    seconds[phase] += now - last;
    last = now;
  };

  subscribe(PAGE_MADE, (message) => {
    const { path: made, done } = message as PageMade;
    const isPicture = made.endsWith('.png');
    // Pages follow each other, and so do pictures: the clock, which is slow, is read between the two.
    if (isPicture) countAs(done ? 'pictures' : 'pages');
    if (done && made.endsWith('/')) measured.pages += 1;
  });

  const watch: AstroIntegration = {
    name: 'phases',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        const entrypoint = fileURLToPath(new URL('page-made.ts', import.meta.url));
        addMiddleware({ entrypoint, order: 'pre' });
        // No hook stands between the last bundle and the pages that are kept.
        const closeBundle = () => {
          if (isSynced) countAs('bundle');
        };
        updateConfig({ vite: { plugins: [{ name: 'bundled', closeBundle }] } });
      },
      'astro:build:start': () => {
        countAs('sync');
        isSynced = true;
      },
    },
  };
  const finish: AstroIntegration = {
    name: 'report',
    hooks: {
      'astro:build:done': () => {
        countAs('pages');
        mkdirSync(path.dirname(report), { recursive: true });
        writeFileSync(report, JSON.stringify(measured));
      },
    },
  };
  const measure = (integration: AstroIntegration): AstroIntegration => {
    const { 'astro:build:done': done, ...hooks } = integration.hooks;
    if (!done) return integration;
    return {
      ...integration,
      hooks: {
        ...hooks,
        'astro:build:done': async (options) => {
          countAs('pages');
          await done(options);
          countAs(PHASE_OF[integration.name] ?? 'pages');
        },
      },
    };
  };
  const own = (config.integrations ?? []) as AstroIntegration[];
  return { ...config, integrations: [watch, ...own.map(measure), finish] };
}
