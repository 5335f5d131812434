import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishPunctuation } from './english-punctuation.ts';

await describeSlips(checkEnglishPunctuation, 'en', {
  mended: [
    ['Why ? Now !', 'Why? Now!'],
    ['Yes ; no : perhaps', 'Yes; no: perhaps'],
    ['Why\u202f?! Now\u00a0!', 'Why?! Now!'],
    ['The queue\n: nothing', 'The queue: nothing'],
    ['(why ?) and “why ?” and "why ?"', '(why?) and “why?” and "why?"'],
    ['The `npm` : this', 'The `npm`: this'],
    ['50 % of it', '50% of it'],
    ['“ Hello ” she said', '“Hello” she said'],
    ['" Hello " she said', '"Hello" she said'],
  ],
  doubtful: [],
  right: [
    'Why? Now! Yes; no: 50% of it.',
    'A ratio of 16 : 9 and a :-) smile',
    'a 24" wide screen and a 24 " wide one',
    'the !important of a style, and a ?page of another',
    'the `a ? b : c` of code',
    'the <Foreign lang="fr">Vraiment ?</Foreign> of the quay',
    '“Hello” and "hello" she said',
  ],
});
