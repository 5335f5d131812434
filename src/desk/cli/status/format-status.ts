import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { formatDate } from '../../../magazine/words/messages.ts';
import type { Locale, Localised } from '../../../magazine/vocabulary.ts';
import phrases from '../../problems/phrases.json' with { type: 'json' };
import { formatTable } from '../table.ts';
import { join, phrase } from '../../problems/phrase.ts';
import WORDS from '../words/status.json' with { type: 'json' };
import type { Appearance, ArticleStatus, Status, TextStatus } from './status.ts';

function formatText({ state, placeholders: count }: TextStatus, locale: Locale): string {
  const words = WORDS.texts[state];
  return (count === 0 ? words : phrase(WORDS.toWrite, { state: words, count }))[locale];
}

function formatArticle(article: ArticleStatus, locale: Locale): string[] {
  return [
    article.slug,
    WORDS.appearances[article.appearance][locale],
    article.date ?? '—',
    String(article.issue ?? '—'),
    ...article.texts.map((text) => formatText(text, locale)),
  ];
}

function summarise({ articles, next }: Status, locale: Locale): Localised[] {
  const appearances = Object.keys(WORDS.counts) as Appearance[];
  const counts = appearances.flatMap((appearance) => {
    const count = articles.filter((article) => article.appearance === appearance).length;
    const isSaid = count > 0 || appearance !== 'wrong';
    return isSaid ? [phrase(WORDS.counts[appearance], { count })] : [];
  });
  if (next?.date === undefined) return [...counts, WORDS.nothingNext];
  const date = formatDate(next.date, locale);
  return [...counts, phrase(WORDS.next, { slug: next.slug, date })];
}

function formatJourney({ id, draft, moments, unsourced }: Status['journeys'][number]): Localised {
  const name = draft ? phrase(WORDS.draftJourney, { id }) : id;
  return phrase(moments === 0 ? WORDS.noMoment : WORDS.moments, { name, moments, unsourced });
}

function formatAwaited({ file, locale, toWrite }: Status['awaited'][number]): Localised {
  return phrase(WORDS.awaitedWords, { file, language: phrases.languages[locale], count: toWrite });
}

function formatList(title: Localised, lines: readonly string[], locale: Locale): string[] {
  return lines.length === 0
    ? []
    : ['', typesetMessage(title, locale), ...lines.map((line) => `  ${line}`)];
}

/** What to do about texts that are behind or not followed. */
function adviseOnTexts({ articles }: Status): string[] {
  const texts = articles.flatMap((each) =>
    each.texts.map((text) => ({ ...text, slug: each.slug })),
  );
  const first = texts.find(({ state }) => state === 'behind' || state === 'unknown');
  return first ? [`npm run desk -- translated ${first.slug} --language ${first.locale}`] : [];
}

/** Writes where everything stands, for people. */
export function formatStatus(status: Status, locale: Locale): string {
  const { journeys, articles, unusedSources = [], wrongFiles } = status;
  const awaited = status.awaited.map((each) => typesetMessage(formatAwaited(each), locale));
  const rows = articles.map((article) => formatArticle(article, locale));
  const travelled = journeys.map((journey) => typesetMessage(formatJourney(journey), locale));
  const lines = [
    formatTable([WORDS.headers[locale], ...rows]),
    '',
    typesetMessage(join(summarise(status, locale), ' '), locale),
    ...formatList(WORDS.wrongFiles, wrongFiles, locale),
    ...(status.unusedSources ? [] : ['', typesetMessage(WORDS.unknownSources, locale)]),
    ...formatList(WORDS.caughtUp, adviseOnTexts(status), locale),
    ...formatList(WORDS.awaited, awaited, locale),
    ...formatList(WORDS.unsourced, travelled, locale),
    ...formatList(WORDS.unusedSources, unusedSources, locale),
  ];
  return `${lines.join('\n')}\n`;
}
