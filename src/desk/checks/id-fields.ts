import { CITING_TAGS } from '../../magazine/library/article.ts';
import { indexLines, type Place } from '../../magazine/texts/place.ts';
import type { Content, EntryFile } from '../files/from-disk.ts';
import type { DataPath } from '../files/yaml-document.ts';

/** The collections whose files name others, and what the magazine says of itself. */
type Holder = 'articles' | 'brands' | 'issues' | 'journeys' | 'letters' | 'terms' | 'magazine';

/** Every field of every kind of file that holds the id of another thing; where a moment is one, its own as well. */
export const ID_FIELDS = {
  article: [
    ['issues', ['articles', '*']],
    ['letters', ['article']],
    ['magazine', ['guide']],
  ],
  author: [['articles', ['authors', '*']]],
  brand: [
    ['articles', ['brand']],
    ['journeys', ['brand']],
    ['journeys', ['moments', '*', 'brand']],
  ],
  journey: [
    ['articles', ['journeys', '*']],
    ['articles', ['thread', '*', 'journey']],
    ['articles', ['cover', 'journey']],
  ],
  moment: [
    ['journeys', ['moments', '*', 'id']],
    ['journeys', ['places', '*', 'from']],
    ['journeys', ['counts', 'peak']],
    ['journeys', ['counts', 'rival']],
    ['journeys', ['counts', 'end']],
    ['articles', ['cover', 'moment']],
    ['articles', ['thread', '*', 'moment']],
    ['letters', ['moment']],
  ],
  series: [['articles', ['series', 'id']]],
  source: [
    ['articles', ['sources', '*']],
    ['articles', ['figure', 'source']],
    ['journeys', ['moments', '*', 'sources', '*']],
    ['journeys', ['moments', '*', 'planned', 'source']],
    ['terms', ['sources', '*']],
    ['brands', ['sources', '*']],
    ['magazine', ['founding']],
  ],
  term: [['terms', ['see', '*']]],
} satisfies Readonly<Record<string, readonly (readonly [Holder, DataPath])[]>>;

/** What is named by an id that editors may change; a moment within its journey, `quai-douze/window`. */
export type NamedKind = keyof typeof ID_FIELDS;

export const NAMED_KINDS = Object.keys(ID_FIELDS) as NamedKind[];

/** The attributes of tags that hold an id. */
const ID_ATTRIBUTES: Partial<Record<NamedKind, readonly (readonly [tag: string, name: string])[]>> =
  {
    journey: [['Moment', 'journey']],
    moment: [['Moment', 'id']],
    source: CITING_TAGS,
    term: [['Term', 'id']],
  };

/** What the target of a link starts with, before the id. */
const ID_LINKS: Partial<Record<NamedKind, string>> = {
  article: 'article:',
  brand: 'brand:',
  moment: '#moment-',
  term: 'term:',
};

/** The files of one kind, by id. */
export function filesOf(content: Content, holder: Holder): ReadonlyMap<string, EntryFile<unknown>> {
  if (holder !== 'magazine') return content[holder];
  return new Map(content.magazine ? [[content.magazine.id, content.magazine]] : []);
}

/** Where an id is written. */
export interface IdUse {
  file: string;
  place: Place;
  /** In UTF-16 units from the start of the file, quotes of YAML included; the end is excluded. */
  start: number;
  end: number;
  /** The place of a moment in its journey, from 0, where the id is its own and nobody’s use of it. */
  moment?: number;
}

/** Where the tags and the links of a text name something, those of its comments included. */
function placesInText(source: string, kind: NamedKind, id: string): number[] {
  const word = String.raw`(?=${id}(?![\w-]))`;
  const patterns = (ID_ATTRIBUTES[kind] ?? []).map(
    ([tag, name]) => String.raw`<${tag}\b(?:[^"'<>]|"[^"]*"|'[^']*')*?\s${name}\s*=\s*["']${word}`,
  );
  const link = ID_LINKS[kind];
  if (link) patterns.push(String.raw`(?:\]\(\s*<?|^\[[^\]\n]+\]:\s*<?)${link}${word}`);
  return patterns.flatMap((pattern) =>
    Array.from(source.matchAll(new RegExp(pattern, 'gm')), ({ 0: found, index }) => {
      return index + found.length;
    }),
  );
}

/** Whether a field that holds the id of a moment means that of one journey, told by one article. */
function isWithin(
  { id, document }: EntryFile<unknown>,
  [holder, path]: readonly [Holder, DataPath],
  { journey, teller }: { journey: string; teller: string | undefined },
): boolean {
  const beside = (name: string) =>
    document?.textsAt([...path.slice(0, -1), name]).map(({ text }) => text)[0];
  if (holder === 'journeys') return id === journey;
  return holder === 'letters' ? beside('article') === teller : beside('journey') === journey;
}

/** Finds every place in the content that names a thing by its id; a moment has that of its journey before: `quai-douze/window`. */
export function findUses(content: Content, kind: NamedKind, name: string): IdUse[] {
  const [journey = '', moment] = name.split('/');
  const id = moment ?? name;
  const teller = [...content.articles].find(([, { document }]) =>
    document?.textsAt(['journeys', '*']).some(({ text }) => text === journey),
  )?.[0];
  const isMoment = kind === 'moment';
  const inFields = ID_FIELDS[kind].flatMap(([holder, pattern]) =>
    [...filesOf(content, holder).values()].flatMap((each) =>
      (each.document?.textsAt(pattern) ?? []).flatMap(({ text, path, place, start, end }) => {
        const isMeant = !isMoment || isWithin(each, [holder, path], { journey, teller });
        if (text !== id || !isMeant) return [];
        const isOwn = isMoment && path.at(-1) === 'id';
        return { file: each.file, place, start, end, ...(isOwn && { moment: Number(path[1]) }) };
      }),
    ),
  );
  const texts = [...content.texts, ...(isMoment ? [] : content.pages)];
  const inTexts = texts.flatMap(({ id: slug, file, source }) => {
    if (isMoment && slug !== teller) return [];
    const placeAt = indexLines(source);
    return placesInText(source, kind, id).map((start): IdUse => {
      return { file, place: placeAt(start), start, end: start + id.length };
    });
  });
  return [...inFields, ...inTexts];
}
