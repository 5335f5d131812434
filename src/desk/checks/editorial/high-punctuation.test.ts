import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkHighPunctuation } from './high-punctuation.ts';

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
