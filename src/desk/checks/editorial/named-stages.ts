import type { Content } from '../../files/from-disk.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Locale, Stage } from '../../../magazine/vocabulary.ts';
import type { TermEntry } from '../../../magazine/schemas/term.ts';
import { inEachLocale } from '../../../magazine/words/each-locale.ts';
import { problemIn, proseOf } from './prose.ts';
import { patternOf, wordsOf } from './words.ts';

/**
 * What can only mean the stage: its name, its acronyms, and the aliases that end as the name does
 * (“third moment of truth”). “The moment of choice” is said of other things too.
 */
function buildPattern({ name, abbreviation, aliases }: TermEntry, locale: Locale): RegExp {
  const last = wordsOf(name[locale]).at(-1) ?? '';
  const names = [name[locale], ...(abbreviation ? [abbreviation] : [])].concat(
    aliases[locale].filter((alias) => alias === alias.toUpperCase() || alias.endsWith(` ${last}`)),
  );
  const choices = names.map(patternOf).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The stages that the lexicon explains, as it calls them in a language. */
function namedStages({ terms }: Content, locale: Locale) {
  return [...terms.values()].flatMap(({ entry }) =>
    entry?.stage && entry.name[locale]
      ? [{ stage: entry.stage, name: entry.name[locale], pattern: buildPattern(entry, locale) }]
      : [],
  );
}

/** Stages of the moments of an article; `undefined` for one without a journey, or with one that is wrong. */
function stagesOf({ articles, journeys }: Content, slug: string): Set<Stage> | undefined {
  const ids = articles.get(slug)?.entry?.journeys ?? [];
  const entries = ids.flatMap((id) => journeys.get(id)?.entry ?? []);
  if (ids.length === 0 || entries.length < ids.length) return undefined;
  return new Set(entries.flatMap(({ moments }) => moments.map(({ stage }) => stage)));
}

/** MOM-005: a text that names a stage of which its journeys have no moment. Said once a stage and text. */
export function checkNamedStages(content: Content): Problem[] {
  const named = inEachLocale((locale) => namedStages(content, locale));
  const said = new Set<string>();
  return proseOf(content).flatMap((prose) => {
    const { article, file, text, locale } = prose;
    const stages = article === undefined ? undefined : stagesOf(content, article);
    if (!stages) return [];
    return named[locale].flatMap(({ stage, name, pattern }): Problem[] => {
      const key = `${file} ${stage}`;
      const found = stages.has(stage) || said.has(key) ? null : pattern.exec(text);
      if (!found) return [];
      said.add(key);
      const [words] = found;
      const span = [found.index, found.index + words.length] as const;
      return [problemIn(prose, 'MOM-005', { words, stage, name }, { span })];
    });
  });
}
