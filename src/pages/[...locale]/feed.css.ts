import type { APIRoute } from 'astro';
import type { Locale } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import styles from '../../site/styles/feed.css?raw';
import { localePaths } from '../../site/page-paths.ts';

export const getStaticPaths = localePaths;

/** How a browser shows the feeds of a language, which have no words of their own to say how they are followed. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const sentence = JSON.stringify(translator(locale)('feed.browser'));
  return new Response(`:root { --sentence: ${sentence} }\n\n${styles}`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
