import type { Cover, ReadableArticle } from '../../magazine/library/article.ts';
import { issueOf, type Issue } from '../../magazine/library/library.ts';
import { IssueShareImage, THEME_ROOM } from '../drawings/IssueShareImage.tsx';
import { INNER, ArticleShareImage, TITLE_ROOM } from '../drawings/ArticleShareImage.tsx';
import { translator } from '../../magazine/words/messages.ts';
import { formatCorner } from '../../magazine/words/season.ts';
import { fitTitle, sizeToFill } from '../lettering/fit-title.ts';
import { getLibrary } from '../../magazine/library/from-astro.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { drawLabel, drawTitle } from './draw-text.tsx';
import { rasterise } from './rasterise.ts';

/** The word on the cover of the magazine. */
export const MASTHEAD = 'SEAMLESS';

/** The picture shown beside a link to an article. */
export async function drawArticleImage({
  text,
  cover,
  issue,
  kind,
}: ReadableArticle): Promise<Uint8Array<ArrayBuffer>> {
  const t = translator(text.locale);
  const corner = `${t('issue.number', { number: issue })} · ${t(`kind.${kind}`)}`;
  const colours = issueOf(await getLibrary(text.locale), { issue });
  return drawNameImage({ name: text.title, corner, cover }, colours, text.locale);
}

/** What a picture of a brand or of a term shows: a name, where it stands in the magazine, perhaps a thread. */
interface NameCard {
  name: string;
  corner: string;
  cover: Cover | undefined;
}

/** The picture shown beside a link to a brand or to a term, in the colours of an issue. */
export function drawNameImage(
  { name, corner, cover }: NameCard,
  { ink, stock }: Pick<Issue, 'ink' | 'stock'>,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  return rasterise(
    <ArticleShareImage
      palette={{ ink, stock }}
      name={translator(locale)('site.short')}
      corner={corner}
      title={fitTitle(name, cover ? TITLE_ROOM.withThread : TITLE_ROOM.alone)}
      thread={cover && { moments: cover.journey.moments, filled: cover.moment.id }}
      drawTitle={drawTitle}
      drawLabel={drawLabel}
    />,
  );
}

/** The picture shown beside a link to an issue. */
export async function drawIssueImage(
  issue: Issue,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const { theme, stock, ink, articles } = issue;
  const t = translator(locale);
  const cover = articles.find((article) => article.cover)?.cover;
  return rasterise(
    <IssueShareImage
      palette={{ ink, stock }}
      masthead={{ words: MASTHEAD, size: sizeToFill(MASTHEAD, INNER) }}
      tagline={t('site.tagline')}
      corner={formatCorner(issue, locale)}
      theme={fitTitle(theme[locale], THEME_ROOM)}
      thread={cover && { moments: cover.journey.moments, filled: cover.moment.id }}
      drawTitle={drawTitle}
      drawLabel={drawLabel}
    />,
  );
}
