import { UsageError, type Command } from '../command.ts';
import { buildArticle } from '../new/article-files.ts';
import { ARTICLE_OPTIONS, ARTICLE_SWITCHES } from '../new/article-answers.ts';
import { articleFields } from '../new/article-form.ts';
import type { BrandAnswers } from '../new/brand.ts';
import { optionsOf } from '../new/form.ts';
import { writeNewFiles } from '../new/new-files.ts';
import { completeForm, openDesk } from '../new/open-desk.ts';

const NAME = 'new article';

/** Makes a piece, with its texts, its place in the issue and, if asked, its journey. */
export const newArticle: Command = {
  name: NAME,
  summary: {
    fr: 'Crée un article en brouillon, avec ses textes à écrire.',
    en: 'Makes a piece as a draft, with its texts to be written.',
  },
  usage: {
    fr: `Usage : npm run desk -- new article [options]

Pose les questions auxquelles aucune option ne répond. Sans terminal, les options disent tout ; ce
qui reste à écrire est marqué « À écrire ». Rien n’est jamais remplacé.

  --kind GENRE         case-study, primer, essay, column ou editorial
  --issue N            numéro du magazine ; l’article y est inscrit, si le numéro n’a pas encore paru
  --languages QUOI     both, fr ou en ; par défaut la langue du titre donné, ou les deux
  --title-fr TITRE     titre en français, 70 signes au plus
  --title-en TITRE     titre en anglais
  --slug DOSSIER       dossier et adresse ; par défaut tiré du titre français
  --slug-en ADRESSE    adresse anglaise ; par défaut tirée du titre anglais
  --date AAAA-MM-JJ    par défaut celle du numéro, ou aujourd’hui s’il est déjà paru
  --authors a,b        par défaut redaction
  --brand MARQUE       identifiant de la marque, pour une étude de cas
  --sector SECTEUR     par défaut celui de la marque
  --journeys a,b       parcours qui existent déjà
  --journey            crée le parcours avec l’article, en brouillon ; --no-journey par défaut

Exemple :
  npm run desk -- new article --kind case-study --issue 3 --brand fnac --journey \\
    --title-fr "Le rayon qui attend" --title-en "The shelf that waits"

Code de sortie : 0 c’est écrit, 1 le contenu serait refusé et rien n’est écrit, 2 mauvais emploi.`,
    en: `Use: npm run desk -- new article [options]

Asks what no option answers. Without a terminal, the options say everything; what is still to be
written is marked “To write”. Nothing is ever replaced.

  --kind KIND          case-study, primer, essay, column or editorial
  --issue N            issue of the magazine; it lists the piece, unless it has appeared already
  --languages WHICH    both, fr or en; by default that of the title that is given, or both
  --title-fr TITLE     title in French, 70 characters at most
  --title-en TITLE     title in English
  --slug FOLDER        folder and address; by default made of the French title
  --slug-en ADDRESS    English address; by default made of the English title
  --date YYYY-MM-DD    by default that of the issue, or today if it has appeared already
  --authors a,b        by default redaction
  --brand BRAND        id of the brand, for a case study
  --sector SECTOR      by default that of the brand
  --journeys a,b       journeys that exist already
  --journey            makes the journey with the piece, as a draft; --no-journey by default

Example:
  npm run desk -- new article --kind case-study --issue 3 --brand fnac --journey \\
    --title-fr "Le rayon qui attend" --title-en "The shelf that waits"

Exit code: 0 written, 1 the content would be refused and nothing is written, 2 wrong use.`,
  },
  options: optionsOf(ARTICLE_OPTIONS, ARTICLE_SWITCHES),
  words: { least: 0, most: 0 },
  async run(input, context) {
    const desk = await openDesk(context);
    if (![...desk.manuscripts.issues.values()].some(({ entry }) => entry)) {
      throw new UsageError({
        fr: 'Un article appartient à un numéro, et aucun ne peut être lu. `npm run desk -- new issue` en crée un.',
        en: 'A piece belongs to an issue, and none can be read. `npm run desk -- new issue` makes one.',
      });
    }
    const newBrands = new Map<string, BrandAnswers>();
    const fields = articleFields(desk, input, newBrands);
    const answers = await completeForm(fields, input, context, NAME);
    return writeNewFiles(buildArticle(answers, newBrands.get(answers.brand), desk), context);
  },
};
