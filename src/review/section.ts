import { typeset } from '../domain/typography.ts';
import type { Locale, Localised } from '../schemas/locale.ts';
import { groupAlike } from './alike.ts';
import { formatChange, nameChanges } from './change-words.ts';
import type { Change, ChangedItem, Difference, Item, Kind } from './change.ts';
import { EXPLANATIONS, fatesOf, KIND_NAMES } from './kind-words.ts';
import { escapeMarkdown, fold, formatCode, formatList } from './markdown.ts';
import { countNouns, formatNumber } from './numbers.ts';

export interface SectionOptions {
  locale: Locale;
  /** Most addresses of a list; how many more there are is said. */
  most: number;
}

/** Most lines of a list that stands open. */
const OPEN_LINES = 30;

const NO_REDIRECT: Localised = { fr: '**sans redirection**', en: '**no redirect**' };
const LEADS_TO: Localised = { fr: 'mène à', en: 'leads to' };
const REDIRECTED: Localised = { fr: 'redirigée vers', en: 'redirected to' };
const ALIKE: Localised = { fr: 'de la même façon', en: 'in the same way' };

/** What is told of an address that has come or gone. */
function factsOf(kind: Kind, list: keyof Difference, { target }: Item, locale: Locale): string[] {
  if (kind === 'redirects') {
    return target === undefined ? [] : [`${LEADS_TO[locale]} ${formatCode(target)}`];
  }
  if (kind !== 'pages' || list !== 'removed') return [];
  return [
    target === undefined ? NO_REDIRECT[locale] : `${REDIRECTED[locale]} ${formatCode(target)}`,
  ];
}

/** One line: the address, what stands there, and what has become of it. */
function formatItem({ path, title }: Item, facts: readonly string[]): string {
  const name = title ? `${formatCode(path)} ${escapeMarkdown(title)}` : formatCode(path);
  return facts.length === 0 ? name : `${name} — ${facts.join(', ')}`;
}

function tellChanges(changes: readonly Change[], locale: Locale): string[] {
  return changes.map((change) => formatChange(change, locale));
}

/** Says how many addresses are left out; nothing when none is. */
function formatRest(count: number, locale: Locale): string[] {
  if (count <= 0) return [];
  const number = formatNumber(count, locale);
  return [locale === 'fr' ? `et ${number} de plus` : `and ${number} more`];
}

/** Cuts a list, and says what is missing. */
function cut(lines: readonly string[], { locale, most }: SectionOptions): string[] {
  return [...lines.slice(0, most), ...formatRest(lines.length - most, locale)];
}

function formatLines(heading: string, lines: readonly string[], options: SectionOptions): string {
  const shown = cut(lines, options);
  return lines.length > OPEN_LINES
    ? fold(`<b>${heading}</b>`, [formatList(shown)])
    : `**${heading}**\n\n${formatList(shown)}`;
}

/** Lists what came, or what went. */
function formatItems(
  kind: Kind,
  list: 'added' | 'removed',
  items: readonly Item[],
  options: SectionOptions,
): string[] {
  if (items.length === 0) return [];
  const { locale } = options;
  const heading = countNouns(items.length, fatesOf(kind)[list], locale);
  const lines = items.map((item) => formatItem(item, factsOf(kind, list, item, locale)));
  return [formatLines(heading, lines, options)];
}

/** Writes the addresses that share a change, which is told once. */
function formatGroup(kind: Kind, items: readonly ChangedItem[], options: SectionOptions): string {
  const { locale } = options;
  const changes = items[0]?.changes ?? [];
  const heading = countNouns(items.length, fatesOf(kind).changed, locale);
  const names = nameChanges(changes, locale).join(' ');
  const lines = items.map((item) => formatItem(item, []));
  return fold(`<b>${heading} ${ALIKE[locale]}</b> — ${tellChanges(changes, locale).join(', ')}`, [
    ...(names === '' ? [] : [names]),
    formatList(cut(lines, options)),
  ]);
}

/** Lists what changed; addresses that share a change follow, folded away behind it. */
function formatChangedItems(
  kind: Kind,
  items: readonly ChangedItem[],
  options: SectionOptions,
): string[] {
  const { locale, most } = options;
  const { changed } = fatesOf(kind);
  const { alone, groups } = groupAlike(items);
  const lines = alone.map((item) => formatItem(item, tellChanges(item.changes, locale)));
  return [
    ...(alone.length > 0
      ? [formatLines(countNouns(alone.length, changed, locale), lines, options)]
      : []),
    ...groups.slice(0, most).map((group) => formatGroup(kind, group, options)),
    ...formatRest(groups.slice(most).flat().length, locale),
  ];
}

/**
 * Writes what became of the addresses of a kind, in Markdown.
 *
 * @returns Its paragraphs; none when nothing did.
 */
export function formatSection(
  kind: Kind,
  { added, changed, removed }: Difference,
  options: SectionOptions,
): string[] {
  const { locale } = options;
  const lists = [
    ...formatItems(kind, 'added', added, options),
    ...formatItems(kind, 'removed', removed, options),
    ...formatChangedItems(kind, changed, options),
  ];
  if (lists.length === 0) return [];
  const explanation = EXPLANATIONS[kind];
  return [
    `### ${KIND_NAMES[kind][locale]}`,
    ...(explanation ? [typeset(explanation[locale], locale)] : []),
    ...lists,
  ];
}
