import { describe, expect, it } from 'vitest';
import { checkText } from '../../../tests/checked-text.ts';
import { checkHeadingStyle } from './heading-style.ts';

const check = async (body: string) =>
  (await checkText(checkHeadingStyle, body, { locale: 'en' })).map(
    ({ line, what }) => `${line} ${what.en}`,
  );

const LONG = 'A heading that goes on and on until it is a whole sentence of prose';

describe('a heading', () => {
  it.each([
    ['## The quay.\n\nText.', '8 The heading “The quay.” ends with a full stop.'],
    ['## The quay:\n\nText.', '8 The heading “The quay:” ends with a colon.'],
    [`## ${LONG}\n\nText.`, `8 The heading “${LONG}” has 67 characters.`],
    ['## One\n\n## Two\n\nText.', '10 The heading “Two” follows “One” with no text between them.'],
    [
      'Text.\n\n### One\n\n## Two\n\nText.',
      '12 The heading “Two” follows “One” with no text between them.',
    ],
    [
      '## One\n\n{/* a note */}\n\n## Two\n\nText.',
      '12 The heading “Two” follows “One” with no text between them.',
    ],
    ['## One\n\nText.\n\n## one\n\nText.', '12 The heading “one” already stands on line 8.'],
  ])('is remarked upon: %j', async (body, what) => {
    expect(await check(body)).toEqual([what]);
  });

  it.each([
    'Text.\n\n## The quay\n\nText.',
    '## Who waits?\n\nText.',
    '## The quay…\n\nText.',
    '## The quay, or A. G.\n\nText.',
    '## One\n\n<KeyFigure value="1" source="port-2021">ferry</KeyFigure>\n\n## Two\n\nText.',
    '## One\n\n### Two\n\nText.',
    '## One\n\n- a list\n\n### Two\n\nText.',
  ])('passes: %j', async (body) => {
    expect(await check(body)).toEqual([]);
  });
});

describe('a text without headings', () => {
  const paragraph = (words: number) => 'word '.repeat(words);

  it('has 900 words at most', async () => {
    expect(await check(paragraph(901))).toEqual(['1 The text has 901 words and no heading.']);
    expect(await check(paragraph(900))).toEqual([]);
    expect(await check(`${paragraph(901)}\n\n## One\n\nText.`)).toEqual([]);
  });
});
