import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkLigatures } from './ligatures.ts';

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
