import { expect, test } from 'vitest';
import { element, type Root } from '../../../magazine/texts/html-tree.ts';
import { writeHtml } from '../html.ts';
import { setFinely } from './fine-setting.ts';

const set = (words: string, locale: 'fr' | 'en' = 'fr') => {
  const root: Root = { type: 'root', children: [element('td', [words])] };
  return writeHtml(setFinely(root, locale));
};

test('keeps a pronoun with its verb, and a name with its capitals', () => {
  expect(set('demandez-lui')).toBe('<td><span class="unbroken">demandez-lui</span></td>');
  expect(set('Parle-t-on de l’UFC-Que ?')).toBe(
    '<td><span class="unbroken">Parle-t-on</span> de l’<span class="unbroken">UFC-Que</span> ?</td>',
  );
});

test('keeps a letter with the word that it begins', () => {
  expect(set('two e-mails', 'en')).toBe('<td>two <span class="unbroken">e-mails</span></td>');
});

test('leaves other words in hyphens as they are', () => {
  expect(set('un porte-monnaie, trente-quatre')).toBe('<td>un porte-monnaie, trente-quatre</td>');
  expect(set('a hands-on test', 'en')).toBe('<td>a hands-on test</td>');
});

test('raises the ending of a French ordinal', () => {
  expect(set('le 1er mars, la 14e Rue')).toBe(
    '<td>le 1<sup class="raised">er</sup> mars, la 14<sup class="raised">e</sup> Rue</td>',
  );
});
