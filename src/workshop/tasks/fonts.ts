/**
 * Makes the fonts that the magazine ships, from those of the installed Fontsource packages:
 * only the glyphs French and English need, only the axis ranges the style sheets use.
 *
 * Run with `npm run fonts` after a change here or a new version of the packages; the results are
 * committed, so that a build needs neither the sources nor this script.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { DRAWN_LETTERS } from '../../magazine/typography/drawn-letters.ts';
import { GLYPHS, RARE } from './font-glyphs.ts';

const SHIPPED = new URL('../../site/fonts/', import.meta.url);
const FONTSOURCE = new URL('../../../node_modules/@fontsource-variable/', import.meta.url);

interface Cut {
  source: string;
  target: string;
  format: 'woff2' | 'sfnt';
  axes: Record<string, { min: number; max: number } | number>;
  features: string[];
  /** The glyphs that it keeps, where its source has them. */
  glyphs?: string;
}

const BRICOLAGE = 'bricolage-grotesque/files/bricolage-grotesque-latin-wdth-normal.woff2';
const BRICOLAGE_MORE = 'bricolage-grotesque/files/bricolage-grotesque-latin-ext-wdth-normal.woff2';
const NEWSREADER = 'newsreader/files/newsreader-latin-wght-normal.woff2';
const NEWSREADER_ITALIC = 'newsreader/files/newsreader-latin-wght-italic.woff2';
/** With the axis of optical sizes, which the others have fixed at 16 points. */
const NEWSREADER_SIZED = 'newsreader/files/newsreader-latin-standard-normal.woff2';

/** Titles: one condensed, heavy cut, static, so that it costs a quarter of the variable font. */
const DISPLAY = { wght: 800, wdth: 77 };

/** The faces of the pages and of the books. */
const FACES: readonly Cut[] = [
  {
    source: BRICOLAGE,
    target: 'bricolage-display.woff2',
    format: 'woff2',
    axes: DISPLAY,
    features: ['kern', 'locl'],
  },
  {
    source: BRICOLAGE,
    target: 'bricolage-label.woff2',
    format: 'woff2',
    axes: { wght: { min: 500, max: 700 }, wdth: 100 },
    features: ['kern', 'locl'],
  },
  {
    source: NEWSREADER,
    target: 'newsreader.woff2',
    format: 'woff2',
    axes: { wght: { min: 400, max: 600 } },
    features: ['kern', 'locl', 'liga', 'onum', 'lnum'],
  },
  {
    source: NEWSREADER_ITALIC,
    target: 'newsreader-italic.woff2',
    format: 'woff2',
    axes: { wght: 400 },
    features: ['kern', 'locl', 'liga'],
  },
];

const CUTS: readonly Cut[] = [
  ...FACES,
  ...FACES.map((cut) => ({
    ...cut,
    target: cut.target.replace('.woff2', '-rare.woff2'),
    glyphs: RARE,
  })),
  // Static cuts for paper: a printed variable font becomes drawings, which weigh more and cannot be searched.
  ...[
    { source: NEWSREADER_SIZED, target: 'print-text.woff2', axes: { wght: 400, opsz: 10 } },
    { source: NEWSREADER_SIZED, target: 'print-text-bold.woff2', axes: { wght: 600, opsz: 10 } },
    { source: BRICOLAGE, target: 'print-note.woff2', axes: { wght: 400, wdth: 90 } },
    { source: BRICOLAGE, target: 'print-label.woff2', axes: { wght: 500, wdth: 90 } },
    { source: BRICOLAGE, target: 'print-label-bold.woff2', axes: { wght: 700, wdth: 90 } },
  ].map((cut): Cut => ({
    ...cut,
    format: 'woff2',
    features: ['kern', 'locl', 'liga', 'onum'],
    glyphs: `${GLYPHS}${RARE}\u00ad\u2010`,
  })),
  // The share images are drawn from outlines, which are read from plain SFNTs: no page waits for these.
  ...[
    { source: BRICOLAGE, target: 'bricolage-display.ttf' },
    { source: BRICOLAGE_MORE, target: 'bricolage-display-more.ttf' },
  ].map((cut): Cut => ({
    ...cut,
    format: 'sfnt',
    axes: DISPLAY,
    features: ['kern', 'locl'],
    glyphs: DRAWN_LETTERS,
  })),
];

for (const { source, target, format, axes, features, glyphs = GLYPHS } of CUTS) {
  const font = await readFile(new URL(source, FONTSOURCE));
  const subset = await subsetFont(font, glyphs, {
    targetFormat: format,
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  });
  const file = new URL(target, SHIPPED);
  await writeFile(file, subset);
  console.log(`${fileURLToPath(file)}: ${subset.length} bytes`);
}
