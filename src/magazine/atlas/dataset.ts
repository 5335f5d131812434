import { z } from 'astro/zod';
import { DATA_FILES } from './data-files.ts';
import { readableIn } from '../library/article.ts';
import type { JoinedMoment, Library } from '../library/library.ts';
import { compareLetters } from '../journeys/letters.ts';
import type { Journey } from '../journeys/journey.ts';
import { journeySchema, type JourneyEntry } from '../schemas/journey.ts';
import { LOCALES, type Locale } from '../vocabulary.ts';

/** Licence of the data: that of the texts, by its name for programs. */
export const DATA_LICENCE = 'CC-BY-SA-4.0';

/** A journey that has appeared, with its moments and all that they belong to. */
export interface PublishedJourney {
  journey: Journey;
  moments: readonly JoinedMoment[];
  /** The languages in which an article follows it. */
  locales: readonly Locale[];
}

/** The journeys of the data: those that an article follows in one language at least, in the order of their letters. */
export function listPublishedJourneys({ moments }: Pick<Library, 'moments'>): PublishedJourney[] {
  return [...Map.groupBy(moments, ({ journey }) => journey)]
    .map(([journey, placed]) => ({
      journey,
      moments: placed,
      locales: LOCALES.filter((locale) =>
        placed.some(({ articles }) => readableIn(articles, locale).length > 0),
      ),
    }))
    .filter(({ journey, locales }) => !journey.draft && locales.length > 0)
    .sort(({ journey: one }, { journey: other }) =>
      compareLetters(one.letter ?? '', other.letter ?? ''),
    );
}

/** A journey as its file holds it: without the id and the numbers that it has from its place. */
export function entryOf({ id: _, moments, ...entry }: Journey): JourneyEntry {
  return { ...entry, moments: moments.map(({ number: __, ...moment }) => moment) };
}

/**
 * Writes data as JSON, without the words that a language still awaits: they are empty, and the schema wants none
 * rather than empty ones.
 */
export function writeJson(value: object): string {
  const written = (_: string, part: unknown) => (part === '' ? undefined : part);
  return `${JSON.stringify(value, written, 1)}\n`;
}

/** What the data say of themselves. */
export interface DatasetHead {
  name: string;
  /** Address of the page that describes the data. */
  url: string;
  licence: string;
  /** Day of the last change, and a fingerprint of what they hold. */
  version: { date: string; hash: string };
}

/** All journeys in one file, by their ids, each as its own file has it. */
export function writeDataset(head: DatasetHead, journeys: readonly PublishedJourney[]): object {
  return {
    $schema: DATA_FILES.schema,
    ...head,
    journeys: Object.fromEntries(journeys.map(({ journey }) => [journey.id, entryOf(journey)])),
  };
}

/** The JSON Schema of a journey as the data hold it. */
export function journeyJsonSchema(): object {
  return z.toJSONSchema(journeySchema, { io: 'input', unrepresentable: 'any' });
}

/** The JSON Schema of the file that holds all journeys. */
export function datasetJsonSchema(): object {
  const words = { type: 'string' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['name', 'url', 'licence', 'version', 'journeys'],
    properties: {
      $schema: words,
      name: words,
      url: { type: 'string', format: 'uri' },
      licence: { const: DATA_LICENCE },
      version: {
        type: 'object',
        required: ['date', 'hash'],
        properties: { date: { type: 'string', format: 'date' }, hash: words },
      },
      journeys: { type: 'object', additionalProperties: { $ref: DATA_FILES.journeySchema } },
    },
  };
}
