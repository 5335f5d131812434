import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { pickFacts } from '../../magazine/library/article.ts';
import { readTree } from '../../magazine/texts/manuscript.ts';
import { localeOfFile } from './typography.ts';

/** Leaves the facts of a text in the head of its module, so that the library reads no text once more. */
export const factsPlugin: MdastPluginEntry = ({ fileURL }) =>
  defineMdastPlugin({
    name: 'facts',
    before(root, { data }) {
      const facts = pickFacts(readTree(root, localeOfFile(fileURL)));
      Object.assign(data.astro?.frontmatter ?? {}, { facts });
    },
  });
