import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPublished } from '../../../magazine/library/publication.ts';
import { createRoutes } from '../../../magazine/addresses/routes.ts';
import { LOCALES, type Locale } from '../../../magazine/vocabulary.ts';
import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { formatReport } from '../../checks/report.ts';
import { sourcesOf } from '../../files/content-sources.ts';
import { tellChanges, watchContent } from '../check/watch-content.ts';
import { defineCommand, UsageError, type CommandContext } from '../command.ts';
import { findFreePort, parsePort } from '../free-port.ts';
import { choiceOption, textOption } from '../options.ts';
import { findNetworkHost, showCode } from '../preview/network.ts';
import { startServer } from '../preview/server.ts';
import { sharePages, UnservedError } from '../preview/shared-pages.ts';
import { createShownContent, type ShownContent } from '../preview/shown-content.ts';
import { layShownFolder } from '../preview/shown-folder.ts';
import { findArticle } from '../read-content.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/preview.json' with { type: 'json' };

/** Astro’s own first port. */
const FIRST_PORT = '4321';

/** Where the magazine is that shows the content, unless it is in the same folder. */
const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Finds the pages of an article, by its folder, and whether the built site leaves them out. The first is in the
 * language asked for or meant, where there is a text in it; throws a `UsageError` when there is no such article.
 */
export function findPages(
  { content, written }: Pick<ShownContent, 'content' | 'written'>,
  word: string,
  { language, today }: { language: Locale | undefined; today: string },
) {
  const slug = findArticle(content.articles.has(word) ? content : written, word);
  const own = content.texts.filter(({ id, head }) => id === slug && head);
  const named = own.find(({ head }) => head?.slug === word);
  const wanted = language ?? named?.locale ?? 'fr';
  const { article } = createRoutes('/');
  const paths = own
    .toSorted((one, other) => Number(other.locale === wanted) - Number(one.locale === wanted))
    .map(({ locale, head }) => article(locale, head?.slug ?? slug));
  const entry = content.articles.get(slug)?.entry;
  return {
    slug,
    // What has never been without a fault has no page, and the address that it would have says why.
    paths: paths.length > 0 ? paths : [article(wanted, slug)],
    marked: !entry || !isPublished(entry, today),
  };
}

function findProject(root: string): string {
  const project = existsSync(path.join(root, 'astro.config.mjs')) ? root : PROJECT;
  if (!existsSync(path.join(project, 'node_modules/astro')))
    throw new UsageError(WORDS.notInstalled);
  return project;
}

/** What check says of the files that are not shown as they are written; empty where all are. */
function reportProblems({ problems, written }: ShownContent, locale: Locale): string {
  if (problems.length === 0) return '';
  const sources = sourcesOf(written);
  return formatReport(problems, { locale, sourceOf: (file) => sources.get(file) });
}

/** The part that every address has, which starts with a slash: the masthead is of all pages. */
const OF_ALL = '';

/** The parts of an address that the pages of a faulty file have: the names of its folder, its texts and itself. */
function namesOf({ problems, content }: ShownContent): string[] {
  const ids = problems.map(({ file }) => file.split('/')[2]?.replace(/\.yaml$/, '') ?? OF_ALL);
  const slugs = content.texts.flatMap(({ id, head }) =>
    ids.includes(id) && head?.slug ? [head.slug] : [],
  );
  return [...new Set([...ids, ...slugs])];
}

/** What the pages say above themselves of the files that are not shown as they are written. */
function formatNotes(shown: ShownContent, locale: Locale): string {
  const files = [...new Set(shown.problems.map(({ file }) => file))];
  return JSON.stringify({
    lang: locale,
    lead: files.length > 0 ? typesetMessage(WORDS.held, locale) : '',
    files,
    report: reportProblems(shown, locale),
    names: namesOf(shown),
    failed: typesetMessage(WORDS.failed, locale),
  });
}

