import type { APIRoute } from 'astro';
import { getWholeLibrary } from '../magazine/library/from-astro.ts';
import { readableIn } from '../magazine/library/article.ts';
import { LOCALES } from '../magazine/vocabulary.ts';
import { translator } from '../magazine/words/messages.ts';
import { absoluteUrl, routes } from '../site/addresses.ts';
import { formatRights } from '../site/facts/imprint.ts';

/** What stands beside the articles. */
const SECTIONS = ['issues', 'caseStudies', 'atlas', 'lexicon', 'sources'] as const;

/** A link in Markdown. */
const writeLink = (name: string, path: string) =>
  `- [${name.replace(/[[\]\\]/g, String.raw`\$&`)}](${absoluteUrl(path).href})`;

/** What programs that read texts find here: every published article as Markdown, and where the rest is. https://llmstxt.org */
export const GET: APIRoute = async () => {
  const { articles, magazine, pages } = await getWholeLibrary();
  const lists = LOCALES.flatMap((locale) => {
    const t = translator(locale);
    const texts = readableIn(articles, locale)
      .filter(({ published }) => published)
      .map(({ text }) => {
        const link = writeLink(text.title, `${routes.article(locale, text.slug)}index.md`);
        return `${link}: ${text.standfirst}`;
      });
    const others = [
      ...SECTIONS.map((section) => [t(`nav.${section}`), routes.section(locale, section)] as const),
      ...pages
        .filter((page) => page.locale === locale)
        .map(({ title, slug }) => [title, routes.page(locale, slug)] as const),
      [t('feed.list', { name: t('site.name') }), routes.feedList(locale)] as const,
    ].map(([name, path]) => writeLink(name, path));
    return [
      [`## ${t('feed.magazine', { name: t('site.name') })}`, '', ...texts].join('\n'),
      [`## ${t('nav.label')} (${locale})`, '', ...others].join('\n'),
    ];
  });
  const described = LOCALES.map((locale) => `> ${translator(locale)('site.description')}`);
  const head = [
    `# ${translator('en')('site.name')}`,
    described.join('\n>\n'),
    formatRights(magazine, 'en'),
  ];
  return new Response(`${[...head.filter(Boolean), ...lists].join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
