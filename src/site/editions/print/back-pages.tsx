import type { Issue, Library, Term } from '../../../magazine/library/library.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator, type MessageKey } from '../../../magazine/words/messages.ts';
import { absoluteUrl, isAddressKnown, routes } from '../../addresses.ts';
import { writeImprint } from '../../facts/imprint.ts';
import { tapeTicks } from '../../drawings/Tape.tsx';
import { elementsOf } from '../../../magazine/texts/html-tree.ts';
import type { PrintedArticle } from './print-article.tsx';
import { Code, PageOf, Sheet, SiteCode } from './sheet.tsx';

/** Where a term is explained in the margin: the id of its note, and the article. */
interface Explained {
  place: string;
  title: string;
}

/** The places where each term is explained, by its id. */
function explainedIn(printed: readonly PrintedArticle[]): Map<string, Explained[]> {
  const places = new Map<string, Explained[]>();
  for (const { text, title } of printed) {
    for (const { properties } of elementsOf(text)) {
      const place = String(properties['id']);
      const [, term] = /^article-\d+-note-term-(.+)$/.exec(place) ?? [];
      if (term) places.set(term, [...(places.get(term) ?? []), { place, title }]);
    }
  }
  return places;
}

/** The words that the issue explains, by name, with the pages that explain them in the margin. */
export function TermIndex({
  terms,
  printed,
  locale,
}: {
  terms: readonly Term[];
  printed: readonly PrintedArticle[];
  locale: Locale;
}) {
  const places = explainedIn(printed);
  const t = translator(locale);
  const lexicon = absoluteUrl(routes.section(locale, 'lexicon'));
  return (
    <section class="text index" id="index">
      <h1>{t('paper.terms')}</h1>
      <p class="standfirst">
        {t('paper.terms.text')}
        {isAddressKnown && (
          <>
            {' '}
            {t('paper.terms.more')}{' '}
            <a href={lexicon.href}>{`${lexicon.host}${lexicon.pathname}`}</a>
          </>
        )}
      </p>
      <ol>
        {terms.map(({ id, name }) => (
          <li>
            {name[locale]}{' '}
            <span class="pages">
              {(places.get(id) ?? []).map(({ place, title }, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={`#${place}`} aria-label={title}>
                    <PageOf id={place} />
                  </a>
                </>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <span class="end" id="index-end" />
    </section>
  );
}

const FEELINGS = [2, 1, 0, -1, -2] as const;
/** In quarters of a millimetre. */
const OWN = { width: 568, plot: 560, tape: 40, tens: 6 } as const;

/** A tape and a scale without a thread, for the reader’s own journey. */
export function OwnJourney({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const { width, plot, tape, tens } = OWN;
  return (
    <Sheet kind="own white" id="own">
      <h1>{t('paper.own')}</h1>
      <p class="standfirst">{t('paper.own.text')}</p>
      <svg viewBox={`0 -20 ${width} ${plot + tape + 24}`} aria-hidden="true">
        <g stroke="currentColor" fill="none" stroke-dasharray="1.5 7" stroke-width="1.25">
          {FEELINGS.map((_, index) => (
            <path d={`M0 ${(index * plot) / 5}H${width}`} />
          ))}
        </g>
        <g fill="currentColor" font-size="12.5" font-weight="600">
          {FEELINGS.map((feeling, index) => (
            <text x="0" y={(index * plot) / 5 - 8}>
              {t(`feeling.${feeling}` as MessageKey)}
            </text>
          ))}
        </g>
        <g stroke="currentColor" fill="none" transform={`translate(0 ${plot})`}>
          <path d={`M0 0H${width}V${tape}H0z`} stroke-width="3" />
          <path d={`M0 0${tapeTicks(width, tens)}`} stroke-width="1.5" />
        </g>
      </svg>
    </Sheet>
  );
}

/** How the issue was made, what others may do with it, and where it goes on. */
export function Colophon({
  issue,
  library,
  locale,
}: {
  issue: Issue;
  library: Library;
  locale: Locale;
}) {
  const t = translator(locale);
  const licence = library.magazine.licences?.texts;
  return (
    <Sheet kind="colophon white" id="colophon">
      <h1>{t('issue.colophon')}</h1>
      <p>{issue.colophon[locale]}</p>
      <p>{t('paper.made')}</p>
      {writeImprint(library.magazine, locale).map((line) => (
        <p>{line}</p>
      ))}
      <h2>{t('paper.again')}</h2>
      <p>{t('paper.again.text')}</p>
      {licence && (
        <>
          <h2>{t('paper.licence')}</h2>
          <p>{t('paper.licence.text', { licence: licence.name })}</p>
        </>
      )}
      <div class="codes">
        {licence?.url && <Code address={licence.url} words={t('paper.licence')} />}
        <SiteCode path={routes.home(locale)} words={t('paper.follow')} />
      </div>
    </Sheet>
  );
}
