import type { APIRoute } from 'astro';
import { adaptJourney } from '../../magazine/atelier/adapted-journey.ts';
import { getWholeLibrary } from '../../magazine/library/from-astro.ts';
import { lookUp } from '../../magazine/library/library.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import type { PageProps } from '../../site/facts/site-page.ts';
import { pathsTo } from '../../site/page-paths.ts';

export const getStaticPaths = pathsTo('atelierJourney');

/** A journey to adapt, in each language, as a script: the atelier may ask the network for nothing else. */
export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const { journeys } = await getWholeLibrary();
  const journey = lookUp(journeys, page.id, 'journey');
  const exported = LOCALES.map((locale) => {
    const own = adaptJourney(journey, locale, translator(locale)('atelier.measure.first'));
    return `export const ${locale} = ${JSON.stringify(own)};\n`;
  });
  return new Response(exported.join(''), { headers: { 'Content-Type': 'text/javascript' } });
};
