import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SHOWCASE } from '../fixture-magazine.ts';
import { BUILT_SITE } from '../serve.ts';
import { flatten } from '../site/built-journey.ts';
import { readFeed } from '../site/built-feed.ts';
import { parseDocument, readBuiltSite } from '../site/built-pages.ts';

const { url: site, routes, pages, files } = await readBuiltSite();

function documentAt(path: string): Document {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The showcase has no page at ${path}.`);
  return page.document;
}

const wordsOf = (element: Element | null | undefined) => flatten(element?.textContent ?? '');

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
      (id: string) => routes.atelierJourney('fr', id),
    ]) {
      expect(await read(pathOf('maggies'))).toBe(await read(pathOf('chez-maggie')));
    }
  });

  test('says which values a moment kept, how long its wait was, and whom the customer met', () => {
    const row = (page: Document, id: string) => wordsOf(page.querySelector(`tr[data-row="${id}"]`));
    expect(row(study, 'window')).toContain('transparence tenue');
    expect(row(study, 'queue')).toContain('confiance manquée');
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

describe('a draft and what is to come', () => {
  /** Words of the draft, of the article to come, and of each kind of entry that only one of them uses. */
  const hidden = new RegExp(
    [
      /vieux[- ]tampon|old stamp|phare[- ]eteint|phare éteint|dark[- ]lighthouse/,
      /bosco|encres portuaires|keeper-1958|winding of stairs|soufflet|corne de brume/,
      /lanterne|lantern\b|encrage|inking|vigie|unwatched watch/,
      /gaspard|encrier|wilma|fanal|tampographe|cachet lisible|legible seal|encreur|monter au phare|climbing the lighthouse/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'i',
  );

  test('have no page, and no file of the site names them or what they alone use', async () => {
    expect([...files].filter((file) => hidden.test(file))).toEqual([]);
    const texts = [...files].filter((file) => /\.(?:html|xml|txt|js|json)$|_redirects$/.test(file));
    for (const file of texts) {
      const text = await readFile(join(BUILT_SITE, file.slice(site.pathname.length)), 'utf8');
      expect(hidden.exec(text)?.[0], file).toBeUndefined();
    }
    for (const number of [3, 4]) {
      const path = routes.issue('fr', number);
      expect(files).not.toContain(path);
      expect(pages.map((page) => page.path)).not.toContain(path);
    }
  });

  test('are in no index of the search', async () => {
    const fragments = [...files].filter((file) =>
      /\.pf_(?:fragment|meta|filter|index)$/.test(file),
    );
    expect(fragments.length).toBeGreaterThan(0);
    for (const file of fragments) {
      const bytes = await readFile(join(BUILT_SITE, file.slice(site.pathname.length)));
      expect(hidden.exec(gunzipSync(bytes).toString())?.[0], file).toBeUndefined();
    }
  });

  test('bind no address of what they alone use before their day', async () => {
    const ledger = await readFile(join(SHOWCASE, 'src/desk/ledger/published.txt'), 'utf8');
    const bound = ledger.split('\n').filter((line) => hidden.test(line));
    expect(bound.length).toBeGreaterThan(0);
    expect(bound.filter((line) => !line.startsWith('2099-01-05 '))).toEqual([]);
  });
});

test('a term tells its other names', () => {
  const term = documentAt(routes.term('fr', 'couture'));
  expect(wordsOf(term.querySelector('main'))).toContain('raccord, point de passage');
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

describe('the page of a term', () => {
  test('begins with the sentence that stands alone, and draws what it means', () => {
    const hero = documentAt(routes.term('fr', 'couture')).querySelector('main .hero');
    expect(wordsOf(hero?.querySelector('.standfirst') ?? null)).toBe(
      'Passage d’un canal à un autre, que la cliente remarque ou non.',
    );
    expect(hero?.querySelectorAll('.term-threads svg')).toHaveLength(2);
    expect(wordsOf(hero?.querySelector('.term-threads') ?? null)).toBe(
      'Couture cachée Couture visible',
    );
  });

  test('leads to the moments that show the term, three of a journey, and counts the others', () => {
    const shown = documentAt(routes.term('fr', 'couture')).querySelector('.shown');
    const moments = [...(shown?.querySelectorAll('li') ?? [])];
    expect(moments.map((each) => each.querySelector('a')?.getAttribute('href'))).toEqual([
      expect.stringContaining('#moment-'),
      expect.stringContaining('#moment-'),
      expect.stringContaining('#moment-'),
      undefined,
    ]);
    expect(wordsOf(moments[0] ?? null)).toMatch(/Couture (?:visible|cachée)\. \S/);
    expect(wordsOf(moments[3] ?? null)).toMatch(/^et \d+ autres?$/);
  });

  test('prints the list that the term explains, value by value', () => {
    const list = (slug: string) =>
      wordsOf(documentAt(routes.term('en', slug)).querySelector('.prose'));
    expect(list('touchpoint')).toContain('By voice: telephone, radio, word of mouth.');
    expect(list('recovery-paradox')).toContain(
      'Self-reported: customers said so because a survey asked them.',
    );
  });
});

describe('the masthead', () => {
  const notice = documentAt(routes.page('en', 'legal-notice'));
  const facts = [...notice.querySelectorAll('.masthead-facts > div')].map((row) =>
    [...row.children].map(wordsOf),
  );

  test('says all that the magazine says of itself, in the language of the page', () => {
    expect(facts).toEqual([
      [
        'Publisher',
        'Les Presses du Port',
        'a non-profit association, number 12 in the register of the port',
        '12 quai des Essais, Port-des-Essais',
      ],
      ['Director of publication', 'Célestine Estran'],
      ['Editors', 'Inès Morvan', 'The editors', 'Tobias Lindqvist-Aumont'],
      ['Hosting', 'La Cale sèche', '3 rue de la Drague, Port-des-Essais', '+33 1 99 00 12 34'],
      ['Contact', 'courrier@port-des-essais.example', '+33 1 99 00 56 78'],
      ['Frequency', 'four issues a year, at the spring tides'],
      ['ISSN', '1234-5679 (print)', '2434-561X (online)'],
      ['Texts and images', 'CC BY-SA 4.0 licence'],
      ['Code', 'MIT licence'],
      ['Founding text', expect.stringContaining('2021')],
    ]);
  });

  test('gives every page an address to write to', () => {
    const read = pages.filter(({ template }) => template !== 'redirect');
    expect(read.length).toBeGreaterThan(20);
    const silent = read.filter(
      ({ document }) =>
        !document.querySelector('footer a[href="mailto:courrier@port-des-essais.example"]'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test.for(['a-propos', 'accessibilite'])('says at the end of /%s/ where to write', (slug) => {
    const { lastElementChild: end } =
      documentAt(routes.page('fr', slug)).querySelector('.prose') ?? {};
    expect(end && wordsOf(end)).toBe('Écrire à la rédaction : courrier@port-des-essais.example');
  });

  test('is in the data of the home page, in the feeds and in the books', async () => {
    const [data] = documentAt(routes.home('fr')).querySelectorAll(
      'script[type="application/ld+json"]',
    );
    expect(data?.textContent).toContain('"issn":["1234-5679","2434-561X"]');
    expect(data?.textContent).toContain('"name":"Les Presses du Port"');
    const { channel } = await readFeed('rss.xml');
    expect(channel['managingEditor']).toBe('courrier@port-des-essais.example (Célestine Estran)');
  });
});

describe('the letters of readers', () => {
  const lettersIn = (document: Document) => {
    const heading = [...document.querySelectorAll('h2')].find((each) =>
      /^(?:Lettres|Letters)$/.test(wordsOf(each)),
    );
    return heading?.parentElement;
  };

  test('stand under the article in their own language, by their days, with what the editors answer', () => {
    expect(wordsOf(lettersIn(study))).toMatch(
      /^Lettres ?Un passager du premier bac, 5 mars 2025 De la caisse.*Une habituée du quai, 20 mars 2025 À propos de « .*J’ai attendu douze minutes.*La rédaction répond ?Vous avez raison/,
    );
    const english = lettersIn(documentAt(routes.article('en', 'quai-douze')));
    expect(wordsOf(english)).toBe(
      'Letters T. L., 2 April 2025 I sold books on that quay for nine years, and the queue always faced the wrong way.',
    );
  });

  test('lead to the card of their moment, and keep their paragraphs', () => {
    const letters = lettersIn(study);
    expect(letters?.querySelector('a')?.getAttribute('href')).toBe('#moment-queue');
    expect(letters?.querySelectorAll('blockquote p')).toHaveLength(3);
  });

  test('are not announced where nobody wrote', () => {
    expect(lettersIn(documentAt(routes.article('fr', 'deuxieme-couture')))).toBeUndefined();
  });

  test('are in the feed with their article', async () => {
    const { items } = await readFeed('rss.xml');
    const item = items.find(({ link }) => link.endsWith('/articles/quai-douze/'));
    expect(item?.['content:encoded']).toContain('La file avance par à-coups');
    expect(item?.['content:encoded']).not.toContain('I sold books');
  });
});

describe('the entry of a source', () => {
  const work = (initial: string, id: string, locale: 'fr' | 'en' = 'fr') =>
    documentAt(routes.bibliography(locale, initial)).querySelector(`#${id}`);

  test('says whether readers can open it, and leads to no address that is lost', () => {
    expect(wordsOf(work('b', 'brev-guichet'))).toContain('accès payant');
    expect(wordsOf(work('p', 'port-2021'))).toContain('en accès libre');
    const lost = work('f', 'ferry-times-1987', 'en');
    expect(wordsOf(lost)).toContain('no longer online · relays Maggie Fenn');
    expect(lost?.querySelector('a[rel="external"]')).toBeNull();
  });

  test('names what it relays in the language of the page', () => {
    expect(wordsOf(work('b', 'brev-guichet'))).toContain('relaie une enquête du syndicat');
    expect(wordsOf(work('b', 'brev-guichet', 'en'))).toContain('relays a survey by the union');
  });

  test('says that a private communication is cited with consent, and since when', () => {
    expect(wordsOf(work('b', 'batelier-2024'))).toContain(
      'communication privée · français · consultée par la rédaction · citée avec l’accord de son auteur (décembre 2024)',
    );
  });
});
