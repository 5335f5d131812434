import * as YAML from 'yaml';
import { describeHidden } from './invisible-characters.ts';
import { problemAt, quoteValue, type LocatedProblem } from './yaml-problems.ts';

/** Fields that are written again in the same group. The parser’s own search compares all with all. */
function findRepeats({ items }: YAML.YAMLMap): LocatedProblem[] {
  const names = new Set<string>();
  return items.flatMap(({ key }): LocatedProblem[] => {
    if (!YAML.isScalar(key)) return [];
    const name = String(key.value);
    if (names.has(name)) return [problemAt(key.range?.[0] ?? 0, 'YAML-002', { name })];
    names.add(name);
    return [];
  });
}

/** Words between braces that a comma cuts off from their value: a name without a colon. */
function findCutWords({ items, flow }: YAML.YAMLMap, source: string): LocatedProblem[] {
  if (!flow) return [];
  const cut = items.slice(1).find(({ key }) => {
    const end = YAML.isScalar(key) && key.type === YAML.Scalar.PLAIN && key.range?.[1];
    return typeof end === 'number' && !/^\s*:/.test(source.slice(end));
  });
  if (!YAML.isScalar(cut?.key)) return [];
  const [start] = cut.key.range ?? [0];
  const written = quoteValue(source, start);
  const [, whole, part] = /^"(-?\d+),(\d+)"$/.exec(written) ?? [];
  return part === undefined
    ? [problemAt(start, 'YAML-001/comma', { written })]
    : [problemAt(start, 'YAML-001/decimal', { written: `${whole}.${part}` })];
}

function findProblem(node: YAML.Node, isName: boolean, source: string): LocatedProblem | undefined {
  const [start, end] = node.range ?? [0, 0];
  // An alias has no anchor of its own; a tag is there only where it is written.
  if (YAML.isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    return problemAt(start, 'YAML-001/instruction');
  }
  if (YAML.isCollection(node)) return isName ? problemAt(start, 'YAML-001/name') : undefined;
  if (node.value instanceof Date) {
    const date = node.source ?? '';
    const written = node.value.toISOString().slice(0, 10);
    if (date === written) return undefined;
    const isDay = date.replace(/-(?=\d(?!\d))/g, '-0') === written;
    return problemAt(start, isDay ? 'YAML-004/digits' : 'YAML-004/day', { date, written });
  }
  const isBare = node.type === YAML.Scalar.PLAIN && !isName;
  if (isBare && /^“.*”$/su.test(String(node.value))) return problemAt(start, 'YAML-006');
  // A character that nobody sees and that the file does not hold is made by a backslash in quotes.
  const written = source.slice(start, end);
  if (typeof node.value !== 'string' || !written.includes('\\')) return undefined;
  const hidden = describeHidden(node.value);
  return hidden && !describeHidden(written)
    ? problemAt(start, 'FILE-008/escape', { hidden })
    : undefined;
}

/** What the parser lets pass and the magazine does not: repeated fields, borrowed values, moved dates, hidden signs. */
export function findNodeFaults(document: YAML.Document, source: string): LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  YAML.visit(document, {
    Node: (role, node) => {
      const problem = findProblem(node, role === 'key', source);
      if (problem) problems.push(problem);
      if (YAML.isMap(node)) problems.push(...findRepeats(node), ...findCutWords(node, source));
      return role === 'key' ? YAML.visit.SKIP : undefined;
    },
  });
  return problems;
}
