import { fileURLToPath } from 'node:url';
import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginEntry,
  type MdastVisitorContext,
} from 'satteri';
import { childrenOf, isElement } from '../../magazine/texts/manuscript-tree.ts';
import {
  localeOfLang,
  splitOrdinals,
  typesetPassage,
  type OrdinalRun,
  type PassageOptions,
  type LocaleRun,
} from '../../magazine/typography/typography.ts';
import type { Locale } from '../../magazine/vocabulary.ts';

type Text = Extract<MdastNode, { type: 'text' }>;

/** A run of a passage, and the node that holds it; none for code and for line breaks. */
interface HeldRun extends LocaleRun {
  node?: Text;
}

/** Blocks that are read in one breath, whatever they hold. */
const PASSAGES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The language of a text, from the name of its file. */
function localeOfFile(file: URL | undefined): Locale {
  return file && fileURLToPath(file).endsWith('en.mdx') ? 'en' : 'fr';
}

/** Whose rules set what a node holds: those of its own language, else of what is around it. */
function localeWithin(node: MdastNode, around: Locale | undefined): Locale | undefined {
  if (!isElement(node)) return around;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang') {
      return typeof attribute.value === 'string' ? localeOfLang(attribute.value) : around;
    }
  }
  return around;
}

/** The runs below a node, in reading order; calls to notes and comments leave no trace. */
function runsIn(node: MdastNode, around: Locale | undefined): HeldRun[] {
  const locale = localeWithin(node, around);
  return childrenOf(node).flatMap((child): HeldRun[] => {
    if (child.type === 'text') return [{ text: child.value, locale, node: child }];
    if (child.type === 'inlineCode') return [{ text: child.value, locale: undefined }];
    if (child.type === 'break') return [{ text: '\n', locale }];
    return runsIn(child, locale);
  });
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

function setPassage(passage: MdastNode, options: PassageOptions, context: MdastVisitorContext) {
  const runs = runsIn(passage, options.locale);
  typesetPassage(runs, options).forEach((value, index) => {
    const { node, locale } = runs[index] ?? {};
    if (!node) return;
    const parts = locale === 'fr' ? splitOrdinals(value) : [];
    if (parts.length > 1) context.replaceNode(node, parts.map(nodeOfRun));
    else if (value !== node.value) context.setProperty(node, 'value', value);
  });
}

/**
 * Sets the prose of a text, passage by passage, each word by the rules of the language it is in; never
 * code or addresses. Words in a language other than the magazine’s two stay as they are.
 */
export const typographyPlugin: MdastPluginEntry = ({ fileURL }) => {
  const visit = (node: MdastNode, around: PassageOptions, context: MdastVisitorContext): void => {
    const options = {
      locale: localeWithin(node, around.locale),
      // The component puts the words of another between quotation marks.
      quoted: around.quoted || (isElement(node) && node.name === 'Verbatim'),
    };
    const children = childrenOf(node);
    const isPassage = PASSAGES.has(node.type) || children.some(({ type }) => type === 'text');
    if (isPassage) setPassage(node, options, context);
    else children.forEach((child) => visit(child, options, context));
  };
  return defineMdastPlugin({
    name: 'typography',
    before(root, context) {
      visit(root, { locale: localeOfFile(fileURL) }, context);
    },
  });
};
