import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishThousands } from './english-thousands.ts';

await describeSlips(checkEnglishThousands, 'en', {
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
    'ISBN 9781234567890',
    'the year 1999',
  ],
});
