import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkDashes, checkEllipses, checkHighPunctuation, checkSpaces } from './punctuation.ts';

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

await describeCorrections(checkEllipses, {
  fr: {
    mended: [
      ['Et puis.... rien', 'Et puis… rien'],
      ['Et puis…. Rien', 'Et puis… Rien'],
      ['Et puis . . . rien', 'Et puis … rien'],
      ['[....] la suite', '[…] la suite'],
      ['des sacs, etc...', 'des sacs, etc.'],
      ['des sacs, etc…', 'des sacs, etc.'],
      ['des sacs, etc, puis rien', 'des sacs, etc., puis rien'],
      ['Etc et etc. encore', 'Etc. et etc. encore'],
    ],
    doubtful: [['Et puis.. rien', 'puis…']],
    right: [
      'Et puis... rien, et puis… rien.',
      'des sacs, etc., puis rien, etc.',
      'Quoi ?... Rien.',
      'le dossier ../content et 1..5',
      'La file est finie.<Cite id="port-2021" />.',
      '`etc` et /etc/hosts',
    ],
  },
  en: {
    mended: [
      ['And then.... nothing', 'And then… nothing'],
      ['And then . . . nothing', 'And then … nothing'],
      ['bags, etc...', 'bags, etc.'],
      ['bags, etc and books', 'bags, etc. and books'],
    ],
    doubtful: [['And then.. nothing', 'then…']],
    right: ['And then... nothing, and then…', 'bags, etc., and books', 'from 1..5 of ../content'],
  },
});

await describeCorrections(checkHighPunctuation, {
  fr: {
    mended: [
      ['Des sacs, etc.; puis rien.', 'Des sacs, etc._; puis rien.'],
      ['Le prix est de 12 €; voilà.', 'Le prix est de 12 €_; voilà.'],
      ['Une hausse de 20 %: voilà.', 'Une hausse de 20 %_: voilà.'],
      ['Le code `npm`: voilà.', 'Le code `npm`_: voilà.'],
      ['Le <Foreign lang="en">shop</Foreign>? Non.', 'Le <Foreign lang="en">shop</Foreign>_? Non.'],
      ['Bonjour! dit-elle.', 'Bonjour_! dit-elle.'],
      ['« Voilà!»', '« Voilà_!»'],
      ['Oui!!', 'Oui_!!'],
      ['Attends;elle arrive.', 'Attends_; elle arrive.'],
      ['Vraiment?Oui.', 'Vraiment_? Oui.'],
      ['Oui, elle dort!elle dort', 'Oui, elle dort_! elle dort'],
      ['Elle dit:« Non. »', 'Elle dit_: « Non. »'],
    ],
    doubtful: [
      ['Ils vont à Paris!', 'Paris_!'],
      ['Rendez-vous en 2012!', '2012_!'],
      ['Elle dit:non.', 'dit_: non'],
      ['Il y va:3 fois.', 'va_: 3'],
    ],
    right: [
      'Vraiment? Elle attend: rien; « rien »! rien!',
      'Vraiment\u202f? Oui\u00a0! Non : rien ; rien.',
      'Yahoo! et Jeopardy! ont leur signe.',
      'À 10:30, au format 16:9.',
      'Voir https://exemple.fr/?a=b;c:d et page?id=3.',
      'Le code `a?b:c` et std::vector.',
      'La *file*: elle avance.',
      'La file<Cite id="port-2021" />: elle avance.',
      'La [librairie](brand:quai-douze)? Oui.',
      'Voir article:quai-douze et issue:1.',
      'Le <Foreign lang="en">Why? Now!</Foreign> du quai.',
    ],
  },
  en: {
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
  },
});

await describeCorrections(checkSpaces, {
  fr: {
    mended: [
      ['la file , puis le quai .', 'la file, puis le quai.'],
      [
        'la file <Cite id="port-2021" />, puis le quai',
        'la file<Cite id="port-2021" />, puis le quai',
      ],
      ['la file,puis le quai', 'la file, puis le quai'],
      ['la file ,puis « le quai » ,à côté', 'la file, puis « le quai », à côté'],
      ['la file ,« le quai » et ,`npm`', 'la file, « le quai » et, `npm`'],
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
      'la file, le quai. Puis 3,5 et 1.234, ou 3 ,5.',
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
      ['the queue ,then the quay', 'the queue, then the quay'],
      ['the queue ,“the quay”', 'the queue, “the quay”'],
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
