import { between, BREAK } from '../../../magazine/typography/composition.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { checkCorrections, correct, type Correction } from './corrections.ts';

/** What a remark between dashes may come after, and start with. */
const BEFORE = '[\\p{L}\\p{N}»”’)…]';
const AFTER = '[\\p{L}«“‘(]';

/** Words that follow the first half of a shared compound: pré- et post-achat, two- or three-part. */
const SHARING: Readonly<Record<Locale, string>> = {
  fr: 'et|ou|ni|puis|voire|à|comme|que|mais',
  en: 'and|or|nor|to|then|but|as|versus|than|rather',
};

/** What joins the years of a period: 1914-1918, 1914–1918. */
const YEAR_DASHES: Readonly<Record<Locale, string>> = { fr: '-', en: '–' };

const YEAR = '(?:1[5-9]|20)\\d\\d';

function listCorrections(code: 'FR-003' | 'EN-003', locale: Locale): Correction[] {
  const buildDash = (
    name: 'hyphen' | 'hyphens' | 'touching',
    ...parts: [before: string, found: string, after: string]
  ): Correction => correct(`${code}/${name}`, between(...parts), ' – ');
  const notShared = `(?!(?:${SHARING[locale]})(?!\\p{L}))`;
  return [
    buildDash('hyphen', '\\p{L}', `-${BREAK}{1,9}`, `${notShared}\\p{L}`),
    buildDash('hyphen', BEFORE, `${BREAK}{1,9}-`, '\\p{L}'),
    buildDash('hyphens', BEFORE, `${BREAK}{0,9}-{2,3}${BREAK}{0,9}`, AFTER),
    buildDash('touching', BEFORE, '—', AFTER),
    buildDash('touching', BEFORE, `[–—]${BREAK}{1,9}`, AFTER),
    buildDash('touching', BEFORE, `${BREAK}{1,9}[–—]`, AFTER),
    correct(
      `${code}/long`,
      between(`[^\\s.!?…:»”]${BREAK}{1,9}`, '—', `${BREAK}{1,9}\\S|[,.)]`),
      '–',
    ),
    correct(
      `${code}/years`,
      between(
        `(?<![\\p{L}\\p{N}.,-])${YEAR}`,
        `${BREAK}{1,3}[-–—]${BREAK}{1,3}`,
        `${YEAR}(?![\\p{L}\\p{N}-]|[.,]\\d)`,
      ),
      YEAR_DASHES[locale],
    ),
  ];
}

/** FR-003, EN-003: dashes that the build leaves. */
export const checkDashes = checkCorrections({
  fr: listCorrections('FR-003', 'fr'),
  en: listCorrections('EN-003', 'en'),
});
