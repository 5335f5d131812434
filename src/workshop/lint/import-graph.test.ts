import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));

/** What a module imports, as it names it: with its types, or only what is there when it runs. */
function importsOf(file: string, { types }: { types: boolean }): string[] {
  const statements = readFileSync(path.join(SOURCE, file), 'utf8').matchAll(
    /^(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^'?]+)'/gm,
  );
  return Array.from(statements)
    .filter(([, type]) => types || !type)
    .map(([, , target = '']) =>
      target.startsWith('.') ? path.join(path.dirname(file), target) : target,
    );
}

type Graph = ReadonlyMap<string, readonly string[]>;

function buildGraph(options: { types: boolean }): Graph {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|tsx|astro)$/.test(file),
  );
  return new Map(files.map((file) => [file, importsOf(file, options)]));
}

/** The circles that a search in depth meets, each as the modules along it. */
function findCircles(graph: Graph): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) circles.push([...way.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

it('finds a circle, and nothing in a tree', () => {
  const tree = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
  ]);
  expect(findCircles(tree)).toEqual([]);
  expect(findCircles(new Map([...tree, ['c', ['b']]]))).toEqual([['b', 'c', 'b']]);
});

// The linter’s own rule passes over imports of types.
it('lets no module lead back to itself by its imports, types included', () => {
  const graph = buildGraph({ types: true });
  expect([...graph.values()].flat().length).toBeGreaterThan(graph.size);
  expect(findCircles(graph)).toEqual([]);
});

it('keeps Zod, and every schema made of it, out of what runs in the browser', () => {
  const graph = buildGraph({ types: false });
  const isForBrowser = (file: string) =>
    /^site\/(?:islands|scripts)\//.test(file) && !file.includes('.test.');
  const reached = new Set([...graph.keys()].filter(isForBrowser));
  expect(reached.size).toBeGreaterThan(0);
  for (const file of reached) graph.get(file)?.forEach((target) => reached.add(target));
  expect([...reached].filter((name) => /zod|^magazine\/schemas\//.test(name))).toEqual([]);
});
