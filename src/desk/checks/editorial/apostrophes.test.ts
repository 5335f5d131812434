import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkApostrophes } from './apostrophes.ts';

await describeCorrections(checkApostrophes, {
  fr: {
    mended: [
      ['l´eau', 'l’eau'],
      ['l`eau', 'l’eau'],
      ['l′eau', 'l’eau'],
      ['l‘eau', 'l’eau'],
      ['jusqu‘à demain', 'jusqu’à demain'],
      ['quelqu‘un', 'quelqu’un'],
      ['C‘est', 'C’est'],
      ['aujourd‘hui', 'aujourd’hui'],
    ],
    doubtful: [],
    right: ["l'eau et l’eau", 'le mot ‘couture’ et Hawai‘i', 'le code `l` et 5′10', '`l´eau`'],
  },
  en: {
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
  },
});
