/** Writes the JSON Schemas that text editors read, from the schemas that hold the content. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { SCHEMA_NAMES, schemaFile } from '../../desk/json-schemas/catalogue.ts';
import { buildJsonSchema } from './json-schema.ts';

for (const name of SCHEMA_NAMES) {
  const file = schemaFile(name);
  const options = await resolveConfig(file);
  const json = JSON.stringify(buildJsonSchema(name));
  await writeFile(file, await format(json, { ...options, filepath: file }));
}
