import { Document, isMap, isScalar, isSeq, Pair, Scalar, YAMLSeq, type YAMLMap } from 'yaml';
import { createRoutes } from '../../../magazine/addresses/routes.ts';
import { LOCALES, type Locale } from '../../../magazine/vocabulary.ts';
import type { NamedKind } from '../../checks/id-fields.ts';
import { findText } from '../../checks/used-ids.ts';
import { REDIRECTS } from '../../files/file-place.ts';
import type { Content } from '../../files/from-disk.ts';
import { parseLedger } from '../../ledger/ledger.ts';
import { publicOn, readFirstDays } from '../../ledger/site-addresses.ts';
import type { FileChange } from '../file-changes.ts';
import { readOnlineAddresses } from '../git.ts';
import type { Desk } from '../new/desk.ts';
import LIFE from '../words/life.json' with { type: 'json' };
import { editYaml } from '../yaml-file.ts';

const routes = createRoutes('/');

/** The addresses that readers have been given. */
function publishedIn({ content, root, today }: Desk): Set<string> {
  const { ledger } = content;
  const listed = ledger
    ? parseLedger(ledger.source).flatMap(({ address, day }) => (day <= today ? address : []))
    : [...publicOn(readFirstDays(content) ?? new Map(), today)];
  const online = readOnlineAddresses(root);
  return new Set(listed.filter((address) => !online || online.has(address)));
}

/** Where a thing stands in a language, or would if its id were another; nothing where it has no address. */
function addressOf(
  content: Content,
  kind: NamedKind,
  name: string,
  { locale, as = name }: { locale: Locale; as?: string },
): string | undefined {
  const articleAt = (slug = '') => {
    const text = findText(content, slug, locale);
    return text && (text.head?.slug ?? (slug === name ? as : slug));
  };
  if (kind === 'article') {
    const slug = articleAt(name);
    return slug && routes.article(locale, slug);
  }
  if (kind === 'moment') {
    const [journey = '', id = ''] = name.split('/');
    const articles = [...content.articles.values()];
    const slug = articleAt(articles.find(({ entry }) => entry?.journeys.includes(journey))?.id);
    return slug && routes.moment(locale, slug, id);
  }
  if (kind === 'journey') return routes.atlasJourney(as);
  const slug = content.terms.get(name)?.entry?.slug[locale];
  if (kind === 'term') return slug && routes.term(locale, slug);
  if (kind === 'series') return undefined;
  return routes[kind](locale, as);
}

/** The addresses of a thing that readers know, each with that of its successor, or its own under another id. */
export function movedAddresses(
  desk: Desk,
  kind: NamedKind,
  name: string,
  { to: as = name, successor }: { to?: string; successor?: string } = {},
): [from: string, to: string | undefined][] {
  const published = publishedIn(desk);
  return LOCALES.flatMap((locale): [string, string | undefined][] => {
    const from = addressOf(desk.content, kind, name, { locale }) ?? '';
    const other = { locale, as: successor ?? as };
    const to = addressOf(desk.content, kind, successor ?? name, other);
    return published.has(from) ? [[from, to]] : [];
  });
}

/** Writes where former addresses lead; what led to one of them leads on to where it leads. */
export async function redirectPages(
  { content: { redirects }, locale }: Desk,
  moved: ReturnType<typeof movedAddresses>,
): Promise<FileChange[]> {
  const leads = new Map(
    moved.flatMap(([from, to]) => (to && from !== to && from.endsWith('/') ? [[from, to]] : [])),
  );
  if (leads.size === 0) return [];
  const { file = `content/${REDIRECTS}`, source: before } = redirects ?? {};
  const why = LIFE.moved[locale];
  const text = await editYaml(before ?? '', (document) => {
    const { contents } = document;
    const list = isSeq<YAMLMap>(contents) ? contents : new YAMLSeq<YAMLMap>(document.schema);
    // Where a page stands again, nothing leads away.
    const ends = new Set<unknown>(leads.values());
    list.items = list.items.filter((item) => !ends.has(item.get('from')));
    for (const item of list.items) {
      const to = leads.get(String(item.get('to')));
      if (to !== undefined) item.set('to', to);
    }
    for (const [from, to] of leads) list.add(document.createNode({ from, to, why }));
    document.contents = list;
  });
  return [{ file, text, ...(before !== undefined && { before }) }];
}

/** Puts a field into a group, after the first of others; last where none is there. */
export function insertField(
  map: unknown,
  [name, value]: readonly [name: string, value: unknown],
  ...after: readonly string[]
): void {
  if (!isMap(map)) return;
  const node = new Document(value).contents;
  if (isSeq(node)) node.flow = true;
  const at = map.items.findIndex(({ key }) => isScalar(key) && after.includes(String(key.value)));
  if (map.has(name)) map.set(name, node);
  else map.items.splice(at < 0 ? map.items.length : at + 1, 0, new Pair(new Scalar(name), node));
}

/** Lets the addresses of former ids lead to a journey, a moment or a source; its current one is no former one. */
export function addFormer(map: unknown, ids: readonly string[], current: string): void {
  if (!isMap(map)) return;
  const { former = [] } = map.toJSON() as { former?: string[] };
  const all = new Set([...former, ...ids]);
  all.delete(current);
  insertField(map, ['former', [...all]], 'id', 'letter');
}
