import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BUILT_SITE } from '../serve.ts';
import { readFeed } from '../site/built-feed.ts';
import { parseDocument, readBuiltSite } from '../site/built-pages.ts';
import { documentAt, wordsOf } from './page-document.ts';

const { url: site, routes, files } = await readBuiltSite();
const study = documentAt(routes.article('fr', 'quai-douze'));

describe('an article', () => {
  test('keeps a paragraph whole around a note of the editors', () => {
    const maggie = documentAt(routes.article('en', 'maggies'));
    const paragraphs = [...maggie.querySelectorAll('p')].map(wordsOf);
    expect(paragraphs.filter((words) => words.startsWith('The hatch opens on'))).toEqual([
      expect.stringMatching(/side\..*The newspaper reports what its owner said\.$/),
    ]);
  });

  test('says when it was updated, and what was corrected, with its days', () => {
    const days = [...study.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
    expect(days).toEqual([
      ...['2025-03-03', '2025-05-12', '2025-03-10', '2025-05-12'],
      ...['2025-03-05', '2025-03-20'],
    ]);
    expect(wordsOf(study.querySelector('main'))).toContain(
      'Corrections 10 mars 2025 La file durait douze minutes, et non vingt.',
    );
  });

  test('shows a picture with its words, its size, its caption and its credit', () => {
    const image = study.querySelector('main figure img');
    expect(image?.getAttribute('alt')).toMatch(/^Un quai dessiné en trois bandes\s: /);
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['720', '420']);
    const source = image?.previousElementSibling;
    expect(source?.getAttribute('type')).toBe('image/avif');
    const sizes = [image, source].map((each) => each?.getAttribute('srcset') ?? '').join(', ');
    const named = sizes.split(', ').map((size) => size.split(' ').at(0));
    expect(named).toHaveLength(6);
    for (const file of [...named, image?.getAttribute('src')]) expect(files).toContain(file);
    // The original, with all that a camera notes, is nobody’s to fetch.
    expect(Array.from(files).filter((file) => /\/quai\.[^/]+\.png$/.test(file))).toEqual([]);
    expect(wordsOf(image?.closest('figure')?.querySelector('figcaption'))).toBe(
      'Le quai, tel que la cliente le voit de la file. Dessin de la rédaction, domaine public',
    );
  });

  test('opens with a picture where it has no thread, in feeds and books too', async () => {
    const seam = documentAt(routes.article('fr', 'petite-couture'));
    const image = seam.querySelector('main header figure img');
    expect(image?.getAttribute('alt')).toMatch(/^Un ponton cousu/);
    expect(image?.getAttribute('loading')).toBe('eager');
    expect(wordsOf(image?.closest('figure')?.querySelector('figcaption'))).toBe(
      'Le ponton, à la 1re heure. Dessin de la rédaction, domaine public',
    );
    const read = (path: string) => readFile(join(BUILT_SITE, path));
    const book = Object.entries(unzipSync(await read(routes.book('fr', 1))));
    const editions = [
      await read(routes.feed('fr', 'atom', { kind: 'issue', id: '1' })),
      await read(`${routes.paper('fr', 1)}index.html`),
      Buffer.concat(book.flatMap(([file, bytes]) => (file.endsWith('.xhtml') ? bytes : []))),
    ];
    for (const edition of editions) {
      expect(edition.toString().match(/Un ponton cousu/g)).toHaveLength(1);
    }
    expect(book.map(([file]) => file)).toContainEqual(expect.stringMatching(/ponton\.jpg$/));
  });

  test('that an author signs shows the portrait on the page of the author', () => {
    const author = documentAt(routes.author('fr', 'ines-morvan'));
    const image = author.querySelector('main figure img');
    expect(image?.getAttribute('alt')).toMatch(/^Inès Morvan de profil/);
    expect(wordsOf(image?.closest('figure'))).toBe('Dessin de la rédaction, domaine public');
  });

  test('follows two journeys, each under its own name', () => {
    const threads = [...study.querySelectorAll('main section[id^="thread-"]')];
    expect(threads.map(({ id }) => id)).toEqual(['thread-quai-douze', 'thread-quai-douze-retour']);
    expect(wordsOf(study.querySelector('main'))).toContain('Rendre un livre au Quai Douze');
  });

  test('gives each thread the address of its letter', () => {
    const threads = [...study.querySelectorAll('[id^="fil-"]')];
    expect(threads.map(({ id }) => id)).toEqual(['fil-A', 'fil-B']);
  });

  test('leads from a former id to the moment that has it now, on its card or in the table', () => {
    const maggie = documentAt(routes.article('fr', 'chez-maggie'));
    const cardOf = (id: string) => maggie.querySelector(`#moment-${id}`)?.closest('.moment, tr');
    expect(cardOf('counter-hatch')).toBe(cardOf('hatch'));
    expect(cardOf('second-cup')).toBe(cardOf('refill'));
    expect(cardOf('thermos')).toBe(cardOf('refill'));
  });

  test('keeps the data of its journey under the ids that this had, as the atelier does', async () => {
    const read = (path: string) => readFile(join(BUILT_SITE, path), 'utf8');
    for (const pathOf of [
      routes.atlasJourney,
      (id: string) => routes.atlasMermaid('en', id),
      routes.atelierJourney,
    ]) {
      expect(await read(pathOf('maggies'))).toBe(await read(pathOf('chez-maggie')));
    }
  });

  test('says which values a moment kept, how long its wait was, and whom the customer met', () => {
    const row = (page: Document, id: string) => wordsOf(page.querySelector(`tr[data-row="${id}"]`));
    expect(row(study, 'window')).toContain('valeur tenue : transparence');
    expect(row(study, 'queue')).toContain('valeur manquée : confiance');
    expect(row(study, 'crossing')).toContain('Maggie’s · véhicule');
    expect(row(study, 'empty-shelf')).toMatch(/Déclaré\..*Prévu par la marque\. /);
    expect(row(documentAt(routes.article('fr', 'file-du-bac')), 'barrier')).toMatch(
      /Attente : 27,5 min ?Attente annoncée : 5 min ?Attente ressentie : 40 min/,
    );
  });

  test('is listed with its figure where it has no thread', () => {
    const list = documentAt(routes.issue('en', 1));
    expect(wordsOf(list.querySelector('.item-figure'))).toBe(
      '12 min between two ferries, on weekdays',
    );
  });

  test('is listed with as many threads as it follows journeys', () => {
    const item = documentAt(routes.section('fr', 'caseStudies'))
      .querySelector(`.item a[href="${routes.article('fr', 'quai-douze')}"]`)
      ?.closest('.item');
    expect(item?.querySelectorAll('.item-thread svg')).toHaveLength(2);
  });

  test('has a page for each brand that one of its journeys names', () => {
    const index = documentAt(routes.section('fr', 'caseStudies'));
    const items = [...index.querySelectorAll('.item')];
    expect(items.map((item) => item.querySelectorAll('.item-thread svg').length)).not.toContain(0);
    const paths = items.map((item) => item.querySelector('.item-link')?.getAttribute('href') ?? '');
    for (const path of paths) {
      expect(documentAt(path).querySelector('main .hero .journey-right')).not.toBeNull();
    }
  });

  test('leads the home page with a way in, and follows it with the issues before', () => {
    const home = documentAt(routes.home('fr'));
    expect(home.querySelector('.lead .pill')?.getAttribute('href')).toBe(
      home.querySelector('.item-link')?.getAttribute('href'),
    );
    const former = [...home.querySelectorAll('.former')];
    expect(former.map((band) => band.getAttribute('data-issue'))).toEqual(['1']);
  });

  test('marks words by their language, and quotes each language in its own marks', () => {
    const quotes = [
      ...documentAt(routes.article('en', 'quai-douze')).querySelectorAll('.prose blockquote'),
    ];
    expect(quotes.map((quote) => [quote.getAttribute('lang'), wordsOf(quote)])).toEqual([
      [null, '“the queue faces the wrong way, and nobody knows whether the boat has come”'],
      ['fr', '« le livre prend l’eau à notre place »'],
    ]);
    const primer = documentAt(routes.article('fr', 'file-du-bac'));
    expect(wordsOf(primer.querySelector('blockquote[lang="de"]'))).toBe(
      '“wer wartet, zählt die Minuten doppelt”',
    );
    expect(wordsOf(primer.querySelector('.prose > p > i[lang="de"]'))).toMatch(/^Fährschiff/);
  });

  test('says of a source that it was not read, and of a date that it is about right', () => {
    const notes = wordsOf(study.querySelector('main'));
    expect(notes).toContain('(source non consultée)');
    expect(notes).toContain('vers 1994');
  });

  test('leads to the part before it and the part after it', () => {
    const second = documentAt(routes.article('fr', 'deuxieme-couture'));
    expect(wordsOf(second.querySelector('main header'))).toContain('Partie 2 sur 3');
    const parts = [...second.querySelectorAll('main p:not(.note):has(b) a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(parts).toEqual([
      routes.article('fr', 'petite-couture'),
      routes.article('fr', 'troisieme-couture'),
    ]);
  });

  test('has the address that its language gives it', () => {
    const alternates = documentAt(routes.article('fr', 'petite-couture')).querySelectorAll(
      'link[rel="alternate"][hreflang="en"]',
    );
    expect([...alternates].map((link) => link.getAttribute('href'))).toEqual([
      new URL(routes.article('en', 'small-seam'), site).href,
    ]);
  });
});

