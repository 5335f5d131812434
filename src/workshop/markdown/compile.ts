import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { mdxToJs } from 'satteri';
import { MANUSCRIPT_FEATURES, TEXT_HEAD } from '../../magazine/texts/manuscript-tree.ts';
import { keep } from '../../magazine/kept/kept-files.ts';
import { cutParagraphsPlugin } from './cut-paragraphs.ts';
import { marksPlugin } from './marks.ts';
import { notesPlugin } from './notes.ts';
import { outlinePlugin } from './outline.ts';
import { typographyPlugin } from './typography.ts';

/** What a text is once it is compiled: a function of the components that stand for its tags. */
type Text = (props: { components?: Readonly<Record<string, unknown>> }) => unknown;

/** By this Astro knows who renders a component. */
const RENDERER = Symbol.for('astro:renderer');

async function writeCode(source: string, file: string): Promise<string> {
  // The head goes, and every place in the text stays.
  const body = source.replace(TEXT_HEAD, (head) => head.replace(/[^\n]/g, ' '));
  try {
    const { code } = await mdxToJs(body, {
      features: MANUSCRIPT_FEATURES,
      mdastPlugins: [cutParagraphsPlugin, notesPlugin, outlinePlugin, typographyPlugin],
      hastPlugins: [marksPlugin],
      fileURL: pathToFileURL(resolve(file)),
      jsxImportSource: 'astro',
      elementAttributeNameCase: 'html',
      outputFormat: 'function-body',
    });
    return code;
  } catch (cause) {
    throw new Error(`${file}:${String(cause)}`, { cause });
  }
}

/** The code of a text; a build keeps it, and while writing both the text and this may change. */
async function getCode(source: string, file: string): Promise<string> {
  if (import.meta.env.DEV) return writeCode(source, file);
  const causes = [source, file, import.meta.env.CODE_VERSION];
  const make = async () => new Uint8Array(Buffer.from(await writeCode(source, file)));
  return Buffer.from(await keep('texts', causes, make)).toString();
}

/**
 * Compiles a text into a component, which takes the vocabulary as its `components`.
 *
 * A text imports nothing, so that it need be no module: as one, each would be bundled, written and
 * loaded again, which takes much of the time of a large magazine.
 *
 * @param file Path from the project’s folder.
 * @throws {Error} With the file and the place, when the text is not MDX.
 */
export async function compileText(file: string): Promise<AstroComponentFactory> {
  const code = await getCode(await readFile(file, 'utf8'), file);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- The compiler wrote it, from a text that computes nothing.
  const load = new Function(code) as (runtime: object) => { default: Text };
  const { default: text } = load({ Fragment, jsx, jsxs });
  const component: Text = ({ components, ...props }) =>
    text({ ...props, components: { Fragment, ...components } });
  return Object.assign(component, { [RENDERER]: 'astro:jsx' }) as unknown as AstroComponentFactory;
}
