import type { NamedSSRLoadedRendererValue } from 'astro';
import { h, type ComponentType } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** How Astro renders a component that is no component of its own: a drawing, which takes no slots. */
const renderer: Omit<NamedSSRLoadedRendererValue, 'name'> = {
  check: (component) => Promise.resolve(typeof component === 'function'),
  renderToStaticMarkup: (component: ComponentType, props: Record<string, unknown>) =>
    Promise.resolve({ html: renderToStaticMarkup(h(component, props)) }),
};

export default renderer;
