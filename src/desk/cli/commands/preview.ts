import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isPublished } from '../../../magazine/library/publication.ts';
import { createRoutes } from '../../../magazine/addresses/routes.ts';
import { LOCALES, type Locale } from '../../../magazine/vocabulary.ts';
import type { Content } from '../../files/from-disk.ts';
import { defineCommand, UsageError } from '../command.ts';
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
 * @throws {UsageError} When there is no such article, no text of it, or no page.
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
  if (!text?.head || !entry) throw new UsageError(phrase(WORDS.unreadable, { slug }));
  const { issue } = entry;
  // Without a place in the reading order, an article has no page.
  if (!content.issues.get(String(issue))?.entry?.articles.includes(slug)) {
    throw new UsageError(phrase(WORDS.unlisted, { slug, issue }));
  }
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

/** Opens the dev server at an article, drafts included. */
export const preview = defineCommand({
  name: 'preview',
  words: WORDS,
  options: { language: { choices: LOCALES }, 'no-open': { kind: 'switch' } },
  operands: { least: 1, most: 1 },
  async run(input, { locale, print, root, today }) {
    const language = choiceOption(input, 'language', LOCALES);
    const [word = ''] = input.words;
    const { content } = await readContent(root);
    const { path: page, marked } = findPreview(content, word, { language, today });
    const port = await findFreePort(parsePort(textOption(input, 'port') ?? FIRST_PORT));
    // Another dev server may run already: this one has a port of its own.
    const args = [findAstro(root), 'dev', '--port', String(port), '--ignore-lock'];
    if (input.values['no-open'] !== true) args.push('--open', page);
    const served = serve(root, args);
    const url = `http://localhost:${port}${page}`;
    print(`${marked ? phrase(WORDS.marked, { url })[locale] : url}\n`);
    return (await served) ? 0 : 1;
  },
});
