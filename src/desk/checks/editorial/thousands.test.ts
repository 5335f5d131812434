import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkThousands } from './thousands.ts';

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
