import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { borrowedIn } from '../../../magazine/library/borrowed.ts';
import type { Issue } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { fitTitle, sizeToFill } from '../../lettering/fit-title.ts';
import { MASTHEAD } from '../../pictures/share-image.tsx';
import { cornerOf, coverOf, heightAtSpine } from './cover.tsx';
import { posterSize, type Poster } from './posters.tsx';

const quote = (words: string) => JSON.stringify(words).replaceAll('<', '\\3c ');

/** Room of a title, in points: 142 mm across. */
const ROOM = { width: 402, leading: 0.92 } as const;
const PAIR = { ...ROOM, height: 196, largest: 70 } as const;
const SINGLE = { ...ROOM, height: 390, largest: 76 } as const;
const THREADED = { ...ROOM, height: 172, largest: 70 } as const;
const THEME = { ...ROOM, height: 128, largest: 64 } as const;

/** The running heads of an article, and its title as large as its opener allows. */
function writeArticleRules(article: ReadableArticle, id: string, issue: Issue): string {
  const { kind, text, journeys } = article;
  const t = translator(text.locale);
  const isThreaded = borrowedIn(article, text.locale).length > 0;
  const room = journeys.length > 0 ? PAIR : isThreaded ? THREADED : SINGLE;
  const { size } = fitTitle(text.title, room);
  return `.text.${id} { page: ${id}; }
.opener.${id} h1 { font-size: ${size}pt; }
.cover.of-${id} .theme { font-size: ${fitTitle(text.title, THEME).size}pt; }
@page ${id}:left { @top-left { content: ${quote(t('site.short'))}; } @top-right { content: ${quote(cornerOf(issue, text.locale))}; } }
@page ${id}:right { @top-left { content: ${quote(t(`kind.${kind}`))}; } @top-right { content: ${quote(text.title)}; font-weight: 700; } }
`;
}

/** Room of the words of the issue, in points: a line each, as large as all have room. */
const INDEX = { height: 440, largest: 30, mostLines: 24, leading: 1.7 } as const;

function writeIndexRules(terms: number): string {
  const columns = terms > INDEX.mostLines ? 2 : 1;
  const row = INDEX.height / Math.ceil(terms / columns);
  const size = Math.min(INDEX.largest, row / INDEX.leading);
  return `.index ol { columns: ${columns}; font-size: ${size.toFixed(1)}pt; }\n`;
}

/** The rules that belong to one issue alone: its two colours, its running heads, what fills the width of its pages. */
export function writeRules(
  issue: Issue,
  {
    articles,
    posters,
    terms,
  }: {
    articles: readonly ReadableArticle[];
    posters: readonly (Poster | undefined)[];
    /** How many words the issue explains. */
    terms: number;
  },
  locale: Locale,
): string {
  const { size } = fitTitle(issue.theme[locale], THEME);
  return [
    `:root { --stock: ${issue.stock}; --ink: ${issue.ink}; }
.masthead { font-size: ${sizeToFill(MASTHEAD, ROOM.width).toFixed(1)}pt; }
.cover .theme { font-size: ${size}pt; }
.back .code-box { top: ${heightAtSpine(coverOf(articles)) - 19}mm; }
`,
    terms > 0 ? writeIndexRules(terms) : '',
    ...articles.map((article, index) => writeArticleRules(article, `article-${index + 1}`, issue)),
    ...posters.map((poster, place) =>
      poster
        ? `.poster.poster-${place} b { font-size: ${posterSize(poster).toFixed(1)}pt; }\n`
        : '',
    ),
  ].join('');
}
