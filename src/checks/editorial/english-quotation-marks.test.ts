import { describeSlips } from '../../tests/slip-cases.ts';
import { checkEnglishQuotationMarks } from './english-quotation-marks.ts';

const LONE = 'Add the mark that is missing, or remove this one.';

await describeSlips(checkEnglishQuotationMarks, 'en', {
  mended: [
    ['She said « no » and «yes».', 'She said “no” and “yes”.'],
    ['She said « he said “no” » twice.', 'She said “he said ‘no’” twice.'],
    ['She said “he said “no” twice”.', 'She said “he said ‘no’ twice”.'],
    [
      '<Verbatim source="port-2021" lang="en" by="A">He said “no” and left.</Verbatim>',
      '<Verbatim source="port-2021" lang="en" by="A">He said ‘no’ and left.</Verbatim>',
    ],
  ],
  doubtful: [
    ['She said “no and left.', LONE],
    ['She said no” and left.', LONE],
    ['She said "no and left.', LONE],
    ['She said no" and left.', LONE],
    ['She said "no", then "yes and left.', LONE],
    ['She said « no and left.', LONE],
    ['She said « *no* » and left.', '“no”'],
    ['She said «no<Cite id="port-2021" />» and left.', '“no”'],
  ],
  right: [
    'She said "no" and “yes”.',
    'She said “he said ‘no’ twice”.',
    'She said “no" and left.',
    'A 24" screen, and one of 24”.',
    '`echo "no`',
    '<Verbatim source="port-2021" lang="en" by="A">He said "no" and left.</Verbatim>',
  ],
});
