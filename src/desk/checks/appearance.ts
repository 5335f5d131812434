import { joinPublishables, type Publishable } from '../../magazine/library/publication.ts';
import type { Content } from '../files/from-disk.ts';
import { fillBoth } from '../problems/problem.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import type { Locale, Localised } from '../../magazine/vocabulary.ts';
import { isAwaited } from './used-ids.ts';

/** Why something is not there to be read, as the end of a sentence whose subject is singular. */
export function describeAbsence({ draft, date }: Publishable): Localised {
  const { absences } = phrases;
  return draft ? absences.draft : fillBoth(absences.later, { day: date });
}

/** When an article appears: once both it and its issue do; `undefined` where one is wrong, which has its own problem. */
export function appearanceOf(content: Content, slug: string): Publishable | undefined {
  const article = content.articles.get(slug)?.entry;
  const issue = article && content.issues.get(String(article.issue))?.entry;
  return issue && joinPublishables(article, issue);
}

/** Slugs of the case studies of a brand that can be read in a language. */
export function studiesOf(content: Content, brand: string, locale: Locale): string[] {
  const { articles, texts } = content;
  return texts.flatMap((text) => {
    const entry = articles.get(text.id)?.entry;
    const isStudy = entry?.kind === 'case-study' && entry.brand === brand;
    return isStudy && text.locale === locale && !isAwaited(content, text) ? text.id : [];
  });
}

/** When the page of a brand appears in a language: with the first of its case studies that is not wrong. */
export function appearanceOfBrand(
  content: Content,
  brand: string,
  locale: Locale,
): Publishable | undefined {
  return studiesOf(content, brand, locale)
    .flatMap((slug) => appearanceOf(content, slug) ?? [])
    .sort(
      (one, other) => Number(one.draft) - Number(other.draft) || (one.date < other.date ? -1 : 1),
    )[0];
}
