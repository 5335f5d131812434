import type { AstroIntegration } from 'astro';

/** Adds `client:intent`: an island’s script loads when the reader turns to it, not before. */
export function clientIntent(): AstroIntegration {
  return {
    name: 'client-intent',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({
          name: 'intent',
          entrypoint: './src/integrations/client-intent-directive.ts',
        });
      },
    },
  };
}
