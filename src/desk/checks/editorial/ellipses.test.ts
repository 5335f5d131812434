import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkEllipses } from './ellipses.ts';

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
