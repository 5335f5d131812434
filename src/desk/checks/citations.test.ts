import { describe, expect, it } from 'vitest';
import { buildText, checkFiles, checkMagazine, editFile } from '../../tests/checked-text.ts';
import { checkCaseStudySources, checkPairedCitations, checkPairedSections } from './citations.ts';
import type { Rule } from './rule.ts';

const FILE = 'content/articles/quai-douze/en.mdx';

async function check(...sources: readonly string[]) {
  const body = sources.map((id) => `One.<Cite id="${id}" />`).join('\n\n');
  const files = { [FILE]: `---\ntitle: Quai Douze\n---\n\nThe quay.\n\n${body}\n` };
  return (await checkMagazine(checkCaseStudySources, files)).map(({ what }) => what);
}

describe('a case study', () => {
  it('rests on three different sources, each counted once', async () => {
    expect(await check('perrin-2018', 'port-2021', 'port-2021')).toEqual([
      {
        fr: 'L’étude de cas cite 2 sources différentes dans cette langue.',
        en: 'The case study cites 2 different sources in this language.',
      },
    ]);
    expect(await check('perrin-2018', 'port-2021', 'other-2020')).toEqual([]);
  });

  it('may wait for its sources while it is a draft', async () => {
    const facts = 'content/articles/quai-douze/article.yaml';
    const problems = await checkMagazine(checkCaseStudySources, {
      ...(await editFile(facts, 'issue: 1', 'issue: 1\ndraft: true')),
      [FILE]: '---\ntitle: Quai Douze\n---\n\nThe quay.\n',
    });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is told of a single source, and of none, in whole sentences', async () => {
    expect(await check('perrin-2018')).toEqual([
      {
        fr: 'L’étude de cas cite une seule source dans cette langue.',
        en: 'The case study cites a single source in this language.',
      },
    ]);
    expect(await check()).toEqual([
      {
        fr: 'L’étude de cas ne cite aucune source dans cette langue.',
        en: 'The case study cites no source in this language.',
      },
    ]);
  });
});

/** What a rule says of an article with these bodies. */
async function compare(rule: Rule, french: string, english: string) {
  const texts = [
    buildText(french, { locale: 'fr', article: 'petite-couture' }),
    buildText(english, { locale: 'en', article: 'petite-couture' }),
  ];
  const files = Object.fromEntries(texts.map(({ file, source }) => [file, source]));
  return (await checkFiles(rule, files)).map(({ what }) => what);
}

const cite = (...ids: string[]) => ids.map((id) => `One.<Cite id="${id}" />`).join('\n\n');

describe('two languages of an article', () => {
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
        en: 'The headings differ: no headings in English, ## in French.',
      },
    ]);
  });
});
