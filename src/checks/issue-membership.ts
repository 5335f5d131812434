import type { Manuscripts } from '../library/from-disk.ts';
import { quote } from '../library/quotation.ts';
import { START, type Problem } from './problem.ts';
import { referencesIn } from './references.ts';

interface Listing {
  slug: string;
  /** Number of the issue that lists it: the name of its file. */
  number: string;
  file: string;
  line: number;
  column: number;
}

function listings(manuscripts: Manuscripts): Listing[] {
  return [...manuscripts.issues].flatMap(([number, issue]) =>
    referencesIn(new Map([[number, issue]]), ['articles', '*']).map(({ id, file, place }) => ({
      slug: id,
      number,
      file,
      ...place,
    })),
  );
}

/** ART-001: a piece stands once in the reading order of the issue that it names, and in no other. */
export function checkIssueMembership(manuscripts: Manuscripts): Problem[] {
  const listed = listings(manuscripts);
  return [...manuscripts.articles.values()].flatMap(({ id, file, entry, document }) => {
    const issue = entry && manuscripts.issues.get(String(entry.issue));
    // An issue that does not exist, or that cannot be read, has its own problem.
    if (!entry || !issue?.entry) return [];
    const own = String(entry.issue);
    const quoted = quote(id);
    const mine = listed.filter(({ slug }) => slug === id);
    const problems = mine
      .filter(
        ({ number }, index) =>
          number !== own || mine.findIndex((one) => one.number === own) !== index,
      )
      .map(({ file: issueFile, line, column, number }): Problem => ({
        file: issueFile,
        line,
        column,
        code: 'ART-001',
        severity: 'error',
        what:
          number === own
            ? {
                fr: `L’ordre de lecture contient deux fois ${quoted.fr}.`,
                en: `The reading order holds ${quoted.en} twice.`,
              }
            : {
                fr: `L’ordre de lecture contient ${quoted.fr}, qui déclare appartenir au numéro ${own}.`,
                en: `The reading order holds ${quoted.en}, which says that it belongs to issue ${own}.`,
              },
        why: {
          fr: 'Un article appartient à un seul numéro, où on le lit une fois.',
          en: 'A piece belongs to one issue, where it is read once.',
        },
        remedy: {
          fr: `Retirez-le de cette liste, ou changez \`issue\` dans ${file}.`,
          en: `Remove it from this list, or change \`issue\` in ${file}.`,
        },
      }));
    if (mine.length > 0) return problems;
    return [
      {
        file,
        ...(document?.placeOf(['issue']) ?? START),
        code: 'ART-001',
        severity: entry.draft ? 'warning' : 'error',
        what: {
          fr: `L’article ${quoted.fr} ne figure pas dans l’ordre de lecture du numéro ${own}.`,
          en: `Issue ${own} does not hold ${quoted.en} in its reading order.`,
        },
        why: {
          fr: 'Le magazine montre les articles que le numéro énumère ; un article absent de la liste ne paraît jamais.',
          en: 'The magazine shows the pieces that an issue lists; this one would never appear.',
        },
        remedy: {
          fr: `Ajoutez ${quoted.fr} aux articles de ${issue.file}.`,
          en: `Add ${quoted.en} to the articles of ${issue.file}.`,
        },
      },
    ];
  });
}
