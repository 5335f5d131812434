import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkDashes } from './dashes.ts';

await describeCorrections(checkDashes, {
  fr: {
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
  },
  en: {
    mended: [
      ['the queue — a long one — moved', 'the queue – a long one – moved'],
      ['the queue — a long one —, then', 'the queue – a long one –, then'],
    ],
    doubtful: [
      ['the queue- a long one', 'queue – a'],
      ['the queue -a long one', 'queue – a'],
      ['the queue --a long one', 'queue – a'],
      ['the queue—a long one', 'queue – a'],
      ['the queue– a long one', 'queue – a'],
      ['the queue –a long one', 'queue – a'],
      ['from 1990 - 1995', '1990–1995'],
      ['from 1990 – 1995', '1990–1995'],
    ],
    right: [
      'the queue - a long one - moved',
      'the queue--a long one--moved',
      'the queue – a long one – moved',
      'two- or three-part, pre- and post-purchase',
      'Stockholm–Berlin, 1990–1995, 1914-18',
      'self-checkout and H-E-B',
      'a gap of 10 - 12 points',
      '`git log --oneline`',
    ],
  },
});
