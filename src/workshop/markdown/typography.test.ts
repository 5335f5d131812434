import { defineMdastPlugin, mdxToJs, type MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { MANUSCRIPT_FEATURES } from '../../magazine/texts/manuscript-tree.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { revealSpaces } from '../../tests/revealed-spaces.ts';
import { notesPlugin } from './notes.ts';
import { typographyPlugin } from './typography.ts';

/** The words under a node: calls left out, code and what is raised between marks, blocks by lines. */
function wordsUnder(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode' || node.type === 'code') return `\`${node.value}\``;
  if (node.type === 'break') return '/';
  if (node.type === 'link') return `[${node.children.map(wordsUnder).join('')}](${node.url})`;
  const words = 'children' in node ? (node.children as MdastNode[]).map(wordsUnder) : [];
  if ('name' in node && node.name === 'sup') return `^${words.join('')}^`;
  return words.join(node.type === 'root' ? '\n' : '');
}

/** Sets a text as the build does, and reads its words. */
async function setText(source: string, locale: Locale): Promise<string> {
  let words = '';
  const reader = defineMdastPlugin({
    name: 'reader',
    before(root) {
      words = wordsUnder(root);
    },
  });
  await mdxToJs(source, {
    features: MANUSCRIPT_FEATURES,
    fileURL: new URL(`file:///content/articles/a-article/${locale}.mdx`),
    mdastPlugins: [notesPlugin, typographyPlugin, reader],
  });
  return revealSpaces(words);
}

test('each text is set by the rules of its file', async () => {
  expect(await setText('Est-ce "fini" ?', 'fr')).toBe('Est-ce «_fini_»_?');
  expect(await setText('Isn\'t it "done" ?', 'en')).toBe('Isn’t it “done” ?');
});

test('words in the other language follow its rules, whatever the text', async () => {
  const french = `Il lit <Foreign lang="en">Really? It's "on"</Foreign>.`;
  expect(await setText(french, 'fr')).toBe('Il lit Really? It’s “on”.');
  const english = 'She reads <Foreign lang="fr-CA">Vraiment ? "Oui"</Foreign>.';
  expect(await setText(english, 'en')).toBe('She reads Vraiment_? «_Oui_».');
});

test('words in a third language stay as they were written', async () => {
  const source = `Un mot : <Foreign lang="es">El "momento" ... 20 km ?</Foreign> !`;
  expect(await setText(source, 'fr')).toBe('Un mot_: El "momento" ... 20 km ?_!');
});

test('the innermost tag decides', async () => {
  const source =
    'Voir <Foreign lang="es">¿«si»? <Foreign lang="fr">vrai ?</Foreign> *no ?*</Foreign> : fin.';
  expect(await setText(source, 'fr')).toBe('Voir ¿«si»? vrai_? no ?_: fin.');
});

test('a tag without a language takes that of what is around it', async () => {
  const source = '<Foreign lang="en">It is <Term id="seam">no 5 ?</Term></Foreign>';
  expect(await setText(source, 'fr')).toBe('It is no 5 ?');
});

test('a quotation opens and closes around other markup', async () => {
  expect(await setText('Elle dit "*non*" : "<Term id="seam">couture</Term>".', 'fr')).toBe(
    'Elle dit «_non_»_: «_couture_».\n',
  );
  expect(await setText('"*No*," she said, "<Foreign lang="fr">non</Foreign>".', 'en')).toBe(
    '“No,” she said, “non”.',
  );
});

test('the words of a quotation know that they stand in quotation marks', async () => {
  const verbatim = (lang: string, words: string) =>
    `<Verbatim source="a" lang="${lang}" by="Someone">${words}</Verbatim>`;
  expect(await setText(verbatim('en', 'He said "no".'), 'fr')).toBe('He said ‘no’.');
  expect(await setText(verbatim('fr', 'Il dit "non".'), 'en')).toBe('Il dit “non”.');
  expect(await setText(verbatim('es', 'Dice "no".'), 'en')).toBe('Dice "no".');
});

test('a call to a note does not part a word from its mark, and the note is set too', async () => {
  const source = 'Elle attend<Cite id="a">Voir p. 12 : "la file".</Cite> ?';
  expect(await setText(source, 'fr')).toBe('Elle attend_?\nVoir p.~12_: «_la file_».');
});

test('code and addresses are never touched', async () => {
  const source = `Le code \`a ? "b" : 'c'\` et https://a.b/?x=1 ou [l'aide](https://a.b/?y='1'...).

\`\`\`
if (a) { b("c") ; }
\`\`\``;
  expect(await setText(source, 'fr')).toBe(
    `Le code \`a ? "b" : 'c'\` et [https://a.b/?x=1](https://a.b/?x=1) ou [l’aide](https://a.b/?y='1'...).\n` +
      '`if (a) { b("c") ; }`',
  );
});

test('French ordinals are raised, in French words only', async () => {
  expect(await setText('La 1ère <Foreign lang="en">1re XXe</Foreign> du XXe siècle', 'fr')).toBe(
    'La 1^re^ 1re XXe du XX^e^~siècle',
  );
  expect(await setText('<Foreign lang="fr">le 1er</Foreign> of 1er', 'en')).toBe('le 1^er^ of 1er');
});

test('headings, lists, tables, tags and line breaks are set', async () => {
  const source = `## Vraiment ?

- l'un

| n° 5 | \`?\` |
|---|---|
| 20 km | oui ! |

<PullQuote>L'effort ...</PullQuote>

Un vers  
:`;
  expect(await setText(source, 'fr')).toBe(
    'Vraiment_?\nl’un\nn°~5`?`20~kmoui_!\nL’effort …\nUn vers/:',
  );
});
