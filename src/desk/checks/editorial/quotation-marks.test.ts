import { expect, it } from 'vitest';
import { checkPassages } from '../../../tests/checked-passages.ts';
import { describeCorrections } from '../../../tests/correction-cases.ts';
import { checkQuotationMarks } from './quotation-marks.ts';

const LONE = 'Add the mark that is missing, or remove this one.';

await describeCorrections(checkQuotationMarks, {
  fr: {
    mended: [
      ['Elle dit “non” et part.', 'Elle dit «_non_» et part.'],
      ['Elle dit “ non ” et part.', 'Elle dit «_non_» et part.'],
      ['“Elle lit « non » ici”, dit-il.', '«_Elle lit “non” ici_», dit-il.'],
      ['Un “oui”, un “non”.', 'Un «_oui_», un «_non_».'],
    ],
    doubtful: [
      ['Elle dit « non et part.', LONE],
      ['Elle dit non » et part.', LONE],
      ['Elle dit “non et part.', LONE],
      ['« Un. « Deux. »', LONE],
      ['Elle dit "non et part.', LONE],
      ['Elle dit "non", puis "oui et part.', LONE],
      ['Elle dit non" et part.', LONE],
      ['Elle dit « non" et part.', LONE],
      ['Elle dit “*non*” et part.', '«_non_»'],
      ['Elle dit “non<Cite id="port-2021" />” et part.', '«_non_»'],
      ['Elle dit “<Foreign lang="en">no way</Foreign>” et part.', '«_[…]_»'],
    ],
    right: [
      'Elle dit « non » et "oui".',
      'Elle dit « il a dit “non” hier ».',
      'Un écran de 24" et un autre de 27”.',
      'Un "grand" écran de 24".',
      'Le mot ‘couture’ revient.',
      '`echo "non` et `«`',
      '<Verbatim source="port-2021" lang="fr" by="A">Il dit “non” et part.</Verbatim>',
    ],
  },
  en: {
    mended: [
      ['She said « no » and «yes».', 'She said “no” and “yes”.'],
      ['She said « he said “no” » twice.', 'She said “he said ‘no’” twice.'],
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
      'She said “he said “no” twice”.',
      'She said “no" and left.',
      'A 24" screen, and one of 24”.',
      '`echo "no`',
      '<Verbatim source="port-2021" lang="en" by="A">He said "no" and left.</Verbatim>',
    ],
  },
});

it('points at the straight mark that is left alone, and at no other', async () => {
  const text = 'Elle dit "non", puis "oui.';
  const check = await checkPassages(checkQuotationMarks, 'fr', [text]);
  expect(check(text).problems.map(({ column }) => column)).toEqual([22]);
});
