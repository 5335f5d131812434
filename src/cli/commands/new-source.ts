import type { Command } from '../command.ts';
import { optionsOf } from '../new/form.ts';
import { writeNewFiles } from '../new/new-files.ts';
import { completeForm, openDesk } from '../new/open-desk.ts';
import { buildSource } from '../new/source.ts';
import { SOURCE_OPTIONS, SOURCE_SWITCHES, sourceFields } from '../new/source-form.ts';

const NAME = 'new source';

/** Makes a source. */
export const newSource: Command = {
  name: NAME,
  summary: {
    fr: 'Crée la fiche d’une source.',
    en: 'Makes the entry of a source.',
  },
  usage: {
    fr: `Usage : npm run desk -- new source [options]

Pose les questions auxquelles aucune option ne répond. Sans terminal, les options disent tout.

  --type NATURE        book, article, report, thesis, press, web, podcast, video, press-release,
                       legal, encyclopaedia ou background
  --title TITRE        dans la langue de l’œuvre
  --work-lang LANGUE   langue de l’œuvre : fr, en, en-GB…
  --consulted          la rédaction a lu le passage cité ; sinon --no-consulted
  --authors a,b        « Prénom Nom », séparés par des virgules, ou par des points-virgules si un nom
                       contient une virgule ; facultatif, comme tout ce qui suit
  --body               le premier auteur est un organisme ; --no-body par défaut
  --container OÙ       où elle a paru : revue, journal, site
  --publisher NOM      qui l’a publiée
  --date DATE          AAAA, AAAA-MM ou AAAA-MM-JJ
  --circa              la date est approximative ; --no-circa par défaut
  --pages PAGES        telles qu’elles sont imprimées
  --url ADRESSE        adresse en ligne
  --accessed DATE      quand elle a été consultée
  --relays QUI         de qui elle relaie les propos
  --note-fr TEXTE      comment elle a été consultée : une copie, un extrait, un résumé
  --note-en TEXTE
  --id IDENTIFIANT     par défaut l’auteur et l’année : perrin-2018

Exemple :
  npm run desk -- new source --type press --authors "Anne Perrin" --title "La file" \\
    --container "Le Monde" --date 2018-05-04 --work-lang fr --consulted --accessed 2026-11

Code de sortie : 0 c’est écrit, 1 le contenu serait refusé et rien n’est écrit, 2 mauvais emploi.`,
    en: `Use: npm run desk -- new source [options]

Asks what no option answers. Without a terminal, the options say everything.

  --type KIND          book, article, report, thesis, press, web, podcast, video, press-release,
                       legal, encyclopaedia or background
  --title TITLE        in the language of the work
  --work-lang LANGUAGE language of the work: fr, en, en-GB…
  --consulted          the editors have read the passage that is cited; else --no-consulted
  --authors a,b        “Given Family”, separated by commas, or by semicolons if a name holds a comma;
                       optional, as is all that follows
  --body               the first author is a body; --no-body by default
  --container WHERE    where it appeared: journal, newspaper, site
  --publisher NAME     who published it
  --date DATE          YYYY, YYYY-MM or YYYY-MM-DD
  --circa              the date is approximate; --no-circa by default
  --pages PAGES        as they are printed
  --url ADDRESS        address on the web
  --accessed DATE      when it was consulted
  --relays WHOM        whose words it relays
  --note-fr TEXT       how it was consulted: a copy, an excerpt, an abstract
  --note-en TEXT
  --id ID              by default the author and the year: perrin-2018

Example:
  npm run desk -- new source --type press --authors "Anne Perrin" --title "La file" \\
    --container "Le Monde" --date 2018-05-04 --work-lang fr --consulted --accessed 2026-11

Exit code: 0 written, 1 the content would be refused and nothing is written, 2 wrong use.`,
  },
  options: optionsOf(SOURCE_OPTIONS, SOURCE_SWITCHES),
  words: { least: 0, most: 0 },
  async run(input, context) {
    const desk = await openDesk(context);
    const answers = await completeForm(sourceFields(desk), input, context, NAME);
    return writeNewFiles(buildSource(answers, desk), context);
  },
};
