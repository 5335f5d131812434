import { createHash } from 'node:crypto';
import { DATA_FILES } from '../../magazine/atlas/data-files.ts';
import {
  DATA_LICENCE,
  entryOf,
  listPublishedJourneys,
  type DatasetHead,
  type PublishedJourney,
} from '../../magazine/atlas/dataset.ts';
import { lastChangeAmong } from '../../magazine/library/last-change.ts';
import type { Library } from '../../magazine/library/library.ts';
import { COLUMNS } from '../../magazine/atlas/moments-csv.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { routes } from '../addresses.ts';
import { addressOf, magazineIn } from './described-pages.ts';
import { describeDataset, type Thing } from './structured-data.ts';

/** Letters of the fingerprint that are shown. */
const SHOWN_HASH = 12;

/** The data of the atlas, and what they say of themselves in a language. */
export interface Dataset {
  head: DatasetHead;
  journeys: readonly PublishedJourney[];
}

/** Gathers the data from the library of all languages. */
export function datasetOf(library: Library, locale: Locale): Dataset {
  const journeys = listPublishedJourneys(library);
  const followed = journeys.flatMap(({ moments }) => moments[0]?.articles ?? []);
  const held = JSON.stringify(journeys.map(({ journey }) => [journey.id, entryOf(journey)]));
  return {
    journeys,
    head: {
      name: `${translator(locale)('site.name')} · ${translator(locale)('atlas.title')}`,
      url: addressOf(routes.atlasData(locale)),
      licence: DATA_LICENCE,
      version: {
        date: lastChangeAmong(followed) ?? '',
        hash: createHash('sha256').update(held).digest('hex').slice(0, SHOWN_HASH),
      },
    },
  };
}

/** How to cite the data. */
export function citeDataset({ head }: Dataset, locale: Locale): string {
  const t = translator(locale);
  const { date, hash } = head.version;
  return t('data.citation', {
    site: t('site.name'),
    title: t('atlas.title'),
    year: date.slice(0, 4),
    version: `${date} (${hash})`,
    url: head.url,
  });
}

/** The data as an entry of BibTeX. */
export function datasetBibtex({ head }: Dataset, locale: Locale): string {
  const t = translator(locale);
  const [year = '', month = '', day = ''] = head.version.date.split('-');
  const fields = {
    author: `{${t('site.name')}}`,
    title: `{${t('atlas.title')}}`,
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    version: `${head.version.date}-${head.version.hash}`,
    url: head.url,
    note: DATA_LICENCE,
    langid: { fr: 'french', en: 'british' }[locale],
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{seamless-atlas-${head.version.hash},\n${lines.join('')}}\n`;
}

/** The data, as their page describes them. */
export function describeDatasetIn(
  locale: Locale,
  { head }: Dataset,
  library: Pick<Library, 'magazine'>,
): Thing {
  const t = translator(locale);
  return describeDataset(magazineIn(locale, library), {
    name: head.name,
    description: t('data.description'),
    url: head.url,
    version: `${head.version.date}-${head.version.hash}`,
    modified: head.version.date,
    columns: COLUMNS,
    files: [
      { url: addressOf(routes.atlasFile(DATA_FILES.csv)), format: 'text/csv' },
      { url: addressOf(routes.atlasFile(DATA_FILES.json)), format: 'application/json' },
    ],
  });
}
