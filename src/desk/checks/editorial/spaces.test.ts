import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkSpaces } from './spaces.ts';

await describeCorrections(checkSpaces, {
  fr: {
    mended: [
      ['la file , puis le quai .', 'la file, puis le quai.'],
      [
        'la file <Cite id="port-2021" />, puis le quai',
        'la file<Cite id="port-2021" />, puis le quai',
      ],
      ['la file,puis le quai', 'la file, puis le quai'],
      ['« non »,puis rien', '« non », puis rien'],
      ['( la file ) et [ le quai ]', '(la file) et [le quai]'],
      ['la  file   avance', 'la file avance'],
      ['la file\u00a0 avance', 'la file~avance'],
      ['le `npm` , puis', 'le `npm`, puis'],
    ],
    doubtful: [
      ['Elle attend.Puis elle part.', 'attend. Puis'],
      ['Elle lit Node.Js', 'Node. Js'],
      ['Elle attend.« Non. »', 'attend. «'],
      ['un mot« doux »', 'mot «'],
      ['un « mot »doux', '» doux'],
      ['un mot“doux”', 'mot “doux”'],
    ],
    right: [
      'la file, le quai. Puis 3,5 et 1.234.',
      'la file ; le quai : oui ! non ?',
      'la file  ; le quai  !',
      'la file ... et . . . et un .com',
      'l’« effort » du client (« oui »)',
      'M.Dupont et exemple.com, a,b',
      'une case ( ) et [ ] vide',
      'la file <Cite id="port-2021" /> avance',
      'la file  \navance',
    ],
  },
  en: {
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
  },
});
