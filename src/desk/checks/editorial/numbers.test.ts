import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkAmounts, checkNumberSigns, checkOrdinals, checkThousands } from './numbers.ts';

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
      ['a price of € 20', 'a price of €20'],
      ['a price of $ 5', 'a price of $5'],
      ['a rise of 12,5%', 'a rise of 12.5%'],
      ['3,5 million bags', '3.5 million bags'],
      ['a price of €12,50', 'a price of €12.50'],
    ],
    doubtful: [
      ['a loss of 20 M€', '€20~million'],
      ['a loss of 3 Md€', '€3~billion'],
    ],
    right: [
      '€20, $18.6 billion, €1,234 and €12,500',
      'pages 4,5 and 12,50 of them',
      'size A4€',
      'a price of 20€\u00adeach',
      '`20 €`',
    ],
  },
});

await describeCorrections(checkNumberSigns, {
  fr: {
    mended: [
      ['le no. 5', 'le n°~5'],
      ['le No.5', 'le N°~5'],
      ['le num. 5', 'le n°~5'],
      ['le nr 5', 'le n°~5'],
      ['le n ° 5', 'le n°~5'],
      ['le n°. 5', 'le n°~5'],
      ['№ 12', 'n°~12'],
    ],
    doubtful: [
      ['le N. 5 de Chanel', 'le N°~5 de'],
      ['le #1 du magazine', 'le n°~1 du'],
    ],
    right: [
      'le n° 5, le n°5, le nº 5 et le No 5',
      'Il dit non. 5 fois.',
      'J. N. 5',
      'en C#5, le #42bis et #couture',
      'un piano. 5 touches',
      'le numéro 5',
    ],
  },
  en: {
    mended: [
      ['the n° 5', 'the No.~5'],
      ['the N°5', 'the No.~5'],
      ['the nº 5', 'the No.~5'],
      ['the n°. 5', 'the No.~5'],
      ['the № 5', 'the No.~5'],
    ],
    doubtful: [['the #1 of the magazine', 'the No.~1 of']],
    right: ['No. 5 and no 5', '10° 5', 'C#5, #42b and #seam', '`n° 5`'],
  },
});

await describeCorrections(checkOrdinals, {
  fr: {
    told: [
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
    mended: [],
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
    told: [
      ['the 2th and the 3th', 'the 2nd and the 3rd'],
      ['the 11st and the 12nd', 'the 11th and the 12th'],
      ['the 21th', 'the 21st'],
      ['the 112nd', 'the 112th'],
      ['the 1rst', 'the 1st'],
      ['the 5 th', 'the 5th'],
    ],
    mended: [],
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

await describeCorrections(checkThousands, {
  fr: {
    mended: [
      ['46’000 clients', '46_000 clients'],
      ["46'000 clients", '46_000 clients'],
      ['1’234’567 clients', '1_234_567 clients'],
    ],
    doubtful: [
      ['46000 clients', '46_000'],
      ['1234567 clients', '1_234_567'],
      ['46,000 clients', '46_000'],
      ['1,234,567 clients', '1_234_567'],
      ['46.000 clients', '46_000'],
    ],
    right: [
      '46 000 clients, 46\u202f000 clients et 1234 magasins',
      '12345,678 et 3,14159',
      'la version 1.234 et v1.234',
      '75001 Paris, la loi 78001 et l’ISO 27001',
      'l’IBM 30000 et l’iPhone 12000',
      'ISBN 9781234567890',
      'le 12345-6789 et le 555/12345',
      'une hausse de 12,5 %',
      'l’année 1999',
    ],
  },
  en: {
    mended: [
      ['46’000 customers', '46,000 customers'],
      ["46'000 customers", '46,000 customers'],
    ],
    doubtful: [
      ['46000 customers', '46,000'],
      ['46 000 customers', '46,000'],
      ['46\u202f000 customers', '46,000'],
      ['12 345 678 customers', '12,345,678'],
      ['46.000 customers', '46,000'],
      ['1.234.567 customers', '1,234,567'],
    ],
    right: [
      '46,000 customers and 1234 shops',
      'in 2005 300 shops opened',
      'the ratio is 1.234, or 3.14159',
      'Beverly Hills 90210, ISO 27001 and version 10000',
      'an iPhone 12 000',
      'call 0800 123 456, or +44 800 123 456',
      'ISBN 9781234567890',
      'the year 1999',
    ],
  },
});
