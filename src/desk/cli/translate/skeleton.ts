import type { MdastNode } from 'satteri';
import {
  childrenOf,
  isElement,
  literalAttribute,
  parseTree,
} from '../../../magazine/texts/manuscript-tree.ts';
import { buildPlaceholder } from '../../../magazine/texts/placeholder.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';

/** Tags whose words are kept as they were said. */
const KEPT = ['Verbatim', 'Foreign'];

const offsetsOf = ({ position }: MdastNode) =>
  [position?.start.offset ?? 0, position?.end.offset ?? 0] as const;

/** A tag as its text has it, its words to be written. */
function writeTag(node: MdastNode, source: string, held: string): string {
  const [start, end] = offsetsOf(node);
  const [first] = childrenOf(node);
  if (!first || !isElement(node) || KEPT.includes(node.name ?? '')) return source.slice(start, end);
  const alt = literalAttribute(node, 'alt');
  const opening = source.slice(start, offsetsOf(first)[0]).trimEnd();
  return `${alt ? opening.replace(`"${alt}"`, `"${held}"`) : opening}${held}</${node.name}>`;
}

/** The outermost tags in a block, without those that would mark words of the language itself as foreign. */
function tagsIn(node: MdastNode, locale: Locale): MdastNode[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return tagsIn(child, locale);
    const isOwn = child.name === 'Foreign' && literalAttribute(child, 'lang')?.startsWith(locale);
    return isOwn ? [] : [child];
  });
}

/** The body of a file as another language begins with it: its headings and tags in order, and words to be written. */
export function buildSkeleton(source: string, locale: Locale): string {
  const held = buildPlaceholder('…', locale);
  const inTag = `[${held.replace(/\s*:.*/, '')}]`;
  const blocks = childrenOf(parseTree(source)).flatMap((block) => {
    if (block.type === 'yaml' || block.type === 'mdxFlowExpression') return [];
    if (isElement(block)) return [writeTag(block, source, inTag)];
    const tags = tagsIn(block, locale).map((tag) => writeTag(tag, source, inTag));
    const mark = block.type === 'heading' ? `${'#'.repeat(block.depth)} ` : '';
    return [[`${mark}${held}`, ...tags].join(' ')];
  });
  return `${blocks.join('\n\n')}\n`;
}
