import { Fragment, h, type ComponentType, type JSX } from 'preact';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { evaluate, htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../site/editions/clean.ts';
import { plainTree } from '../../site/editions/plain.ts';
import type { HtmlNode, Root } from '../../magazine/texts/html-tree.ts';
import { foldText, restoreText } from '../../site/search/search-text.ts';
import { findLeftMarks } from '../../magazine/texts/left-marks.ts';
import { MANUSCRIPT_FEATURES } from '../../magazine/texts/manuscript-tree.ts';
import { parseManuscript } from '../../magazine/texts/manuscript.ts';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { holdAlways } from '../../tests/random.ts';
import { marksPlugin } from './marks.ts';
import { notesPlugin } from './notes.ts';
import { typographyPlugin } from './typography.ts';

const ROUNDS = 150;

/** Another seed writes other texts: `SEED=5 npm run test:unit`. */
const SEED = Number(process.env['SEED'] ?? 1968);

/** Words as a keyboard types them, with all that typography has to set right. */
const WORDS: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    ...'la file attend sur le quai et personne ne regarde l’horloge : aujourd’hui, rien ne part !'.split(
      ' ',
    ),
    "l'heure",
    "s'arrête",
    'rendez-vous',
    'œuvre',
    'cœur',
    'Škoda',
    'l’été',
    '20 %',
    '1 250 clients',
    '12 €',
    'le n° 5',
    'le 1er mars',
    'au XXe siècle',
    'M. Hulot',
    '« mot »',
    '"mot"',
    'oui ?',
    'non !',
    'ainsi :',
    'puis...',
    '– dit-elle –',
    'e\u0301te\u0301',
    'ef\ufb01cace',
    '3\u2009km',
    'mai 68',
    '01 42 68 53 00',
    'iPhone 15 256 Go',
    'R&D',
    'C++',
    '24/7',
    '(ou non)',
    '[sic]',
    '20 m²',
    'etc.',
    '~10',
    '#quai',
    '$5',
  ],
  en: [
    ...'the queue waits on the quay and nobody looks at the clock; today, nothing leaves!'.split(
      ' ',
    ),
    "it's",
    "the shops'",
    "'68",
    "'bout",
    "rock 'n' roll",
    "'tis",
    'self-checkout',
    'naïve',
    '20%',
    '1,250',
    '£12',
    '$1,750',
    'No. 5',
    '1 March',
    'Mr Dao',
    '“word”',
    '"word"',
    "'word'",
    'yes?',
    'so:',
    'then...',
    'then -- wait --',
    'cafe\u0301',
    'o\ufb03ce',
    '5\u2009km',
    '1990-1995',
    'pp. 3-4',
    '+44 20 7946 0958',
    'R&D',
    'C++',
    '24/7',
    '(or not)',
    '[sic]',
    '5 ft',
    'etc.',
    '~10',
    '#quay',
    'E. M. Forster',
    '10 a.m.',
  ],
};

/** Signs that are meant, and what readers get. */
const ESCAPED = [
  '\\*',
  '\\_x\\_',
  '\\[1\\]',
  '\\#',
  '\\|',
  '\\~\\~',
  '\\`',
  '\\<b>',
  '\\{x}',
  '\\\\',
  '1998\\.',
];

/** What a text may hold that was written for another reader, or by another program. */
const FOREIGN = [
  '[^1]',
  '[1]',
  '[2, 3]',
  '[[x]]',
  '![x](a b.jpg)',
  '[x](a b)',
  '[x][y]',
  '==x==',
  'H~2~O',
  '1^er^',
  '**x',
  '** x **',
  '**l’**x',
  '_x',
  ':::',
  '::x',
  ':x_y:',
  '{{x}}',
  '<b>x</b>',
  '&foo;',
  '\\textbf',
  '$x$',
  '%%x%%',
  '//x//',
  "''x''",
  'a|b',
  '3*4*5',
  '<!-- x -->',
  '<https://x.fr>',
  '+++',
  '=>',
  '`x',
  'mots¹',
  '{#id}',
];

