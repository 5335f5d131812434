import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { factsOf, flatten, readJourney } from './built-journey.ts';
import { readFeed, xmlProblem, type FeedItem } from './built-feed.ts';
import { parseDocument, readBuiltSite, type BuiltPage } from './built-pages.ts';

const { url: site, routes, pages, files } = await readBuiltSite();

/** RFC 822 with four digits to the year, as RSS 2.0 asks. */
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;

/** The elements that the W3C’s feed validator thinks safe, and that a text of the magazine can need. */
const SAFE_ELEMENTS = new Set(
  (
    'a abbr article aside b blockquote br caption cite code dd del dfn div dl dt em figcaption figure ' +
    'h2 h3 h4 hr i img ins li ol p pre q s section small span strong sub sup table tbody td tfoot th thead time tr ul'
  ).split(' '),
);

const SAFE_ATTRIBUTES = new Set(
  'alt cite colspan datetime height href hreflang id lang rowspan scope src start width'.split(' '),
);

/** What a text says in its own language, without calls to notes: quotations keep their own typography. */
function nativeWords(root: Element | Document, locale: string): string {
  const copy = root.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('sup:has(a), [lang]')) {
    const lang = element.getAttribute('lang');
    if (lang === null || !lang.startsWith(locale)) element.remove();
  }
  return copy.textContent;
}

/** The words of an element without calls to notes. */
function wordsWithoutCalls(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const call of copy.querySelectorAll('sup:has(a)')) call.remove();
  return flatten(copy.textContent);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The blocks of the running text of a page, notes and pull quotes left out. */
function blocksOf({ document }: BuiltPage): string[] {
  const selector = 'p, h2, h3, li, td, th, pre, blockquote, figcaption';
  const own = [...document.querySelectorAll(`main .prose :is(${selector})`)].filter(
    (block) =>
      !block.closest('.note, .moment') &&
      !block.matches('li li, .pull-quote, .key-figure, :has(p)'),
  );
  return own.map(wordsWithoutCalls).filter(Boolean);
}

/** The ids of the journeys that a page shows. */
function journeysOf({ document }: BuiltPage): string[] {
  const threads = document.querySelectorAll('main section[id^="thread-"]');
  return [...threads].map(({ id }) => id.slice('thread-'.length));
}

const articles = pages.filter(({ template }) => template.startsWith('article'));

