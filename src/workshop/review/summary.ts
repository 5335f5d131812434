import { typeset } from '../../magazine/typography/typography.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { FATES, KINDS, type Comparison, type Fate, type Item } from './comparison.ts';
import type { Change, Part } from './facts.ts';
import { escapeMarkdown, fold, formatCode, formatList } from './markdown.ts';
import words from './words.json' with { type: 'json' };

/** Both languages hold the same keys: a missing one is a type error here. */
const WORDS: Record<Locale, typeof words.en> = words;

/** Most bytes that GitHub takes for the summary of a step. */
const SUMMARY_BYTES = 1_048_576;

/** Most addresses of a list, from the whole list down: the first length that fits is taken. */
const LIST_LENGTHS = [Number.POSITIVE_INFINITY, 1_000, 300, 100, 30, 0];

/** Most lines of a list that stands open. */
const OPEN_LINES = 30;

/** Fewest addresses that are told together when they changed in the same way to the word. */
const SMALLEST_GROUP = 3;

/** Most words or addresses that are named one by one. */
const MOST_NAMED = 12;

/** Parts of one value, told before and after, and parts of which it is enough to know that they changed. */
const SINGLE: ReadonlySet<Part> = new Set(['title', 'target']);
const UNTOLD: ReadonlySet<Part> = new Set(['drawings', 'programs', 'content']);

interface Options {
  locale: Locale;
  /** Most addresses of a list; how many more there are is said. */
  most: number;
}

function formatNumber(value: number, locale: Locale): string {
  return value.toLocaleString({ fr: 'fr-FR', en: 'en-GB' }[locale]);
}

function fill(sentence: string, count: number, locale: Locale): string {
  return typeset(sentence.replace('{count}', formatNumber(count, locale)), locale);
}

/** Names what came or left: addresses as code, words of the magazine as a quotation. */
function name(part: Part, things: readonly string[], locale: Locale): string {
  if (part === 'text' || part === 'title') {
    const quoted = escapeMarkdown(things.join(' '));
    return locale === 'fr' ? `«\u202f${quoted}\u202f»` : `“${quoted}”`;
  }
  return things.map(formatCode).join(', ');
}

/** Says in a few words what has changed, in Markdown. */
function formatChange({ part, added, removed }: Change, locale: Locale): string {
  const { parts, order } = WORDS[locale];
  if (UNTOLD.has(part)) return parts[part];
  if (SINGLE.has(part)) {
    return `${parts[part]} (${name(part, removed, locale)} → ${name(part, added, locale)})`;
  }
  if (added.length + removed.length === 0) return `${parts[part]} (${order})`;
  const counts = `+${formatNumber(added.length, locale)} −${formatNumber(removed.length, locale)}`;
  if (added.length + removed.length > MOST_NAMED) return `${parts[part]} (${counts})`;
  const named = (
    [
      ['−', removed],
      ['+', added],
    ] as const
  )
    .filter(([, things]) => things.length > 0)
    .map(([sign, things]) => `${sign} ${name(part, things, locale)}`);
  return `${parts[part]} (${counts}) ${named.join(' ')}`;
}

/** One line: the address, what stands there, and what has become of it. */
function formatItem({ kind, fate, path, title, target, changes }: Item, locale: Locale): string {
  const facts = changes.map((change) => formatChange(change, locale));
  if (kind === 'pages' && fate === 'removed') facts.push(`**${WORDS[locale].noRedirect}**`);
  return [
    formatCode(path),
    ...(title ? [escapeMarkdown(title)] : []),
    ...(target !== undefined && fate !== 'changed' ? [`→ ${formatCode(target)}`] : []),
    ...(facts.length > 0 ? [`— ${facts.join(', ')}`] : []),
  ].join(' ');
}

/** The lines of a list, cut where they are too many. */
function formatLines(items: readonly Item[], { locale, most }: Options): string {
  const lines = items.slice(0, most).map((item) => formatItem(item, locale));
  const rest = items.length - most;
  return formatList(rest > 0 ? [...lines, fill(WORDS[locale].more, rest, locale)] : lines);
}

/** Lists what met one fate; the echoes of a new title or name, which share a change, follow folded. */
function formatFate(fate: Fate, items: readonly Item[], options: Options): string[] {
  const { locale, most } = options;
  const { fates, alike, more } = WORDS[locale];
  const groups = [...Map.groupBy(items, ({ changes }) => JSON.stringify(changes)).values()].filter(
    (group) => fate === 'changed' && group.length >= SMALLEST_GROUP,
  );
  const grouped = new Set(groups.flat());
  const alone = items.filter((item) => !grouped.has(item));
  const title = `${fates[fate]} (${formatNumber(alone.length, locale)})`;
  const lines = formatLines(alone, options);
  const list =
    alone.length > OPEN_LINES ? fold(`<b>${title}</b>`, [lines]) : `**${title}**\n\n${lines}`;
  const folded = groups.slice(0, most).map((group) => {
    const [first] = group;
    const changes = first?.changes.map((change) => formatChange(change, locale)) ?? [];
    const bare = group.map((item): Item => ({ ...item, changes: [] }));
    const count = formatNumber(group.length, locale);
    return fold(`<b>${fates[fate]} ${alike} (${count})</b>`, [
      changes.join(', '),
      formatLines(bare, options),
    ]);
  });
  const rest = groups.slice(most).flat().length;
  return [
    ...(alone.length > 0 ? [list] : []),
    ...folded,
    ...(rest > 0 ? [fill(more, rest, locale)] : []),
  ];
}

function formatWithin({ items, quiet }: Comparison, options: Options): string {
  const { locale } = options;
  const { heading, nothing, addresses, kinds, fates, quiet: sentences } = WORDS[locale];
  const find = (kind: Item['kind'], fate: Fate) =>
    items.filter((item) => item.kind === kind && item.fate === fate);
  const rows = [
    [addresses, ...FATES.map((fate) => fates[fate])],
    [':--', ...FATES.map(() => '--:')],
    ...KINDS.map((kind) => [
      kinds[kind],
      ...FATES.map((fate) => formatNumber(find(kind, fate).length, locale)),
    ]),
  ];
  const parts = [
    `## ${heading}`,
    items.length === 0
      ? typeset(nothing, locale)
      : rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...KINDS.flatMap((kind) => {
      const lists = FATES.flatMap((fate) => formatFate(fate, find(kind, fate), options));
      return lists.length > 0 ? [`### ${kinds[kind]}`, ...lists] : [];
    }),
    ...(['frame', 'markup'] as const)
      .filter((part) => quiet[part] > 0)
      .map((part) => fill(sentences[part], quiet[part], locale)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * Writes what a change does to the site, as Markdown for the summary of a job. Long lists are folded,
 * and cut where the summary would be larger than GitHub takes.
 */
export function formatSummary(comparison: Comparison, locale: Locale): string {
  let summary = '';
  for (const most of LIST_LENGTHS) {
    summary = formatWithin(comparison, { locale, most });
    if (Buffer.byteLength(summary) <= SUMMARY_BYTES) break;
  }
  return summary;
}