type Random = () => number;

const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
};

/** A stretch of a text: as it is typed, and the words that readers get. */
interface Written {
  source: string;
  words: string;
}

const join = (parts: readonly Written[], between = ' '): Written => ({
  source: parts.map(({ source }) => source).join(between),
  words: parts.map(({ words }) => words).join(between),
});

const plain = (words: string): Written => ({ source: words, words });

const wrap = ({ source, words }: Written, open: string, close: string): Written => ({
  source: open + source + close,
  words,
});

function writeSentence(locale: Locale, random: Random): Written {
  const length = 2 + Math.floor(random() * 8);
  const parts = Array.from({ length }, (): Written => {
    const word = plain(pick(WORDS[locale], random));
    const chance = random();
    if (chance < 0.06) return wrap(word, '*', '*');
    if (chance < 0.12) return wrap(word, '**', '**');
    if (chance < 0.16) return wrap(word, '[', '](issue:1)');
    if (chance < 0.2) return wrap(word, '<Term id="seam">', '</Term>');
    if (chance < 0.24) return wrap(plain('a b'), '<Foreign lang="sv">', '</Foreign>');
    if (chance < 0.28) return wrap(plain('x = y | z'), '`', '`');
    if (chance < 0.32) return wrap(word, '', '<Cite id="port-2021" />');
    if (chance < 0.36 && !word.source.includes('~')) return wrap(word, '~~', '~~');
    if (chance < 0.4) {
      const sign = pick(ESCAPED, random);
      return { source: sign, words: sign.replace(/\\(.)/g, '$1') };
    }
    return word;
  });
  // A block starts with a letter: what else starts one has a meaning, which other tests know.
  return join([plain(locale === 'fr' ? 'Voici' : 'Here'), ...parts]);
}

const lines = (parts: readonly Written[]) => join(parts, '\n');

function writeBlock(locale: Locale, random: Random): Written {
  const sentence = () => writeSentence(locale, random);
  const chance = random();
  if (chance < 0.1) return wrap(sentence(), '## ', '');
  if (chance < 0.2) return lines([1, 2, 3].map(() => wrap(sentence(), '- ', '')));
  if (chance < 0.3) return lines([1, 2, 3].map((number) => wrap(sentence(), `${number}. `, '')));
  if (chance < 0.4) return wrap(sentence(), '> ', '');
  if (chance < 0.5) return wrap(sentence(), '<PullQuote>', '</PullQuote>');
  if (chance < 0.55) return lines([wrap(sentence(), '', '\\'), sentence()]);
  return lines(Array.from({ length: 1 + Math.floor(random() * 2) }, sentence));
}

/** Two lists in a row would be one: a sentence stands between any two blocks. */
const writeText = (locale: Locale, random: Random) =>
  join(
    Array.from({ length: 2 }, () => [
      writeBlock(locale, random),
      writeSentence(locale, random),
    ]).flat(),
    '\n\n',
  );

const show = (tag: keyof JSX.IntrinsicElements) =>
  (({ children }) => h(tag, null, children)) as ComponentType;

const TAGS = {
  Cite: () => h('mark', null, '9'),
  CitationNote: () => null,
  TermNote: () => null,
  Term: show('span'),
  Foreign: show('i'),
  PullQuote: show('blockquote'),
};

/** The page of a text, as the build compiles it. */
function renderPage(source: string, locale: Locale): Root {
  const compiled = evaluate(source, {
    Fragment,
    jsx: jsx as never,
    jsxs: jsxs as never,
    features: MANUSCRIPT_FEATURES,
    fileURL: new URL(`file:///content/articles/a-article/${locale}.mdx`),
    mdastPlugins: [notesPlugin, typographyPlugin],
    hastPlugins: [marksPlugin],
  }) as { default: ComponentType<{ components: typeof TAGS }> };
  const html = renderToStaticMarkup(h(compiled.default, { components: TAGS }));
  return htmlToHast(html, { fragment: true }) as Root;
}

