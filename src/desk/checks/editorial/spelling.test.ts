import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkAccentedCapitals, checkApostrophes, checkLigatures } from './spelling.ts';

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

await describeCorrections(checkApostrophes, {
  fr: {
    mended: [
      ['l´eau', 'l’eau'],
      ['l`eau', 'l’eau'],
      ['l′eau', 'l’eau'],
      ['l‘eau', 'l’eau'],
      ['jusqu‘à demain', 'jusqu’à demain'],
      ['quelqu‘un', 'quelqu’un'],
      ['C‘est', 'C’est'],
      ['aujourd‘hui', 'aujourd’hui'],
    ],
    doubtful: [],
    right: ["l'eau et l’eau", 'le mot ‘couture’ et Hawai‘i', 'le code `l` et 5′10', '`l´eau`'],
  },
  en: {
    mended: [
      ['I don‘t', 'I don’t'],
      ['I don´t', 'I don’t'],
      ['It`s here', 'It’s here'],
      ['we‘ll and they‘re', 'we’ll and they’re'],
    ],
    doubtful: [
      ['the ‘90s', '’90s'],
      ['‘tis late', '’tis'],
      ['rock ‘n’ roll', 'rock ’n’ roll'],
      ["the 1990's shops", '1990s'],
      ['the 1990’s shops', '1990s'],
    ],
    right: [
      "I don't, the '90s and '90s shops",
      'I don’t, the ’90s, the 1990s and the 1990s’ shops',
      'the word ‘seamless’ and the word ‘em’',
      'the law of 1992’s summer',
      'Hawai‘i and 5′10″',
      '`don´t`',
    ],
  },
});

await describeCorrections(checkLigatures, {
  fr: {
    mended: [
      ['le coeur et la soeur', 'le cœur et la sœur'],
      ['Coeurs vaillants', 'Cœurs vaillants'],
      ['LE COEUR', 'LE CŒUR'],
      ['Oeuvre', 'Œuvre'],
      ["une main-d'oeuvre", "une main-d'œuvre"],
      ['l’oeil et l’oeillère', 'l’œil et l’œillère'],
      ['manoeuvrer, désoeuvré, écoeurant', 'manœuvrer, désœuvré, écœurant'],
      ['un noeud, un voeu, un oeuf, un boeuf', 'un nœud, un vœu, un œuf, un bœuf'],
      ['un foetus et un oedème', 'un fœtus et un œdème'],
      ['et caetera', 'et cætera'],
    ],
    doubtful: [],
    right: [
      'le coefficient, coexister, la moelle, la poêle, Noël',
      'Zoe, Joe, Phoebe et Goethe',
      'le cœur, et cetera, ex aequo',
      'le `coeur`, <Foreign lang="en">soeur</Foreign>, soeur.example.com',
    ],
  },
});
