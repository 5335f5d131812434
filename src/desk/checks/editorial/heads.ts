import type { Content } from '../../files/from-disk.ts';
import type { Problem } from '../../problems/problem.ts';
import { isAllCapitals, isName } from './capitals.ts';
import { endsSentence, endsWithFullStop } from './endings.ts';
import { pick, problemIn, proseOf, type Prose } from './prose.ts';
import { wordsOf } from './words.ts';

/** Most characters of a title that search engines show; the schema lets a few more pass. */
const MOST_CHARACTERS = 60;

/** Fewest words of a title that a standfirst would not hold by chance. */
const LEAST_WORDS = 3;

/** A field of the head of every text, standing pages included. */
function headFieldsOf(content: Content, field: 'title' | 'standfirst'): Prose[] {
  return proseOf(content).filter(
    ({ file, passage }) =>
      file.endsWith('.mdx') && passage.kind === 'field' && passage.holder === field,
  );
}

const simplify = (text: string) => ` ${wordsOf(text.toLowerCase()).join(' ')} `;

function repeats(standfirst: string, title: string): boolean {
  return wordsOf(title).length >= LEAST_WORDS && simplify(standfirst).includes(simplify(title));
}

/** STYLE-004: a title that is closed, shouted, too long for a list of results, or not translated. */
export function checkTitles(content: Content): Problem[] {
  const titles = headFieldsOf(content, 'title');
  const byFile = new Map(titles.map(({ file, text }) => [file, text]));
  return titles.flatMap((title) => {
    const { file, text, locale } = title;
    const isFrench = locale === 'en' && byFile.get(file.replace(/en\.mdx$/, 'fr.mdx')) === text;
    const found = pick([
      ['STYLE-004/full-stop', endsWithFullStop(text)],
      ['STYLE-004/capitals', isAllCapitals(text)],
      ['STYLE-004/long', text.length > MOST_CHARACTERS],
      ['STYLE-004/untranslated', isFrench && !isName(text)],
    ]);
    const values = { length: text.length, most: MOST_CHARACTERS };
    return found.map((message) => problemIn(title, message, values));
  });
}

/** STYLE-005: a standfirst that is not a whole sentence, or says the title again. */
export function checkStandfirsts(content: Content): Problem[] {
  const titles = new Map(headFieldsOf(content, 'title').map(({ file, text }) => [file, text]));
  return headFieldsOf(content, 'standfirst').flatMap((standfirst) => {
    const { file, text } = standfirst;
    const span = [Math.max(0, text.length - 1), text.length] as const;
    return [
      ...(endsSentence(text) ? [] : [problemIn(standfirst, 'STYLE-005/unfinished', {}, { span })]),
      ...(repeats(text, titles.get(file) ?? '')
        ? [problemIn(standfirst, 'STYLE-005/repeats-title')]
        : []),
    ];
  });
}
