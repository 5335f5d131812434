import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../tests/checked-text.ts';
import { MAGAZINE } from '../../tests/fixture-magazine.ts';
import { checkMomentAddresses } from './moments.ts';

const ARTICLE = 'content/articles/quai-douze/article.yaml';
const JOURNEY = 'content/journeys/quai-douze.yaml';

const read = (file: string) => readFile(path.join(MAGAZINE, file), 'utf8');

async function carry(journeys: string, files: Readonly<Record<string, string>> = {}) {
  const article = await read(ARTICLE);
  const changed = article.replace(/^journeys: .*$/m, `journeys: [${journeys}]`);
  const problems = await checkFiles(checkMomentAddresses, { [ARTICLE]: changed, ...files });
  return problems.map(({ what, remedy }) => `${what.en} ${remedy.en}`);
}

describe('the addresses of the moments of an article', () => {
  it('are each of one moment', async () => {
    expect(await carry('quai-douze')).toEqual([]);
  });

  it('clash where two journeys have a moment of the same id, which is said for each', async () => {
    const twin = { 'content/journeys/jumeau.yaml': await read(JOURNEY) };
    const problems = await carry('quai-douze, jumeau', twin);
    expect(problems).toHaveLength(4);
    expect(problems[0]).toBe(
      'The journeys “quai-douze” and “jumeau” both have a moment “window”. Give the moment another id in content/journeys/jumeau.yaml, before it is published.',
    );
  });

  it('clash where a journey is carried twice, which is said once', async () => {
    expect(await carry('quai-douze, quai-douze')).toEqual([
      'The article carries the journey “quai-douze” twice. Remove one of the two.',
    ]);
  });

  it('clash where a former id is another’s, of then or of now', async () => {
    const journey = (await read(JOURNEY))
      .replace(/( +)- id: window\n/, '$&$1  former: [queue, vitrine]\n')
      .replace(/( +)- id: queue\n/, '$&$1  former: [vitrine, file]\n');
    expect(await carry('quai-douze', { [JOURNEY]: journey })).toEqual([
      expect.stringContaining('The former id “queue” is also that of another moment'),
      expect.stringContaining('The former id “vitrine” is also that of another moment'),
    ]);
  });
});
