import { describe, expect, it } from 'vitest';
import { textSchema } from '../../magazine/schemas/article.ts';
import { parseMdx } from './mdx-document.ts';

const OPTIONS = { file: 'content/articles/x/fr.mdx', locale: 'fr', schema: textSchema } as const;

const HEAD = `---
title: Un titre
standfirst: Une librairie d’essai promet en vitrine ce que son rayon n’a plus, puis envoie le livre par le bac.
categories: [Librairie]
---
`;

describe('a text', () => {
  it('keeps the places of its head and of its body in the file', () => {
    const { document, manuscript, problems } = parseMdx(
      `${HEAD}\nLe « quai »<Cite id="x" />.\n`,
      OPTIONS,
    );
    expect(problems).toEqual([]);
    expect(document?.placeOf(['categories', 0])).toEqual({ line: 4, column: 14 });
    expect(manuscript?.elements[0]?.place).toEqual({ line: 7, column: 12 });
  });

  it('reads a line of three hyphens in the body as a line', () => {
    const { head, manuscript } = parseMdx(`${HEAD}\nAvant.\n\n---\n\nAprès.\n`, OPTIONS);
    expect(head?.title).toBe('Un titre');
    expect(manuscript?.words).toBe(2);
  });

  it('tells the problems of its head and of its body together', () => {
    const source = HEAD.replace('title:', 'titel:');
    const { problems } = parseMdx(`${source}\nLe <Cite id="x">quai.\n`, OPTIONS);
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'SCHEMA-002 2:1',
      'MDX-001 7:4',
    ]);
  });

  it('is not read without a head, which is refused', () => {
    const { problems, manuscript } = parseMdx('Avant.\n\n---\ntitle: x\n---\n', OPTIONS);
    expect(problems.map(({ code }) => code)).toEqual(['FILE-007']);
    expect(manuscript).toBeUndefined();
  });

  it.each(['\n', '  ', 'Avant.\n\n'])('has its head first, with nothing above: %j', (above) => {
    const { problems } = parseMdx(`${above}${HEAD}\nAvant.\n`, OPTIONS);
    expect(problems).toMatchObject([{ code: 'FILE-007', line: 1, column: 1 }]);
    expect(problems[0]?.why.en).toContain('The first line of a text is `---`');
  });

  it('may have an empty head, which misses its fields', () => {
    const { problems } = parseMdx('---\n---\n\nAvant.\n', OPTIONS);
    expect(problems).toMatchObject([{ code: 'SCHEMA-003', line: 2, column: 1 }]);
  });

  it('tells all that cannot be read, and goes on with the rest', () => {
    const body = 'Un <10, un <Term id=“a”>mot</Term>.\n\n<Moment id="b" />\n\nUn {c.\n';
    const { problems, manuscript, isWhole } = parseMdx(`${HEAD}\n${body}`, OPTIONS);
    expect(problems.map(({ code, line, fix }) => [code, line, fix?.text])).toEqual([
      ['MDX-001', 7, '\\<10,'],
      ['MDX-001', 7, '<Term id="a">'],
      ['MDX-001', 11, '\\{c.'],
    ]);
    expect(manuscript?.elements.map(({ name }) => name)).toEqual(['Moment', 'Term']);
    expect(manuscript?.passages.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'Un \ufffc\ufffc\ufffc\ufffc un \ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffcmot\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc.',
      'Un \ufffc\ufffc\ufffc',
    ]);
    expect(isWhole).toBe(false);
  });

  it.each([
    ['Si a<b ou b>c, elle part.', '\\<b'],
    ['Un prix a<b>c, dit-elle.', '\\<b>c,'],
    ['Si x<y et y>z.', '\\<y'],
    ['Avec n<m mais m>p.', '\\<m'],
    ['Une liste Liste<Quai>.', '\\<Quai>.'],
    ['Quand (a+b)<c alors c>d.', '\\<c'],
    ['Le prix <plus bas que prévu> attire.', '\\<plus'],
    ['Entre <la gare et le quai>, rien.', '\\<la'],
    ['Un 3<n ou n>3.', '\\<n'],
    ['Prix<seuil ou seuil>prix.', '\\<seuil'],
  ])('says what to write for a sign that compares: %j', (body, written) => {
    const { problems } = parseMdx(`${HEAD}\n${body}\n`, OPTIONS);
    expect(problems.map(({ code, line, fix }) => [code, line, fix?.text])).toEqual([
      ['MDX-001', 7, written],
    ]);
  });

  it.each([
    ['Un <Cite id="un "a" b" />.', 4],
    ['Un <Cite id="un " a " b" />.', 4],
    ['Un <Cite at="p. 2" id=""a" b" />.', 4],
    ["Un <Term id='l'eau' at=\"b\">mot</Term>.", 4],
    ['<Figure src="a.jpg" alt="un "mot"" credit="b">Un.</Figure>', 1],
  ])('tells of the quotes within a value, once: %j', (body, column) => {
    const { problems } = parseMdx(`${HEAD}\n${body}\n`, OPTIONS);
    expect(problems).toMatchObject([{ code: 'MDX-001', line: 7, column }]);
    expect(problems[0]?.what.en).toContain('straight quote');
  });

  it.each([
    ['Un [mot]{.rang} ici.', '`[mot]\\{.rang\\}`'],
    ['## Un quai {#quai}', '`\\{#quai\\}`'],
    ['Un [mot](article:x){.rang} ici.', '`\\{.rang\\}`'],
  ])('tells of a class between braces with its words, once: %j', (body, written) => {
    const { problems } = parseMdx(`${HEAD}\n${body}\n`, OPTIONS);
    expect(problems).toMatchObject([{ code: 'MDX-001', line: 7, fix: undefined }]);
    expect(problems[0]?.remedy.en).toContain(written);
  });

  it.each([
    ['Ligne<br>suite.', 'MDX-002'],
    ['Un <span style="x">mot.', 'MDX-002'],
    ['Un <Trem id="x">mot.', 'MDX-002'],
    ['Un <i>mot.', 'MDX-002'],
  ])('takes a tag that is not closed for a tag: %j', (body, code) => {
    const { problems } = parseMdx(`${HEAD}\n${body}\n`, OPTIONS);
    expect(problems[0]?.code).toBe(code);
  });

  it('is given up where its problems do not end', () => {
    const { problems, manuscript } = parseMdx(`${HEAD}\n${'<1 '.repeat(150)}\n`, OPTIONS);
    expect(problems).toHaveLength(100);
    expect(manuscript).toBeUndefined();
  });

  it.each([
    ['Un&#8203;mot.', 'U+200B, espace sans chasse'],
    ['Un &#x202e;mot.', 'U+202E, commande de sens d’écriture'],
    ['Un&#1;mot.', 'U+FFFD, caractère perdu'],
  ])('is refused for what an entity hides: %s', (paragraph, name) => {
    expect(parseMdx(`${HEAD}\nAvant.\n\n${paragraph}\n`, OPTIONS).problems).toMatchObject([
      {
        code: 'FILE-008',
        line: 9,
        what: { fr: `Le texte cache un caractère invisible (${name}), qu’écrit une entité.` },
      },
    ]);
  });

  it('may name a space or a sign by an entity', () => {
    expect(parseMdx(`${HEAD}\nUn&nbsp;&amp; deux &lt; trois.\n`, OPTIONS).problems).toEqual([]);
  });

  it('tells why it is too much in words of its own', () => {
    const [problem] = parseMdx(`${HEAD}\n${'mot '.repeat(6_000)}\n`, OPTIONS).problems;
    expect(problem).toMatchObject({
      code: 'MDX-001',
      line: 7,
      why: {
        fr: 'Plus de 20000 caractères se suivent ici sans ligne vide : personne ne lirait un tel paragraphe.',
      },
    });
  });
});
