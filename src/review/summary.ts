import { typeset } from '../domain/typography.ts';
import type { Locale, Localised } from '../schemas/locale.ts';
import { KINDS, type Comparison, type Difference, type QuietDifferences } from './change.ts';
import { countNouns, formatNumber, type NounForms } from './numbers.ts';
import { KIND_NAMES } from './kind-words.ts';
import { formatSection, type SectionOptions } from './section.ts';

/** Most bytes that GitHub takes for the summary of a step. */
const SUMMARY_BYTES = 1_048_576;

/** Most addresses of a list, from the whole list down: the first length that fits is taken. */
const LIST_LENGTHS = [Number.POSITIVE_INFINITY, 1_000, 300, 100, 30, 0];

const HEADING: Localised = {
  fr: 'Ce que ce changement fait au site',
  en: 'What this change does to the site',
};

const NOTHING: Localised = {
  fr: 'Rien de ce qu’on lit ne change : ni les pages, ni les flux, ni la recherche, ni les données.',
  en: 'Nothing that is read changes: no page, no feed, no search result, no data.',
};

/** The headings of the table. */
const COLUMNS: Record<Locale, readonly string[]> = {
  fr: ['Adresses', 'ajoutées', 'modifiées', 'retirées'],
  en: ['Addresses', 'added', 'changed', 'removed'],
};

const QUIET_HEADING: Localised = { fr: 'Changements d’ensemble', en: 'Changes at large' };

/** What is said of differences that are counted, before the number of pages. */
const QUIET: Record<Exclude<keyof QuietDifferences, 'engine'>, Localised> = {
  frame: {
    fr: 'L’en-tête, le menu ou le pied de page, et rien d’autre :',
    en: 'The header, the menu or the footer, and nothing else:',
  },
  styles: {
    fr: 'Les styles ou les scripts, et rien de ce qu’on lit :',
    en: 'Styles or scripts, and nothing that is read:',
  },
  markup: {
    fr: 'Le balisage, et rien de ce qu’on lit :',
    en: 'The markup, and nothing that is read:',
  },
};

const PAGES: NounForms = {
  fr: { one: 'page', other: 'pages' },
  en: { one: 'page', other: 'pages' },
};

const ENGINE: Localised = {
  fr: 'Le programme de la recherche change.',
  en: 'The program that searches changes.',
};

function formatTable({ differences }: Comparison, locale: Locale): string {
  const formatRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = KINDS.map((kind) => {
    const { added, changed, removed } = differences[kind];
    const counts = [added, changed, removed].map(({ length }) => formatNumber(length, locale));
    return formatRow([KIND_NAMES[kind][locale], ...counts]);
  });
  return [formatRow(COLUMNS[locale]), '| :-- | --: | --: | --: |', ...rows].join('\n');
}

function formatQuiet({ quiet }: Comparison, locale: Locale): string[] {
  const lines = (['frame', 'styles', 'markup'] as const)
    .filter((part) => quiet[part] > 0)
    .map((part) => {
      const words = typeset(QUIET[part][locale], locale);
      return `- ${words} ${countNouns(quiet[part], PAGES, locale)}.`;
    });
  const all = [...lines, ...(quiet.engine > 0 ? [`- ${ENGINE[locale]}`] : [])];
  return all.length === 0 ? [] : [`### ${QUIET_HEADING[locale]}`, all.join('\n')];
}

function isEmpty({ added, changed, removed }: Difference): boolean {
  return added.length + changed.length + removed.length === 0;
}

function formatWithin(comparison: Comparison, options: SectionOptions): string {
  const { locale } = options;
  const { differences } = comparison;
  const isSilent = KINDS.every((kind) => isEmpty(differences[kind]));
  const parts = [
    `## ${HEADING[locale]}`,
    isSilent ? typeset(NOTHING[locale], locale) : formatTable(comparison, locale),
    ...KINDS.flatMap((kind) => formatSection(kind, differences[kind], options)),
    ...formatQuiet(comparison, locale),
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
