import type { Locale, Localised } from '../schemas/locale.ts';
import type { Change } from './change.ts';
import { hasChanges } from './list-changes.ts';
import { escapeMarkdown, formatCode } from './markdown.ts';
import { countNouns, formatCounts, formatSize, type NounForms } from './numbers.ts';

const NAMES = {
  title: { fr: 'titre', en: 'title' },
  description: { fr: 'description', en: 'description' },
  text: { fr: 'texte', en: 'text' },
  links: { fr: 'liens', en: 'links' },
  pictures: { fr: 'images', en: 'pictures' },
  drawings: { fr: 'dessin', en: 'drawing' },
  anchors: { fr: 'ancres', en: 'anchors' },
  languages: { fr: 'adresses des deux langues', en: 'addresses of both languages' },
  indexing: { fr: 'consigne aux moteurs de recherche', en: 'instruction to search engines' },
  sharing: { fr: 'données de partage', en: 'sharing data' },
  filters: { fr: 'filtres', en: 'filters' },
  channel: { fr: 'présentation du flux', en: 'what the feed says of itself' },
  order: { fr: 'ordre', en: 'order' },
  lines: { fr: 'lignes', en: 'lines' },
  size: { fr: 'contenu', en: 'content' },
  target: { fr: 'destination', en: 'destination' },
  form: { fr: 'écriture du fichier seulement', en: 'only the way the file is written' },
  addresses: { fr: 'adresses', en: 'addresses' },
} as const satisfies Record<Exclude<Change['what'], 'entries'>, Localised>;

const ENTRIES: Record<'added' | 'changed' | 'removed', NounForms> = {
  added: {
    fr: { one: 'article ajouté', other: 'articles ajoutés' },
    en: { one: 'piece added', other: 'pieces added' },
  },
  changed: {
    fr: { one: 'article modifié', other: 'articles modifiés' },
    en: { one: 'piece changed', other: 'pieces changed' },
  },
  removed: {
    fr: { one: 'article retiré', other: 'articles retirés' },
    en: { one: 'piece removed', other: 'pieces removed' },
  },
};

/** An address of a sitemap whose date, or whose other language, is not what it was. */
const UPDATES: NounForms = {
  fr: { one: 'mise à jour', other: 'mises à jour' },
  en: { one: 'update', other: 'updates' },
};

/** Titles that a line quotes, of all the entries of a feed. */
const QUOTED_TITLES = 3;

/** Words of the magazine between the quotation marks of the language. */
function quoteWords(text: string, locale: Locale): string {
  const words = escapeMarkdown(text);
  return locale === 'fr' ? `«\u202f${words}\u202f»` : `“${words}”`;
}

function formatTitles(titles: readonly string[], locale: Locale): string {
  const quoted = titles.slice(0, QUOTED_TITLES).map((title) => quoteWords(title, locale));
  return [...quoted, ...(titles.length > QUOTED_TITLES ? ['…'] : [])].join(', ');
}

function formatEntries(
  change: Extract<Change, { changed: readonly string[] }>,
  locale: Locale,
): string {
  return (['added', 'changed', 'removed'] as const)
    .filter((list) => change[list].length > 0)
    .map((list) => {
      const titles = change[list];
      return `${countNouns(titles.length, ENTRIES[list], locale)} (${formatTitles(titles, locale)})`;
    })
    .join(', ');
}

/** What a change is exactly; nothing where its name says it all. */
function formatDetail(change: Change, locale: Locale): string {
  switch (change.what) {
    case 'title':
      return `${quoteWords(change.before, locale)} → ${quoteWords(change.after, locale)}`;
    case 'target':
      return `${formatCode(change.before)} → ${formatCode(change.after)}`;
    case 'size':
      return `${formatSize(change.beforeBytes, locale)} → ${formatSize(change.afterBytes, locale)}`;
    case 'text':
      return !hasChanges(change)
        ? { fr: 'dans un autre ordre', en: 'in another order' }[locale]
        : `${formatCounts(change, locale)} ${{ fr: 'mots', en: 'words' }[locale]}`;
    case 'addresses':
      return [
        formatCounts(change, locale),
        ...(change.changed.length > 0 ? [countNouns(change.changed.length, UPDATES, locale)] : []),
      ].join(', ');
    case 'links':
    case 'pictures':
    case 'anchors':
    case 'lines':
      return formatCounts(change, locale);
    default:
      return '';
  }
}

/** Says in a few words what has changed, in Markdown. */
export function formatChange(change: Change, locale: Locale): string {
  if (change.what === 'entries') return formatEntries(change, locale);
  const name = NAMES[change.what][locale];
  const detail = formatDetail(change, locale);
  return detail === '' ? name : `${name} (${detail})`;
}

/** Most words or addresses that are named one by one. */
const MOST_NAMED = 12;

/** Names the words and the addresses that came and left, where they are few. */
export function nameChanges(changes: readonly Change[], locale: Locale): string[] {
  return changes.flatMap((change) => {
    if (change.what !== 'text' && change.what !== 'links') return [];
    const { what, added, removed } = change;
    if (added.length + removed.length > MOST_NAMED) return [];
    const name = (things: readonly string[]) =>
      what === 'text'
        ? quoteWords(things.join(' '), locale)
        : things.map((address) => formatCode(address.replace(/#.*/, ''))).join(', ');
    return [
      ...(removed.length > 0 ? [`− ${name(removed)}`] : []),
      ...(added.length > 0 ? [`+ ${name(added)}`] : []),
    ];
  });
}
