import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishSpaces } from './english-spaces.ts';

await describeSlips(checkEnglishSpaces, 'en', {
  mended: [
    ['the queue , then the quay .', 'the queue, then the quay.'],
    ['the queue,then the quay', 'the queue, then the quay'],
    ['the queue;then the quay', 'the queue; then the quay'],
    ['Really?Yes, stop!now', 'Really? Yes, stop! now'],
    ['( the queue ) and [ the quay ]', '(the queue) and [the quay]'],
    ['The end.  Then nothing', 'The end. Then nothing'],
  ],
  doubtful: [
    ['The end.Then nothing', 'end. Then'],
    ['a word“no” there', 'word “no”'],
    ['a “word”here', '“word” here'],
  ],
  right: [
    'the queue, the quay; 3,000 and 1.5',
    'e.g.The and Mr.Smith',
    'https://example.com/?page=2,3 and page?id=5',
    'the “seamless” shop (“yes”)',
    'an answer ... and a .com',
  ],
});
