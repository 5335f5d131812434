import { renderToStaticMarkup } from 'preact-render-to-string';
import type { DrawnJourney } from '../../../magazine/journeys/journey-layout.ts';
import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { borrowedIn, drawBorrowed, nameOfLender } from '../../../magazine/library/borrowed.ts';
import type { Issue } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { writeText } from '../../../magazine/xml.ts';
import { isAddressKnown } from '../../addresses.ts';
import { drawingLabels, placedJourney } from '../../components/article/moment-words.ts';
import { describeJourney } from '../../components/static/journey-description.ts';
import { JourneyDrawing } from '../../drawings/JourneyDrawing.tsx';
import { writeHtml } from '../html.ts';
import type { BookFacts } from './book-facts.ts';
import type { Chapter } from './chapter.ts';
import { writePage } from './package-document.ts';
import { layoutRows } from './thread-rows.ts';

/** A borrowed thread without the names of its lenders, for which its tape has no room. */
const unnamed = ({ drawnPlaces, ...drawn }: Required<DrawnJourney>): DrawnJourney => ({
  ...drawn,
  drawnPlaces: drawnPlaces.map((place) => ({ ...place, name: '' })),
});

/** Draws a thread in the colours around it, which a reader of EPUB may change: in rows, each told in words of its own. */
function drawThread(id: string, words: string, article: ReadableArticle): string {
  const { journeys, cover, text } = article;
  const { locale } = text;
  const journey = journeys.find((each) => each.id === id);
  const borrowed = borrowedIn(article, locale);
  const drawn = journey ? placedJourney(journey, locale) : unnamed(drawBorrowed(borrowed, locale));
  const rows = layoutRows(drawn);
  const drawings = rows.map(({ from, to, layout }, index) => (
    <JourneyDrawing
      id={index === 0 ? id : `${id}-${index + 1}`}
      layout={layout}
      palette={{ ink: 'currentColor', stock: 'none' }}
      labels={drawingLabels(
        journey && rows.length > 1
          ? describeJourney({ ...journey, moments: journey.moments.slice(from, to) }, locale)
          : words,
        locale,
      )}
      filled={cover && cover.journey === journey ? cover.moment.id : undefined}
    />
  ));
  const svg = renderToStaticMarkup(<>{drawings}</>).replaceAll(
    '<svg ',
    '<svg xmlns="http://www.w3.org/2000/svg" ',
  );
  const lenders = new Set(
    borrowed.map((each) => `${each.journey.letter ?? ''} ${nameOfLender(each, locale)}`.trim()),
  );
  // Each of several has its name above it, and a borrowed one those of its lenders.
  const caption = journey ? journeys.length > 1 && journey.title[locale] : [...lenders].join(' · ');
  return `<figure class="thread">${caption ? writeText('figcaption', caption) : ''}${svg}</figure>`;
}

/** Writes a chapter, the threads drawn in their slots. */
export function writeChapter(
  { title, body, drawings }: Chapter,
  article: ReadableArticle,
  facts: BookFacts,
): string {
  const html = writeHtml(body).replaceAll(
    /<figure id="drawing-([^"]+)">[^]*?<\/figure>/g,
    (_, id: string) => drawThread(id, drawings.get(id) ?? '', article),
  );
  return writePage(facts, { title, body: html, attributes: ' epub:type="bodymatter"' });
}

/** Writes the page that shows the cover. */
export function writeCoverPage(facts: BookFacts): string {
  return writePage(facts, {
    title: facts.words.cover,
    body: `<img src="cover.png" role="doc-cover" alt="${facts.title.replaceAll('"', '&quot;')}"/>`,
    attributes: ' epub:type="cover" class="cover-page"',
  });
}

/** Writes how the issue was made, and where it lives. */
export function writeColophon(facts: BookFacts, issue: Issue, locale: Locale): string {
  const { words, source, imprint } = facts;
  return writePage(facts, {
    title: words.colophon,
    body: `<section epub:type="colophon" role="doc-colophon">${writeText('h1', words.colophon)}${writeText(
      'p',
      issue.colophon[locale],
    )}${imprint.map((line) => writeText('p', line)).join('')}${isAddressKnown ? `<p><a href="${source}">${source}</a></p>` : ''}</section>`,
  });
}
