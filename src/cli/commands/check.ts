import type { Problem } from '../../library/problems/problem.ts';
import { formatAnnotations, formatJson, formatReport, hasErrors } from '../../checks/report.ts';
import { checkReading } from '../../checks/rules.ts';
import { say } from '../../domain/saying.ts';
import { sourcesOf } from '../../library/manuscript-sources.ts';
import { isChanged, readChangedLines, type ChangedLines } from '../check/changed-lines.ts';
import { fixContent } from '../check/fix-content.ts';
import { readSelection, type Selection } from '../check/selection.ts';
import { watchContent } from '../check/watch-content.ts';
import { UsageError, type Command, type CommandContext, type ExitCode } from '../command.ts';
import { choiceOption, textOption } from '../options.ts';
import { readContent } from '../read-content.ts';

const FORMATS = ['text', 'plain', 'json', 'github'] as const;

type Format = (typeof FORMATS)[number];

interface CheckRequest {
  format: Format;
  paths: readonly string[];
  /** Remarks are shown on these lines only; all of them where nothing is compared. */
  changed: ChangedLines | undefined;
}

/** What is shown of all that is wrong, and what is not. */
interface Shown {
  problems: readonly Problem[];
  /** Problems of files that were not asked about. */
  elsewhere: number;
}

function select(
  problems: readonly Problem[],
  isSelected: Selection,
  changed: ChangedLines | undefined,
): Shown {
  const inFiles = problems.filter(({ file }) => isSelected(file));
  return {
    problems: inFiles.filter(
      ({ severity, file, line }) =>
        severity === 'error' || !changed || isChanged(changed, file, line),
    ),
    elsewhere: problems.length - inFiles.length,
  };
}

function formatElsewhere(count: number, locale: CommandContext['locale']): string {
  if (count === 0) return '';
  const ending = count === 1 ? '' : 's';
  const words = {
    fr: `Dans les autres fichiers : ${count} problème${ending} (npm run desk -- check).`,
    en: `In the other files: ${count} problem${ending} (npm run desk -- check).`,
  };
  return `${say(words, locale)}\n`;
}

/** Where the codes are explained, said once below the problems. */
const MANUAL = {
  fr: 'Chaque code est expliqué dans src/manual/codes.fr.md.\n',
  en: 'Each code is explained in src/manual/codes.en.md.\n',
} as const;

async function printProblems(
  { format, paths, changed }: CheckRequest,
  context: CommandContext,
): Promise<ExitCode> {
  const { root, folder, today, locale, print, coloured } = context;
  const { manuscripts, faults } = await readContent(root);
  const found = checkReading({ manuscripts, faults }, today);
  const sources = sourcesOf(manuscripts);
  const known = [...sources.keys(), ...found.map(({ file }) => file)];
  const { problems, elsewhere } = select(
    found,
    readSelection(paths, { root, folder, known }),
    changed,
  );
  switch (format) {
    case 'json':
      print(formatJson(problems));
      break;
    case 'github':
      print(formatAnnotations(problems, locale));
      break;
    case 'text':
    case 'plain': {
      const isText = format === 'text';
      const sourceOf = isText ? (file: string) => sources.get(file) : undefined;
      print(formatReport(problems, { locale, coloured: isText && coloured, sourceOf }));
      print(formatElsewhere(elsewhere, locale));
      if (problems.length > 0) print(MANUAL[locale]);
    }
  }
  return hasErrors(problems) ? 1 : 0;
}

async function printFixes(request: CheckRequest, context: CommandContext): Promise<void> {
  const { root, folder, locale, print } = context;
  const { manuscripts } = await readContent(root);
  const known = sourcesOf(manuscripts).keys();
  const corrections = await fixContent(
    context,
    readSelection(request.paths, { root, folder, known }),
  );
  // Programs read the rest of what is printed.
  if (request.format === 'json' || request.format === 'github') return;
  const words = { fr: 'corrigé', en: 'corrected' }[locale];
  for (const [file, count] of corrections) print(`${file}  ${words} (${count})\n`);
  if (corrections.size > 0) print('\n');
}

/** Clears the terminal, so that only what stands now is seen. */
const CLEAR = '\u001b[2J\u001b[H';

async function watch(request: CheckRequest, context: CommandContext): Promise<void> {
  const { root, locale, print, coloured } = context;
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal);
  const waiting = {
    fr: '\nEn attente du prochain enregistrement. Ctrl-C pour arrêter.\n',
    en: '\nWaiting for the next change. Ctrl-C stops.\n',
  }[locale];
  const checkOnce = async () => {
    if (coloured) print(CLEAR);
    await printProblems(request, context);
    print(waiting);
  };
  try {
    await watchContent(root, checkOnce, stop.signal);
  } finally {
    process.off('SIGINT', onSignal);
  }
}

/** Finds everything that is wrong with the content, and says it at once. */
export const check: Command = {
  name: 'check',
  summary: {
    fr: 'Vérifie le contenu : références, langues, balises, typographie, style.',
    en: 'Checks the content: references, languages, tags, typography, style.',
  },
  usage: {
    fr: `Usage : npm run desk -- check [chemins] [options]

  <chemins>            fichiers ou dossiers à montrer ; par défaut tout le contenu
  --fix                corrige d’abord ce qui peut l’être sans risque
  --watch              recommence à chaque enregistrement ; Ctrl-C arrête
  --format text        avec la ligne en cause (par défaut)
  --format plain       sans couleur ni extrait
  --format json        pour un autre programme
  --format github      annotations d’une demande de fusion
  --changed-since REF  les remarques sur les lignes changées depuis un commit, et toutes les erreurs

Exemple : npm run desk -- check content/articles/fnac --fix

Code de sortie : 0 le contenu est accepté, 1 il est refusé, 2 mauvais emploi.`,
    en: `Use: npm run desk -- check [paths] [options]

  <paths>              files or folders to show; by default all the content
  --fix                first mends what can be mended without risk
  --watch              starts again at each change; Ctrl-C stops
  --format text        with the line at fault (by default)
  --format plain       without colours or excerpts
  --format json        for another program
  --format github      annotations of a pull request
  --changed-since REF  remarks on the lines that changed since a commit, and all errors

Example: npm run desk -- check content/articles/fnac --fix

Exit code: 0 the content is accepted, 1 it is refused, 2 wrong use.`,
  },
  options: {
    fix: { type: 'boolean' },
    watch: { type: 'boolean' },
    format: { type: 'string' },
    'changed-since': { type: 'string' },
  },
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(input, context) {
    const { fix, watch: isWatched } = input.values;
    if (fix && isWatched) {
      throw new UsageError({
        fr: '--fix et --watch ne vont pas ensemble : un fichier ouvert serait changé pendant que vous écrivez.',
        en: '--fix and --watch do not go together: an open file would change while you write.',
      });
    }
    const since = textOption(input, 'changed-since');
    const request: CheckRequest = {
      format: choiceOption(input, 'format', FORMATS) ?? 'text',
      paths: input.words,
      changed: since === undefined ? undefined : readChangedLines(context.root, since),
    };
    if (fix) await printFixes(request, context);
    if (!isWatched) return printProblems(request, context);
    await watch(request, context);
    return 0;
  },
};
