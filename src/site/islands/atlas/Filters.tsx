import type { Atlas, PlacedMoment } from '../../../magazine/atlas/atlas.ts';
import {
  countValues,
  FACETS,
  toggleValue,
  type Choice,
  type Facet,
} from '../../../magazine/atlas/facets.ts';
import { nameValue, type AtlasWords } from '../../../magazine/atlas/words.ts';

/** Values that are shown before the rest is unfolded. */
const FEW = 9;

export interface FiltersProps {
  atlas: Atlas;
  moments: readonly PlacedMoment[];
  choice: Choice;
  words: AtlasWords;
  /** Paths of the pages that hold one value each, for readers without script. */
  pages: Readonly<Record<string, string>>;
  /** A link to the atlas under a choice. */
  linkTo: (choice: Choice) => { href: string };
  /** Whether the links answer: the page is made for readers without script. */
  isLive: boolean;
}

/** One value of a facet: a link to what it leaves. */
function Value({
  facet,
  value,
  count,
  ...props
}: FiltersProps & { facet: Facet; value: string; count: number }) {
  const { atlas, choice, words, pages, linkTo, isLive } = props;
  const isTaken = choice[facet] === value;
  const page = isLive ? undefined : pages[`${facet}/${value}`];
  // What is taken can be let go of where it leaves nothing, too.
  const isVain = count === 0 && !isTaken;
  return (
    <a
      class="pill"
      aria-current={isTaken || undefined}
      {...(isVain
        ? { role: 'link', 'aria-disabled': true }
        : page
          ? { href: page }
          : linkTo(toggleValue(choice, facet, value)))}
    >
      {nameValue(facet, value, words, atlas)} <span>{count}</span>
    </a>
  );
}

/** What the moments can be filtered by, with what each value would leave. */
export function Filters(props: FiltersProps) {
  const { moments, choice, words, pages, isLive } = props;
  return (
    <div class="atlas-filters">
      {FACETS.map((facet) => {
        const values = countValues(moments, choice, facet);
        if (values.length < 2) return null;
        const isPaged = values.some(({ value }) => pages[`${facet}/${value}`] !== undefined);
        const many = values.length > FEW + 2;
        const first = many ? values.slice(0, FEW) : values;
        // Without script nothing leads to the rest of what has no pages: it comes with the script.
        const rest = many && (isLive || isPaged) ? values.slice(FEW) : [];
        const show = (shown: typeof values) =>
          shown.map((value) => <Value key={value.value} {...props} facet={facet} {...value} />);
        return (
          <section
            key={facet}
            class={isLive || isPaged ? undefined : 'needs-script'}
            aria-labelledby={`filter-${facet}`}
          >
            <h3 id={`filter-${facet}`}>{words.say(`atlas.filter.${facet}`)}</h3>
            <div class="atlas-pills">
              {show(first)}
              {rest.length > 0 && (
                <details open={rest.some(({ value }) => choice[facet] === value) || undefined}>
                  <summary class="pill">{words.count('atlas.filter.more', rest.length)}</summary>
                  <div class="atlas-pills">{show(rest)}</div>
                </details>
              )}
            </div>
          </section>
        );
      })}
      <p class="needs-script">{words.say('atlas.filter.note')}</p>
    </div>
  );
}
