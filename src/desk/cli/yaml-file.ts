import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as YAML from 'yaml';
import type { FileChange } from './file-changes.ts';

/** A bare date is a date, as in the build; what another reader of YAML may take for one is quoted. */
const DIALECT: YAML.DocumentOptions & YAML.SchemaOptions = {
  compat: 'yaml-1.1',
  customTags: ['timestamp'],
  logLevel: 'error',
};

/** Most characters of a value that stands beside the name of its field. */
const LONGEST_BESIDE = 80;

const fitsBeside = (value: unknown) => JSON.stringify(value).length <= LONGEST_BESIDE;

/** Whether a text may be folded: words on one line, with no space around them. */
const isProse = (text: string) => /^\S+(?: +\S+)+$/.test(text);

/** Lays YAML out as Prettier does all the content, unless that would change what it says. */
async function layOut(document: YAML.Document): Promise<string> {
  const { format, resolveConfig } = await import('prettier');
  const config = await resolveConfig(path.join(import.meta.dirname, '../../../content/new.yaml'));
  const written = document.toString({ lineWidth: 0 });
  const laidOut = await format(written, { ...config, parser: 'yaml', plugins: [] });
  // Prettier breaks, for one, a folded text that starts with a space.
  return isDeepStrictEqual(YAML.parse(laidOut, DIALECT), document.toJS()) ? laidOut : written;
}

/** Folds a text that is long or lacks quotes; the package finds the quotes of one that cannot be folded. */
function chooseType(scalar: YAML.Scalar): void {
  const { type, value } = scalar;
  if (typeof value !== 'string') return;
  const isQuoted = type === YAML.Scalar.QUOTE_SINGLE || type === YAML.Scalar.QUOTE_DOUBLE;
  const isAlone = !fitsBeside(value) || (/[:#]/.test(value) && !isQuoted);
  if (!isProse(value)) delete scalar.type;
  else if (isAlone) scalar.type = YAML.Scalar.BLOCK_FOLDED;
}

/** Short lists of words stand between brackets. */
function createNode(document: YAML.Document, value: unknown): YAML.Node {
  const node = document.createNode(value);
  YAML.visit(node, {
    Seq(_, list) {
      list.flow = list.items.every((item) => YAML.isScalar(item)) && fitsBeside(list);
      return list.flow ? YAML.visit.SKIP : undefined;
    },
    Scalar(key, scalar) {
      if (key !== 'key') chooseType(scalar);
    },
  });
  return node;
}

/** A text on its own, as YAML: quoted where it would be read as something else. */
export function formatScalar(text: string): string {
  return YAML.parse(text, DIALECT) === text ? text : `'${text}'`;
}

type Fields = Readonly<Record<string, unknown>>;

const asComment = (text: string) => text.replace(/^(?=.)/gm, ' ');

/**
 * Writes a new file, or the head of a text. A field that is `undefined` is left out, a `Date` is a bare
 * date; comments stand at the top, an empty line between two, and above the fields they are named by.
 */
export async function formatYaml(
  data: Fields,
  header: readonly string[] = [],
  comments: Readonly<Record<string, string>> = {},
): Promise<string> {
  const document = new YAML.Document(undefined, DIALECT);
  const contents = createNode(document, data);
  document.contents = contents;
  document.commentBefore = header.map(asComment).join('\n\n');
  if (YAML.isMap(contents)) {
    for (const { key } of contents.items) {
      const comment = YAML.isScalar(key) && comments[String(key.value)];
      if (comment) key.commentBefore = asComment(comment);
    }
  }
  return layOut(document);
}

export type YamlEdit = (document: YAML.Document) => void;

/** Changes a text that has no problem. What the edit leaves alone keeps its comments and its quotes. */
export function editYaml(source: string, edit: YamlEdit): Promise<string> {
  const document = YAML.parseDocument(source, DIALECT);
  edit(document);
  return layOut(document);
}

/** The change that an edit makes in a file; an empty one where there is no file. */
export async function editFile(
  { file = '', source: before = '' }: { file?: string; source?: string } = {},
  edit: YamlEdit,
): Promise<FileChange> {
  return { file, text: await editYaml(before, edit), before };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Makes a group hold these fields and no others; a new one follows the field that it follows here. */
function renewFields(document: YAML.Document, map: YAML.YAMLMap, fields: Fields): void {
  map.items = map.items.filter(
    ({ key }) => YAML.isScalar(key) && fields[String(key.value)] !== undefined,
  );
  let place = 0;
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const index = map.items.findIndex(({ key }) => YAML.isScalar(key) && key.value === name);
    const pair = map.items[index];
    if (pair) pair.value = renewNode(document, pair.value, value);
    else
      map.items.splice(place, 0, new YAML.Pair(new YAML.Scalar(name), createNode(document, value)));
    place = index === -1 ? place + 1 : index + 1;
  }
  if (!fitsBeside(map)) map.flow = false;
}

/** Makes a node hold another value, and returns what takes its place: itself wherever the form allows. */
export function renewNode(document: YAML.Document, node: unknown, value: unknown): YAML.Node {
  if (YAML.isNode(node) && isDeepStrictEqual(node.toJS(document), value)) return node;
  if (YAML.isScalar(node) && !isFields(value) && !Array.isArray(value)) {
    node.value = value;
    chooseType(node);
    return node;
  }
  if (YAML.isMap(node) && isFields(value)) {
    renewFields(document, node, value);
    return node;
  }
  if (YAML.isSeq(node) && Array.isArray(value)) {
    const known = node.items.filter((item) => YAML.isScalar(item));
    node.items = value.map(
      (item: unknown) => known.find((other) => other.value === item) ?? createNode(document, item),
    );
    if (!fitsBeside(node)) node.flow = false;
    return node;
  }
  return createNode(document, value);
}
