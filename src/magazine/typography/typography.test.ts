import { describe, expect, test } from 'vitest';
import { holdAlways } from '../../tests/random.ts';
import { revealSpaces } from '../../tests/revealed-spaces.ts';
import {
  localeOfLang,
  splitOrdinals,
  typeset,
  typesetLocalised,
  typesetPassage,
  type PassageOptions,
  type LocaleRun,
} from './typography.ts';

describe('set twice', () => {
  const scraps = {
    both: [
      ...[
        'a',
        'l',
        'Al',
        'N',
        's',
        '°',
        '1',
        '20',
        '300',
        ' ',
        ' ',
        '\n',
        '\u00a0',
        '\u202f',
        "'",
        '’',
      ],
      ...[
        '‘',
        '"',
        '"',
        '“',
        '”',
        '«',
        '»',
        '?',
        '!',
        ':',
        ';',
        '%',
        '€',
        '…',
        '...',
        '–',
        '-',
        '--',
      ],
      ...[
        '(',
        ')',
        '.',
        ', ',
        ' - ',
        ' – ',
        ' -- ',
        'XX',
        'J. ',
        '1990-1995',
        'a.b/?x',
        'www.a.fr',
        '§ ',
      ],
      ...['et al. ', '\ufffc'],
    ],
    fr: [
      'p. ',
      'km',
      'ans',
      'h',
      'No ',
      'nº',
      'ème',
      'ère',
      'è',
      'M. ',
      'Mme ',
      'mai',
      'siècle',
      'art. L. ',
    ],
    en: [
      'p. ',
      'km',
      'days',
      'am',
      'No ',
      'No. ',
      "'90s",
      "'tis",
      'Mr ',
      'May',
      'May ',
      'II',
      'St. ',
      'pp. ',
    ],
  };

  test.for(['fr', 'en'] as const)('any text in “%s” comes back unchanged', (locale) => {
    const words = [...scraps.both, ...scraps[locale]];
    holdAlways({ seed: 7, rounds: 20_000 }, (random) => {
      const length = 1 + Math.floor(random() * 14);
      const pick = () => words[Math.floor(random() * words.length)] ?? '';
      const once = typeset(Array.from({ length }, pick).join(''), locale);
      expect(typeset(once, locale)).toBe(once);
    });
  });
});

describe('a very long text', () => {
  const grains = [
    ...[
      'a',
      '1',
      ' ',
      '\u202f',
      '-',
      '.',
      "'",
      '"',
      '«',
      "'a ",
      '"a ',
      '- ',
      '. – ',
      'A. ',
      'a.',
      'a@',
    ],
    ...['1 000 ', '1\u202f', 'x!', '?!', 'a/b.', 'I', "'98 ", 'www.', 'p. 1-', 'http://a '],
  ];

  test.for(['fr', 'en'] as const)('is set in a moment in “%s”, whatever it holds', (locale) => {
    for (const grain of grains) {
      const text = grain.repeat(100_000 / grain.length);
      expect(typeset(text, locale).length, grain).toBeGreaterThan(0);
    }
  });
});

describe('languages', () => {
  test.for([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['es', undefined],
    ['frm', undefined],
    ['', undefined],
  ] as const)('words in “%s” are set by the rules of “%s”', ([lang, locale]) => {
    expect(localeOfLang(lang)).toBe(locale);
  });
});

describe('a passage in runs', () => {
  /** Sets the runs and shows where they meet. */
  const set = (runs: readonly LocaleRun[], options: PassageOptions) =>
    revealSpaces(typesetPassage(runs, options).join('|'));
  const fr = (text: string): LocaleRun => ({ text, locale: 'fr' });
  const en = (text: string): LocaleRun => ({ text, locale: 'en' });
  const other = (text: string): LocaleRun => ({ text, locale: undefined });

  test('is set as one text', () => {
    const runs = [fr('Le "'), fr('moment'), fr('" de 46'), fr(' 000 clients, le 16 '), fr('mai ?')];
    expect(set(runs, { locale: 'fr' })).toBe('Le «_|moment|_» de 46|_000~clients, le 16~|mai_?');
  });

  test('keeps each language to its own rules', () => {
    const runs = [fr('Elle lit "'), en('Really? It\'s "on"'), fr('" : rien.')];
    expect(set(runs, { locale: 'fr' })).toBe('Elle lit «_|Really? It’s “on”|_»_: rien.');
  });

  test('lets another language and code alone, and sets the words around them', () => {
    const runs = [en('"'), other('¿Qué? "no"'), en('" isn\'t '), other("f('x')"), en('...')];
    expect(set(runs, { locale: 'en' })).toBe('“|¿Qué? "no"|” isn’t |f(\'x\')|…');
  });

  test('sets the words of its two languages within a third', () => {
    const runs = [other('"Vale" '), fr('"vrai" ?'), other(' ?')];
    expect(set(runs, { locale: undefined })).toBe('"Vale" |«_vrai_»_?| ?');
  });

  test('nests its quotation marks when it is shown within others', () => {
    expect(set([fr('Il a dit "non"')], { locale: 'fr', quoted: true })).toBe('Il a dit “non”');
    expect(set([en('He said "no"')], { locale: 'en', quoted: true })).toBe('He said ‘no’');
  });

  test('changes nothing across the end of a run', () => {
    const runs = [fr('Attendez ..'), fr('. 2è'), fr('me')];
    expect(set(runs, { locale: 'fr' })).toBe('Attendez ..|. 2è|me');
  });

  test('may be empty', () => {
    expect(typesetPassage([], { locale: 'fr' })).toEqual([]);
  });
});

describe('data', () => {
  test('each language of a pair is set by its own rules, at any depth', () => {
    const data = { moments: [{ title: { fr: 'Vraiment ?', en: '"Really?"' } }] };
    expect(typesetLocalised(data)).toEqual({
      moments: [{ title: { fr: 'Vraiment\u202f?', en: '“Really?”' } }],
    });
  });

  test('lists within a pair are set', () => {
    const data = { aliases: { fr: ["l'effort"], en: ["the customer's effort"] } };
    expect(typesetLocalised(data)).toEqual({
      aliases: { fr: ['l’effort'], en: ['the customer’s effort'] },
    });
  });

  test('addresses, numbers and words in one language stay as they are', () => {
    const data = {
      slug: { fr: 'n-1', en: 'no-1' },
      url: 'https://a.example/?q=1',
      page: 'p. 12',
      n: 3,
    };
    expect(typesetLocalised(data)).toEqual(data);
  });
});

describe('ordinals', () => {
  /** Shows what is raised between carets. */
  const raise = (text: string) =>
    splitOrdinals(text)
      .map(({ text: run, raised }) => (raised ? `^${run}^` : run))
      .join('');

  test.for([
    ['le 1er juin', 'le 1^er^ juin'],
    ['la 1re fois', 'la 1^re^ fois'],
    ['la 72e rue', 'la 72^e^ rue'],
    ['au XXe siècle', 'au XX^e^ siècle'],
    ['François Ier', 'François I^er^'],
    ['XVIIIe et XIXe siècles', 'XVIII^e^ et XIX^e^ siècles'],
    ['la 2nde classe', 'la 2^nde^ classe'],
    ['la 2de classe, en 2d', 'la 2^de^ classe, en 2d'],
    ['Ces mots ne changent pas.', 'Ces mots ne changent pas.'],
    ['', ''],
  ] as const)('“%s” is set “%s”', ([text, set]) => {
    expect(raise(text)).toBe(set);
  });

  test('the runs put together are the text', () => {
    const text = 'Du 1er au 3e étage, 72e rue.';
    expect(
      splitOrdinals(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
