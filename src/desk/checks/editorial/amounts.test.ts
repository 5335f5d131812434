import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkAmounts } from './amounts.ts';

await describeCorrections(checkAmounts, {
  fr: {
    mended: [
      ['une hausse de 3.5 %', 'une hausse de 3,5 %'],
      ['2.0% de plus', '2,0% de plus'],
      ['un prix de 12.50 €', 'un prix de 12,50 €'],
      ['un prix de 1 234.50 €', 'un prix de 1 234,50 €'],
      ['4.5 millions de sacs', '4,5 millions de sacs'],
    ],
    doubtful: [
      ['un prix de €20', '20~€'],
      ['un prix de $ 5', 'de 5~$'],
      ['un prix de £1,234.50', '1_234,50~£'],
      ['une perte de $18.6 billion', '18,6~milliards de dollars'],
      ['une perte de €1 million', '1~million d’euros'],
      ['une perte de €2 million', '2~millions d’euros'],
      ['une perte de €20M', '20~M€'],
    ],
    right: [
      '20 €, 3,5 %, 18,6 milliards de dollars',
      'US$20 et A$AP',
      'la version 2.0, Web 2.0, CC BY-SA 4.0 : oui',
      '46.000 €',
      '20 € 30',
      '`$20` et `3.5 %`',
    ],
  },
  en: {
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
  },
});
