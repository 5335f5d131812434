import { formatAnnotations, formatJson, formatReport, hasErrors } from '../../checks/report.ts';
import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import type { Localised } from '../../../magazine/vocabulary.ts';
import { sourcesOf } from '../../files/content-sources.ts';
import { isChanged, readChangedLines, type ChangedLines } from '../check/changed-lines.ts';
import { fixContent, fixPictures } from '../check/fix-content.ts';
import { findProblems } from '../check/kept-findings.ts';
import { readSelection } from '../check/selection.ts';
import { tellChanges, watchContent } from '../check/watch-content.ts';
import { defineCommand, UsageError, type CommandContext, type ExitCode } from '../command.ts';
import { choiceOption, textOption } from '../options.ts';
import { readContent } from '../read-content.ts';
import { phrase, phraseCount } from '../../problems/phrase.ts';
import WORDS from '../words/check.json' with { type: 'json' };

const FORMATS = ['text', 'plain', 'json', 'github'] as const;

interface CheckRequest {
  format: (typeof FORMATS)[number];
  paths: readonly string[];
  /** Warnings are shown on these lines only; all of them where nothing is compared. */
  changed: ChangedLines | undefined;
}

/** Writes what is found, in the format asked for, and tells whether the content passes. */
async function report(
  { format, paths, changed }: CheckRequest,
  context: CommandContext,
): Promise<{ text: string; code: ExitCode }> {
  const { root, folder, locale, coloured } = context;
  const { problems: found, sources, isWhole } = await findProblems(context);
  const known = [...sources.keys(), ...found.map(({ file }) => file)];
  const isSelected = readSelection(paths, { root, folder, known });
  const inFiles = found.filter(({ file }) => isSelected(file));
  const problems = inFiles.filter(
    ({ severity, file, line }) =>
      severity === 'error' || !changed || isChanged(changed, file, line),
  );
  const code = hasErrors(problems) ? 1 : 0;
  if (format === 'json') return { text: formatJson(problems), code };
  if (format === 'github') return { text: formatAnnotations(problems, locale), code };
  const elsewhere = found.length - inFiles.length;
  const isText = format === 'text';
  const sourceOf = isText ? (file: string) => sources.get(file) : undefined;
  const lines = [formatReport(problems, { locale, coloured: isText && coloured, sourceOf })];
  const say = (words: Localised) => lines.push(`${typesetMessage(words, locale)}\n`);
  if (elsewhere > 0) say(phraseCount(WORDS.elsewhere, elsewhere));
  if (!isWhole) say(WORDS.later);
  if (problems.length > 0) lines.push(`${WORDS.manual[locale]}\n`);
  return { text: lines.join(''), code };
}

async function printFixes({ format, paths }: CheckRequest, context: CommandContext): Promise<void> {
  const { root, folder, locale, print } = context;
  const { content } = await readContent(root);
  const known = [...sourcesOf(content).keys(), ...content.pictures.keys()];
  const isSelected = readSelection(paths, { root, folder, known });
  const corrections = await fixContent(context, isSelected);
  const pictures = await fixPictures(root, content.pictures, isSelected);
  const lines = [
    ...[...corrections].map(([file, count]) => phrase(WORDS.fixed, { file, count })[locale]),
    ...pictures.map((file) => phrase(WORDS.stripped, { file })[locale]),
  ];
  // Programs read the rest of what is printed.
  if (format === 'json' || format === 'github' || lines.length === 0) return;
  print(`${lines.join('\n')}\n\n`);
}

async function watch(request: CheckRequest, context: CommandContext): Promise<void> {
  const { root, locale, print, coloured } = context;
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal);
  const checkOnce = tellChanges(
    // Clears the terminal, so that only what stands now is seen.
    (text) => print(`${coloured ? '\u001b[2J\u001b[H' : ''}${text}\n${WORDS.waiting[locale]}\n`),
    async () => (await report(request, context)).text,
  );
  try {
    await watchContent(root, checkOnce, stop.signal);
  } finally {
    process.off('SIGINT', onSignal);
  }
}

/** Finds everything that is wrong with the content, and says it at once. */
export const check = defineCommand({
  name: 'check',
  words: WORDS,
  options: {
    fix: { kind: 'switch' },
    watch: { kind: 'switch' },
    format: { choices: FORMATS },
  },
  operands: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(input, context) {
    const { fix, watch: isWatched } = input.values;
    if (fix && isWatched) throw new UsageError(WORDS.fixOrWatch);
    const since = textOption(input, 'changed-since');
    const request: CheckRequest = {
      format: choiceOption(input, 'format', FORMATS) ?? 'text',
      paths: input.words,
      changed: since === undefined ? undefined : readChangedLines(context.root, since),
    };
    if (fix) await printFixes(request, context);
    if (isWatched) {
      await watch(request, context);
      return 0;
    }
    const { text, code } = await report(request, context);
    context.print(text);
    return code;
  },
});
