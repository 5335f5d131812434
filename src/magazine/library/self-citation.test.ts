import { expect, test } from 'vitest';
import { findReadable } from './article.ts';
import { buildSmallLibrary } from '../../tests/small-library.ts';
import { citeArticle, writeBibtex } from './self-citation.ts';

const bac = findReadable(buildSmallLibrary().articles, 'bac', 'fr');
const cited = (title: string) => ({
  article: { ...bac, text: { ...bac.text, title } },
  authors: ['La rédaction', 'R&D'],
  url: 'https://a.example/articles/bac/',
});

test('an article is cited as the magazine cites other works', () => {
  const words = citeArticle(cited('Le bac')).replace(/\s/g, ' ');
  expect(words).toBe(
    'La rédaction et R&D, « Le bac », The Seamless Experience Fanzine, N° 1, 3 mars 2025. https://a.example/articles/bac/',
  );
});

test('an entry of BibTeX keeps names and title as they are written, and TeX out of them', () => {
  const entry = writeBibtex(cited('100 % {bac} & _quai_ \\input'));
  expect(entry).toContain('@article{bac-fr,\n  author = {{La rédaction} and {R\\&D}},\n');
  expect(entry).toContain('title = {{100 \\% \\{bac\\} \\& \\_quai\\_ \\textbackslash{}input}}');
  expect(entry).toContain('  year = {2025},\n  month = {3},\n  day = {3},\n');
});
