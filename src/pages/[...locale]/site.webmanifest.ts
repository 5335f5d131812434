import type { APIRoute } from 'astro';
import { LANGUAGE_TAGS, type Locale } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { routes } from '../../site/addresses.ts';
import { getCurrentIssue } from '../../magazine/library/from-astro.ts';
import { localePaths } from '../../site/page-paths.ts';

const SIDES = [192, 512];

export const getStaticPaths = localePaths;

/** What a site is called when a reader puts it on a home screen, and its icons. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const t = translator(locale);
  const { stock } = await getCurrentIssue(locale);
  const icons = SIDES.flatMap((side) =>
    ['any', 'maskable'].map((purpose) => ({
      src: routes.file(`icon-${side}.png`),
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose,
    })),
  );
  const manifest = {
    name: t('site.name'),
    short_name: 'Seamless',
    description: t('site.description'),
    lang: LANGUAGE_TAGS[locale],
    id: routes.home(locale),
    start_url: routes.home(locale),
    scope: routes.file(''),
    display: 'minimal-ui',
    background_color: stock,
    theme_color: stock,
    icons,
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
