import { readdirSync } from 'node:fs';

const SOURCE = new URL('../', import.meta.url);

const FACTS = ['schemas', 'domain'];
const VIEW = [...FACTS, 'drawings', 'islands', 'i18n', 'lettering', 'site.ts'];

/**
 * Which way imports may point: for a folder of `src/`, what it may import beside itself.
 * A folder or file that stands in nobody’s row can be imported by nobody.
 *
 * @type {Record<string, readonly string[]>}
 */
const MAY_IMPORT = {
  schemas: ['domain/vocabulary.ts'],
  domain: ['schemas'],
  i18n: FACTS,
  library: [...FACTS, 'i18n', 'site.ts'],
  fonts: [],
  lettering: ['domain', 'fonts'],
  drawings: FACTS,
  scripts: [...FACTS, 'islands'],
  components: [...VIEW, 'scripts'],
  layouts: [...VIEW, 'scripts', 'components', 'styles', 'fonts'],
  pages: [...VIEW, 'components', 'layouts', 'library', 'editions', 'styles'],
  editions: [...FACTS, 'library', 'drawings', 'components', 'i18n', 'lettering', 'site.ts'],
  search: [...FACTS, 'library', 'editions', 'i18n', 'site.ts'],
  addresses: [...FACTS, 'library'],
  checks: [...FACTS, 'library', 'addresses'],
  cli: [...FACTS, 'i18n', 'library', 'addresses', 'checks', 'editions', 'json-schemas', 'server'],
  markdown: FACTS,
  integrations: [...FACTS, 'i18n', 'addresses', 'markdown', 'search', 'server'],
  server: [],
  bench: [],
  review: [...FACTS, 'library', 'editions', 'server'],
  manual: [...FACTS, 'library'],
  tasks: [...FACTS, 'library', 'addresses', 'cli', 'json-schemas', 'server', 'manual', 'review'],
  lint: [],
  'site.ts': ['domain'],
  'content.config.ts': ['schemas'],
  'env.d.ts': ['domain'],
};

/** The magazine as Astro reads it, and what is made for its pages: out of reach without Astro. */
const NEEDS_ASTRO = './src/library/{from-astro,reading,site-page,structured-data}.ts';

const islands = readdirSync(new URL('islands/', SOURCE), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `islands/${name}`);

/** @param {string} target @param {readonly string[]} others */
function zone(target, others) {
  return {
    target: `./src/${target}`,
    from: './src',
    except: [`./${target}`, ...others.map((other) => `./${other}`)],
    message: `src/${target} may import only ${['its own files', ...others].join(', ')}.`,
  };
}

/** The zones of `import-x/no-restricted-paths`. Tests are no layer: they may import what they test. */
export const zones = [
  ...Object.entries(MAY_IMPORT).map(([target, others]) => zone(target, others)),
  // An island knows no other island: a page may hold one without the other.
  ...islands.map((target) => zone(target, [...FACTS, 'drawings'])),
  {
    target: ['./src/addresses', './src/checks', './src/cli'],
    from: NEEDS_ASTRO,
    message: 'Checks and commands read the magazine from disk, without Astro.',
  },
];

/** Folders that read no file, no environment and no clock, and know nothing of Astro’s modules. */
export const PURE = ['schemas', 'domain', 'addresses', 'drawings', 'islands', 'i18n'].map(
  (folder) => `src/${folder}/**/*.{ts,tsx}`,
);

/** Folders that run in plain Node, where `astro:` modules do not exist. */
export const PLAIN_NODE = ['bench', 'checks', 'cli', 'server', 'review', 'tasks', 'fonts'].map(
  (folder) => `src/${folder}/**/*.ts`,
);