/** Keeps a folder as the preview shows the content, beside what its pages say of it. */
async function keepShown({ root, today, locale }: CommandContext, folder: string) {
  const read = createShownContent(root, today);
  const notes = path.join(folder, 'notes.json');
  let last = '';
  const refresh = async (): Promise<ShownContent> => {
    const shown = await read();
    await layShownFolder(shown, root, folder);
    const said = formatNotes(shown, locale);
    // The server reads them at any time, and never half of them.
    if (said !== last)
      await writeFile(`${notes}.new`, said).then(() => rename(`${notes}.new`, notes));
    last = said;
    return shown;
  };
  await mkdir(folder, { recursive: true });
  return { shown: await refresh(), refresh, notes };
}

/** Opens the dev server at an article, drafts included, or writes its pages into a folder. */
export const preview = defineCommand({
  name: 'preview',
  words: WORDS,
  options: {
    language: { choices: LOCALES },
    host: { kind: 'switch' },
    share: { kind: 'switch' },
    'no-open': { kind: 'switch' },
  },
  operands: { least: 1, most: 1 },
  async run(input, context) {
    const { locale, print, root, today } = context;
    const language = choiceOption(input, 'language', LOCALES);
    const first = parsePort(textOption(input, 'port') ?? FIRST_PORT);
    const [word = ''] = input.words;
    const isShared = input.values['share'] === true;
    const isHosted = input.values['host'] === true && !isShared;
    const project = findProject(root);
    const folder = path.join(project, '.cache/preview');
    const { shown, refresh, notes } = await keepShown(context, folder);
    const { slug, paths, marked } = findPages(shown, word, { language, today });
    const [page = ''] = paths;
    const port = await findFreePort(first);
    if (port !== first && !isShared) {
      print(
        `${typesetMessage(phrase(WORDS.taken, { first: String(first), port: String(port) }), locale)}\n`,
      );
    }
    const origin = `http://localhost:${port}`;
    // Another dev server may run already: this one has a port of its own.
    const args = ['dev', '--port', String(port), '--ignore-lock'];
    if (isHosted) args.push('--host');
    if (!isShared && input.values['no-open'] !== true) args.push('--open', page);
    const server = startServer(project, args, {
      CONTENT_ROOT: folder,
      PREVIEW_NOTES: notes,
      PREVIEW_LOG: path.join(folder, 'server.log'),
    });
    if (!(await server.answers(`${origin}${page}`))) {
      const isWell = await server.ended;
      if (!isWell) print(`${await server.said()}\n`);
      return isWell ? 0 : 1;
    }
    const stop = new AbortController();
    try {
      if (isShared) {
        const target = path.join(root, 'preview', slug);
        const address = await sharePages(origin, paths, target).catch((error: unknown) => {
          if (error instanceof UnservedError) return error.address;
          throw error;
        });
        const values = { folder: path.relative(context.folder, target) || target };
        const said = address ? phrase(WORDS.unshared, { address }) : phrase(WORDS.shared, values);
        print(`${reportProblems(shown, locale)}${typesetMessage(said, locale)}\n`);
        return address ? 1 : 0;
      }
      const url = `${origin}${page}`;
      print(`${marked ? phrase(WORDS.marked, { url })[locale] : url}\n`);
      const host = isHosted ? findNetworkHost() : undefined;
      if (host) {
        const hosted = `http://${host}:${port}${page}`;
        print(`${phrase(WORDS.network, { url: hosted })[locale]}\n${showCode(hosted)}\n`);
      }
      const report = tellChanges(print, async () => {
        const changed = await refresh();
        const text = reportProblems(changed, locale);
        return text && `${typesetMessage(WORDS.held, locale)}\n\n${text}`;
      });
      const told = watchContent(root, report, stop.signal);
      // Whichever is first: the server ends, or the content can no longer be followed.
      await Promise.race([server.ended, told]);
      stop.abort();
      await told;
      return (await server.ended) ? 0 : 1;
    } finally {
      // Nothing runs on when the command fails.
      stop.abort();
      server.stop();
      await server.ended;
    }
  },
});
