import type { Command } from '../command.ts';
import { BRAND_OPTIONS, brandFields, buildBrand } from '../new/brand.ts';
import { optionsOf } from '../new/form.ts';
import { writeNewFiles } from '../new/new-files.ts';
import { completeForm, openDesk } from '../new/open-desk.ts';

const NAME = 'new brand';

/** Makes a brand. */
export const newBrand: Command = {
  name: NAME,
  summary: {
    fr: 'Crée la fiche d’une marque.',
    en: 'Makes the entry of a brand.',
  },
  usage: {
    fr: `Usage : npm run desk -- new brand [options]

Pose les questions auxquelles aucune option ne répond. Sans terminal, les options disent tout.

  --name NOM          nom de la marque, tel qu’elle l’écrit
  --id IDENTIFIANT    nom du fichier et adresse ; par défaut tiré du nom
  --sector SECTEUR    grocery, culture-electronics, consumer-electronics, hotel, airline, fuel,
                      department-store, coffee, bank ou other
  --country PAYS      pays du siège, en deux capitales : FR, DE, US
  --summary-fr TEXTE  ce qu’est la marque, en deux phrases, en français
  --summary-en TEXTE  la même chose en anglais
  --sources a,b       sources de ces phrases ; facultatif

Exemple :
  npm run desk -- new brand --name "Monoprix" --sector grocery --country FR \\
    --summary-fr "Enseigne de centre-ville." --summary-en "A chain of town-centre shops."

Code de sortie : 0 c’est écrit, 1 le contenu serait refusé et rien n’est écrit, 2 mauvais emploi.`,
    en: `Use: npm run desk -- new brand [options]

Asks what no option answers. Without a terminal, the options say everything.

  --name NAME         name of the brand, as it writes it
  --id ID             name of the file and address; by default made of the name
  --sector SECTOR     grocery, culture-electronics, consumer-electronics, hotel, airline, fuel,
                      department-store, coffee, bank or other
  --country COUNTRY   country of its head office, in two capital letters: FR, DE, US
  --summary-fr TEXT   what the brand is, in two sentences, in French
  --summary-en TEXT   the same in English
  --sources a,b       sources of these sentences; optional

Example:
  npm run desk -- new brand --name "Monoprix" --sector grocery --country FR \\
    --summary-fr "Enseigne de centre-ville." --summary-en "A chain of town-centre shops."

Exit code: 0 written, 1 the content would be refused and nothing is written, 2 wrong use.`,
  },
  options: optionsOf(BRAND_OPTIONS),
  words: { least: 0, most: 0 },
  async run(input, context) {
    const desk = await openDesk(context);
    const answers = await completeForm(brandFields(desk), input, context, NAME);
    return writeNewFiles(buildBrand(answers, desk), context);
  },
};
