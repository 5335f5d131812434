import { describe, expect, test } from 'vitest';
import { textSchema } from '../schemas/article.ts';
import { buildText, pickFacts, readableIn, type Article, type Text } from './article.ts';
import { parseManuscript } from '../texts/manuscript.ts';

const head = textSchema.parse({
  title: 'The queue',
  standfirst:
    'A queue with a man at its end, who holds a sign so that nobody has to wonder where it ends.',
  categories: ['Queueing'],
});

const MANUSCRIPT = `---
title: The queue
---

A man stands at the <Term id="seam">seam</Term>.<Cite id="b-2010" /> He holds a sign.<Cite id="a-2020" />

## The end of the line

<KeyFigure value="20" source="c-1999">minutes</KeyFigure>

<Verbatim source="b-2010" lang="en" by="A customer">so long</Verbatim>

Again the <Term id="seam">seam</Term>.<Cite id="b-2010" />
`;

function readText(source: string, own: object = {}): Text {
  const facts = pickFacts(parseManuscript(source, 'en'));
  return buildText({ id: 'queue', locale: 'en', head: { ...head, ...own }, facts });
}

describe('a text', () => {
  const text = readText(MANUSCRIPT);

  test('lists each source once, in the order in which it is first cited, however it is cited', () => {
    expect(text.citations).toEqual(['b-2010', 'a-2020', 'c-1999']);
  });

  test('lists each term that it explains once', () => {
    expect(text.terms).toEqual(['seam']);
  });

  test('knows its headings with their anchors', () => {
    expect(text.headings).toMatchObject([
      { depth: 2, text: 'The end of the line', id: 'the-end-of-the-line' },
    ]);
  });

  test('takes as long as the words that are read, not those of its head', () => {
    expect(readText('One two. '.repeat(119)).readingMinutes).toBe(1);
    expect(readText('One two. '.repeat(119) + 'Three.').readingMinutes).toBe(2);
  });

  test('has the address of its folder, or its own', () => {
    expect(text.slug).toBe('queue');
    expect(readText('A.', { slug: 'line' }).slug).toBe('line');
  });

  test('that is not MDX is refused, with the place', () => {
    expect(() => readText('A <Term id="seam">')).toThrow(
      expect.objectContaining({
        name: 'ManuscriptSyntaxError',
        place: expect.objectContaining({ line: 1 }) as object,
      }) as Error,
    );
  });
});

test('only the articles that exist in a language can be read in it', () => {
  const english = readText('A.');
  const bare = { slug: 'queue' } as Article;
  const french: Text = { ...english, locale: 'fr' };
  const articles: Article[] = [
    { ...bare, slug: 'both', texts: { fr: french, en: english } },
    { ...bare, slug: 'french', texts: { fr: french } },
  ];
  expect(readableIn(articles, 'en').map(({ slug, text }) => [slug, text.locale])).toEqual([
    ['both', 'en'],
  ]);
  expect(readableIn(articles, 'fr').map(({ slug }) => slug)).toEqual(['both', 'french']);
});
