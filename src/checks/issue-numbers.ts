import type { Manuscripts } from '../library/from-disk.ts';
import { START, type Problem } from './problem.ts';

/** ISSUE-001: an issue whose number is not the name of its file. */
export function checkIssueNumbers({ issues }: Manuscripts): Problem[] {
  return [...issues.values()].flatMap(({ id, file, entry, document }): Problem[] => {
    if (!entry || String(entry.number) === id) return [];
    return [
      {
        file,
        ...(document?.placeOf(['number']) ?? START),
        code: 'ISSUE-001',
        severity: 'error',
        what: {
          fr: `Le champ \`number\` vaut ${entry.number}, et le fichier s’appelle ${id}.yaml.`,
          en: `The issue has number ${entry.number} and its file is named ${id}.yaml.`,
        },
        why: {
          fr: 'C’est par ce nombre que les liens et les articles désignent un numéro et trouvent son fichier.',
          en: 'Links and pieces name an issue by its number, and find its file by it.',
        },
        remedy: {
          fr: 'Changez la valeur du champ, ou renommez le fichier.',
          en: 'Change the number, or rename the file.',
        },
      },
    ];
  });
}
