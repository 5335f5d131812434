import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { ENOUGH, makeEntry, refuseEntry } from '../../../tests/new-entries.ts';
import { KEEP } from '../../../tests/scripted-asker.ts';

describe('a new source', () => {
  it('is named by its author and year, with a number where that is taken', async () => {
    const { file, text } = await makeEntry('source', ENOUGH.source);
    expect(file).toBe('content/sources/perrin-2018-2.yaml');
    expect(text).toContain(`<Cite id="perrin-2018-2" at="p. 12" />`);
    expect(text.replace(/^#.*\n/gm, '').trim()).toMatchInlineSnapshot(`
      "type: press
      authors:
        - given: Anne
          family: Perrin
      title: La file
      container: Le Journal des essais
      date: '2018'
      lang: fr
      consulted: false"
    `);
  });

  it('awaits no language where nothing of it is to be translated', async () => {
    const { text } = await makeEntry('source', [...ENOUGH.source, '--awaiting', 'en']);
    expect(text).not.toContain('awaiting');
  });

  it('tells all that is known of it', async () => {
    const { file, text } = await makeEntry('source', [
      ...['--type', 'report', '--authors', 'Port des essais, service des bacs;', '--body'],
      ...['--title', 'Compter : les livres # 2', '--publisher', 'Port', '--date', '2021-05'],
      ...['--circa', '--pages', '53-81', '--url', 'https://example.org/a,b#c', '--consulted'],
      ...['--accessed', '2025-02', '--work-lang', 'en-GB', '--relays', 'le service'],
      ...['--note-fr', 'Un extrait.', '--note-en', 'An excerpt.'],
    ]);
    expect(file).toBe('content/sources/port-des-essais-service-2021.yaml');
    expect(text.replace(/^#.*\n/gm, '').trim()).toMatchInlineSnapshot(`
      "type: report
      authors: ['Port des essais, service des bacs']
      title: >-
        Compter : les livres # 2
      publisher: Port
      date: 2021-05
      circa: true
      pages: 53-81
      url: https://example.org/a,b#c
      accessed: 2025-02
      lang: en-GB
      consulted: true
      relays: le service
      note:
        fr: Un extrait.
        en: An excerpt."
    `);
  });

  it.each([
    [['--accessed', '2025'], '--accessed is only of use for a work that was consulted.'],
    [['--note-en', 'x'], '--note-en is only of use with --note-fr.'],
    [['--note-fr', 'x'], '\n  --note-en  '],
    [
      ['--date', '18'],
      '--date: A date is "YYYY", "YYYY-MM" or "YYYY-MM-DD", with a month from 01 to 12 and a day that the month has.',
    ],
    [['--url', 'example.org'], '--url: An address starts with https:// or http://.'],
    [
      ['--work-lang', 'french'],
      '--work-lang: A language is written en, fr, en-GB, gsw or zh-Hant.',
    ],
    [['--consulted'], '--consulted and --no-consulted do not go together.'],
  ])('says what is wrong with %j', async (words, reason) => {
    expect(await refuseEntry('source', [...ENOUGH.source, ...words])).toContain(reason);
  });

  it('says in French where an option is of use', async () => {
    const words = ['new', 'source', ...ENOUGH.source, '--note-en', 'x'];
    const { complaint } = await typeCommand(words, { locale: 'fr' });
    expect(complaint).toContain('--note-en ne sert qu’avec --note-fr.');
  });

  it('is asked for with what suits its kind', async () => {
    const { asker, text } = await makeEntry('source', [], {
      script: [
        ['Kind of work', 'press'],
        ['Authors', 'Anne Perrin'],
        ['a body', false],
        ['Title', 'La file'],
        ['Where it appeared', ''],
        ['Date', '2019'],
        ['Address on the web', 'https://example.org/'],
        ['Language', KEEP],
        ['Have the editors read', true],
        ['Consulted when', KEEP],
        ['(French)', ''],
        ['Id, which texts cite', KEEP],
      ],
    });
    expect(asker?.questions).toHaveLength(12);
    expect(text).toContain(`accessed: 2025-06\nlang: en\nconsulted: true\n`);
  });
});
