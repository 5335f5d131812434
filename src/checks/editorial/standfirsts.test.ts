import { describe, expect, it } from 'vitest';
import { checkText } from '../../tests/checked-text.ts';
import { checkStandfirsts } from './standfirsts.ts';

const TITLE = 'The queue moves on';

const check = async (standfirst: string, title = TITLE) =>
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
    expect(await check(standfirst)).toEqual(['The standfirst does not end as a sentence does.']);
  });

  it.each([
    'A bookshop and its ferry.',
    'Who waits for the ferry?',
    'The ferry!',
    'The ferry waits…',
    'A bookshop says “no.”',
    'Une librairie dit « non. »',
  ])('is a whole sentence in: %s', async (standfirst) => {
    expect(await check(standfirst)).toEqual([]);
  });

  it('adds something to the title', async () => {
    const what = 'The standfirst repeats the title.';
    expect(await check('The queue moves on: who waits?')).toEqual([what]);
    expect(await check('In 2015, the Queue moves on.')).toEqual([what]);
    expect(await check('The queue moves only once.')).toEqual([]);
    expect(await check('About the magazine.', 'About')).toEqual([]);
  });
});
