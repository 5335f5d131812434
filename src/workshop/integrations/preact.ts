import type { AstroIntegration } from 'astro';

/**
 * Renders the drawings, which are components of Preact, into the pages. `@astrojs/preact` would send every
 * module through Babel and render each component twice, for what no page needs: islands that Astro wakes.
 * Vite compiles them by what `tsconfig.json` says.
 */
export function preactDrawings(): AstroIntegration {
  return {
    name: 'preact-drawings',
    hooks: {
      'astro:config:setup': ({ addRenderer }) => {
        addRenderer({
          name: 'preact-drawings',
          serverEntrypoint: new URL('../../site/drawings/preact-renderer.ts', import.meta.url),
        });
      },
    },
  };
}
