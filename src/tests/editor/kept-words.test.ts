import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { typeCommand } from '../command-line.ts';
import { withMagazine } from '../fixture-magazine.ts';
import { createRandom } from '../random.ts';

/** Another seed tries other words: `FUZZ_SEED=12 npm run test:unit`. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 2_026);

const ROUNDS = 6;
const PARAGRAPHS = 40;

/** What people type and paste: words that rules look at, signs, and spaces of every kind. */
const PIECES = [
  ...Array.from('.,;:!?’\'"“”«»()*_`#~&+-–—…•°%€$£='),
  ...Array.from(' '.repeat(20)),
  ...Array.from('\t\u00a0\u202f\u2009\u00ad\u200b\n'),
  ...Array.from('aàéœxIMV0159'),
  ...'mot oeuvre coeur A Ecole 1er 2nde XXIe 1st 11st 2éme 12 000 3,50 10000 No n° nos p. ex. etc km l qu'.split(
    ' ',
  ),
  ...['...', '[^1]', '[1]', '![](a b.jpg)', '\ufb01n', 'e\u0301'],
];

/** What no text can be read with, or is no prose. */
const FAULTS = [
  ...Array.from('<>{}[]\\/'),
  '<br>',
  '<!-- note -->',
  '{sic}',
  '<10 €',
  '<3',
  '</Cite>',
];

/** The words of a text in their order, but for accents, joined letters, the sign of a number and what nobody sees. */
const wordsIn = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|[\u00ad\u200b]/gu, '')
    .replace(/n°|No\.?(?=\d)/gi, 'No ')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .match(/[\p{L}\p{N}]+/gu);

test.each(LOCALES)(
  'a correction keeps every word, and every space between two: %s',
  async (locale) => {
    const random = createRandom(SEED);
    const pick = <Thing>(things: readonly Thing[]) =>
      things[Math.floor(random() * things.length)] as Thing;
    await withMagazine({}, async (root) => {
      const file = path.join(root, `content/articles/petite-couture/${locale}.mdx`);
      const correct = await readFile(file, 'utf8');
      let mended = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const pieces = round % 3 === 0 ? [...PIECES, ...FAULTS] : PIECES;
        const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
          Array.from({ length: 12 }, () => pick(pieces)).join(''),
        );
        const written = `${correct}\n${paragraphs.join('\n\n')}\n`;
        await writeFile(file, written);
        const { complaint } = await typeCommand(['check', '--fix', file], { root });
        expect(complaint).toBe('');
        const fixed = await readFile(file, 'utf8');
        if (fixed !== written) mended += 1;
        expect(wordsIn(fixed), `FUZZ_SEED=${SEED}, round ${round}`).toEqual(wordsIn(written));
      }
      expect(mended).toBeGreaterThan(ROUNDS / 2);
    });
  },
);