describe('a language that is still to come', () => {
  test.for([
    [routes.article('fr', 'troisieme-couture'), 'La version anglaise est en cours d’écriture.'],
    [routes.article('en', 'night-windows'), 'The French version is being written.'],
  ])('is announced at %s, and is linked from nowhere', ([path, words]) => {
    const document = documentAt(path ?? '');
    expect(wordsOf(document.querySelector('main'))).toContain(words);
    const languages = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
      (link) => link.getAttribute('hreflang'),
    );
    expect(languages).toHaveLength(2);
  });

  test('leaves the lists of its language without the article', () => {
    const english = documentAt(routes.issue('en', 2));
    expect(wordsOf(english.querySelector('main'))).not.toMatch(/troisième|third seam/i);
    expect(wordsOf(english.querySelector('main'))).toContain('A lit window is a promise');
  });
});

test('a feed carries pictures, tables, lists and corrections', async () => {
  const { items } = await readFeed('rss.xml');
  const item = items.find(({ link }) => link.endsWith('/articles/quai-douze/'));
  const { body } = parseDocument(`<!doctype html><body>${item?.['content:encoded'] ?? ''}</body>`);
  expect(body.querySelector('img[src*="/_astro/quai."][src$=".jpeg"]')).not.toBeNull();
  expect(body.querySelectorAll('ol > li').length).toBeGreaterThan(3);
  expect(wordsOf(body)).toContain('18 h 05');
  expect(wordsOf(body)).toContain('La file durait douze minutes, et non vingt.');
});
