import type { APIRoute } from 'astro';
import { DATA_FILES } from '../magazine/atlas/data-files.ts';
import {
  datasetJsonSchema,
  entryOf,
  journeyJsonSchema,
  writeDataset,
  writeJson,
} from '../magazine/atlas/dataset.ts';
import { writeMermaid } from '../magazine/atlas/mermaid.ts';
import { writeMomentsCsv } from '../magazine/atlas/moments-csv.ts';
import { getWholeLibrary } from '../magazine/library/from-astro.ts';
import { lookUp } from '../magazine/library/library.ts';
import { addressOf, routes } from '../site/addresses.ts';
import { datasetOf } from '../site/facts/dataset.ts';
import { pathsTo, type PageProps } from '../site/facts/site-page.ts';

export const getStaticPaths = pathsTo('atlasFile', 'atlasJourney', 'atlasMermaid');

const answer = (body: string, type: string) =>
  new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const { kind, id, locale } = page;
  const library = await getWholeLibrary();
  if (kind !== 'atlasFile') {
    const journey = lookUp(library.journeys, id, 'journey');
    if (kind === 'atlasJourney') return answer(writeJson(entryOf(journey)), 'application/json');
    const source = addressOf(routes.atlasData(locale));
    return answer(writeMermaid(journey, locale, source), 'text/plain');
  }
  const { head, journeys } = datasetOf(library, locale);
  switch (id) {
    case DATA_FILES.csv:
      return answer(
        writeMomentsCsv(journeys, (language, slug) => addressOf(routes.article(language, slug))),
        'text/csv',
      );
    case DATA_FILES.json:
      return answer(writeJson(writeDataset(head, journeys)), 'application/json');
    case DATA_FILES.schema:
      return answer(writeJson(datasetJsonSchema()), 'application/schema+json');
    default:
      return answer(writeJson(journeyJsonSchema()), 'application/schema+json');
  }
};
