import type { MagazineEntry } from '../../magazine/schemas/magazine.ts';
import type { Locale } from '../../magazine/vocabulary.ts';
import { translator } from '../../magazine/words/messages.ts';

/** What others may do with the texts and with the code, in a sentence; nothing where it is not said. */
export function formatLicences(
  { licences }: Pick<MagazineEntry, 'licences'>,
  locale: Locale,
): string | undefined {
  if (!licences) return undefined;
  const t = translator(locale);
  const [texts, code] = [licences.texts.name, licences.code?.name];
  return code ? t('footer.licence.both', { texts, code }) : t('footer.licence', { texts });
}

/** Whose the texts and pictures are, and under which licence; nothing where it is not said. */
export function formatRights(
  { licences }: Pick<MagazineEntry, 'licences'>,
  locale: Locale,
): string | undefined {
  return licences && translator(locale)('feed.copyright', { licence: licences.texts.name });
}

/** The numbers of the magazine among periodicals, each with its medium. */
export function formatIssn({ issn }: Pick<MagazineEntry, 'issn'>, locale: Locale): string[] {
  const t = translator(locale);
  return (['print', 'online'] as const).flatMap((medium) => {
    const number = issn?.[medium];
    return number ? [t(`masthead.issn.${medium}`, { issn: number })] : [];
  });
}

/** Who answers for the magazine, line by line, for the last page of a book or of a printed issue. */
export function writeImprint(magazine: MagazineEntry, locale: Locale): string[] {
  const t = translator(locale);
  const { publisher, director, contact } = magazine;
  const lines = [
    ['publisher', [publisher?.name, publisher?.legal?.[locale], publisher?.address]],
    ['director', [director]],
    ['contact', [contact?.email]],
    ['issn', formatIssn(magazine, locale)],
  ] as const;
  return lines.flatMap(([name, facts]) => {
    const known = facts.filter((fact) => fact !== undefined);
    if (known.length === 0) return [];
    return [`${t('list.named', { name: t(`masthead.${name}`) })} ${known.join(', ')}`];
  });
}
