import type { Manuscripts } from '../../library/from-disk.ts';
import type { Problem } from '../problem.ts';
import { endsSentence } from './endings.ts';
import { folderOf, groupByFolder, headFieldsOf } from './head-fields.ts';
import { problemIn } from './prose.ts';
import { wordsOf } from './words.ts';

/** Fewest words of a title that a standfirst would not hold by chance. */
const LEAST_WORDS = 3;

const simplify = (text: string) => ` ${wordsOf(text.toLowerCase()).join(' ')} `;

function repeats(standfirst: string, title: string): boolean {
  return wordsOf(title).length >= LEAST_WORDS && simplify(standfirst).includes(simplify(title));
}

/** STYLE-005: a standfirst that is not a whole sentence, or says the title again. */
export function checkStandfirsts(manuscripts: Manuscripts): Problem[] {
  const written = headFieldsOf(manuscripts, 'title');
  const titles = { fr: groupByFolder(written, 'fr'), en: groupByFolder(written, 'en') };
  return headFieldsOf(manuscripts, 'standfirst').flatMap((prose) => {
    const { text, locale } = prose;
    const title = titles[locale].get(folderOf(prose));
    const problems: Problem[] = [];
    if (!endsSentence(text)) {
      problems.push(
        problemIn(prose, [Math.max(0, text.length - 1), text.length], {
          code: 'STYLE-005',
          severity: 'warning',
          what: {
            fr: 'Le chapeau ne finit pas comme une phrase.',
            en: 'The standfirst does not end as a sentence does.',
          },
          why: {
            fr: 'Il se lit seul dans les listes, les flux et les résultats de recherche : il doit paraître entier.',
            en: 'It is read alone in lists, feeds and search results, where it has to look whole.',
          },
          remedy: { fr: 'Terminez-le par un point.', en: 'End it with a full stop.' },
        }),
      );
    }
    if (title && repeats(text, title.text)) {
      problems.push(
        problemIn(prose, [0, text.length], {
          code: 'STYLE-005',
          severity: 'warning',
          what: { fr: 'Le chapeau répète le titre.', en: 'The standfirst repeats the title.' },
          why: {
            fr: 'Les deux se lisent l’un sous l’autre ; le second doit apporter quelque chose.',
            en: 'The two are read one under the other, and the second has to add something.',
          },
          remedy: {
            fr: 'Dites ce que le titre ne dit pas.',
            en: 'Say what the title does not say.',
          },
        }),
      );
    }
    return problems;
  });
}
