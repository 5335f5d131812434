import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { nextLetter } from '../../magazine/journeys/letters.ts';
import {
  CHANNELS,
  LOCALES,
  SECTORS,
  STAGES,
  VALUES,
  type Locale,
} from '../../magazine/vocabulary.ts';
import { createDice } from './dice.ts';
import { learnProse, type Prose } from './prose.ts';

/** Content has no anchors: what is twice the same is written twice. */
const SETTINGS = { aliasDuplicateObjects: false };

/** Articles of one issue. */
const ISSUE_LENGTH = 12;
/** Sources that a case study cites at the least. */
const LEAST_CITED = 3;
/** A number of an issue that the magazine itself does not use. */
const FIRST_ISSUE = 1001;
/** Case studies of one brand. */
const BRAND_LENGTH = 4;
/** Pairs of stock and ink that issues wear in turn. */
const COLOURS = [
  ['#ffe14a', '#1a1fd1'],
  ['#bfe3ff', '#a81a0b'],
  ['#f4d9e6', '#174a2c'],
] as const;

export interface MagazineSize {
  /** How many articles it holds, each in two languages; at least those of the real magazine. */
  size: number;
  seed: number;
}

const names = (folder: string) => readdirSync(folder).sort();
const idsIn = (folder: string) => names(folder).map((name) => name.replace(/\.\w+$/, ''));
/** The last part of an id, as the ids of what is generated end in it. */
const suffixOf = (index: number) => `-${String(index).padStart(5, '0')}`;

/** Day on which an issue appears: a fortnight after the one before, all of them long past. */
function dateOf(issue: number): string {
  const day = Date.UTC(1990, 0, 1) + (issue - FIRST_ISSUE) * 14 * 24 * 3_600_000;
  return new Date(day).toISOString().slice(0, 10);
}

/**
 * Writes a magazine as large as one wants: the real one, and as many generated articles as it takes, with
 * journeys of 3 to 24 moments, issues, brands and sources of their own, all of it correct. Their words
 * are as frequent as in the real texts, and the same seed writes the same magazine.
 *
 * @param content The `content/` folder of the real magazine.
 * @param target The folder to write; it must not exist.
 */
