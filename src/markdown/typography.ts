import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { typeset } from '../domain/typography.ts';
import type { Locale } from '../schemas/locale.ts';

/** The language of a text, from the name of its file. */
export function localeOfFile(file: URL | undefined): Locale {
  return file && fileURLToPath(file).endsWith('en.mdx') ? 'en' : 'fr';
}

/** Sets the prose of a text: every text node, never code or addresses. */
export const typographyPlugin: MdastPluginEntry = ({ fileURL }) => {
  const locale = localeOfFile(fileURL);
  return defineMdastPlugin({
    name: 'typography',
    text(node, context) {
      const value = typeset(node.value, locale);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
};
