import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Plugin } from 'vite';
import { issueSchema } from '../../magazine/schemas/issue.ts';

const VIRTUAL = 'virtual:issue-colours.css';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Serves each issue’s two colours, and what its pages are called as they give way to each other, as one rule
 * keyed by `data-issue`, since the content security policy refuses `style` attributes.
 *
 * @param folder The `content/issues/` folder.
 */
export function issueColours(folder: URL): Plugin {
  return {
    name: 'issue-colours',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
      const rules = await Promise.all(
        names.map(async (name) => {
          const file = new URL(name, folder);
          this.addWatchFile(file.pathname);
          const { number, stock, ink } = issueSchema.parse(parse(await readFile(file, 'utf8')));
          return `[data-issue='${number}']{--stock:${stock};--ink:${ink};--leaf:issue-${number}}`;
        }),
      );
      return rules.join('\n');
    },
  };
}
