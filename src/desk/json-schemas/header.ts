import type { SchemaName } from './catalogue.ts';

/** Where a JSON Schema stands, from the root of the project. */
export function schemaFile(name: SchemaName): string {
  return `src/desk/json-schemas/${name}.schema.json`;
}

/** The comment at the top of a YAML file that tells a text editor which schema holds it. */
export function schemaHeader(name: Exclude<SchemaName, 'page' | 'text'>, file: string): string {
  const upwards = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${upwards}${schemaFile(name)}`;
}
