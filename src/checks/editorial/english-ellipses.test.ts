import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishEllipses } from './english-ellipses.ts';

await describeSlips(checkEnglishEllipses, 'en', {
  mended: [
    ['And then.... nothing', 'And then… nothing'],
    ['And then . . . nothing', 'And then … nothing'],
    ['bags, etc...', 'bags, etc.'],
    ['bags, etc and books', 'bags, etc. and books'],
  ],
  doubtful: [['And then.. nothing', 'then…']],
  right: ['And then... nothing, and then…', 'bags, etc., and books', 'from 1..5 of ../content'],
});
