import { describeSlips } from '../../tests/slip-cases.ts';
import { checkFrenchSpaces } from './french-spaces.ts';

await describeSlips(checkFrenchSpaces, 'fr', {
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
});
