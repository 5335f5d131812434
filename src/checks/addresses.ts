import { buildLibrary, type LibraryEntries } from '../domain/library.ts';
import type { Place } from '../domain/manuscript.ts';
import { listPages, type ListedPage, type PageKind } from '../domain/page-list.ts';
import { createRoutes, LOCALES } from '../domain/routes.ts';
import type { Manuscripts, TextFile } from '../library/from-disk.ts';
import { pickEntries } from '../library/manuscript-entries.ts';
import { showPlainly } from '../library/quotation.ts';
import type { Localised } from '../schemas/locale.ts';
import { START, type Problem } from './problem.ts';

/** Where it is written what the address of a page is. */
interface Origin {
  file: string;
  place: Place;
  /** Whether a field of the file decides it, which can be changed without renaming the file. */
  chosen: boolean;
}

const routes = createRoutes('/');

/** What the header and the body of every page are called within it. */
const FRAME_IDS = ['content', 'site-menu'];

/** The owner of an address, as what follows “that” in a sentence. */
const OF_THE_SITE: Localised = { fr: 'du site lui-même', en: 'of the site itself' };

/** The folder of what a page shows, where the id alone gives the address. */
const FOLDERS: Partial<Record<PageKind, string>> = {
  issue: 'issues',
  issueImage: 'issues',
  brand: 'brands',
  source: 'sources',
  author: 'authors',
  journeyImage: 'journeys',
};

/** @returns Nothing for the pages that the site has whatever it holds. */
function originOf(
  { kind, id, locale }: ListedPage,
  { texts, pages, terms }: Manuscripts,
): Origin | undefined {
  const chosenIn = (
    file: Pick<TextFile<unknown>, 'file' | 'document'> | undefined,
    path: readonly string[],
  ): Origin | undefined =>
    file && {
      file: file.file,
      place: file.document?.textsAt(path)[0]?.place ?? START,
      chosen: true,
    };
  const isOwn = (text: TextFile<unknown>) => text.id === id && text.locale === locale;
  if (kind === 'article' || kind === 'articleImage') return chosenIn(texts.find(isOwn), ['slug']);
  if (kind === 'standing') return chosenIn(pages.find(isOwn), ['slug']);
  if (kind === 'term') return chosenIn(terms.get(id), ['slug', locale]);
  const folder = FOLDERS[kind];
  return folder ? { file: `content/${folder}/${id}.yaml`, place: START, chosen: false } : undefined;
}

/** Lets every article into its issue, where the editors have not listed it yet. */
function listEverything(entries: LibraryEntries): LibraryEntries {
  const ofIssue = Map.groupBy(entries.articles.keys(), (slug) => entries.articles.get(slug)?.issue);
  const issues = entries.issues.map((issue) => ({
    ...issue,
    articles: [...new Set([...issue.articles, ...(ofIssue.get(issue.number) ?? [])])],
  }));
  return { ...entries, issues };
}

/** ADDR-001: two things at one address, the fixed pages of the site included. */
export function checkAddresses(manuscripts: Manuscripts): Problem[] {
  // The folder of the articles has no list, and the frame of every page two places of its own.
  const owners = new Map<string, Localised>(
    LOCALES.flatMap((locale) => [
      [routes.section(locale, 'articles'), OF_THE_SITE] as const,
      ...FRAME_IDS.map((id) => [routes.source(locale, id), OF_THE_SITE] as const),
    ]),
  );
  const entries = listEverything(pickEntries(manuscripts).entries);
  const library = buildLibrary(entries, { today: '', unpublished: 'shown' });
  const claims = listPages(library, routes).map(({ path, ...page }) => ({
    path,
    origin: originOf({ path, ...page }, manuscripts),
  }));
  // Whoever cannot have another address has it first, and then in the order of the files.
  const rank = ({ origin }: (typeof claims)[number]) =>
    origin ? `${origin.chosen ? 2 : 1} ${origin.file}` : '0';
  claims.sort((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))));

  const problems = new Map<string, Problem>();
  for (const { path, origin } of claims) {
    const owner = owners.get(path);
    if (!owner || !origin) {
      owners.set(path, origin ? { fr: `de ${origin.file}`, en: `of ${origin.file}` } : OF_THE_SITE);
      continue;
    }
    const { file, place } = origin;
    const address = showPlainly(path);
    const key = `${file}:${place.line}:${place.column}`;
    // The picture of an article clashes wherever its page does.
    if (problems.has(key)) continue;
    problems.set(key, {
      file,
      ...place,
      code: 'ADDR-001',
      severity: 'error',
      what: {
        fr: `L’adresse ${address} est déjà celle ${owner.fr}.`,
        en: `The address ${address} is already that ${owner.en}.`,
      },
      why: {
        fr: 'L’un des deux contenus remplacerait l’autre dans le site.',
        en: 'One of the two would replace the other in the site.',
      },
      remedy: {
        fr: 'Donnez un autre `slug` à l’un des deux.',
        en: 'Give one of them another `slug`.',
      },
    });
  }
  return [...problems.values()];
}
