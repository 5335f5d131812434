import { describeSlips } from '../../tests/slip-cases.ts';
import { checkFrenchApostrophes } from './french-apostrophes.ts';

await describeSlips(checkFrenchApostrophes, 'fr', {
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
});