export function writeMagazine(content: string, target: string, { size, seed }: MagazineSize): void {
  const dice = createDice(seed);
  const folders = names(path.join(content, 'articles'));
  const readTexts = (locale: Locale) =>
    folders.map((slug) => path.join(content, 'articles', slug, `${locale}.mdx`));
  const prose = Object.fromEntries(
    LOCALES.map((locale) => {
      const sources = readTexts(locale).map((file) => readFileSync(file, 'utf8'));
      return [locale, learnProse(sources, locale, dice)];
    }),
  ) as Record<Locale, Prose>;
  const inBoth = (write: (prose: Prose) => string) => ({
    fr: write(prose.fr),
    en: write(prose.en),
  });

  cpSync(content, target, { recursive: true });
  const sources = idsIn(path.join(content, 'sources'));
  const terms = idsIn(path.join(content, 'terms'));
  const count = Math.max(0, size - folders.length);
  const slugs = Array.from({ length: count }, (_, index) => `piece${suffixOf(index)}`);
  const writeEntry = (kind: string, id: string | number, entry: object) =>
    writeFileSync(path.join(target, kind, `${id}.yaml`), stringify(entry, SETTINGS));

  const writeSource = (id: string) => {
    const written = {
      type: dice.pick(['book', 'article', 'press', 'web', 'report']),
      authors: [{ given: prose.en.phrase(12), family: prose.fr.phrase(14) }],
      title: prose.en.phrase(60),
      container: prose.en.phrase(30),
      date: String(dice.between(1960, 2020)),
      lang: 'en',
      consulted: true,
    };
    writeEntry('sources', id, written);
    sources.push(id);
  };

  const letters = new Set(
    names(path.join(content, 'journeys')).flatMap((file) => {
      const source = readFileSync(path.join(content, 'journeys', file), 'utf8');
      return /^letter: ([A-Z]+)$/m.exec(source)?.[1] ?? [];
    }),
  );
  const writeJourney = (id: string): string[] => {
    const length = dice.between(3, 24);
    let previous: string | undefined;
    const moments = Array.from({ length }, (_, index) => {
      const channel = index > 0 && dice.chance(0.3) ? (previous ?? 'store') : dice.pick(CHANNELS);
      const why = inBoth(({ summary }) => summary(40, 110));
      const moment = {
        id: `moment-${index + 1}`,
        stage: STAGES[Math.floor((index * STAGES.length) / length)],
        channel,
        feeling: dice.between(-2, 2),
        ...(dice.chance(0.2) && {
          planned: { feeling: dice.between(-2, 2), source: dice.pick(sources) },
        }),
        evidence: 'editors',
        sources: dice.chance(0.4) ? [dice.pick(sources)] : [],
        title: inBoth(({ phrase }) => phrase(58)),
        text: inBoth(({ summary }) => summary(90, 400)),
        values: dice.chance(0.5) ? [{ value: dice.pick(VALUES), kept: dice.chance(0.5) }] : [],
        ...(previous && previous !== channel && { seam: { visible: dice.chance(0.5), why } }),
      };
      previous = channel;
      return moment;
    });
    const words = inBoth(({ phrase }) => phrase(60));
    const letter = nextLetter(letters);
    letters.add(letter);
    const label = { fr: id, en: id };
    writeEntry('journeys', id, {
      title: words,
      label,
      letter,
      persona: words,
      goal: words,
      moments,
    });
    return moments.map((moment) => moment.id);
  };

  /** A text of 600 to 1,800 words or so; all its languages have the same tags in the same order. */
  const writeTexts = (slug: string, moments: readonly string[]) => {
    const cards = moments.filter(() => dice.chance(0.5));
    const first = dice.between(0, sources.length - 1);
    const blocks = Array.from({ length: dice.between(9, 24) }, (_, index) => ({
      heading: index > 0 && index % 4 === 0,
      card: cards[index],
      // Its first blocks cite what any text must: as many sources, all different.
      cited:
        index < LEAST_CITED
          ? sources[(first + index) % sources.length]
          : dice.chance(0.6)
            ? dice.pick(sources)
            : undefined,
      term: dice.chance(0.25) ? dice.pick(terms) : undefined,
      linked: dice.chance(0.2) ? dice.pick(slugs) : undefined,
      quoted: dice.chance(0.05),
      sentences: dice.between(2, 6),
    }));
    for (const locale of LOCALES) {
      const { phrase, sentence, summary } = prose[locale];
      const head = {
        title: phrase(60),
        standfirst: summary(100, 210),
        slug: `${locale === 'fr' ? 'texte' : 'text'}${slug.slice('piece'.length)}`,
        categories: [phrase(24)],
      };
      const body = blocks.flatMap((block) => {
        const sentences = Array.from({ length: block.sentences }, sentence);
        if (block.term) sentences.push(`<Term id="${block.term}">${phrase(20)}</Term>.`);
        if (block.linked) sentences.push(`[${phrase(40)}](article:${block.linked}).`);
        if (block.cited) sentences.push(`${phrase(40)}<Cite id="${block.cited}" />.`);
        return [
          ...(block.heading ? [`## ${phrase(40)}`] : []),
          sentences.join(' '),
          ...(block.quoted ? [`<PullQuote>${sentence()}</PullQuote>`] : []),
          ...(block.card ? [`<Moment id="${block.card}" />`] : []),
        ];
      });
      const file = path.join(target, 'articles', slug, `${locale}.mdx`);
      writeFileSync(file, `---\n${stringify(head)}---\n\n${body.join('\n\n')}\n`);
    }
  };

  for (const [index, slug] of slugs.entries()) {
    const issue = FIRST_ISSUE + Math.floor(index / ISSUE_LENGTH);
    const brand = `brand${suffixOf(Math.floor(index / BRAND_LENGTH))}`;
    const journey = `journey${suffixOf(index)}`;
    if (index % BRAND_LENGTH === 0) {
      writeEntry('brands', brand, {
        name: prose.en.phrase(20),
        sector: dice.pick(SECTORS),
        country: 'FR',
        summary: inBoth(({ summary }) => summary(80, 200)),
      });
    }
    writeSource(`source${suffixOf(index)}`);
    mkdirSync(path.join(target, 'articles', slug));
    const moments = writeJourney(journey);
    const shared = {
      issue,
      date: dateOf(issue),
      authors: ['redaction'],
      journeys: [journey],
      cover: { journey, moment: dice.pick(moments) },
      sources: sources.slice(-3),
    };
    const kind = dice.chance(0.5)
      ? { kind: 'case-study', brand, sector: dice.pick(SECTORS) }
      : { kind: dice.pick(['essay', 'primer', 'column']) };
    writeFileSync(
      path.join(target, 'articles', slug, 'article.yaml'),
      stringify({ ...kind, ...shared }, SETTINGS),
    );
    writeTexts(slug, moments);
  }
  for (let start = 0; start < count; start += ISSUE_LENGTH) {
    const number = FIRST_ISSUE + start / ISSUE_LENGTH;
    const [stock, ink] = dice.pick(COLOURS);
    writeEntry('issues', number, {
      number,
      season: dice.pick(['winter', 'spring', 'summer', 'autumn']),
      date: dateOf(number),
      theme: inBoth(({ phrase }) => phrase(40)),
      standfirst: inBoth(({ summary }) => summary(90, 200)),
      stock,
      ink,
      articles: slugs.slice(start, start + ISSUE_LENGTH),
      colophon: inBoth(({ summary }) => summary(90, 200)),
    });
  }
}
