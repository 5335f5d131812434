import { describeSlips } from '../../tests/slip-cases.ts';
import { checkFrenchDashes } from './french-dashes.ts';

await describeSlips(checkFrenchDashes, 'fr', {
  mended: [
    ['la file — longue — avance', 'la file – longue – avance'],
    ['la file, — longue —, avance', 'la file, – longue –, avance'],
  ],
  doubtful: [
    ['la file- longue', 'file – longue'],
    ['la file -longue', 'file – longue'],
    ['la file--longue', 'file – longue'],
    ['la file --longue', 'file – longue'],
    ['la file—longue', 'file – longue'],
    ['la file– longue', 'file – longue'],
    ['la file –longue', 'file – longue'],
    ['de 1990 - 1995', '1990-1995'],
    ['de 1990 – 1995,', '1990-1995'],
  ],
  right: [
    'la file - longue - avance',
    'la file -- longue -- avance',
    'la file – longue – avance',
    '— Bonjour, dit-elle. — Bonsoir.',
    'Elle dit : « Non. » — Puis elle part.',
    'les services pré- et post-achat',
    'Paris–Brest, Paris-Brest et 1914-1918',
    'porte-monnaie, c’est-à-dire, H-E-B',
    'un écart de 10 - 12 points',
    'https://exemple.fr/la-file--longue et `git log --oneline`',
    '2012-05 - 2013-06',
  ],
});
