import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishDashes } from './english-dashes.ts';

await describeSlips(checkEnglishDashes, 'en', {
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
});
