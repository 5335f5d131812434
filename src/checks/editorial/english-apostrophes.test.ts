import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishApostrophes } from './english-apostrophes.ts';

await describeSlips(checkEnglishApostrophes, 'en', {
  mended: [
    ['I don‘t', 'I don’t'],
    ['I don´t', 'I don’t'],
    ['It`s here', 'It’s here'],
    ['we‘ll and they‘re', 'we’ll and they’re'],
  ],
  doubtful: [
    ['the ‘90s', '’90s'],
    ['‘tis late', '’tis'],
    ['rock ‘n’ roll', 'rock ’n’ roll'],
    ["the 1990's shops", '1990s'],
    ['the 1990’s shops', '1990s'],
  ],
  right: [
    "I don't, the '90s and '90s shops",
    'I don’t, the ’90s, the 1990s and the 1990s’ shops',
    'the word ‘seamless’ and the word ‘em’',
    'the law of 1992’s summer',
    'Hawai‘i and 5′10″',
    '`don´t`',
  ],
});
