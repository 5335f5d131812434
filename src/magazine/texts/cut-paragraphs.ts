import type { MdastNode } from 'satteri';
import { childrenOf } from './manuscript-tree.ts';

type Paragraph = Extract<MdastNode, { type: 'paragraph' }>;

/** What a comment looks like once MDX has taken its braces off: one alone, since code may stand between two. */
export const COMMENT = /^\s*\/\*((?:[^*]|\*(?!\/))*)\*\/\s*$/;

/** The blocks of a paragraph that comments cut into several, by their indexes; the end is excluded. */
interface CutParagraph {
  start: number;
  end: number;
}

const isComment = (node: MdastNode) =>
  node.type === 'mdxFlowExpression' && COMMENT.test(node.value);

/** Whether a block stands on the line after another, so that no empty line parts them. */
const follows = (block: MdastNode, before: MdastNode | undefined) =>
  before?.position !== undefined && block.position?.start.line === before.position.end.line + 1;

/**
 * Finds the paragraphs that the notes of the editors cut: MDX ends one at a comment on a line of its own,
 * though it is about the words around it.
 *
 * @param root A tree with the places of its nodes.
 */
export function findCutParagraphs(root: MdastNode): CutParagraph[] {
  const blocks = childrenOf(root);
  const found: CutParagraph[] = [];
  for (let start = 0; start < blocks.length; start += 1) {
    if (blocks[start]?.type !== 'paragraph') continue;
    let end = start + 1;
    for (let next = end; next < blocks.length; next += 1) {
      const block = blocks[next];
      if (!block || !follows(block, blocks[next - 1])) break;
      if (block.type === 'paragraph') end = next + 1;
      else if (!isComment(block)) break;
    }
    if (end > start + 1) found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** Makes one paragraph of several and of the comments between them. */
export function joinParagraph(parts: readonly MdastNode[]): Paragraph {
  const [first, last] = [parts[0]?.position, parts.at(-1)?.position];
  const children = parts.flatMap((part, index): readonly MdastNode[] => {
    if (part.type === 'mdxFlowExpression') return [{ ...part, type: 'mdxTextExpression' }];
    const place = part.position?.start;
    const position = place && { position: { start: place, end: place } };
    return index > 0
      ? [{ type: 'text', value: '\n', ...position }, ...childrenOf(part)]
      : childrenOf(part);
  });
  return {
    type: 'paragraph',
    children: children as Paragraph['children'],
    ...(first && last && { position: { start: first.start, end: last.end } }),
  };
}

/** The tree of a text with its paragraphs whole. */
export function joinCutParagraphs(root: MdastNode): MdastNode {
  const blocks = [...childrenOf(root)];
  const cut = findCutParagraphs(root);
  for (const { start, end } of cut.toReversed()) {
    blocks.splice(start, end - start, joinParagraph(blocks.slice(start, end)));
  }
  return cut.length > 0 ? ({ ...root, children: blocks } as MdastNode) : root;
}
