import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isPublished } from '../../../magazine/library/publication.ts';
import { createRoutes } from '../../../magazine/addresses/routes.ts';
import { LOCALES, type Locale } from '../../../magazine/vocabulary.ts';
import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { formatReport } from '../../checks/report.ts';
import { checkReading } from '../../checks/rules.ts';
import type { Content } from '../../files/from-disk.ts';
import { sourcesOf } from '../../files/content-sources.ts';
import { tellChanges, watchContent } from '../check/watch-content.ts';
import { defineCommand, UsageError, type CommandContext } from '../command.ts';
import { SIGNALS } from '../held-signals.ts';
import { findFreePort, parsePort } from '../free-port.ts';
import { choiceOption, textOption } from '../options.ts';
import { findArticle, readContent } from '../read-content.ts';
import { phrase } from '../words.ts';
import WORDS from '../words/preview.json' with { type: 'json' };

/** Astro’s own first port. */
const FIRST_PORT = '4321';

/**
 * Finds the page of an article, marked where the built site leaves it out; where there is no text in the language, that of the other one.
 *
 * @throws {UsageError} When there is no such article, or it cannot be read.
 */
export function findPreview(
  content: Content,
  word: string,
  { language, today }: { language: Locale | undefined; today: string },
): { path: string; marked: boolean } {
  const slug = findArticle(content, word);
  const own = content.texts.filter(({ id }) => id === slug);
  const named = own.find(({ head }) => head?.slug === word);
  const wanted = language ?? named?.locale ?? 'fr';
  const text = own.find(({ locale }) => locale === wanted) ?? own[0];
  const entry = content.articles.get(slug)?.entry;
  const issue = content.issues.get(String(entry?.issue))?.entry;
  if (!text?.head || !entry || !issue) throw new UsageError(phrase(WORDS.unreadable, { slug }));
  return {
    path: createRoutes('/').article(text.locale, text.head.slug ?? slug),
    marked: !isPublished(entry, today),
  };
}

function findAstro(root: string): string {
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const isProject = existsSync(path.join(root, 'astro.config.mjs'));
  if (!isProject) throw new UsageError(phrase(WORDS.noMagazine, { root }));
  if (!existsSync(astro)) throw new UsageError(WORDS.notInstalled);
  return astro;
}

/** Runs the dev server until it ends, and tells whether that was well or on request. */
async function serve(root: string, args: readonly string[]): Promise<boolean> {
  // The base path of the published site would move every page.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: undefined };
  const server = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  const stopped = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    stopped.abort();
    server.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const [code] = (await once(server, 'exit')) as [number | null];
  for (const signal of SIGNALS) process.off(signal, stop);
  return stopped.signal.aborted || code === 0;
}

/** What the page cannot be made of: the tools behind it would answer with a trace of their own code. */
const BREAKING = /^(?:YAML|SCHEMA)-|^MDX-00[1-8]|^FILE-00[3679]/;

/** What check says of whatever would break the page; empty where nothing does. */
async function reportBroken({ root, today, locale }: CommandContext): Promise<string> {
  const reading = await readContent(root);
  const sources = sourcesOf(reading.content);
  const found = checkReading(reading, today).filter(
    ({ severity, code }) => severity === 'error' && BREAKING.test(code),
  );
  const sourceOf = (file: string) => sources.get(file);
  return found.length === 0 ? '' : formatReport(found, { locale, sourceOf });
}

/** Opens the dev server at an article, drafts included. */
export const preview = defineCommand({
  name: 'preview',
  words: WORDS,
  options: { language: { choices: LOCALES }, 'no-open': { kind: 'switch' } },
  operands: { least: 1, most: 1 },
  async run(input, context) {
    const { locale, print, root, today } = context;
    const language = choiceOption(input, 'language', LOCALES);
    const [word = ''] = input.words;
    const broken = await reportBroken(context);
    if (broken !== '') {
      print(`${typesetMessage(WORDS.broken, locale)}\n\n${broken}`);
      return 1;
    }
    const { content } = await readContent(root);
    const { path: page, marked } = findPreview(content, word, { language, today });
    const port = await findFreePort(parsePort(textOption(input, 'port') ?? FIRST_PORT));
    // Another dev server may run already: this one has a port of its own.
    const args = [findAstro(root), 'dev', '--port', String(port), '--ignore-lock'];
    if (input.values['no-open'] !== true) args.push('--open', page);
    const served = serve(root, args);
    const url = `http://localhost:${port}${page}`;
    print(`${marked ? phrase(WORDS.marked, { url })[locale] : url}\n`);
    const stop = new AbortController();
    const told = watchContent(
      root,
      tellChanges(print, () => reportBroken(context)),
      stop.signal,
    );
    const isWell = await served;
    stop.abort();
    await told;
    return isWell ? 0 : 1;
  },
});
