import { describe, expect, it } from 'vitest';
import { buildText, checkFiles } from '../tests/checked-text.ts';
import { checkPairedCitations, checkPairedSections } from './citations.ts';
import type { Rule } from './problem.ts';

/** What a rule says of a piece with these bodies. */
async function compare(rule: Rule, french: string, english: string) {
  const texts = [
    buildText(french, { locale: 'fr', piece: 'petite-couture' }),
    buildText(english, { locale: 'en', piece: 'petite-couture' }),
  ];
  const files = Object.fromEntries(texts.map(({ file, source }) => [file, source]));
  return (await checkFiles(rule, files)).map(({ what }) => what);
}

const cite = (...ids: string[]) => ids.map((id) => `One.<Cite id="${id}" />`).join('\n\n');

describe('two languages of a piece', () => {
  it('cite the same sources, in any order', async () => {
    const french = cite('perrin-2018', 'port-2021');
    const english = cite('port-2021', 'perrin-2018');
    expect(await compare(checkPairedCitations, french, english)).toEqual([]);
  });

  it('are told apart by what each alone cites', async () => {
    const french = cite('perrin-2018', 'port-2021');
    expect(await compare(checkPairedCitations, french, cite('lindqvist-2020'))).toEqual([
      {
        fr: 'Les deux langues ne citent pas les mêmes sources : seul le français cite « perrin-2018 », « port-2021 », seul l’anglais cite « lindqvist-2020 ».',
        en: 'The two languages cite different sources: only French cites “perrin-2018”, “port-2021”, only English cites “lindqvist-2020”.',
      },
    ]);
  });

  it('are divided alike, whatever their headings say', async () => {
    expect(await compare(checkPairedSections, '## Le quai\n\nUn.', '## The quay\n\nOne.')).toEqual(
      [],
    );
  });

  it('are told apart where one has no heading', async () => {
    expect(await compare(checkPairedSections, '## Le quai\n\nUn.', 'One.')).toEqual([
      {
        fr: 'Les intertitres diffèrent : aucun en anglais ; ## en français.',
        en: 'The headings are none in English and ## in French.',
      },
    ]);
  });
});
