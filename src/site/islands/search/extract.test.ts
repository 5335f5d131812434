import { beforeAll, expect, test } from 'vitest';
import { BLOCK_END, FACT_SIGN } from '../../search/index-files.ts';
import { findSpellings, foldText } from '../../search/search-text.ts';
import { loadStems, parseQuestion } from '../../search/search-words.ts';
import { extract, markTitle, type ExtractRun, type Reading } from './extract.ts';

beforeAll(() => Promise.all([loadStems('fr'), loadStems('en')]));

const show = (runs: readonly ExtractRun[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

function readingOf(query: string, printed: string): Reading {
  return {
    question: parseQuestion(query, 'fr'),
    spellings: findSpellings(printed),
    locale: 'fr',
  };
}

/** The extract of a record with a title and paragraphs, and the facts that stand with its label. */
function extractOf(query: string, paragraphs: readonly string[], label = '') {
  const content = ['La file', ...paragraphs].map((text) => foldText(text, 'fr'));
  const beside = { title: 'La file', label };
  const reading = readingOf(query, paragraphs.join(' '));
  const { text, facts } = extract(content.join(` ${BLOCK_END} `), reading, beside);
  return [text, ...facts].map(show).join(` ${FACT_SIGN} `);
}

const LONG = Array.from({ length: 60 }, (_, index) => `mot${index}`).join(' ');

test('shows the whole of a short paragraph, its words marked without their marks', () => {
  expect(
    extractOf('caisse', ['Rien ici.', 'Elle paie «\u202fà la caisse\u202f», puis sort.']),
  ).toBe('Elle paie «\u202fà la [caisse]\u202f», puis sort.');
});

test('marks the sign of a unit beside its figure alone', () => {
  expect(extractOf('50 %', ['Sur 50 clients, 7\u00a0% restent et 50\u00a0% partent.'])).toBe(
    'Sur [50] clients, 7\u00a0% restent et [50]\u00a0[%] partent.',
  );
});

test('marks a word for the compound that was asked for', () => {
  expect(extractOf('e-mail', ['Rien.', 'Un email, puis un e-mail.'])).toBe(
    'Un [email], puis un [e-mail].',
  );
});

test('never runs from one paragraph into the next, nor begins with the title', () => {
  expect(extractOf('caisse', ['Devant la caisse.', 'La caisse ferme.'])).toBe(
    'Devant la [caisse].',
  );
  expect(extractOf('file', ['Rien.', 'Une autre file.'])).toBe('Une autre [file].');
});

test('begins with the sentence where the word stands, where that is near', () => {
  expect(extractOf('caisse', [`${LONG}. Elle attend à la caisse. ${LONG}.`])).toMatch(
    /^Elle attend à la \[caisse\]\. mot0 .* …$/,
  );
});

test('breaks in where the sentence begins far away, and shows the word', () => {
  expect(extractOf('caisse', [`${LONG} caisse ${LONG}`])).toMatch(/^… .*\[caisse\].* …$/);
  expect(extractOf('caisse', [`${LONG} caisse`])).toMatch(/^… .*\[caisse\]$/);
});

test('prefers the paragraph that holds more of the words, and prose to a list of facts', () => {
  expect(extractOf('file caisse', ['La file.', 'La file de la caisse.'])).toBe(
    'La [file] de la [caisse].',
  );
  const facts = ['caisse', '−2 misère'].join(` ${FACT_SIGN} `);
  expect(extractOf('caisse', [facts, 'La caisse ferme.'])).toBe('La [caisse] ferme.');
  expect(extractOf('misère', [facts, 'La caisse ferme.'])).toBe('La caisse ferme. · −2 [misère]');
  expect(extractOf('misère', [facts, 'La caisse ferme.'], '−2 misère')).toBe('La caisse ferme.');
  expect(extractOf('misère', [facts], '−2 misère')).toBe('');
});

test('adds a stretch for each word that it does not show otherwise', () => {
  expect(extractOf('caisse client', ['La caisse ferme.', 'Rien.', 'Le client sort.'])).toBe(
    'La [caisse] ferme. … Le [client] sort.',
  );
});

test('shows of a phrase where it stands as typed, in a list of facts too, and marks it alone', () => {
  const facts = ['File d’attente', '−1 effort'].join(` ${FACT_SIGN} `);
  const scattered = 'L’attente passe, la file avance, et la file attend.';
  expect(extractOf('« la file d’attente »', [scattered, 'Dans la file d’attente, la file.'])).toBe(
    'Dans la [file] d’[attente], la file.',
  );
  expect(extractOf('"file d\'attente"', [scattered, facts])).toBe(
    'L’attente passe, la file avance, et la file attend. · [File] d’[attente]',
  );
});

test('marks in quotation marks that word alone, and no word that begins so', () => {
  const text = 'Le checkout, le check-in, puis la file de la caisse, au bout de la file.';
  expect(extractOf('"check-in"', [text])).toBe(text.replace('check-in', '[check-in]'));
  expect(extractOf('"de la file"', [text])).toBe(text.replace('la file.', 'la [file].'));
});

test('shows the beginning of a text whose title alone holds the word', () => {
  expect(extractOf('file', ['On attend.'])).toBe('On attend.');
});

test('sets what it shows as in the page', () => {
  expect(
    extractOf('oeuvre', ['L’œuvre coûte 1\u202f750\u00a0euros, 28,3\u00a0% de plus.']),
  ).toMatch(/^L’\[œuvre\] coûte 1\u202f750\seuros, 28,3\s% de plus\.$/);
});

test('sets no space after an elided word within a compound, whichever of its words is marked', () => {
  const written = ['Un chef-d’œuvre, lorsqu’il le faut.'];
  expect(extractOf('oeuvre', written)).toBe('Un chef-d’[œuvre], lorsqu’il le faut.');
  expect(extractOf('chef', written)).toBe('Un [chef-d]’œuvre, lorsqu’il le faut.');
  expect(extractOf('lors', written)).toBe('Un chef-d’œuvre, [lorsqu]’il le faut.');
});

test('marks the words of a title', () => {
  expect(show(markTitle('L’⁖ attente des files', readingOf('file', '')))).toBe(
    'L’attente des [files]',
  );
});
