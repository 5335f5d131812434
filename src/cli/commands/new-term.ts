import type { Command } from '../command.ts';
import { optionsOf } from '../new/form.ts';
import { writeNewFiles } from '../new/new-files.ts';
import { completeForm, openDesk } from '../new/open-desk.ts';
import { buildTerm, TERM_OPTIONS, termFields } from '../new/term.ts';

const NAME = 'new term';

/** Makes a term of the lexicon. */
export const newTerm: Command = {
  name: NAME,
  summary: {
    fr: 'Crée un terme du lexique.',
    en: 'Makes a term of the lexicon.',
  },
  usage: {
    fr: `Usage : npm run desk -- new term [options]

Pose les questions auxquelles aucune option ne répond. Sans terminal, les options disent tout.

  --name-fr NOM           nom du terme en français, avec sa capitale
  --name-en NOM           le même en anglais
  --brief-fr TEXTE        une phrase qui se suffit, pour la marge, 200 signes au plus
  --brief-en TEXTE
  --definition-fr TEXTE   la définition, en deux à cinq phrases
  --definition-en TEXTE
  --id IDENTIFIANT        nom du fichier ; par défaut tiré du nom anglais
  --slug-fr ADRESSE       par défaut tirée du nom français
  --slug-en ADRESSE       par défaut tirée du nom anglais
  --abbreviation FORME    forme courte, la même dans les deux langues ; facultatif
  --aliases-fr a,b        autres noms en français ; facultatif
  --aliases-en a,b        autres noms en anglais ; facultatif
  --sources a,b           sources qui datent ou attribuent le terme ; facultatif
  --see a,b               termes voisins ; facultatif
  --stage ÉTAPE           zmot, fmot, smot ou umot, si le terme nomme une étape ; facultatif

Exemple :
  npm run desk -- new term --name-fr "Point de friction" --name-en "Friction point" \\
    --brief-fr "Endroit où le client ralentit." --brief-en "A place where the customer slows down." \\
    --definition-fr "Le mot vient de la mécanique." --definition-en "The word comes from mechanics."

Code de sortie : 0 c’est écrit, 1 le contenu serait refusé et rien n’est écrit, 2 mauvais emploi.`,
    en: `Use: npm run desk -- new term [options]

Asks what no option answers. Without a terminal, the options say everything.

  --name-fr NAME          name of the term in French, with its capital
  --name-en NAME          the same in English
  --brief-fr TEXT         one sentence that stands alone, for the margin, 200 characters at most
  --brief-en TEXT
  --definition-fr TEXT    the definition, in two to five sentences
  --definition-en TEXT
  --id ID                 name of the file; by default made of the English name
  --slug-fr ADDRESS       by default made of the French name
  --slug-en ADDRESS       by default made of the English name
  --abbreviation FORM     short form, the same in both languages; optional
  --aliases-fr a,b        other names in French; optional
  --aliases-en a,b        other names in English; optional
  --sources a,b           sources that date or attribute the term; optional
  --see a,b               neighbouring terms; optional
  --stage STAGE           zmot, fmot, smot or umot, if the term names a stage; optional

Example:
  npm run desk -- new term --name-fr "Point de friction" --name-en "Friction point" \\
    --brief-fr "Endroit où le client ralentit." --brief-en "A place where the customer slows down." \\
    --definition-fr "Le mot vient de la mécanique." --definition-en "The word comes from mechanics."

Exit code: 0 written, 1 the content would be refused and nothing is written, 2 wrong use.`,
  },
  options: optionsOf(TERM_OPTIONS),
  words: { least: 0, most: 0 },
  async run(input, context) {
    const desk = await openDesk(context);
    const answers = await completeForm(termFields(desk), input, context, NAME);
    return writeNewFiles(buildTerm(answers, desk), context);
  },
};
