import type { Command } from '../command.ts';
import { optionsOf } from '../new/form.ts';
import { buildJourney, JOURNEY_OPTIONS, journeyFields } from '../new/journey.ts';
import { writeNewFiles } from '../new/new-files.ts';
import { completeForm, openDesk } from '../new/open-desk.ts';

const NAME = 'new journey';

/** Makes a journey without a moment. */
export const newJourney: Command = {
  name: NAME,
  summary: {
    fr: 'Crée un parcours en brouillon, sans moments.',
    en: 'Makes a journey as a draft, without moments.',
  },
  usage: {
    fr: `Usage : npm run desk -- new journey [options]

Pose les questions auxquelles aucune option ne répond. Sans terminal, les options disent tout ; ce
qui reste à écrire est marqué « À écrire ».

  --title-fr TITRE    nom du parcours en français, 90 signes au plus
  --title-en TITRE    le même en anglais ; facultatif
  --id IDENTIFIANT    nom du fichier ; par défaut tiré du titre français
  --persona-fr TEXTE  qui suit le parcours, en mots et sans nom ; facultatif
  --persona-en TEXTE
  --goal-fr TEXTE     ce que veut le client ; facultatif
  --goal-en TEXTE
  --brand MARQUE      identifiant de la marque, ou none ; par défaut none

Exemple :
  npm run desk -- new journey --title-fr "Rendre un livre au Quai Douze" --brand fnac

Code de sortie : 0 c’est écrit, 1 le contenu serait refusé et rien n’est écrit, 2 mauvais emploi.`,
    en: `Use: npm run desk -- new journey [options]

Asks what no option answers. Without a terminal, the options say everything; what is still to be
written is marked “To write”.

  --title-fr TITLE    name of the journey in French, 90 characters at most
  --title-en TITLE    the same in English; optional
  --id ID             name of the file; by default made of the French title
  --persona-fr TEXT   who travels, in words and without a name; optional
  --persona-en TEXT
  --goal-fr TEXT      what the customer wants; optional
  --goal-en TEXT
  --brand BRAND       id of the brand, or none; by default none

Example:
  npm run desk -- new journey --title-fr "Rendre un livre au Quai Douze" --brand fnac

Exit code: 0 written, 1 the content would be refused and nothing is written, 2 wrong use.`,
  },
  options: optionsOf(JOURNEY_OPTIONS),
  words: { least: 0, most: 0 },
  async run(input, context) {
    const desk = await openDesk(context);
    const answers = await completeForm(journeyFields(desk), input, context, NAME);
    return writeNewFiles(buildJourney(answers, desk), context);
  },
};
