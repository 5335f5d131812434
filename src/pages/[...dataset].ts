import type { APIRoute } from 'astro';
import { DATA_FILES, type DataFile } from '../magazine/atlas/data-files.ts';
import { entryOf, writeJson } from '../magazine/atlas/dataset.ts';
import { writeMermaid } from '../magazine/atlas/mermaid.ts';
import { getWholeLibrary } from '../magazine/library/from-astro.ts';
import { lookUp } from '../magazine/library/library.ts';
import { addressOf, routes } from '../site/addresses.ts';
import { writeDataFile } from '../site/facts/dataset.ts';
import type { PageProps } from '../site/facts/site-page.ts';
import { pathsTo } from '../site/page-paths.ts';

export const getStaticPaths = pathsTo('atlasFile', 'atlasJourney', 'atlasMermaid');

const answer = (body: string, type: string) =>
  new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });

const TYPES: Readonly<Record<DataFile, string>> = {
  [DATA_FILES.csv]: 'text/csv',
  [DATA_FILES.json]: 'application/json',
  [DATA_FILES.schema]: 'application/schema+json',
  [DATA_FILES.journeySchema]: 'application/schema+json',
};

export const GET: APIRoute<PageProps> = async ({ props: { page } }) => {
  const { kind, id, locale } = page;
  const library = await getWholeLibrary();
  if (kind !== 'atlasFile') {
    const journey = lookUp(library.journeys, id, 'journey');
    if (kind === 'atlasJourney') return answer(writeJson(entryOf(journey)), 'application/json');
    const source = addressOf(routes.atlasData(locale));
    return answer(writeMermaid(journey, locale, source), 'text/plain');
  }
  const file = id as DataFile;
  return answer(writeDataFile(file, library, locale), TYPES[file]);
};
