import { expect, test } from 'vitest';
import { pageSchema } from '../schemas/page.ts';
import { sourceSchema } from '../schemas/source.ts';
import { textSchema } from '../schemas/article.ts';
import { typesetPage, typesetSource, typesetText } from './typeset-entries.ts';

const STANDFIRST = `Le lien: ${'on le cherche, on le trouve, on le perd. '.repeat(3)}`.trim();
const SET = STANDFIRST.replace(':', '\u202f:');
const FACTS = {
  readingMinutes: 1,
  headings: [{ depth: 2, id: 'quoi', text: 'Quoi ?' }],
  citations: [],
  terms: [],
  linkedTerms: [],
  cards: [],
};

test('the title of a source is set by the rules of its own language', () => {
  const source = { type: 'book', title: 'Vraiment ?', consulted: true } as const;
  const titleIn = (lang: string) => typesetSource(sourceSchema.parse({ ...source, lang })).title;
  expect(titleIn('fr')).toBe('Vraiment\u202f?');
  expect(titleIn('de')).toBe('Vraiment ?');
});

test('the head of a text and its headings are set, and its anchors stay', () => {
  const head = textSchema.parse({
    title: 'Vraiment ?',
    standfirst: STANDFIRST,
    categories: ['Pourquoi ?'],
  });
  const { head: set, facts } = typesetText({ locale: 'fr', head, facts: FACTS });
  expect(set).toMatchObject({
    title: 'Vraiment\u202f?',
    standfirst: SET,
    categories: ['Pourquoi\u202f?'],
  });
  expect(facts.headings).toEqual([{ depth: 2, id: 'quoi', text: 'Quoi\u202f?' }]);
});

test('the head of a standing page is set', () => {
  const head = pageSchema.parse({ title: 'Vraiment ?', standfirst: STANDFIRST, slug: 'vraiment' });
  const { head: set } = typesetPage({ locale: 'fr', head, facts: FACTS });
  expect(set).toMatchObject({ title: 'Vraiment\u202f?', standfirst: SET });
});
