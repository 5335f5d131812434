import { describe, expect, it } from 'vitest';
import { buildText, checkFiles, checkText } from '../../../tests/checked-text.ts';
import { checkStandfirsts, checkTitles } from './heads.ts';

const checkTitle = async (title: string) =>
  (await checkText(checkTitles, 'Text.', { locale: 'en', title })).map(({ what }) => what.en);

describe('a title', () => {
  it.each([
    ['The queue moves on.', 'The title ends with a full stop.'],
    ['Made in the U.S.A. at last.', 'The title ends with a full stop.'],
    ['THE QUEUE MOVES ON', 'The title is all in capitals.'],
    ['LA FILE AVANCE À L’HEURE', 'The title is all in capitals.'],
    [`The queue ${'moves '.repeat(9)}on`, 'The title has 66 characters.'],
    [`The seam of a ${'very '.repeat(9)}old`, 'The title has 62 characters.'],
  ])('is remarked upon: %s', async (title, what) => {
    expect(await checkTitle(title)).toEqual([what]);
  });

  it.each([
    'The queue moves on',
    'Does the queue move on?',
    'The queue moves on, and so…',
    'Waiting with J. D.',
    'FNAC, SNCF: two queues',
    'LEGO',
    'A title that takes all of the sixty characters that it may h',
  ])('passes: %s', async (title) => {
    expect(await checkTitle(title)).toEqual([]);
  });

  const checkPair = async (fr: string, en: string) => {
    const texts = [
      buildText('Texte.', { locale: 'fr', title: fr }),
      buildText('Text.', { locale: 'en', title: en }),
    ];
    const files = Object.fromEntries(texts.map(({ file, source }) => [file, source]));
    return (await checkFiles(checkTitles, files)).map(({ file, what }) => `${file} ${what.en}`);
  };

  it('is translated, unless it is a name', async () => {
    expect(await checkPair('La file avance', 'La file avance')).toEqual([
      'content/pages/about/en.mdx The title is the same in both languages.',
    ]);
    expect(await checkPair('Trader Joe’s', 'Trader Joe’s')).toEqual([]);
    expect(await checkPair('La file avance', 'The queue moves on')).toEqual([]);
  });
});

const TITLE = 'The queue moves on';

const checkStandfirst = async (standfirst: string, title = TITLE) =>
  (await checkText(checkStandfirsts, 'Text.', { locale: 'en', title, standfirst })).map(
    ({ what }) => what.en,
  );

describe('a standfirst', () => {
  it.each([
    'A bookshop and its ferry',
    'A bookshop and its ferry,',
    'A bookshop and its ferry:',
    'A bookshop says “no”',
    'Une librairie dit « non »',
    'A bookshop (and its ferry)',
  ])('is a whole sentence, unlike: %s', async (standfirst) => {
    expect(await checkStandfirst(standfirst)).toEqual([
      'The standfirst does not end as a sentence does.',
    ]);
  });

  it.each([
    'A bookshop and its ferry.',
    'Who waits for the ferry?',
    'The ferry!',
    'The ferry waits…',
    'A bookshop says “no.”',
    'Une librairie dit « non. »',
  ])('is a whole sentence in: %s', async (standfirst) => {
    expect(await checkStandfirst(standfirst)).toEqual([]);
  });

  it('adds something to the title', async () => {
    const what = 'The standfirst repeats the title.';
    expect(await checkStandfirst('The queue moves on: who waits?')).toEqual([what]);
    expect(await checkStandfirst('In 2015, the Queue moves on.')).toEqual([what]);
    expect(await checkStandfirst('The queue moves only once.')).toEqual([]);
    expect(await checkStandfirst('About the magazine.', 'About')).toEqual([]);
  });
});
