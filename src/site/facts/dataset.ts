import { createHash } from 'node:crypto';
import { DATA_FILES, type DataFile } from '../../magazine/atlas/data-files.ts';
import {
  DATA_LICENCE,
  datasetJsonSchema,
  entryOf,
  journeyJsonSchema,
  listPublishedJourneys,
  writeDataset,
  writeJson,
  type DatasetHead,
  type PublishedJourney,
} from '../../magazine/atlas/dataset.ts';
import { lastChangeAmong } from '../../magazine/library/last-change.ts';
import type { Library } from '../../magazine/library/library.ts';
import { COLUMNS, writeMomentsCsv } from '../../magazine/atlas/moments-csv.ts';
import { LANGUAGE_TAGS, LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';
import { addressOf, routes } from '../addresses.ts';
import { describePublisher, licenceOf, type Thing } from './structured-data.ts';

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

/** Writes one of the files of the data, as it is served. */
export function writeDataFile(file: DataFile, library: Library, locale: Locale): string {
  const { head, journeys } = datasetOf(library, locale);
  switch (file) {
    case DATA_FILES.csv:
      return writeMomentsCsv(journeys, (language, slug) =>
        addressOf(routes.article(language, slug)),
      );
    case DATA_FILES.json:
      return writeJson(writeDataset(head, journeys));
    case DATA_FILES.schema:
      return writeJson(datasetJsonSchema());
    case DATA_FILES.journeySchema:
      return writeJson(journeyJsonSchema());
  }
}

/** How much a file of the data weighs, in kilobytes of 1,000 bytes. */
export function weighDataFile(file: DataFile, library: Library): number {
  // The files are those of the first language, in whichever their page is.
  const written = writeDataFile(file, library, LOCALES[0]);
  return Math.ceil(new TextEncoder().encode(written).length / 1000);
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

/** The data, as their page describes them, to be found by those who look for data. */
export function describeDataset(
  locale: Locale,
  { head: { name, url, version } }: Dataset,
  library: Pick<Library, 'magazine'>,
): Thing {
  return {
    '@type': 'Dataset',
    '@id': url,
    name,
    description: translator(locale)('data.description'),
    version: `${version.date}-${version.hash}`,
    url,
    dateModified: version.date,
    ...licenceOf(library),
    isAccessibleForFree: true,
    inLanguage: Object.values(LANGUAGE_TAGS),
    creator: describePublisher(locale, library),
    variableMeasured: COLUMNS,
    distribution: [
      { file: DATA_FILES.csv, encodingFormat: 'text/csv' },
      { file: DATA_FILES.json, encodingFormat: 'application/json' },
    ].map(({ file, encodingFormat }) => ({
      '@type': 'DataDownload',
      contentUrl: addressOf(routes.atlasFile(file)),
      encodingFormat,
    })),
  };
}
