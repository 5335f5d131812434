import mdxRenderer from '@astrojs/mdx/server.js';
import preactRenderer from '../drawings/preact-renderer.ts';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { TextContext } from '../../magazine/texts/reading.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

let shared: Promise<AstroContainer> | undefined;

/**
 * The renderers are imported from their modules: `loadRenderers()` imports Preact’s by a computed path,
 * which a static build cannot follow (withastro/astro#11697).
 */
async function createContainer(): Promise<AstroContainer> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  container.addServerRenderer({ name: 'preact-drawings', renderer: preactRenderer });
  return container;
}

/**
 * Renders a component outside any page. No other module knows Astro’s Container API, which is still
 * experimental.
 *
 * @param reading What the tags of the text need to know of the article.
 * @returns HTML as Astro wrote it, markers of its compiler included.
 */
export async function renderComponent(
  component: Component,
  props: Record<string, unknown>,
  reading: TextContext,
): Promise<string> {
  shared ??= createContainer();
  return (await shared).renderToString(component, { props, locals: { reading } });
}
