/** The files of the data, beside the atlas; each holds both languages. */
export const DATA_FILES = {
  csv: 'moments.csv',
  json: 'moments.json',
  schema: 'moments.schema.json',
  journeySchema: 'journey.schema.json',
} as const;

export type DataFile = (typeof DATA_FILES)[keyof typeof DATA_FILES];
