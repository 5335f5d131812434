import type { ToldMoment } from './curve-state.ts';
import { make } from './element.ts';
import type { Words } from './words.ts';

/** Says in words, moment by moment, what the reader would have felt otherwise. */
export function fillTable(
  table: HTMLTableElement,
  {
    moments,
    feelingOf,
    words: { t, count, feeling },
  }: {
    moments: readonly ToldMoment[];
    feelingOf: (moment: ToldMoment) => number;
    words: Words;
  },
): void {
  const columns = ['table.moment', 'own.article', 'own.yours', 'own.gap'].map((name) => t(name));
  const moved = moments.filter((moment) => feelingOf(moment) !== moment.feeling);
  const rows = moments.map((moment) => {
    const gap = feelingOf(moment) - moment.feeling;
    const way = gap > 0 ? 'own.higher' : 'own.lower';
    const facts = [
      feeling(moment.feeling),
      feeling(feelingOf(moment)),
      gap === 0 ? t('own.alike') : count(way, Math.abs(gap)),
    ];
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, `${moment.number}. ${moment.title}`),
      ...facts.map((fact, index) =>
        make(
          'td',
          { 'data-label': columns[index + 1] ?? '' },
          gap === 0 ? fact : make('b', {}, fact),
        ),
      ),
    );
  });
  const heads = columns.map((name) => make('th', { scope: 'col' }, name));
  table.replaceChildren(
    make('caption', {}, count('own.moved', moved.length)),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
}
