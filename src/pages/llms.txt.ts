import type { APIRoute } from 'astro';
import { getWholeLibrary } from '../magazine/library/from-astro.ts';
import { readableIn } from '../magazine/library/article.ts';
import { LOCALES } from '../magazine/vocabulary.ts';
import { translator } from '../magazine/words/messages.ts';
import { absoluteUrl, routes } from '../site/addresses.ts';
import { formatRights } from '../site/facts/imprint.ts';

/** What programs that read texts find here: every published article as Markdown. https://llmstxt.org */
export const GET: APIRoute = async () => {
  const { articles, magazine } = await getWholeLibrary();
  const lists = LOCALES.map((locale) => {
    const t = translator(locale);
    const lines = readableIn(articles, locale)
      .filter(({ published }) => published)
      .map(({ text }) => {
        const address = absoluteUrl(`${routes.article(locale, text.slug)}index.md`).href;
        return `- [${text.title.replace(/[[\]\\]/g, String.raw`\$&`)}](${address}): ${text.standfirst}`;
      });
    return [`## ${t('feed.magazine', { name: t('site.name') })}`, '', ...lines].join('\n');
  });
  const t = translator('en');
  const head = [`# ${t('site.name')}`, `> ${t('site.description')}`, formatRights(magazine, 'en')];
  return new Response(`${[...head.filter(Boolean), ...lists].join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
