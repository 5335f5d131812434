import type { Plugin } from 'vite';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

const HELPER_IMPORT = /import\s?\{\s?\w+ as (\w+)\s?\}\s?from\s?"\.\/preload-helper\.[^"]+";/;

/** What a lazy import would preload, which a plain one does not. */
const PRELOADED = /const __vite__mapDeps=.*?;\n|,\s?__vite__mapDeps\(\[[\d,\s]*\]\)/g;

/** A lazy import as Vite hands it to its helper: as it is, or with the names that are taken from it. */
const HANDED =
  /\b(\w+)\((?:\(\)=>(import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?)|async\(\)=>\{let\{(\w+):(\w+)\}=await (import\(`[^`]+`\));return\{\3:\4\}\})(?:,\[\])?\)/g;

const LAZY = /\bimport\(/g;

/**
 * What imports lazily. A page never asks again for a module that did not come: HTML has browsers remember the failure by
 * its address, and Chromium does. So the next try asks under another, with a question mark more, and keeps to it once it
 * has come.
 */
const ASK =
  'function $import(e,t=$import[e]||e,n=import(t)){return n.catch(()=>$import[e]=t+`?`),n}';

/** Writes the lazy imports of a chunk plainly; the helper stays for one in a form that is not known. */
function writePlainly(chunk: string): string {
  const code = chunk.replace(PRELOADED, '');
  const helper = HELPER_IMPORT.exec(code)?.[1];
  const plain = code.replace(HANDED, (handed, name, whole: string | undefined, ...[, , named]) =>
    name === helper ? (whole ?? String(named)) : handed,
  );
  const isHanded = helper && new RegExp(`\\b${helper}\\((?:async)?\\(\\)=>`).test(plain);
  const asking = plain
    .replace(HELPER_IMPORT, isHanded ? 'const $1=(load)=>load();' : '')
    .replace(LAZY, '$import(');
  return asking === plain ? plain : ASK + asking;
}

/**
 * Makes a lazy import in the browser a plain `import()` that can be tried again. Vite’s helper preloads the parts of
 * what is imported; ours are few and small, and every page would carry the helper for them.
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
          file.code = writePlainly(file.code);
          if (file.moduleIds.every((id) => id === PRELOAD_HELPER)) {
            Reflect.deleteProperty(bundle, file.fileName);
          }
        }
      },
    },
  };
}
