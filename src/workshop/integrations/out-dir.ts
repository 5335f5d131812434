import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Tells the pages which folder a build writes the site into, whatever the command line says: `import.meta.env.OUT_DIR`. */
export function outDir(): AstroIntegration {
  return {
    name: 'out-dir',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = JSON.stringify(fileURLToPath(config.outDir));
        updateConfig({ vite: { define: { 'import.meta.env.OUT_DIR': folder } } });
      },
    },
  };
}
