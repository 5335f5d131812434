import type { Command } from '../command.ts';
import { optionsOf } from '../new/form.ts';
import { buildIssue, ISSUE_OPTIONS, issueFields } from '../new/issue.ts';
import { writeNewFiles } from '../new/new-files.ts';
import { completeForm, openDesk } from '../new/open-desk.ts';

const NAME = 'new issue';

/** Makes an issue without a piece. */
export const newIssue: Command = {
  name: NAME,
  summary: {
    fr: 'Crée un numéro en brouillon, sans articles.',
    en: 'Makes an issue as a draft, without pieces.',
  },
  usage: {
    fr: `Usage : npm run desk -- new issue [options]

Pose les questions auxquelles aucune option ne répond. Sans terminal, les options disent tout.

  --date AAAA-MM-JJ   jour de parution
  --theme-fr THÈME    le thème en français, 60 signes au plus
  --theme-en THÈME    le même en anglais ; facultatif
  --number N          par défaut celui qui suit le dernier
  --season SAISON     winter, spring, summer ou autumn ; par défaut celle de la date
  --stock COULEUR     couleur du papier : "#bfe3ff" ; proposée jusqu’au numéro 3
  --ink COULEUR       couleur de l’encre ; son contraste avec le papier est d’au moins 4,5 pour 1

Exemple :
  npm run desk -- new issue --date 2027-03-14 --theme-fr "Attendre" --theme-en "Waiting"

Code de sortie : 0 c’est écrit, 1 le contenu serait refusé et rien n’est écrit, 2 mauvais emploi.`,
    en: `Use: npm run desk -- new issue [options]

Asks what no option answers. Without a terminal, the options say everything.

  --date YYYY-MM-DD   day it appears
  --theme-fr THEME    the theme in French, 60 characters at most
  --theme-en THEME    the same in English; optional
  --number N          by default the one after the last
  --season SEASON     winter, spring, summer or autumn; by default that of the date
  --stock COLOUR      colour of the paper: "#bfe3ff"; proposed up to issue 3
  --ink COLOUR        colour of the ink; its contrast with the paper is at least 4.5:1

Example:
  npm run desk -- new issue --date 2027-03-14 --theme-fr "Attendre" --theme-en "Waiting"

Exit code: 0 written, 1 the content would be refused and nothing is written, 2 wrong use.`,
  },
  options: optionsOf(ISSUE_OPTIONS),
  words: { least: 0, most: 0 },
  async run(input, context) {
    const desk = await openDesk(context);
    const answers = await completeForm(issueFields(desk), input, context, NAME);
    return writeNewFiles(buildIssue(answers, desk), context);
  },
};
