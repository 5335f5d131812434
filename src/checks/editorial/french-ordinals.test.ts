import { describeSlips } from '../../tests/slip-cases.ts';
import { checkFrenchOrdinals } from './french-ordinals.ts';

await describeSlips(checkFrenchOrdinals, 'fr', {
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
});