/** The words under a tree, calls to notes left out. */
function wordsOf(node: Root | HtmlNode, write: (text: string) => string = (text) => text): string {
  if (node.type === 'text') return write(node.value);
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'mark') return '';
  const words = node.children.map((child) => wordsOf(child as HtmlNode, write)).join('');
  return node.type === 'element' && /^(?:p|h\d|li|td|th|br|blockquote)$/.test(node.tagName)
    ? ` ${words} `
    : words;
}

/** Words without what typography may change: the shapes of marks and spaces, and where a space goes by itself. */
function fold(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[‘’`]/g, "'")
    .replace(/[«»“”]/g, '"')
    .replace(/[–—-]+/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) (?=\d)/g, '')
    .replace(/ ?(["';:!?%€-]) ?/g, '$1')
    .trim();
}

/** Whether the checks have something to say of a text. */
function isTold(source: string, locale: Locale): boolean {
  try {
    const { misreadings, intruders, passages, elements, links } = parseManuscript(source, locale);
    const isForeign = (target: string) => !/^(?:article|issue|term|brand):/.test(target);
    return (
      misreadings.length > 0 ||
      intruders.length > 0 ||
      links.some(({ target }) => isForeign(target)) ||
      elements.some(({ name }) => !(name in TAGS)) ||
      passages.some(({ runs, kind }) => {
        const text = runs.map((run) => (run.kind === 'words' ? run.text : '\ufffc')).join('');
        return findLeftMarks(text, { isBlock: kind === 'paragraph' }).length > 0;
      })
    );
  } catch {
    return true;
  }
}

/** The text without the signs that are meant, which a check tells from the others by their backslash. */
const withoutEscapes = (source: string) =>
  ESCAPED.reduce((text, sign) => text.replaceAll(sign, 'signe'), source);

console.log(`Words as written: seed ${SEED}, ${ROUNDS} texts a language and a property.`);

describe.each(LOCALES)('a text in %s', (locale) => {
  test('is read in the page, the feed and the search copy as it was written', () => {
    holdAlways({ seed: SEED, rounds: ROUNDS }, (random) => {
      const { source, words } = writeText(locale, random);
      const page = renderPage(source, locale);
      const expected = fold(words);
      expect(fold(wordsOf(page)), source).toBe(expected);
      expect(fold(wordsOf(plainTree(cleanTree(page)))), source).toBe(expected);
      const searched = (text: string) => restoreText(foldText(text, locale), [], locale);
      expect(fold(wordsOf(page, searched)), source).toBe(expected);
    });
  });

  test('is told nothing where all its signs have a meaning', () => {
    holdAlways({ seed: SEED + 1, rounds: ROUNDS }, (random) => {
      const source = withoutEscapes(writeText(locale, random).source);
      expect(isTold(source, locale), source).toBe(false);
    });
  });

  test('is told of the signs of any other markup, wherever they stand', () => {
    holdAlways({ seed: SEED + 2, rounds: ROUNDS }, (random) => {
      const [before, after] = [writeSentence(locale, random), writeSentence(locale, random)];
      const source = withoutEscapes(`${before.source} ${pick(FOREIGN, random)} ${after.source}`);
      expect(isTold(source, locale), source).toBe(true);
    });
  });

  test('loses no sign without a word, whatever is typed', () => {
    const SIGNS = Array.from('*_#|~=^\\`<>{}[]()@$&+%-:/!.1aé «»\t');
    holdAlways({ seed: SEED + 3, rounds: ROUNDS * 4 }, (random) => {
      const length = 1 + Math.floor(random() * 6);
      const noise = Array.from({ length }, () => pick(SIGNS, random)).join('');
      const source = `Un mot ${noise} de plus`;
      if (isTold(source, locale)) return;
      // What sets words in italics, strikes them out, makes them code or says that a sign is meant goes.
      const read = (words: string) => fold(words.replace(/[*_~`\\]/g, ''));
      expect(read(wordsOf(renderPage(source, locale))), JSON.stringify(source)).toBe(read(source));
    });
  });
});
