import { describeSlips } from '../../tests/slip-cases.ts';
import { checkFrenchThousands } from './french-thousands.ts';

await describeSlips(checkFrenchThousands, 'fr', {
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
});
