import {
  defineMdastPlugin,
  type MdastNode,
  type MdxJsxAttributeUnion,
  type MdastPluginEntry,
} from 'satteri';
import {
  childrenOf,
  literalAttribute,
  type JsxElement,
} from '../../magazine/texts/manuscript-tree.ts';

function attribute(name: string, value: string): MdxJsxAttributeUnion {
  return { type: 'mdxJsxAttribute', name, value };
}

interface Call {
  element: JsxElement;
  /** Whether it stands right after another number. */
  follows: boolean;
}

const isNamed = (node: MdastNode | undefined, name: string): node is JsxElement =>
  node?.type === 'mdxJsxTextElement' && node.name === name;

/** The calls to notes below a node, in reading order. */
function callsIn(node: MdastNode): Call[] {
  const children = childrenOf(node);
  return children.flatMap((child, index) =>
    isNamed(child, 'Cite') || isNamed(child, 'Term')
      ? [{ element: child, follows: isNamed(children[index - 1], 'Cite') }]
      : callsIn(child),
  );
}

/**
 * Numbers the citations of a text and puts each note after the block that calls it: a citation note
 * for `<Cite>`, a definition for `<Term>`. The numbers are literals in the compiled text, so that
 * neither the page nor the feed has to count while it renders.
 */
export const notesPlugin: MdastPluginEntry = () => {
  let number = 0;
  const firstNumbers = new Map<string, number>();

  const noteOf = (call: JsxElement): MdastNode => {
    if (call.name === 'Term') {
      return {
        type: 'mdxJsxFlowElement',
        name: 'TermNote',
        attributes: [attribute('id', literalAttribute(call, 'id') ?? '')],
        children: [],
      };
    }
    number += 1;
    const id = literalAttribute(call, 'id') ?? '';
    const first = firstNumbers.get(id) ?? number;
    firstNumbers.set(id, first);
    const at = literalAttribute(call, 'at');
    return {
      type: 'mdxJsxFlowElement',
      name: 'CitationNote',
      attributes: [
        attribute('id', id),
        attribute('number', String(number)),
        attribute('first', String(first)),
        ...(at ? [attribute('at', at)] : []),
      ],
      // A remark is phrasing; the block that holds it here renders no paragraph around it.
      children: call.children as never,
    };
  };

  const annotate: NonNullable<Parameters<typeof defineMdastPlugin>[0]['paragraph']> = (
    node,
    context,
  ) => {
    const calls = callsIn(node);
    if (calls.length === 0) return;
    const notes = calls.map(({ element: call, follows }) => {
      const note = noteOf(call);
      if (call.name === 'Cite') {
        context.replaceNode(call, {
          type: 'mdxJsxTextElement',
          name: 'Cite',
          attributes: [
            ...call.attributes,
            attribute('number', String(number)),
            ...(follows ? [attribute('follows', 'call')] : []),
          ],
          children: [],
        });
      }
      return note;
    });
    context.insertAfter(node, notes);
  };

  return defineMdastPlugin({ name: 'notes', paragraph: annotate, table: annotate as never });
};
