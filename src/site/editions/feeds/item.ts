import type { ReadableArticle } from '../../../magazine/library/article.ts';
import { borrowedIn } from '../../../magazine/library/borrowed.ts';
import { packedOnce } from '../../../magazine/library/uses.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { JOURNEY_SHEET_WIDTH, sheetHeight } from '../../drawings/JourneySheet.tsx';
import { absoluteUrl, routes } from '../../addresses.ts';
import { absoluteAddresses } from '../addresses.ts';
import { articleKey, getArticleTree } from '../article-tree.ts';
import { writeHtml } from '../html.ts';
import { bracketCalls, gatherNotes, returnFromNotes } from '../notes.ts';
import { fillSlots, type Picture } from '../pictures.ts';
import { plainTree } from '../plain.ts';
import type { Root } from '../../../magazine/texts/html-tree.ts';
import { correctionsFirst, journeysLast, quoteCards } from './order.ts';

const turnArticle = packedOnce(articleKey, async (article: ReadableArticle): Promise<Root> => {
  const { locale, slug } = article.text;
  const t = translator(locale);
  const pictureOf = (id: string): Picture => {
    const journey = article.journeys.find((each) => each.id === id);
    const count = journey ? journey.moments.length : borrowedIn(article, locale).length;
    const src = journey ? routes.journeyImage(locale, id) : routes.borrowedImage(locale, slug);
    return { src, width: JOURNEY_SHEET_WIDTH, height: sheetHeight(count) };
  };
  const passes: ((tree: Root) => Root)[] = [
    correctionsFirst,
    (tree) => journeysLast(tree, { others: t('feed.moments') }),
    quoteCards,
    (tree) => fillSlots(tree, pictureOf),
    (tree) => gatherNotes(tree, { role: 'doc-footnote', title: t('notes.title'), numbered: true }),
    (tree) => gatherNotes(tree, { role: 'note', title: t('notes.terms'), numbered: false }),
    returnFromNotes,
    bracketCalls,
  ];
  return passes.reduce((before, pass) => pass(before), await getArticleTree(article));
});

/**
 * The whole article for a feed reader on a telephone: what was put right, the standfirst, the text with the picture
 * of each journey before the first of its cards, and at the end the table of the journey and the notes. No script,
 * no style, no address that needs the page.
 */
export async function buildItem(
  article: ReadableArticle,
  { anchors }: { anchors: 'kept' | 'page' },
): Promise<Root> {
  const page = absoluteUrl(routes.article(article.text.locale, article.text.slug));
  return plainTree(absoluteAddresses(await turnArticle(article), page, anchors));
}

/** The whole article as HTML for feeds. */
export const writeItem = packedOnce(articleKey, async (article) =>
  writeHtml(await buildItem(article, { anchors: 'kept' })),
);
