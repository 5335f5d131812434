import { readdirSync } from 'node:fs';

/** Under `src/`, the code that holds what the browser runs on its own. */
const ISLANDS = 'site/islands';

/**
 * The house, wing by wing: what a wing or a file of `src/` may import beside itself. What readers get and
 * what editors get know nothing of each other; no wing imports the workshop, which
 * builds the site and looks after the project.
 *
 * @type {Record<string, readonly string[]>}
 */
const MAY_IMPORT = {
  magazine: [],
  site: ['magazine'],
  desk: ['magazine'],
  workshop: ['magazine', 'site', 'desk'],
  pages: ['magazine', 'site'],
  'middleware.ts': ['magazine', 'site'],
  'content.config.ts': ['magazine', 'desk/files/content-root.ts'],
  'env.d.ts': ['magazine'],
};

const islands = readdirSync(new URL(`../../${ISLANDS}/`, import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${ISLANDS}/${name}`);

/** @param {string} target @param {readonly string[]} others */
function zone(target, others) {
  return {
    target: `./src/${target}`,
    from: './src',
    except: [`./${target}`, ...others.map((other) => `./${other}`)],
    message: `src/${target} may import only ${['its own files', ...others].join(', ')}.`,
  };
}

/** The zones of `import-x/no-restricted-paths`. Tests are in no wing: they may import what they test. */
export const zones = [
  ...Object.entries(MAY_IMPORT).map(([target, others]) => zone(target, others)),
  // An island knows no other island: a page may hold one without the other.
  ...islands.map((target) =>
    zone(target, ['magazine', 'site/drawings', 'site/instrument', 'site/search']),
  ),
];

/** The one reader of the magazine that only runs inside Astro, what it notes and keeps, and what names the collections to it. */
export const FROM_ASTRO = [
  'src/magazine/library/from-astro.ts',
  'src/magazine/library/uses.ts',
  'src/magazine/kept/*.ts',
  'src/content.config.ts',
];

/** What shows data that it is handed. */
export const SHOWN = ['components', 'layouts', 'drawings'].map(
  (folder) => `src/site/${folder}/**/*.{ts,tsx,astro}`,
);

/** What reads the library: pages ask it, and hand on what it gives. */
export const LOADERS = '/(?:editions|pictures)/|/(?:from-astro|site-page)\\.ts$';

/** Folders that read no file, no environment and no clock, and know nothing of Astro’s modules. */
export const PURE = ['magazine', 'site/drawings', 'site/instrument', ISLANDS].map(
  (folder) => `src/${folder}/**/*.{ts,tsx}`,
);
