import { NARROW, type Edit } from '../../../magazine/typography/composition.ts';
import { checkCorrections } from './corrections.ts';
import { pairMarks } from './paired-marks.ts';

/** A straight mark that stands for no inches. */
const STRAIGHT = /"(?<!\d")/g;

/** Whether what stands before a mark lets it open a quotation. */
const OPENS = /^$|[\s([{«“‘’'–—/-]/;

const remove = (indexes: readonly number[]): Edit[] =>
  indexes
    .toSorted((one, other) => one - other)
    .map((index) => ({ start: index, end: index + 1, words: '' }));

const listStraight = (text: string) => Array.from(text.matchAll(STRAIGHT), ({ index }) => index);

/** Marks that open nothing or close nothing. A straight one that is left alone may be their other half. */
function findUnpairedInFrench(text: string): Edit[] {
  return listStraight(text).length % 2 === 1 ? [] : remove(pairMarks(text).lone);
}

/** Straight ones are turned by the build: they are told if they are still alone once they are set. */
function findUnpairedInEnglish(text: string): Edit[] {
  return remove([...pairMarks(text).lone, ...listStraight(text)]);
}

/** Straight marks that open nothing or close nothing, so that the build leaves all those of the text. */
function findUnpairedStraight(text: string): Edit[] {
  const lone: number[] = [];
  const open: number[] = [];
  for (const index of listStraight(text)) {
    const mayOpen = OPENS.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 1));
    if (mayOpen || (open.length === 0 && lone.length === 0)) open.push(index);
    else if (open.pop() === undefined) lone.push(index);
  }
  return remove([...lone, ...open]);
}

/** Makes a finder of quotations that stand in no other and open with a mark. */
const findOutermost = (mark: string, write: (quoted: string) => string) => (text: string) =>
  pairMarks(text)
    .pairs.filter(
      ({ open, within }) => text.charAt(open) === mark && !within.guillemets && !within.curly,
    )
    .map(({ open, close }) => ({
      start: open,
      end: close + 1,
      words: write(text.slice(open + 1, close)),
    }));

const findEnglishMarks = findOutermost('“', (quoted) => {
  const inner = quoted.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
  return `«${NARROW}${inner.trim()}${NARROW}»`;
});

const findFrenchMarks = findOutermost('«', (quoted) => {
  const inner = quoted.replace(/[“«]\s*/g, '‘').replace(/\s*[”»]/g, '’');
  return `“${inner.trim()}”`;
});

/** FR-002, EN-002: quotation marks that are left alone, or those of the other language. */
export const checkQuotationMarks = checkCorrections({
  fr: [
    { message: 'FR-002/unpaired', find: findUnpairedInFrench },
    {
      message: 'FR-002/foreign',
      // Around a quotation the page has its own.
      find: (text, isQuoted) => (isQuoted ? [] : findEnglishMarks(text)),
      holdsNotes: true,
    },
    { message: 'FR-002/unpaired-straight', find: findUnpairedStraight },
  ],
  en: [
    { message: 'EN-002/unpaired', find: findUnpairedInEnglish },
    { message: 'EN-002/foreign', find: findFrenchMarks, holdsNotes: true },
  ],
});
