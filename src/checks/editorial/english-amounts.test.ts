import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishAmounts } from './english-amounts.ts';

await describeSlips(checkEnglishAmounts, 'en', {
  mended: [
    ['a price of 20 €', 'a price of €20'],
    ['a price of 12,50€', 'a price of €12.50'],
    ['a price of 2 000 €', 'a price of €2,000'],
    ['a loss of 20 M€', 'a loss of €20~million'],
    ['a loss of 3 Md€', 'a loss of €3~billion'],
    ['a price of € 20', 'a price of €20'],
    ['a price of $ 5', 'a price of $5'],
    ['a rise of 12,5%', 'a rise of 12.5%'],
    ['3,5 million bags', '3.5 million bags'],
    ['a price of €12,50', 'a price of €12.50'],
  ],
  doubtful: [],
  right: [
    '€20, $18.6 billion, €1,234 and €12,500',
    'pages 4,5 and 12,50 of them',
    'size A4€',
    '`20 €`',
  ],
});
