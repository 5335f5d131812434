import { buildLibrary } from '../../magazine/library/library.ts';
import type { Place } from '../../magazine/texts/place.ts';
import { listPages, type ListedPage, type PageKind } from '../../magazine/addresses/page-list.ts';
import { createRoutes } from '../../magazine/addresses/routes.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import type { Content, TextFile } from '../files/from-disk.ts';
import { pickEntries } from '../files/fitting-entries.ts';
import { problemAt, START, type Problem } from '../problems/problem.ts';
import { inBoth } from '../problems/phrase.ts';

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

/** The owner of an address that no file claims. */
const OF_THE_SITE = 'site';

/** The folder of what a page shows, where the id alone gives the address. */
const FOLDERS: Partial<Record<PageKind, string>> = {
  issue: 'issues',
  issueImage: 'issues',
  brand: 'brands',
  source: 'sources',
  atlasJourney: 'journeys',
  author: 'authors',
  journeyImage: 'journeys',
};

/** @returns Nothing for the pages that the site has whatever it holds. */
function originOf(
  { kind, id, locale, path: address }: ListedPage,
  { texts, pages, terms, sources, journeys }: Content,
): Origin | undefined {
  const chosenIn = (
    holder: Pick<TextFile<unknown>, 'file' | 'document'> | undefined,
    path: readonly string[],
  ): Origin | undefined => {
    const place = holder?.document?.textsAt(path)[0]?.place ?? START;
    return holder && { file: holder.file, place, chosen: true };
  };
  const isOwn = (text: TextFile<unknown>) => text.id === id && text.locale === locale;
  if (kind === 'article' || kind === 'articleImage') return chosenIn(texts.find(isOwn), ['slug']);
  if (kind === 'standing') return chosenIn(pages.find(isOwn), ['slug']);
  if (kind === 'term') return chosenIn(terms.get(id), ['slug', locale]);
  const named =
    kind === 'source' ? sources.get(id) : kind === 'atlasJourney' ? journeys.get(id) : undefined;
  const former = named?.document
    ?.textsAt(['former', '*'])
    .find(({ text }) => address.endsWith(`#${text}`) || address.endsWith(`/${text}.json`));
  if (named && former) return { file: named.file, place: former.place, chosen: true };
  const folder = FOLDERS[kind];
  return folder ? { file: `content/${folder}/${id}.yaml`, place: START, chosen: false } : undefined;
}

/** ADDR-001: two things at one address, the fixed pages of the site included. */
export function checkAddresses(content: Content): Problem[] {
  // The folder of the articles has no list, and the frame of every page two places of its own.
  const fixed = LOCALES.flatMap((locale) => [
    routes.section(locale, 'articles'),
    ...FRAME_IDS.map((id) => routes.source(locale, id)),
  ]);
  const owners = new Map(fixed.map((address) => [address, OF_THE_SITE]));
  const { entries } = pickEntries(content);
  const library = buildLibrary(entries, { today: '', unpublished: 'shown' });
  const claims = listPages(library, routes).map((page) => {
    return { ...page, origin: originOf(page, content) };
  });
  // Whoever cannot have another address has it first, and then in the order of the files.
  const rank = ({ origin }: (typeof claims)[number]) =>
    origin ? `${origin.chosen ? 2 : 1} ${origin.file}` : '0';
  claims.sort((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))));

  const problems = new Map<string, Problem>();
  for (const { kind, path, origin } of claims) {
    const owner = owners.get(path);
    // What two issues list, or one twice, has its own problem.
    if (owner !== undefined && owner === origin?.file) continue;
    if (!owner || !origin) {
      owners.set(path, origin?.file ?? OF_THE_SITE);
      continue;
    }
    const { file, place } = origin;
    const key = `${file}:${place.line}:${place.column}`;
    // The picture of an article clashes wherever its page does.
    if (problems.has(key)) continue;
    const isAnchor = kind === 'source';
    const ofSite = isAnchor ? 'frame' : 'site';
    const ofFile = isAnchor || kind === 'atlasJourney' ? 'former' : 'file';
    const clash = owner === OF_THE_SITE ? ofSite : ofFile;
    const values = { address: path, owner: inBoth(owner) };
    problems.set(key, problemAt(origin, `ADDR-001/${clash}`, values));
  }
  return [...problems.values()];
}
