import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { splitOrdinals, typeset, type OrdinalRun } from '../domain/typography.ts';
import type { Locale } from '../schemas/locale.ts';

/** The language of a text, from the name of its file. */
function localeOfFile(file: URL | undefined): Locale {
  return file && fileURLToPath(file).endsWith('en.mdx') ? 'en' : 'fr';
}

function nodeOfRun({ text, raised }: OrdinalRun): MdastNode {
  const words: MdastNode = { type: 'text', value: text };
  if (!raised) return words;
  return {
    type: 'mdxJsxTextElement',
    name: 'sup',
    attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'ordinal' }],
    children: [words],
  };
}

/** Sets the prose of a text: every text node, never code or addresses. */
export const typographyPlugin: MdastPluginEntry = ({ fileURL }) => {
  const locale = localeOfFile(fileURL);
  return defineMdastPlugin({
    name: 'typography',
    text(node, context) {
      const value = typeset(node.value, locale);
      const runs = locale === 'fr' ? splitOrdinals(value) : [];
      if (runs.length > 1) context.replaceNode(node, runs.map(nodeOfRun));
      else if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
};
