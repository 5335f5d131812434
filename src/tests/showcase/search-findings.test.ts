import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../site/islands/search/engine.ts';
import type { ExtractRun } from '../../site/islands/search/extract.ts';
import type { SearchState } from '../../site/islands/search/state.ts';
import { foldWord } from '../../site/search/search-words.ts';
import { openEngine } from '../site/search-engine.ts';

/** The words of a text with marks. */
const wordsOf = (runs: readonly ExtractRun[]) => runs.map(({ text }) => text).join('');

/** How many results are read. */
const READ = 5;

describe('in the French index', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('fr');
  });

  test('a page that holds all words comes before those that hold some', async () => {
    const found = await engine.find({ query: 'cloche banc', filters: {} }, 0, 20);
    const parts = found.findings.map(({ isPart }) => isPart);
    expect(found.whole).toBeGreaterThan(0);
    expect(found.part).toBeGreaterThan(0);
    expect(parts).toEqual([...parts].sort());
    expect(parts.filter((isPart) => !isPart).length).toBe(found.whole);
  });

  test.for(['cloche banc', 'quai livre', 'misère emballage', 'attente barrière retombe'])(
    'what holds all the words of “%s” shows each of them',
    async (query) => {
      const { findings, whole } = await engine.find({ query, filters: {} }, 0, 20);
      expect(whole).toBeGreaterThan(0);
      for (const { url, isPart, passages, ...page } of findings) {
        if (isPart) continue;
        const marked = [page, ...passages]
          .flatMap(({ title, label, extract: text }) => [...title, ...label, ...text])
          .filter((run) => run.marked)
          .map(({ text }) => foldWord(text).slice(0, 4));
        const asked = query.split(' ').map((word) => foldWord(word).slice(0, 4));
        expect(
          asked.filter((word) => !marked.includes(word)),
          url,
        ).toEqual([]);
      }
    },
  );

  test('what a note says is found, and leads to the note', async () => {
    const { findings } = await engine.find({ query: 'résumé', filters: {} }, 0, READ);
    const passages = findings.flatMap((finding) => finding.passages);
    expect(passages).toContainEqual({
      url: '/articles/quai-douze/#note-4',
      title: [{ text: 'Note 4', marked: false }],
      label: [],
      extract: [
        { text: 'D’après un ', marked: false },
        { text: 'résumé', marked: true },
        { text: '.', marked: false },
      ],
      isMoment: false,
    });
  });

  test('the seams that cards name lead to the atlas that is filtered by them', async () => {
    const { findings } = await engine.find({ query: '« couture visible »', filters: {} }, 0, READ);
    expect(findings[0]?.url).toBe('/atlas/?seam=visible');
  });

  test('a name that holds a small word is found where it stands in full', async () => {
    const [name, words] = await Promise.all(
      ['Au Guichet', 'au guichet'].map((query) => engine.find({ query, filters: {} }, 0, READ)),
    );
    expect(name?.findings[0]?.url).toBe('/articles/file-du-bac/');
    expect(name).toMatchObject({ whole: 1, part: (words?.whole ?? 0) - 1 });
    // Without its capitals it is no name.
    expect(words).toMatchObject({ part: 0 });
    expect(words?.findings[0]?.url).not.toBe('/articles/file-du-bac/');
    // Nor where an entry is called so.
    const entry = await engine.find({ query: 'Les Guichets', filters: {} }, 0, READ);
    expect(entry.findings[0]?.url).toBe('/numeros/2/');
  });

  test('a word that is lacking makes the others a part of what was asked', async () => {
    const found = await engine.find({ query: 'cloche xylophone', filters: {} }, 0, READ);
    expect(found).toMatchObject({ whole: 0, missing: ['xylophone'] });
    expect(found.part).toBeGreaterThan(0);
  });

  test('a compound of which a part is lacking is named as it was typed', async () => {
    const { missing } = await engine.find({ query: 'xylo-phones', filters: {} }, 0, 0);
    expect(missing).toEqual(['xylo-phones']);
  });

  test('a filter of moments lists the moments concerned, under their articles', async () => {
    const found = await engine.find({ query: '', filters: { feeling: '-2' } }, 0, 20);
    const passages = found.findings.flatMap((finding) => finding.passages);
    expect(found).toMatchObject({ ofMoments: true, whole: passages.length });
    expect(passages.map(({ url }) => url.replace(/.*#/, '')).sort()).toEqual([
      'moment-barrier',
      'moment-lid',
      'moment-queue',
    ]);
    expect(passages.every(({ isMoment, label }) => isMoment && wordsOf(label).includes('−2'))).toBe(
      true,
    );
  });

  test.for([
    ['-2', /−2(?!\d)/],
    ['+2', /\+2(?!\d)/],
    ['2', /(?<![−+\d])2(?![\d,.])/],
  ] as const)('the figure “%s” is found with its sign and no other', async ([query, printed]) => {
    const { findings, total } = await engine.find({ query, filters: {} }, 0, 50);
    expect(total).toBeGreaterThan(0);
    for (const { url, passages, ...page } of findings) {
      const texts = [page, ...passages].flatMap(({ title, label, extract }) =>
        [title, label, extract].map(wordsOf),
      );
      expect(
        texts.some((text) => printed.test(text)),
        `${url} ${texts.join(' | ')}`,
      ).toBe(true);
    }
  });

  test('a word and a filter of moments find the moments that hold the word', async () => {
    const found = await engine.find({ query: 'livre', filters: { feeling: '2' } }, 0, 20);
    const urls = found.findings.flatMap(({ passages }) => passages.map(({ url }) => url));
    expect(urls).toContain('/articles/quai-douze/#moment-delivery');
    expect(urls).not.toContain('/articles/chez-maggie/#moment-refill');
  });

  test.for([
    ['couture', {}],
    ['cloche banc', {}],
    ['cloche banc', { feeling: '-2' }],
    ['cloche xylophone', {}],
    ['« dos au quai »', {}],
    ['', { kind: 'case-study' }],
  ] as const)(
    'what a choice counts for “%s” and %j is what it leaves under each heading',
    async ([query, filters]) => {
      const { counts } = await engine.find({ query, filters }, 0, 0);
      expect(Object.keys(counts)).not.toEqual([]);
      for (const [choice, count] of Object.entries(counts)) {
        const [filter = '', value = ''] = choice.split('=');
        const left = await engine.find({ query, filters: { ...filters, [filter]: value } }, 0, 0);
        expect({ whole: left.whole, part: left.part }, choice).toEqual(count);
      }
    },
  );

  test('filters that leave nothing say how much there is without them', async () => {
    const query = 'cafetière';
    const without = await engine.find({ query, filters: {} }, 0, 0);
    const found = await engine.find({ query, filters: { kind: 'author' } }, 0, 0);
    expect(found).toMatchObject({ total: 0, unfiltered: without.whole });
    expect(without.whole).toBeGreaterThan(0);
    expect(without.unfiltered).toBe(0);
  });

  test('the larger knots of a thread are the moments found, and that of the cover elsewhere', async () => {
    const knotsOf = async (state: SearchState) => {
      const { findings } = await engine.find(state, 0, 50);
      const found = findings.find(({ url }) => url === '/articles/chez-maggie/');
      const { moments = [], filled = [] } = found?.thread ?? {};
      return { found, filled: filled.map((id) => moments.findIndex((each) => each.id === id)) };
    };
    const cover = await knotsOf({ query: '', filters: { kind: 'case-study' } });
    expect(cover.filled).toHaveLength(1);
    const low = await knotsOf({ query: '', filters: { feeling: '-2' } });
    expect(low.found?.passages.map(({ label }) => Number(/\d+/.exec(wordsOf(label))?.[0]))).toEqual(
      low.filled.map((place) => place + 1),
    );
    expect(low.filled).not.toEqual(cover.filled);
    const bells = await knotsOf({ query: 'cloches', filters: {} });
    expect(bells.filled.length).toBeGreaterThan(0);
    expect(bells.filled).not.toEqual(cover.filled);
  });

  test('marks in a title the word after an elision', async () => {
    const { findings } = await engine.find({ query: 'eau', filters: {} }, 0, READ);
    const titles = findings.map(({ title }) => title.filter(({ marked }) => marked));
    expect(titles.flat().map(({ text }) => text)).toContain('eau');
  });

  test.for(['"sur le quai"', '"quai"', '« de la file »'])(
    'shows of %s that phrase, its small words too, and no word that begins so',
    async (query) => {
      const { findings } = await engine.find({ query, filters: {} }, 0, READ);
      const phrase = query.replace(/[«»"]/g, '').trim();
      expect(findings.length).toBeGreaterThan(0);
      for (const { title, label, extract, passages } of findings) {
        const said = [{ title, label, extract }, ...passages].flatMap((each) => [
          each.title,
          each.label,
          each.extract,
        ]);
        const marked = said.filter((runs) => runs.some((run) => run.marked)).map(wordsOf);
        expect(marked.length).toBeGreaterThan(0);
        for (const text of marked) expect(text.toLowerCase()).toContain(phrase);
      }
    },
  );

  test('words of grammar alone make no result of a part', async () => {
    const { part, total } = await engine.find({ query: 'après xylophone', filters: {} }, 0, READ);
    expect({ part, total }).toEqual({ part: 0, total: 0 });
  });

  test('offers the words of a phrase that nothing holds without its marks', async () => {
    const found = await engine.find({ query: '« quai au dos »', filters: {} }, 0, READ);
    expect(found).toMatchObject({ total: 0, missing: [], proposals: [], unquoted: 'quai au dos' });
  });

  test.for([
    '« La libraire ne s’excuse pas\u00a0: elle cherche »',
    '« s’excuse pas : elle cherche »',
    '« s’excuse pas elle cherche »',
  ])('finds %s with its signs and without', async (query) => {
    const { whole } = await engine.find({ query, filters: {} }, 0, 0);
    expect(whole).toBeGreaterThan(0);
  });
});
