import type { Plugin } from 'vite';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

const HELPER_IMPORT = /import\s?\{\s?\w+ as (\w+)\s?\}\s?from\s?"\.\/preload-helper\.[^"]+";/;

/** What a lazy import would preload, which a plain one does not. */
const PRELOADED = /const __vite__mapDeps=.*?;\n|,\s?__vite__mapDeps\(\[[\d,\s]*\]\)/g;

/**
 * Makes a lazy import in the browser a plain `import()`. Vite’s helper preloads the parts of what is
 * imported; ours are few and small, and every page would carry the helper for them.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      if (id !== PRELOAD_HELPER) return undefined;
      return 'export const __vitePreload = (load) => load();';
    },
    generateBundle: {
      order: 'post',
      // Shared by several files, the helper would be a request of its own.
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          file.code = file.code
            .replace(HELPER_IMPORT, 'const $1=(load)=>load();')
            .replace(PRELOADED, '');
          if (file.moduleIds.every((id) => id === PRELOAD_HELPER)) {
            Reflect.deleteProperty(bundle, file.fileName);
          }
        }
      },
    },
  };
}
