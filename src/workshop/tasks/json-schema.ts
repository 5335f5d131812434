import { z } from 'astro/zod';
import { typeset } from '../../magazine/typography/typography.ts';
import labels from '../../magazine/words/fr.json' with { type: 'json' };
import { CHANNELS, EVIDENCE_KINDS, STAGES } from '../../magazine/vocabulary.ts';
import { momentSchema } from '../../magazine/schemas/journey.ts';
import { splitMessage } from '../../magazine/schemas/message.ts';
import { CATALOGUE, type SchemaName } from '../../desk/json-schemas/catalogue.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** Families of interface labels whose keys end in the values of a closed list. */
const LABEL_FAMILIES = [
  'channel',
  'count',
  'evidence',
  'explained',
  'feeling',
  'seam',
  'season',
  'sector',
  'source.access',
  'source.type',
  'stage',
  'value',
];

const LABELS: Readonly<Partial<Record<string, string>>> = labels;

/** A sentence as readers of French expect it, code between backquotes excepted. */
function set(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? typeset(part, 'fr') : part))
    .join('');
}

/** What readers see for each value of a closed list, where the interface names them all. */
function labelsOf(values: readonly unknown[]): string[] | undefined {
  for (const family of LABEL_FAMILIES) {
    const found = values.flatMap((value) => LABELS[`${family}.${String(value)}`] ?? []);
    if (found.length === values.length) return found.map((label) => set(label));
  }
  return undefined;
}

/** The French sentence with which a schema refuses a text of the wrong form. */
function messageOf(schema: z.core.$ZodType): string | undefined {
  const { error } = z.safeParse(schema, '\u0000');
  const issue = error?.issues.find(({ code }) => code === 'invalid_format');
  return issue && set(splitMessage(issue.message).fr);
}

/** A whole number within bounds that readers know by words becomes a list to choose from. */
function listNumbers(node: Node): void {
  const { minimum, maximum } = node;
  if (node.type !== 'integer' || minimum === undefined || maximum === undefined) return;
  const values = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  if (!labelsOf(values)) return;
  delete node.minimum;
  delete node.maximum;
  node.enum = values;
}

function nameValues(node: Node): void {
  if (!node.enum) return;
  const names = labelsOf(node.enum);
  if (names) node.enumDescriptions = names;
  if (node.enum.length === STAGES.length && STAGES.every((stage) => node.enum?.includes(stage))) {
    node.enum = [...node.enum, 'tmot'];
    node.enumDescriptions = [...(names ?? []), 'Autre nom d’umot'];
  }
}

/** Says in French what a text looks like; formats would be refused in English, and once more. */
function explainForm(schema: z.core.$ZodType, node: Node): void {
  if (node.format === 'uri') node.pattern = '^https?://';
  delete node.format;
  if (node.pattern === undefined) return;
  const message = messageOf(schema);
  if (message) node.patternErrorMessage = message;
}

/** Each form of an entry is offered under the name of its kind. */
function nameKind(node: Node): void {
  const kind = node.properties?.kind;
  const label = typeof kind === 'object' && LABELS[`kind.${String(kind.const)}`];
  if (label) node.title = set(label);
}

const choose = (place: number, values: readonly string[]) => `\${${place}|${values.join(',')}|}`;

/** A moment to fill in, in the form that the YAML extension reads (`defaultSnippets`). */
export const MOMENT_SNIPPET = {
  label: 'moment',
  description: 'Un moment de vérité, avec sa couture',
  body: {
    id: '${1:identifiant}',
    stage: choose(2, STAGES),
    channel: choose(3, CHANNELS),
    feeling: '${4|0,1,2,-1,-2|}',
    evidence: choose(5, EVIDENCE_KINDS),
    sources: ['${6:source}'],
    title: { fr: '$7', en: '$8' },
    text: { fr: '$9', en: '$10' },
    seam: { visible: '${11|true,false|}', why: { fr: '$12', en: '$13' } },
  },
} as const;

function refine(schema: z.core.$ZodType, node: Node): void {
  if (node.description !== undefined) node.description = set(node.description);
  // A description alone is shown with its backquotes.
  if (node.description?.includes('`')) node.markdownDescription = node.description;
  // What an entry awaits is left out, and never written empty.
  if (node.default === '') delete node.default;
  if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
  listNumbers(node);
  nameValues(node);
  explainForm(schema, node);
  nameKind(node);
  if (schema === momentSchema) {
    node.title = 'Moment';
    node.defaultSnippets = [MOMENT_SNIPPET];
  }
}

/**
 * The JSON Schema of what editors write, as their text editor needs it: fields described in French,
 * closed lists with what readers see for each value. Rules that join several fields are left to
 * `npm run desk -- check`.
 */
export function buildJsonSchema(name: SchemaName): Node {
  const { schema, title } = CATALOGUE[name];
  const { $schema, ...node } = z.toJSONSchema(schema, {
    io: 'input',
    // Every version of the YAML extension reads this draft.
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema),
  });
  return { ...($schema && { $schema }), title, ...node };
}
