import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ALLOWED_TAGS } from '../files/allowed-tags.ts';
import { parseManuscript } from '../../magazine/texts/manuscript.ts';
import { CHANNELS, EVIDENCE_KINDS, STAGES } from '../../magazine/vocabulary.ts';
import { momentSchema } from '../../magazine/schemas/journey.ts';

interface Snippet {
  scope: string;
  prefix: string[];
  body: string[];
  description: string;
}

const FILE = new URL('../../../.vscode/fanzine.code-snippets', import.meta.url);
const SNIPPETS = Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Snippet>);

const snippetsFor = (scope: string) => SNIPPETS.filter(([, snippet]) => snippet.scope === scope);

/** What a snippet writes when its places are left as they are, the first of each choice taken. */
function expand({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\d+/g, '');
}

/** The values that a snippet offers for a field. */
function choicesOf({ body }: Snippet, field: string): string[] {
  const line = body.find((candidate) => candidate.trim().startsWith(`${field}: `)) ?? '';
  return /\$\{\d+\|([^|]*)\|\}/.exec(line)?.[1]?.split(',') ?? [];
}

function snippetOf(name: string): Snippet {
  const snippet = Object.fromEntries(SNIPPETS)[name];
  if (!snippet) throw new Error(`There is no snippet “${name}”.`);
  return snippet;
}

/** The tags that a snippet writes, each within a text that may hold it. */
function elementsOf(snippet: Snippet) {
  const written = expand(snippet);
  const isInline = snippet.body.length === 1;
  return parseManuscript(isInline ? `Avant ${written} après.\n` : `${written}\n`, 'fr').elements;
}

describe('the snippets for texts', () => {
  const elements = snippetsFor('mdx').flatMap(([, snippet]) => elementsOf(snippet));

  it.each([...ALLOWED_TAGS.keys()])('have one for <%s>', (name) => {
    expect(elements.map((element) => element.name)).toContain(name);
  });

  it.each(snippetsFor('mdx'))('use the vocabulary as it is: %s', (_, snippet) => {
    for (const { name, attributes, text, within } of elementsOf(snippet)) {
      const tag = ALLOWED_TAGS.get(name);
      const known = Object.keys(tag?.attributes ?? {});
      expect(known).toEqual(expect.arrayContaining(Object.keys(attributes)));
      for (const [attribute, { required, form }] of Object.entries(tag?.attributes ?? {})) {
        const value = attributes[attribute];
        if (required) expect(value, attribute).toBeTruthy();
        if (form && value) expect(value, attribute).toMatch(form.pattern);
      }
      if (tag?.words === 'required') expect(text).not.toBe('');
      if (tag?.words === 'none') expect(text).toBe('');
      expect(tag?.within).toContain(within);
    }
  });

  it.each(['article:', 'term:', 'issue:', 'brand:', '#moment-'])('have a link to %s', (start) => {
    const links = snippetsFor('mdx').flatMap(
      ([, snippet]) => parseManuscript(expand(snippet), 'fr').links,
    );
    expect(links.some(({ target, text }) => target.startsWith(start) && text !== '')).toBe(true);
  });

  it('have a note that allows what a rule would say', () => {
    const { comments } = parseManuscript(expand(snippetOf('Permission dans un texte')), 'fr');
    expect(comments.map(({ text }) => text.trim())).toEqual(['desk-allow CODE: la raison']);
  });
});

describe('the snippets for YAML', () => {
  it('have a moment that fits its schema', () => {
    const [moment] = parse(expand(snippetOf('Moment d’un parcours'))) as unknown[];
    expect(momentSchema.parse(moment)).toMatchObject({ id: 'identifiant', feeling: 0 });
  });

  it('offer the closed lists of a moment, whole', () => {
    const moment = snippetOf('Moment d’un parcours');
    expect(choicesOf(moment, 'stage')).toEqual(STAGES);
    expect(choicesOf(moment, 'channel')).toEqual(CHANNELS);
    expect(choicesOf(moment, 'evidence')).toEqual(EVIDENCE_KINDS);
    expect(
      choicesOf(moment, 'feeling')
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([-2, -1, 0, 1, 2]);
  });

  it('have a seam that fits its schema', () => {
    const { seam } = parse(expand(snippetOf('Couture d’un moment'))) as { seam: unknown };
    expect(momentSchema.shape.seam.parse(seam)).toMatchObject({ visible: true });
  });

  it('have a note that allows what a rule would say', () => {
    expect(expand(snippetOf('Permission dans un fichier YAML')).trim()).toBe(
      '# desk-allow CODE: la raison',
    );
  });
});

it.each(SNIPPETS)('%s is described by a sentence', (_, { description, prefix }) => {
  expect(description).toMatch(/^\p{Lu}.*\.$/u);
  expect(prefix.length).toBeGreaterThan(0);
});
