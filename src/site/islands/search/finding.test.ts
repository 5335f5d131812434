import { describe, expect, test } from 'vitest';
import { buildFinding, type Fragment, type ExcerptRun, type Stretch } from './finding.ts';

const PAGE = '/articles/x/';

const fragment = (facts: Partial<Fragment>): Fragment => ({
  url: PAGE,
  content: 'Le début.',
  meta: { title: "Trader Joe's" },
  filters: {},
  anchors: [],
  sub_results: [],
  ...facts,
});

const stretch = (hash: string, excerpt: string, score = 1, title = 'La file'): Stretch => ({
  url: PAGE + hash,
  title,
  excerpt,
  weighted_locations: [{ balanced_score: score }],
});

/** An excerpt with its marks in brackets. */
const written = (runs: readonly ExcerptRun[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const excerptOf = (html: string, meta = {}) =>
  written(buildFinding(fragment({ meta, sub_results: [stretch('', html)] }), 'fr').excerpt);

describe('a finding', () => {
  test('has its title set as in the page, its kind, its issue and its thread', () => {
    const finding = buildFinding(
      fragment({
        meta: { title: "Trader Joe's", thread: '1d2a~!' },
        filters: { kind: ['case-study'], issue: ['1'], stage: ['zmot', 'fmot'] },
      }),
      'fr',
    );
    expect(finding).toMatchObject({ title: 'Trader Joe’s', kind: 'case-study', issue: '1' });
    expect(finding.thread?.moments).toHaveLength(2);
  });

  test('shows its beginning when the words stand further down', () => {
    const { excerpt } = buildFinding(
      fragment({
        content: "Chapeau de l' article. Un titre Suite.",
        anchors: [
          { element: 'a', location: 1 },
          { element: 'h2', location: 4 },
        ],
        sub_results: [stretch('#suite', '<mark>Suite.</mark>')],
      }),
      'fr',
    );
    expect(written(excerpt)).toBe('Chapeau de l’article. …');
  });

  test('shows the stretch before the first heading when the words stand there', () => {
    expect(excerptOf("… de l' <mark>attente.</mark>")).toBe('… de l’[attente].');
  });
});

describe('an excerpt', () => {
  test('is set as in the page', () => {
    expect(
      excerptOf("le <mark>coeur</mark> d' une « file » : 1750 dollars", {
        spellings: 'cœur|1\u202f750',
      }),
    ).toBe('le [cœur] d’une «\u202ffile\u202f»\u202f: 1\u202f750\u00a0dollars');
  });

  test('holds angle brackets as text', () => {
    expect(excerptOf('&lt;b&gt; <mark>a</mark>')).toBe('<b> [a]');
  });

  test('leaves punctuation out of its marks', () => {
    expect(excerptOf('(<mark>«sans-couture»,</mark> dit-il)')).toBe(
      '(«\u202f[sans-couture]\u202f», dit-il)',
    );
  });

  test('does not break off after an elided word', () => {
    expect(excerptOf("la file, puis l' …")).toBe('la file, puis …');
  });
});

describe('passages', () => {
  const passagesOf = (...sub_results: Stretch[]) =>
    buildFinding(fragment({ sub_results }), 'fr').passages;

  test('tell moments from sections', () => {
    const passages = passagesOf(stretch('#moment-bell', 'a'), stretch('#la-file', 'b'));
    expect(passages.map(({ isMoment }) => isMoment)).toEqual([true, false]);
  });

  test('join what a section says before and after a card, by its best stretch', () => {
    const passages = passagesOf(
      stretch('#file', 'before', 1),
      stretch('#moment-bell', 'card', 1),
      stretch('#file', 'after', 2),
    );
    expect(passages.map(({ url, excerpt }) => [url, written(excerpt)])).toEqual([
      [`${PAGE}#file`, 'after'],
      [`${PAGE}#moment-bell`, 'card'],
    ]);
  });

  test('are the best four, in the order of the text', () => {
    const passages = passagesOf(
      ...[3, 1, 4, 2, 5].map((score) => stretch(`#s${score}`, 'a', score)),
    );
    expect(passages.map(({ url }) => url.slice(PAGE.length))).toEqual(['#s3', '#s4', '#s2', '#s5']);
  });

  test('do not repeat their heading', () => {
    const [passage] = passagesOf(
      stretch(
        '#moment-bell',
        'Une <mark>cloche,</mark> une caisse. La cloche sonne.',
        1,
        'Une cloche, une caisse',
      ),
    );
    expect(written(passage?.excerpt ?? [])).toBe('La cloche sonne.');
  });
});
