import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createRoutes, LOCALES } from '../../domain/routes.ts';
import { isPublished } from '../../domain/publication.ts';
import type { Manuscripts } from '../../library/from-disk.ts';
import type { Locale } from '../../schemas/locale.ts';
import { UsageError, type Command } from '../command.ts';
import { findFreePort, parsePort } from '../free-port.ts';
import { choiceOption, textOption } from '../options.ts';
import { findPiece } from '../pieces.ts';
import { readContent } from '../read-content.ts';

/** Astro’s own first port. */
const FIRST_PORT = 4321;

/** What the dev server shows of a piece. */
export interface Preview {
  /** Path of the page, from the root of the dev server. */
  path: string;
  /** Whether the built site leaves it out, so that the page carries a mark. */
  marked: boolean;
}

/** Whether a piece stands in the reading order of its issue, without which it has no page. */
function isListed({ issues }: Manuscripts, slug: string, issue: number): boolean {
  return issues.get(String(issue))?.entry?.articles.includes(slug) ?? false;
}

/**
 * Finds the page of a piece.
 *
 * @param language The text to be seen; where there is none in that language, the other one.
 * @throws {UsageError} When there is no such piece, no text of it, or no page.
 */
export function findPreview(
  manuscripts: Manuscripts,
  word: string,
  { language, today }: { language: Locale | undefined; today: string },
): Preview {
  const slug = findPiece(manuscripts, word);
  const own = manuscripts.texts.filter(({ id }) => id === slug);
  const named = own.find(({ head }) => head?.slug === word);
  const wanted = language ?? named?.locale ?? 'fr';
  const text = own.find(({ locale }) => locale === wanted) ?? own[0];
  const entry = manuscripts.articles.get(slug)?.entry;
  if (!text?.head || !entry) {
    throw new UsageError({
      fr: `L’article « ${slug} » ne peut pas être lu : voir \`npm run desk -- check content/articles/${slug}\`.`,
      en: `The piece “${slug}” cannot be read: see \`npm run desk -- check content/articles/${slug}\`.`,
    });
  }
  if (!isListed(manuscripts, slug, entry.issue)) {
    const file = `content/issues/${entry.issue}.yaml`;
    throw new UsageError({
      fr: `L’article « ${slug} » n’est pas dans l’ordre de lecture du numéro ${entry.issue}, et n’a donc pas de page. Ajoutez-le au champ \`articles\` de ${file}.`,
      en: `The piece “${slug}” is not in the reading order of issue ${entry.issue}, and so has no page. Add it to the field \`articles\` of ${file}.`,
    });
  }
  return {
    path: createRoutes('/').article(text.locale, text.head.slug ?? slug),
    marked: !isPublished(entry, today),
  };
}

/**
 * Finds the program of Astro in a project.
 *
 * @throws {UsageError} When the folder is no project, or its packages are not installed.
 */
function findAstro(root: string): string {
  if (!existsSync(path.join(root, 'astro.config.mjs'))) {
    throw new UsageError({
      fr: `${root} contient des textes, mais pas le magazine qui les affiche. Lancez la commande sans --root.`,
      en: `${root} holds texts, but not the magazine that shows them. Run the command without --root.`,
    });
  }
  const { resolve } = createRequire(path.join(root, 'package.json'));
  try {
    const file = resolve('astro/package.json');
    const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: { astro: string } };
    return path.join(path.dirname(file), bin.astro);
  } catch (error) {
    throw new UsageError(
      {
        fr: 'Le magazine n’est pas installé : lancez `npm install` une fois, puis cette commande.',
        en: 'The magazine is not installed: run `npm install` once, then this command.',
      },
      { cause: error },
    );
  }
}

/**
 * Runs the dev server until it ends. What asks this process to end is passed on to it.
 *
 * @returns Its exit code; 0 where it was stopped.
 */
function serve(root: string, words: readonly string[]): Promise<number> {
  const server = spawn(process.execPath, [findAstro(root), 'dev', ...words], {
    cwd: root,
    stdio: 'inherit',
    // The base path of the published site would move every page.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_URL: undefined },
  });
  let isStopped = false;
  const stop = (signal: NodeJS.Signals) => {
    isStopped = true;
    server.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve) => {
    const end = (code: number) => {
      for (const signal of signals) process.off(signal, stop);
      resolve(code);
    };
    server.once('error', () => end(1));
    server.once('exit', (code) => end(isStopped ? 0 : (code ?? 1)));
  });
}

/** Opens the dev server at a piece, drafts included. */
export const preview: Command = {
  name: 'preview',
  summary: {
    fr: 'Ouvre un article dans le navigateur, brouillons compris.',
    en: 'Opens a piece in the browser, drafts included.',
  },
  usage: {
    fr: `Usage : npm run desk -- preview <article> [--language fr|en] [--port N] [--no-open]

  <article>            nom du dossier, ou adresse dans une langue
  --language fr|en     texte à montrer ; par défaut le français, ou la langue de l’adresse
  --port N             port du serveur, ou le suivant s’il est pris ; par défaut ${FIRST_PORT}
  --no-open            donne l’adresse sans ouvrir le navigateur

La page suit ce que vous écrivez. Ctrl-C arrête le serveur.

Code de sortie : 0 arrêté, 1 le serveur n’a pas démarré, 2 mauvais emploi.`,
    en: `Use: npm run desk -- preview <piece> [--language fr|en] [--port N] [--no-open]

  <piece>              name of its folder, or its address in one language
  --language fr|en     text to show; by default the French one, or the language of the address
  --port N             port of the server, or the next one if it is taken; by default ${FIRST_PORT}
  --no-open            gives the address and leaves the browser alone

The page follows what you write. Ctrl-C stops the server.

Exit code: 0 stopped, 1 the server did not start, 2 wrong use.`,
  },
  options: {
    language: { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
  },
  words: { least: 1, most: 1 },
  async run(input, { locale, print, root, today }) {
    const language = choiceOption(input, 'language', LOCALES);
    const { manuscripts } = await readContent(root);
    const { path: page, marked } = findPreview(manuscripts, input.words[0] ?? '', {
      language,
      today,
    });
    const asked = textOption(input, 'port');
    const port = await findFreePort(asked === undefined ? FIRST_PORT : parsePort(asked));
    const mark = marked
      ? { fr: ' (marquée comme non publiée)', en: ' (marked as unpublished)' }[locale]
      : '';
    // Another dev server may run already: this one has a port of its own.
    const words = ['--port', String(port), '--ignore-lock'];
    if (input.values['no-open'] !== true) words.push('--open', page);
    const server = serve(root, words);
    print(`http://localhost:${port}${page}${mark}\n`);
    return (await server) === 0 ? 0 : 1;
  },
};