describe.for([...LOCALES])('the feed in “%s”', async (locale) => {
  const t = translator(locale);
  const path = routes.feed(locale);
  const { xml, rss, channel, items } = await readFeed(path.slice(site.pathname.length));
  const written = articles.filter((page) => page.locale === locale);
  const pageOf = ({ link }: FeedItem) =>
    written.find((page) => new URL(page.path, site).href === link);
  const contents = items.map((item) => ({
    item,
    page: pageOf(item),
    content: parseDocument(`<!doctype html><body>${item['content:encoded']}</body>`),
  }));

  /** The problems that a look at each article finds, with its title. */
  const problemsOf = (look: (article: (typeof contents)[number]) => string[]): string[] =>
    contents.flatMap((article) =>
      look(article).map((problem) => `${article.item.title}: ${problem}`),
    );

  test('is RSS 2.0 with a title, a description and the address of its home page', () => {
    expect(rss['@version']).toBe('2.0');
    expect(channel['title']).toBeTruthy();
    expect(channel['description']).toBeTruthy();
    expect(channel['link']).toBe(new URL(routes.home(locale), site).href);
  });

  test('says its language, its licence, its own address and when it last changed', () => {
    expect(channel['language']).toBe(locale === 'fr' ? 'fr-FR' : 'en-GB');
    expect(channel['copyright']).toContain('CC BY-SA 4.0');
    expect([channel['atom:link']].flat()[0]).toMatchObject({
      '@href': new URL(path, site).href,
      '@rel': 'self',
      '@type': 'application/rss+xml',
    });
    const changed = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(channel['lastBuildDate']).toMatch(RFC_822);
    expect(Date.parse(String(channel['lastBuildDate']))).toBeGreaterThanOrEqual(
      Math.max(...changed),
    );
    expect(Date.parse(String(channel['lastBuildDate']))).toBeLessThanOrEqual(Date.now());
  });

  test('has an image that exists, under the name and address of the feed', () => {
    const image = channel['image'] as Record<string, string>;
    expect(image).toMatchObject({ title: channel['title'], link: channel['link'] });
    expect(Number(image['width'])).toBeLessThanOrEqual(144);
    expect(Number(image['height'])).toBeLessThanOrEqual(400);
    expect(files).toContain(new URL(image['url'] ?? '').pathname);
  });

  test('holds every published article of the language and nothing else', () => {
    const links = items.map(({ link }) => link).sort();
    expect(links).toEqual(written.map((page) => new URL(page.path, site).href).sort());
    expect(links.length).toBeGreaterThan(0);
  });

  test('gives each article a guid of its own, which is no address', () => {
    for (const { guid } of items) {
      expect(guid['@isPermaLink']).toBe('false');
      expect(guid['#text']).toMatch(new RegExp(`^tag:[a-z.-]+,2026:[a-z0-9-]+/${locale}$`));
    }
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
  });

  test('dates each article just after six in Paris, the newest first and no two alike', () => {
    const problems = items.flatMap(({ pubDate }) => {
      const time = new Date(pubDate).toLocaleTimeString('fr', { timeZone: 'Europe/Paris' });
      return RFC_822.test(pubDate) && time.startsWith('06:') ? [] : [`${pubDate}, ${time}`];
    });
    expect(problems).toEqual([]);
    const moments = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(moments).toEqual([...new Set(moments)].sort((one, other) => other - one));
  });

  test('gives each article the title and the standfirst of its page', () => {
    const problems = problemsOf(({ item, page }) => {
      const document = page?.document;
      const description = document?.querySelector('.article-standfirst')?.textContent.trim();
      const isRight =
        item.title === document?.querySelector('h1')?.textContent.trim() &&
        parseDocument(item.description).body.textContent === description;
      return isRight ? [] : ['has another title or standfirst than its page'];
    });
    expect(problems).toEqual([]);
  });

  test('names who signs each article, and its kind and categories', () => {
    const problems = problemsOf(({ item, page }) => {
      const authors = [...(page?.document.querySelectorAll('a[rel="author"]') ?? [])];
      const names = authors.map(({ textContent }) => textContent);
      const isSigned = names.length > 0 && names.join() === item['dc:creator'].join();
      const isFiled =
        item.category.length > 1 && new Set(item.category).size === item.category.length;
      return isSigned && isFiled ? [] : [`${item['dc:creator'].join()} · ${item.category.join()}`];
    });
    expect(problems).toEqual([]);
  });

  test('carries neither scripts, styles, islands nor anything that only Astro reads', () => {
    expect(xml).not.toMatch(
      /<script|&lt;script|astro-island|data-astro|&lt;style|&lt;svg|\sclass=|\sstyle=/,
    );
  });

  test('uses only the elements and attributes that feed readers keep', () => {
    const problems = problemsOf(({ content }) =>
      [...content.body.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
        ...(SAFE_ELEMENTS.has(localName) ? [] : [`<${localName}>`]),
        ...[...attributes].flatMap(({ name }) =>
          SAFE_ATTRIBUTES.has(name) ? [] : [`<${localName} ${name}>`],
        ),
      ]),
    );
    expect(problems).toEqual([]);
  });

  test('closes every element of every article', () => {
    const problems = problemsOf(({ item }) => {
      const problem = xmlProblem(`<div>${item['content:encoded']}</div>`);
      return problem ? [problem] : [];
    });
    expect(problems).toEqual([]);
  });

  test('leads to places in the article or by absolute addresses, to what exists', () => {
    const problems = problemsOf(({ content }) =>
      [...content.querySelectorAll('[href], [src], [cite]')].flatMap((element) => {
        const address =
          ['href', 'src', 'cite'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
        // A call leads to its note in the article.
        if (address.startsWith('#') && content.getElementById(address.slice(1))) return [];
        if (!/^https?:\/\//.test(address)) return [address];
        const target = new URL(address);
        if (target.origin !== site.origin) return [];
        const page = pages.find((candidate) => candidate.path === decodeURI(target.pathname));
        const place = decodeURIComponent(target.hash.slice(1));
        const isThere =
          files.has(decodeURI(target.pathname)) && (!place || page?.document.getElementById(place));
        return isThere ? [] : [`${address} leads nowhere`];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('gives every picture its words and its size', () => {
    const problems = problemsOf(({ content }) =>
      [...content.querySelectorAll('img')].flatMap((image) => {
        const { alt, width, height } = Object.fromEntries(
          ['alt', 'width', 'height'].map((name) => [name, image.getAttribute(name) ?? '']),
        );
        return alt?.trim() && Number(width) > 0 && Number(height) > 0 ? [] : [image.outerHTML];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('has every block of text of every page, in the same words', () => {
    const problems = problemsOf(({ page, content }) => {
      const whole = wordsWithoutCalls(content.body);
      const blocks = page ? blocksOf(page) : [];
      if (blocks.length === 0) return ['has no text to compare'];
      return blocks.filter((block) => !whole.includes(block)).map((block) => `lacks “${block}”`);
    });
    expect(problems).toEqual([]);
  });

  test('has as many words of running text in each article as its page', () => {
    const problems = problemsOf(({ page, content }) => {
      const expected = countWords((page ? blocksOf(page) : []).join(' '));
      const copy = content.body.cloneNode(true) as Element;
      const cards = [...copy.querySelectorAll('body > blockquote')].filter(
        ({ firstElementChild: head }) => head?.firstElementChild?.localName === 'b',
      );
      const aside = copy.querySelectorAll('body > p:first-of-type, body > section, sup:has(a)');
      for (const part of [...cards, ...aside]) part.remove();
      const found = countWords(copy.textContent);
      return found >= expected && found < expected * 1.15 ? [] : [`${found} words for ${expected}`];
    });
    expect(problems).toEqual([]);
  });

  test('lists every note, and calls each by its number', () => {
    const problems = problemsOf(({ page, content }) => {
      const expected = page?.document.querySelectorAll('.prose [role="doc-noteref"]').length ?? -1;
      const calls = [...content.querySelectorAll('sup a')].map(({ textContent }) => textContent);
      const isCalled = calls.every((call, index) => call === `[${index + 1}]`);
      const notes = content.querySelectorAll('body > section > ol > li').length;
      const sameCount = calls.length === expected && notes === expected;
      return isCalled && sameCount
        ? []
        : [`${calls.length} calls and ${notes} notes for ${expected}`];
    });
    expect(problems).toEqual([]);
  });

  test('tells each journey moment by moment, in a picture’s words and in a table', () => {
    const problems = problemsOf(({ page, content }) => {
      const threads = page ? journeysOf(page).length : -1;
      const pictures = [...content.querySelectorAll('img')]
        .map((image) => ({ image, source: image.getAttribute('src') ?? '' }))
        .filter(({ source }) => source.includes('/journeys/'));
      if (pictures.length !== threads)
        return [`${pictures.length} pictures for ${threads} journeys`];
      return pictures.flatMap(({ image, source }) => {
        const alt = image.getAttribute('alt') ?? '';
        const rows = [...content.querySelectorAll('body > section table')]
          .map((table) => [...table.querySelectorAll('tbody th')])
          .find((found) => found.every((row) => alt.includes(row.textContent)));
        return (rows?.length ?? 0) > 1 ? [] : [`${source} and no table tell the same moments`];
      });
    });
    expect(problems).toEqual([]);
  });

  test('tells every moment of a journey with all that is known of it', async () => {
    const problems: string[] = [];
    for (const { page, content, item } of contents) {
      const whole = flatten(content.body.textContent);
      for (const id of page ? journeysOf(page) : []) {
        const { moments } = await readJourney(id);
        const facts = moments.flatMap((moment) => factsOf(moment, locale).map(flatten));
        problems.push(
          ...facts.filter((fact) => !whole.includes(fact)).map((fact) => `${item.title}: ${fact}`),
        );
      }
    }
    expect(problems).toEqual([]);
  });

  test('has no cell that says but a letter, which nobody could read', () => {
    const problems = problemsOf(({ content }) =>
      [...content.querySelectorAll('td')].flatMap(({ textContent }) =>
        /^\s*\p{L}\s*$/u.test(textContent) ? [textContent] : [],
      ),
    );
    expect(problems).toEqual([]);
  });

  test('begins with what was put right, the standfirst and the text, and ends with tables and notes', () => {
    const problems = problemsOf(({ item, page, content }) => {
      const blocks = [...content.body.children].map(({ localName }) => localName);
      const [errata, ...rest] = blocks[0] === 'section' ? blocks : [undefined, ...blocks];
      const text = rest.slice(0, rest.findLastIndex((name) => name !== 'section') + 1);
      const isPictured = page?.document.querySelector('main header figure > :is(img, picture)');
      const start = isPictured ? 'p,figure,p' : 'p,p';
      const [standfirst] = content.querySelectorAll('body > p');
      const headings = [...(page?.document.querySelectorAll('main h2') ?? [])];
      const isCorrected = headings.some(
        (heading) => heading.textContent === t('article.corrections'),
      );
      return [
        ...(rest.join().startsWith(start) ? [] : [`starts with ${rest.slice(0, 3).join()}`]),
        ...(text.includes('section') ? ['has a table or notes within the text'] : []),
        ...(standfirst?.textContent === parseDocument(item.description).body.textContent
          ? []
          : ['has no standfirst']),
        ...((errata !== undefined) === isCorrected ? [] : ['hides its corrections']),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('keeps the typography of its language', () => {
    const wrong =
      locale === 'fr'
        ? /(?<![\u202f\d:])[;!?](?=\s|$)|[ \u00a0][;:!?»]|[«](?!\u202f)|\p{L}'\p{L}|\.{3}/u
        : /["«»]|\p{L}'\p{L}|\.{3}|\s[;:!?]/u;
    const problems = problemsOf(({ item, content }) => {
      const { body } = parseDocument(item.description);
      const texts = [item.title, body.textContent, nativeWords(content.body, locale)];
      return texts.flatMap((text) => {
        const at = text.search(wrong);
        return at === -1 ? [] : [`“${text.slice(Math.max(0, at - 20), at + 20)}”`];
      });
    });
    expect(problems).toEqual([]);
  });
});
