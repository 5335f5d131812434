import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkAccentedCapitals } from './accented-capitals.ts';

await describeCorrections(checkAccentedCapitals, {
  fr: {
    mended: [
      ['L’Etat et les Etats-Unis', 'L’État et les États-Unis'],
      ["l'Ecole", "l'École"],
      ['Etudier, Etre, Ecouter', 'Étudier, Être, Écouter'],
      ['Evénement et Eté', 'Événement et Été'],
      ['ETAT et ETRE', 'ÉTAT et ÊTRE'],
      ['Ile-de-France', 'Île-de-France'],
      ['Oter sa veste', 'Ôter sa veste'],
      ['A la fin, elle part.', 'À la fin, elle part.'],
      ['Elle part. A l’aube, rien.', 'Elle part. À l’aube, rien.'],
      ['« A chaque fois »', '« À chaque fois »'],
      ['Ca va.', 'Ça va.'],
      ['Elle part. Ca suffit.', 'Elle part. Ça suffit.'],
    ],
    doubtful: [
      ['Edition spéciale', 'Édition'],
      ['l’Age d’or', 'l’Âge'],
      ['A Paris, elle attend.', 'À Paris'],
      ['A 18 ans, elle part.', 'À 18'],
    ],
    right: [
      'À la fin, l’État, Ça va, Île',
      'A-t-elle lu ? Elle a la clef.',
      'le plan A la semaine prochaine',
      'Egypt et Edit in English, Eric, Emma, Elle, Elles, Email, Enfin, Et, Est',
      'AME et ILE sont des sigles',
      'Ca, non. Le calcium (Ca) aussi.',
      'le <Foreign lang="en">State of the Union, Ecole</Foreign>',
      'etat et ecole',
    ],
  },
});
