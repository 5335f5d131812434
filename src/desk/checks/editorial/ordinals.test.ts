import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkOrdinals } from './ordinals.ts';

await describeCorrections(checkOrdinals, {
  fr: {
    mended: [
      ['la 2éme file', 'la 2e file'],
      ['la 3iéme file', 'la 3e file'],
      ['la 2 ème file', 'la 2e file'],
      ['les 2 èmes rangs', 'les 2es rangs'],
      ['le 5 e siècle', 'le 5e siècle'],
      ['le XX ème siècle', 'le XXe siècle'],
      ['le XXÈME SIÈCLE', 'le XXe SIÈCLE'],
      ['le 20ÈME', 'le 20e'],
      ['le 20EME', 'le 20e'],
      ['la 1ére fois', 'la 1re fois'],
      ['la 1 ère fois', 'la 1re fois'],
      ['la 1ÈRE', 'la 1re'],
      ['le 1 er étage', 'le 1er étage'],
      ['le 1ER', 'le 1er'],
      ['François I er', 'François Ier'],
    ],
    doubtful: [
      ['le 1e étage', '1er'],
      ['la 1ème fois', '1er'],
    ],
    right: [
      'le 1er, la 1re, le 2e, la 2nde, le 72e',
      'la 1ère, le 2ème et le XXème',
      'aux XVIIIe et XIXe siècles',
      'la 2 et la 3',
      'le plan C émet un son',
      'version 1.1e',
      'Les premières et Cette dernière',
    ],
  },
  en: {
    mended: [
      ['the 2th and the 3th', 'the 2nd and the 3rd'],
      ['the 11st and the 12nd', 'the 11th and the 12th'],
      ['the 21th', 'the 21st'],
      ['the 112nd', 'the 112th'],
      ['the 1rst', 'the 1st'],
      ['the 5 th', 'the 5th'],
    ],
    doubtful: [
      ['the 1er', '1st'],
      ['the 2e of the line', '2nd'],
      ['the 5ème', '5th'],
      ['The 2e bank', '2nd'],
      ['the 3ième', '3rd'],
    ],
    right: [
      '1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 101st, 111th',
      'an iPhone 5e and a Series 2e',
      'in the <Foreign lang="fr">5e arrondissement</Foreign>',
      'the 1990s and 5 thin books',
      '10 Rd and 3.5th',
    ],
  },
});
