import { describe, expect, it } from 'vitest';
import { readManuscripts } from '../library/from-disk.ts';
import { withMagazine } from '../tests/fixtures/magazine.ts';
import { checkCardOrder } from './card-order.ts';
import { checkCardSpacing } from './card-spacing.ts';
import { checkKnownJourneys } from './known-journeys.ts';
import { checkKnownMoments } from './known-moments.ts';
import { checkShownMoments } from './shown-moments.ts';
import { checkSingleCards } from './single-cards.ts';
import type { Rule } from './problem.ts';

const FILE = 'content/articles/quai-douze/en.mdx';

async function check(rule: Rule, body: string) {
  const files = { [FILE]: `---\ntitle: Quai Douze\n---\n\n${body}\n` };
  return withMagazine({ files }, async (root) => {
    const { manuscripts } = await readManuscripts(root);
    return rule(manuscripts, '2025-06-01')
      .filter(({ file }) => file === FILE)
      .map(({ line, column, what }) => `${line}:${column} ${what}`);
  });
}

describe('the card of a moment', () => {
  it('stands in the text for every moment of the piece', async () => {
    expect(await check(checkShownMoments, 'The quay.\n\n<Moment id="window" />')).toEqual([
      '1:1 The text has no card of the moment “empty-shelf”.',
      '1:1 The text has no card of the moment “queue”.',
      '1:1 The text has no card of the moment “delivery”.',
    ]);
  });

  it('stands there once', async () => {
    const body = '<Moment id="window" />\n\nThe quay.\n\n<Moment id="window" />';
    expect(await check(checkSingleCards, body)).toEqual([
      '9:1 The moment “window” already has its card on line 5.',
    ]);
  });

  it('follows the journey, a second card of the same moment aside', async () => {
    const body =
      '<Moment id="queue" />\n\nOne.\n\n<Moment id="window" />\n\nTwo.\n\n<Moment id="queue" />';
    expect(await check(checkCardOrder, body)).toEqual([
      '9:1 The card of “window” stands after that of “queue”, which comes later in the journey.',
    ]);
  });

  it('does not follow another card with only a heading between them', async () => {
    const body = '<Moment id="window" />\n\n## Inside\n\n<Moment id="empty-shelf" />';
    expect(await check(checkCardSpacing, body)).toEqual([
      '9:1 The card of “empty-shelf” follows that of “window” directly.',
    ]);
  });

  it('may follow another card after a paragraph', async () => {
    const body = '<Moment id="window" />\n\nInside.\n\n<Moment id="empty-shelf" />';
    expect(await check(checkCardSpacing, body)).toEqual([]);
  });

  it('shows a moment of a journey of the piece', async () => {
    expect(await check(checkKnownMoments, '<Moment id="windw" />')).toEqual([
      '5:1 Unknown moment “windw”.',
    ]);
  });

  it('may name its journey, which the piece carries', async () => {
    const named = (journey: string) => `<Moment id="window" journey="${journey}" />`;
    expect(await check(checkKnownJourneys, named('quai-douze'))).toEqual([]);
    expect(await check(checkKnownMoments, named('quai-douze'))).toEqual([]);
    expect(await check(checkKnownJourneys, named('quai-dix'))).toEqual([
      '5:1 The piece does not carry the journey “quai-dix”.',
    ]);
  });
});
