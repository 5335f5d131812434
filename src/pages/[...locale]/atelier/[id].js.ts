import type { APIRoute } from 'astro';
import { adaptJourney } from '../../../magazine/atelier/adapted-journey.ts';
import { getLibrary } from '../../../magazine/library/from-astro.ts';
import { lookUp } from '../../../magazine/library/library.ts';
import { translator } from '../../../magazine/words/messages.ts';
import type { PageProps } from '../../../site/facts/site-page.ts';
import { pathsTo } from '../../../site/page-paths.ts';

export const getStaticPaths = pathsTo('atelierJourney');

/** A journey to adapt, as a script: the atelier may ask the network for nothing else. */
export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const { journeys } = await getLibrary(page.locale);
  const journey = lookUp(journeys, page.id, 'journey');
  const own = adaptJourney(journey, page.locale, translator(page.locale)('atelier.measure.first'));
  return new Response(`export const journey = ${JSON.stringify(own)};\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
};
