import { describe, expect, test } from 'vitest';
import { writePage, writeRedirect } from '../tests/small-site.ts';
import { parsePage } from './page.ts';

describe('the head of a page', () => {
  test('gives its title without the name of the magazine', () => {
    expect(parsePage(writePage({ title: 'L’attente' })).title).toBe('L’attente');
  });

  test('gives the title of the window where it has no other', () => {
    expect(parsePage('<title> Perdu\n&amp; retrouvé </title>').title).toBe('Perdu & retrouvé');
  });

  test('tells its addresses, its description and what search engines may do', () => {
    const page = parsePage(
      writePage({
        head:
          '<meta name="description" content="Une file."><meta name="robots" content="noindex">' +
          '<link rel="canonical" href="/a/"><link rel="alternate" hreflang="en" href="/en/a/">' +
          '<link rel="icon" href="/icon.svg">',
      }),
    );
    expect(page.description).toBe('Une file.');
    expect(page.robots).toBe('noindex');
    expect(page.languages).toEqual(['canonical /a/', 'en /en/a/']);
  });

  test('tells what it says to programs that share it, its title and description aside', () => {
    const head =
      '<meta property="og:description" content="Une file."><meta property="og:image" content="/og.png">' +
      '<script type="application/ld+json">{"a":1}</script>';
    expect(parsePage(writePage({ head })).sharing).toEqual(['og:image /og.png', '{"a":1}']);
  });

  test('tells where it sends its readers', () => {
    expect(parsePage(writeRedirect('/nouvelle/')).target).toBe('/nouvelle/');
    expect(parsePage(writePage({})).target).toBeUndefined();
  });
});

describe('the body of a page', () => {
  const { main, frame } = parsePage(
    writePage({
      menu: 'Lexique',
      main: `<h1 id="titre">Le <em>fil</em> rouge</h1>
        <p>Une ligne<br>puis  une autre<script>silent()</script><style>p{}</style></p>
        <p>Un <a href="/lexique/couture/#haut">lien</a>.</p>
        <img src="/photo.png" srcset="/photo-2.png 2x" alt="Une file">
        <svg id="dessin" class="rouge"><title>Un fil</title><path d="M0 0" class="bleu"></path></svg>`,
    }),
  );

  test('is read passage by passage, attributes that are read aloud included', () => {
    expect(main.passages).toEqual([
      'Le fil rouge',
      'Une ligne puis une autre',
      'Un lien.',
      'Une file',
      'Un fil',
    ]);
  });

  test('keeps what stands around the text apart', () => {
    expect(frame.passages).toEqual(['Lexique']);
    expect(frame.links).toEqual(['/numeros/']);
    expect(main.links).toEqual(['/lexique/couture/#haut']);
  });

  test('lists its pictures and the ids that addresses may lead to', () => {
    expect(main.pictures).toEqual(['/photo.png', '/photo-2.png 2x']);
    expect(main.anchors).toEqual(['titre']);
  });

  test('lists the shapes of its drawings without their classes', () => {
    expect(main.drawings).toEqual(['svg [["id","dessin"]]', 'title []', 'path [["d","M0 0"]]']);
  });
});
