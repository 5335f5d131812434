import { describe, expect, it } from 'vitest';
import { buildText, checkFiles } from '../../tests/checked-text.ts';
import { checkFields } from './fields.ts';

const FILE = 'content/sources/port-2021.yaml';

const find = async (source: string, file = FILE) =>
  (await checkFiles(checkFields, { [file]: source })).map(
    ({ line, column, code, remedy }) =>
      `${line}:${column} ${code} ${remedy.en.split('`')[1] ?? ''}`,
  );

describe('words that a hash ends', () => {
  it.each([
    ['title: La file #12 avance\n', '1:16 YAML-005 "La file #12 avance"'],
    ['title: Le train # 1\n', '1:17 YAML-005 "Le train # 1"'],
    ['title: Rumours #1\n', '1:16 YAML-005 "Rumours #1"'],
    ['title: La file\t#12\n', '1:16 YAML-005 "La file #12"'],
    ['title: La file   #\n', '1:18 YAML-005 "La file #"'],
    ['title:\n  fr: La file #12\n  en: "Queue #12"\n', '2:15 YAML-005 "La file #12"'],
    [
      `title: ${'La file avance. '.repeat(20)}#2 ${'Le quai '.repeat(40)}attend.\n`,
      `1:328 YAML-005 "${'La file avance. '.repeat(20)}#2 ${'Le quai '.repeat(40)}attend."`,
    ],
    ['authors:\n  - Le port #3\n', '2:13 YAML-005 "Le port #3"'],
    ['title: La file\n  avance #12\n', '2:10 YAML-005 "La file avance #12"'],
    ['publisher: Éditions #1\n', '1:21 YAML-005 "Éditions #1"'],
    ['container: L’Été #hors-série\n', '1:18 YAML-005 "L’Été #hors-série"'],
  ])('are told: %j', async (source, told) => {
    expect((await find(source)).map((each) => each.replaceAll('\n', '\\n'))).toEqual([told]);
  });

  it('are told in the head of a text', async () => {
    const { file, source } = buildText('Un quai.', { locale: 'fr' });
    const cut = source.replace('title: "About"', 'title: La file #12 avance');
    expect(await find(cut, file)).toEqual(['2:16 YAML-005 "La file #12 avance"']);
  });

  it.each([
    'title: "La file #12 avance"\n',
    "title: 'La file' # une note\n",
    'title: La file#12\n',
    '# une note\ntitle: La file\n',
    'type: book # une note\n',
    'lang: en-GB # une note\n',
    'title: >-\n  La file #12\n',
    'title: La file # desk-allow STYLE-004: le titre est ainsi\n',
    'consulted: true # une note\n',
    'url: https://example.org/a#b\n',
    'authors: [Le port] # une note\n',
  ])('are none: %j', async (source) => {
    expect(await find(source)).toEqual([]);
  });
});

describe('markup in a field that is in no language of the magazine', () => {
  it.each([
    ["title: 'Compter &amp; vendre *les* <b>livres</b>'\n", 'Compter & vendre les livres'],
    ['container: "*Le Monde*"\n', 'Le Monde'],
    ['publisher: "<i>Seuil</i>"\n', 'Seuil'],
    ['authors:\n  - "A&nbsp;B"\n', 'A B'],
    ['title: "Voir [la page](x)"\n', 'Voir la page'],
    ['title: "__Titre__ long"\n', 'Titre long'],
    ['pages: "p. 3&#8211;4"\n', 'p. 3–4'],
    [
      'url: https://example.org/mon rapport.pdf?a=1&amp;b=2\n',
      'https://example.org/mon%20rapport.pdf?a=1&b=2',
    ],
    ['url: https://example.org/?a=1&amp;b=2\n', 'https://example.org/?a=1&b=2'],
    ['title: "Le `mot` clé"\n', 'Le mot clé'],
  ])('is told: %j', async (source, mended) => {
    const [told = '', ...others] = await find(source);
    expect(told).toContain(` STYLE-007 ${mended}`);
    expect(others).toEqual([]);
  });

  it.each([
    'title: Ouigo | SNCF\n',
    'title: "M*A*S*H"\n',
    'title: "[1] et *"\n',
    'title: "AT&T; R&D, C#"\n',
    'title: "#MeToo, ~5, a_b_c"\n',
    'url: https://example.org/?a=1&b=2#c_d*e\n',
    'title: "I <3 you, a < b"\n',
    'title: "Photographs [of rooms]"\n',
    'publisher: Yahoo!\n',
    'title: Le « mot » : “couture” \n',
  ])('is none: %j', async (source) => {
    expect(await find(source)).toEqual([]);
  });
});
