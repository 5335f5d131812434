import { expect, test } from 'vitest';
import { formatLicences, writeImprint } from './imprint.ts';

const both = (text: string) => ({ fr: text, en: text });

const magazine = {
  publisher: { name: 'Port Press', legal: both('a club'), address: '12 Test Quay' },
  director: 'Gaspard Encrier',
  contact: { email: 'post@port.example' },
  issn: { print: '1234-5679', online: '2434-561X' },
  licences: { texts: { name: 'CC BY-SA 4.0' }, code: { name: 'MIT' } },
};

test('the imprint says who answers for the magazine, with its number in each medium', () => {
  expect(writeImprint(magazine, 'en')).toEqual([
    'Publisher: Port Press, a club, 12 Test Quay',
    'Director of publication: Gaspard Encrier',
    'Contact: post@port.example',
    'ISSN: 1234-5679 (print), 2434-561X (online)',
  ]);
});

test('what is not known is not named', () => {
  expect(writeImprint({}, 'fr')).toEqual([]);
  expect(writeImprint({ publisher: { name: 'Les Presses' }, issn: {} }, 'fr')).toEqual([
    'Éditeur\u202F: Les Presses',
  ]);
  expect(formatLicences({}, 'fr')).toBeUndefined();
});

test('the licence of the texts is said with that of the code, or alone', () => {
  const { texts } = magazine.licences;
  expect(formatLicences(magazine, 'en')).toMatch(/^Texts under .* code under the MIT licence\.$/);
  expect(formatLicences({ licences: { texts } }, 'en')).toMatch(/^Texts under CC.BY-SA.4\.0\.$/);
});
