import { formatDate } from '../../i18n/messages.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import { say } from '../../domain/saying.ts';
import { formatTable } from '../table.ts';
import type { Appearance, JourneyStatus, PieceStatus, Status, TextStatus } from './status.ts';

const APPEARANCES = {
  published: { fr: 'publié', en: 'published' },
  scheduled: { fr: 'programmé', en: 'scheduled' },
  draft: { fr: 'brouillon', en: 'draft' },
  faulty: { fr: 'en erreur', en: 'faulty' },
} as const satisfies Record<Appearance, Localised>;

const TEXT_STATES = {
  missing: { fr: 'absent', en: 'missing' },
  original: { fr: 'oui', en: 'yes' },
  'in-step': { fr: 'à jour', en: 'in step' },
  behind: { fr: 'en retard', en: 'behind' },
  unknown: { fr: 'non suivi', en: 'untracked' },
  faulty: { fr: 'en erreur', en: 'faulty' },
} as const satisfies Record<TextStatus['state'], Localised>;

const HEADERS = {
  fr: ['Article', 'État', 'Date', 'Numéro', 'Français', 'Anglais'],
  en: ['Piece', 'State', 'Date', 'Issue', 'French', 'English'],
} as const satisfies Record<Locale, readonly string[]>;

function formatText({ state, placeholders }: TextStatus, locale: Locale): string {
  const words = TEXT_STATES[state][locale];
  if (placeholders === 0) return words;
  return `${words}, ${placeholders} ${locale === 'fr' ? 'à écrire' : 'to write'}`;
}

function formatPiece(piece: PieceStatus, locale: Locale): string[] {
  return [
    piece.slug,
    APPEARANCES[piece.appearance][locale],
    piece.date ?? '—',
    piece.issue === undefined ? '—' : String(piece.issue),
    ...piece.texts.map((text) => formatText(text, locale)),
  ];
}

const COUNTS = {
  published: { fr: 'Publiés : ', en: 'Published: ' },
  scheduled: { fr: 'Programmés : ', en: 'Scheduled: ' },
  draft: { fr: 'Brouillons : ', en: 'Drafts: ' },
  faulty: { fr: 'En erreur : ', en: 'Faulty: ' },
} as const satisfies Record<Appearance, Localised>;

function summarise({ pieces, next }: Status, locale: Locale): string {
  const counts = (Object.keys(COUNTS) as Appearance[]).flatMap((appearance) => {
    const { length } = pieces.filter((piece) => piece.appearance === appearance);
    const isSaid = length > 0 || appearance !== 'faulty';
    return isSaid ? [`${say(COUNTS[appearance], locale)}${length}.`] : [];
  });
  const date = next?.date === undefined ? '' : formatDate(next.date, locale);
  const parts = next
    ? {
        fr: `Prochaine parution : ${next.slug}, le ${date}.`,
        en: `Next to appear: ${next.slug}, on ${date}.`,
      }
    : { fr: 'Rien n’est programmé.', en: 'Nothing is scheduled.' };
  return [...counts, say(parts, locale)].join(' ');
}

function formatJourney({ id, draft, moments, unsourced }: JourneyStatus, locale: Locale): string {
  const name = draft ? `${id} (${APPEARANCES.draft[locale]})` : id;
  const count =
    moments === 0
      ? { fr: `${name} : aucun moment`, en: `${name}: no moment` }
      : { fr: `${name} : ${unsourced} sur ${moments}`, en: `${name}: ${unsourced} of ${moments}` };
  return `  ${say(count, locale)}`;
}

function formatList(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** What to do about texts that are behind or not followed. */
function adviseOnTexts({ pieces }: Status, locale: Locale): string[] {
  const states = pieces.flatMap(({ slug, texts }) =>
    texts.map(({ state, locale: lang }) => ({ slug, state, lang })),
  );
  const behind = states.filter(({ state }) => state === 'behind' || state === 'unknown');
  const [first] = behind;
  if (!first) return [];
  const title = {
    fr: 'Quand une traduction a rattrapé l’autre texte :',
    en: 'Once a translation has caught up with the other text:',
  };
  return [
    '',
    say(title, locale),
    `  npm run desk -- translated ${first.slug} --language ${first.lang}`,
  ];
}

/** Writes where everything stands, for people. */
export function formatStatus(status: Status, locale: Locale): string {
  const titles = {
    journeys: { fr: 'Moments sans source :', en: 'Moments without a source:' },
    sources: { fr: 'Sources que rien ne cite :', en: 'Sources that nothing cites:' },
  };
  return `${[
    formatTable([HEADERS[locale], ...status.pieces.map((piece) => formatPiece(piece, locale))]),
    '',
    summarise(status, locale),
    ...adviseOnTexts(status, locale),
    ...formatList(
      say(titles.journeys, locale),
      status.journeys.map((journey) => formatJourney(journey, locale)),
    ),
    ...formatList(
      say(titles.sources, locale),
      status.unusedSources.map((id) => `  ${id}`),
    ),
  ].join('\n')}\n`;
}

/** Writes the same for other programs: what is not known is `null`. */
export function formatStatusJson(status: Status): string {
  const nameAll = (_: string, value: unknown) => (value === undefined ? null : value);
  return `${JSON.stringify(status, nameAll, 2)}\n`;
}
