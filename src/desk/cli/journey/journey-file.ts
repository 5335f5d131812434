import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isSeq, YAMLSeq } from 'yaml';
import type { MomentEntry } from '../../../magazine/schemas/journey.ts';
import { editYaml, renewNode } from '../yaml-file.ts';

/** A moment in its place, and where it stood before, from 0; a new one stood nowhere. */
export interface MomentInFile {
  moment: MomentEntry;
  from?: number;
}

/** The fields of a moment, in the order in which a file holds them. */
const FIELDS = [
  ...(['id', 'former', 'stage', 'channel', 'feeling', 'planned', 'evidence', 'sources'] as const),
  ...(['title', 'text', 'brand', 'values', 'seam', 'wait'] as const),
] satisfies readonly (keyof MomentEntry)[];

/** Words as a file holds them: what they await is left out. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const held = Object.entries(value).filter(([, field]) => field !== '');
  return Object.fromEntries(held.map(([name, field]) => [name, withoutEmpty(field)]));
}

/** What a file holds of a moment: its fields as they are there, but for those that change. */
function fieldsOf(moment: MomentEntry, before: MomentEntry | undefined, written: unknown) {
  const known = (written ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    FIELDS.map((field) => {
      const value = moment[field];
      // No question is asked about former ids.
      const isKept = field === 'former' || isDeepStrictEqual(value, before?.[field]);
      if (before && isKept) return [field, known[field]];
      const isIdle = Array.isArray(value) && value.length === 0 && !(field in known);
      return [field, isIdle ? undefined : withoutEmpty(value)];
    }),
  );
}

/** Writes the moments of a journey into its file; one takes the comments in it and above it along. */
export function writeMoments(
  source: string,
  before: readonly MomentEntry[],
  after: readonly MomentInFile[],
): Promise<string> {
  return editYaml(source, (document) => {
    const found = document.get('moments');
    const list = isSeq(found) ? found : new YAMLSeq(document.schema);
    const [first] = list.items;
    // The package gives to the list what stands above its first item.
    if (isNode(first) && !/^moments:[ \t]*#/m.test(source)) {
      first.commentBefore = list.commentBefore ?? null;
      list.commentBefore = null;
    }
    const known = list.items.map((item) => (isMap(item) ? item : undefined));
    list.flow = false;
    list.items = after.map(({ moment, from = -1 }) => {
      const node = known[from];
      return renewNode(document, node, fieldsOf(moment, before[from], node?.toJSON()));
    });
    document.set('moments', list);
  });
}
