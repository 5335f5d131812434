import type { Heading } from '../../../magazine/texts/manuscript.ts';
import { findPlaceholder } from '../../../magazine/texts/placeholder.ts';
import type { Content } from '../../files/from-disk.ts';
import { problemAt, type Problem } from '../../problems/problem.ts';
import { allTexts } from '../used-ids.ts';
import { endsWithFullStop } from './endings.ts';
import { pick } from './prose.ts';

/** Most characters of a heading that stays on two lines of a telephone. */
const MOST_CHARACTERS = 60;

/** Most words that are read without a place to stop: four minutes. */
const MOST_WORDS = 900;

/** A note of the editors, which readers do not see. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

const nameOf = ({ text }: Heading) => text.trim().toLowerCase();

/** STYLE-006: a heading that is punctuated, long, empty or written twice, or a long text that has none. */
export function checkHeadingStyle(content: Content): Problem[] {
  return allTexts(content).flatMap(({ file, locale, source, manuscript }): Problem[] => {
    const { headings = [], words = 0 } = manuscript ?? {};
    if (headings.length === 0 && words > MOST_WORDS) {
      return [problemAt({ file }, 'STYLE-006/none', { words })];
    }
    const lines = source.split('\n');
    const firstOfName = new Map(headings.toReversed().map((heading) => [nameOf(heading), heading]));
    return headings.flatMap((heading, index) => {
      const { text, depth, place } = heading;
      // A heading that is still to be written, or has no words, has a problem of its own.
      if (text.trim() === '' || findPlaceholder(text, locale)) return [];
      const previous = headings[index - 1];
      const twin = firstOfName.get(nameOf(heading)) ?? heading;
      const between = lines.slice(previous?.place.line ?? 0, place.line - 1).join('\n');
      // A section may begin with its first subsection.
      const isBeside = previous !== undefined && depth <= previous.depth;
      const found = pick([
        ['STYLE-006/full-stop', endsWithFullStop(text)],
        ['STYLE-006/colon', text.endsWith(':')],
        ['STYLE-006/long', text.length > MOST_CHARACTERS],
        ['STYLE-006/empty', isBeside && between.replace(COMMENT, '').trim() === ''],
        ['STYLE-006/repeated', twin !== heading],
      ]);
      const values = {
        heading: text,
        length: text.length,
        most: MOST_CHARACTERS,
        previous: previous?.text ?? '',
        line: twin.place.line,
      };
      return found.map((message) => problemAt({ file, place }, message, values));
    });
  });
}
