import { describe, expect, it } from 'vitest';
import { readFromDisk } from '../../files/from-disk.ts';
import { FIXTURE_DAY, MAGAZINE } from '../../../tests/fixture-magazine.ts';
import { createScriptedAsker, KEEP, type Line } from '../../../tests/scripted-asker.ts';
import { Interrupted } from '../asker.ts';
import { UsageError } from '../command.ts';
import type { Desk } from './desk.ts';
import { fillForm, readGiven, type Answers, type Form } from './form.ts';

type Name = 'kind' | 'title' | 'slug' | 'pages' | 'signed' | 'lang';

const FORM: Form<Name> = {
  name: 'new thing',
  words: {
    summary: { fr: 'Fait une chose.', en: 'Makes a thing.' },
    options: {
      kind: { message: { fr: 'Genre', en: 'Kind' } },
      title: { message: { fr: 'Titre', en: 'Title' } },
      slug: { message: { fr: 'Adresse', en: 'Address' } },
      pages: {
        optional: true,
        message: { fr: 'Pages', en: 'Pages' },
        onlyFor: { fr: 'que pour un livre', en: 'for a book' },
      },
      signed: { message: { fr: 'Est-ce signé ?', en: 'Is it signed?' } },
      lang: { message: { fr: 'Langue', en: 'Language' }, optional: true },
    },
    exit: { fr: '0', en: '0' },
  },
  fields: {
    kind: {
      offer: () => [
        { value: 'book', label: 'a book' },
        { value: 'web', label: 'a page' },
      ],
    },
    title: {
      refuse: (title) =>
        title.length > 9
          ? { fr: 'Le titre est trop long.', en: 'The title is too long.' }
          : undefined,
    },
    slug: { propose: ({ title }) => title.toLowerCase(), from: ['title'] },
    pages: { applies: ({ kind }) => kind === 'book' },
    signed: { kind: 'either' },
    lang: { begin: () => 'fr', asked: ({ kind }) => kind === 'book' },
  },
};

const { content } = await readFromDisk(MAGAZINE);
const DESK: Desk = {
  content,
  root: MAGAZINE,
  today: FIXTURE_DAY,
  locale: 'en',
  newBrands: new Map(),
};

async function fill(given: Partial<Answers<Name>>, script?: readonly Line[]) {
  const asker = script && createScriptedAsker(script);
  let printed = '';
  const answers = await fillForm(FORM, given, {
    asker,
    desk: DESK,
    print: (text) => {
      printed += text;
    },
  });
  return { answers, asker, printed };
}

async function usageErrorOf(
  given: Partial<Answers<Name>>,
  script?: readonly Line[],
): Promise<UsageError> {
  const problem: unknown = await fill(given, script).catch((error: unknown) => error);
  if (problem instanceof UsageError) return problem;
  throw new Error('The form was filled in.', { cause: problem });
}

describe('a form that nobody can be asked to fill in', () => {
  it('lists everything that is missing at once, in both languages', async () => {
    const { says } = await usageErrorOf({});
    expect(says.en).toBe(
      [
        'Still to be said:',
        '  --kind                 Kind',
        '  --title                Title',
        '  --signed, --no-signed  Is it signed?',
        'See `npm run desk -- new thing --help`.',
      ].join('\n'),
    );
    expect(says.fr).toContain('Il reste à dire :');
    expect(says.fr).toContain('  --signed, --no-signed  Est-ce signé ?');
  });

  it('says what is refused along with what is missing', async () => {
    const { says } = await usageErrorOf({ kind: 'bok', title: 'The long quay' });
    expect(says.en).toBe(
      [
        '--kind cannot be “bok”. The values are: book, web. Did you mean “book”?',
        '--title: The title is too long.',
        'Still to be said:',
        '  --signed, --no-signed  Is it signed?',
        'See `npm run desk -- new thing --help`.',
      ].join('\n'),
    );
  });

  it('takes what is proposed, and leaves out what is optional', async () => {
    const { answers, printed } = await fill({ kind: 'web', title: 'Quay', signed: 'no' });
    expect(answers).toEqual({
      kind: 'web',
      title: 'Quay',
      slug: 'quay',
      pages: '',
      signed: 'no',
      lang: '',
    });
    expect(printed).toBe('');
  });

  it('refuses an option that is of no use', async () => {
    const { says } = await usageErrorOf({ kind: 'web', title: 'Quay', signed: 'no', pages: '3' });
    expect(says.en).toContain('--pages is only of use for a book.');
    expect(says.fr).toContain('--pages ne sert que pour un livre.');
  });

  it('refuses an empty answer where one is needed', async () => {
    const { says } = await usageErrorOf({ kind: 'web', title: '', signed: 'no' });
    expect(says.en).toContain('--title: An answer is needed.');
  });
});

describe('a form that an editor fills in', () => {
  it('asks what the options leave open, in order, and says how to leave', async () => {
    const { answers, asker, printed } = await fill({ title: 'Quay' }, [
      ['Kind', 'book'],
      ['Address', 'the-quay'],
      ['Pages; optional', ''],
      ['Is it signed?', true],
      ['Language', KEEP],
    ]);
    expect(answers).toEqual({
      kind: 'book',
      title: 'Quay',
      slug: 'the-quay',
      pages: '',
      signed: 'yes',
      lang: 'fr',
    });
    expect(asker?.proposals).toEqual([undefined, 'quay', '', false, 'fr']);
    expect(printed).toBe('Ctrl-C stops: nothing is written before the last answer.\n');
  });

  it('asks again where an answer is refused', async () => {
    const { asker } = await fill({ kind: 'web', signed: 'no' }, [
      ['Title', ''],
      ['Title', 'The long quay'],
      ['Title', '  Quay\u202f! '],
      ['Address', KEEP],
    ]);
    expect(asker?.problems).toEqual(['An answer is needed.', 'The title is too long.']);
  });

  it('leaves out a question that has no sense', async () => {
    const { asker } = await fill({ kind: 'web', title: 'Quay', slug: 'quay' }, [
      ['Is it signed?', false],
    ]);
    expect(asker?.questions).toHaveLength(1);
  });

  it('complains about an option before the first question', async () => {
    const { says } = await usageErrorOf({ signed: 'no', title: 'The long quay' }, []);
    expect(says.en).toContain('--title: The title is too long.');
  });

  it('ends where the editor leaves', async () => {
    await expect(fill({}, [['Kind', 'book']])).rejects.toThrow(Interrupted);
  });
});

describe('the options of a form', () => {
  it('give texts on one line', () => {
    const values = { title: '  The\tlong\n quay\u202f! ', signed: true };
    expect(readGiven({ values, words: [] }, FORM)).toEqual({
      title: 'The long quay\u202f!',
      signed: 'yes',
    });
    expect(readGiven({ values: { 'no-signed': true }, words: [] }, FORM)).toEqual({
      signed: 'no',
    });
  });

  it('do not say yes and no together', () => {
    const values = { signed: true, 'no-signed': true };
    expect(() => readGiven({ values, words: [] }, FORM)).toThrow(
      '--signed and --no-signed do not go together.',
    );
  });
});
