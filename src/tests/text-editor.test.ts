import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { schemaHeader } from '../desk/json-schemas/catalogue.ts';
import { PROJECT, withDocument, type Offer } from './language-server.ts';

const labelsOf = (offers: readonly Offer[]) => offers.map(({ label }) => label);

function documentationOf(offers: readonly Offer[], label: string): string {
  const { documentation = '' } = offers.find((offer) => offer.label === label) ?? {};
  return typeof documentation === 'string' ? documentation : documentation.value;
}

const settings = JSON.parse(
  await readFile(path.join(PROJECT, '.vscode/settings.json'), 'utf8'),
) as Record<string, unknown>;

describe('in the text editor, the head of a text', () => {
  const astro = {
    initial: {
      typescript: { tsdk: path.join(PROJECT, 'node_modules/typescript/lib') },
      contentIntellisense: settings['astro.content-intellisense'],
    },
  };

  test('offers its fields, each described in French', async () => {
    const [file = ''] = await Array.fromAsync(glob('content/articles/*/fr.mdx', { cwd: PROJECT }));
    const text = '---\ntitle: Essai\n\n---\n\nTexte.\n';
    // The server is silent on a file that Astro, which wrote this list when it built last, does not know.
    const entries = await readFile(
      path.join(PROJECT, '.astro/collections/collections.json'),
      'utf8',
    );
    expect(entries).toContain(pathToFileURL(path.join(PROJECT, file)).href);
    await withDocument('astro', { file, language: 'mdx', text }, astro, async (document) => {
      await document.complaints();
      const offers = await document.offersAt(2, 0);
      expect(labelsOf(offers)).toEqual(
        expect.arrayContaining(['standfirst', 'categories', 'coverLine', 'slug']),
      );
      expect(labelsOf(offers)).not.toContain('title');
      expect(documentationOf(offers, 'standfirst')).toContain('le résumé sous le titre');
    });
    // The server reads the types of the whole project first.
  }, 300_000);
});

describe('in the text editor, a YAML file', () => {
  const start = (text: string, file: string, sections: Record<string, unknown>) =>
    [{ file, language: 'yaml', text }, { sections }] as const;

  /** The settings of one extension as VS Code hands them to its server. */
  const sectionsOf = (section: string) => {
    const nested: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(settings)) {
      const [first, second] = name.split('.');
      if (first === section && second !== undefined) nested[second] ??= value;
    }
    const schemas = Object.entries(settings['yaml.schemas'] as Record<string, string>);
    return {
      [section]: {
        ...nested,
        schemaStore: { enable: false },
        schemas: Object.fromEntries(
          schemas.map(([schema, files]) => [pathToFileURL(path.join(PROJECT, schema)).href, files]),
        ),
      },
    };
  };

  test('is completed through the header that the desk writes', async () => {
    const file = 'content/journeys/essai.yaml';
    const text = `${schemaHeader('journey', file)}\ntitle: {fr: Essai, en: Trial}\n\n`;
    const sections = { yaml: { completion: true, validate: true, schemaStore: { enable: false } } };
    await withDocument('yaml', ...start(text, file, sections), async (document) => {
      await document.complaints();
      const offers = await document.offersAt(2, 0);
      expect(labelsOf(offers)).toEqual(expect.arrayContaining(['persona', 'goal', 'moments']));
      expect(documentationOf(offers, 'persona')).toContain('jamais un nom');
    });
  });

  test('is completed through the settings of the project, values included', async () => {
    const file = 'content/sources/essai-2020.yaml';
    const text = 'title: Essai\ntype: \n';
    await withDocument('yaml', ...start(text, file, sectionsOf('yaml')), async (document) => {
      await document.complaints();
      expect(labelsOf(await document.offersAt(1, 6))).toEqual(
        expect.arrayContaining(['book', 'press']),
      );
    });
  });

  test('is told in French what is wrong with it', async () => {
    const file = 'content/sources/essai-2020.yaml';
    const text = 'type: book\ntitle: Essai\nlang: fr\nconsulted: true\ndate: "2010-9"\n';
    await withDocument('yaml', ...start(text, file, sectionsOf('yaml')), async (document) => {
      expect((await document.complaints()).join('\n')).toContain('Une date s’écrit `"AAAA"`');
    });
  });
});
