import type { Bench } from './bench.ts';
import { sayRemark } from './remark-words.ts';
import { dateMeasure, type Words } from './words.ts';
import type { Remark } from '../../../magazine/atelier/imported.ts';
import { compareMeasures, tellHonestly } from '../../../magazine/atelier/comparison.ts';
import type { Reading } from '../../../magazine/atelier/own-journey.ts';
import { formatSigned } from '../../../magazine/vocabulary.ts';

interface ComparisonPanelProps {
  bench: Bench;
  /** Index of the earlier measure. */
  older: number;
}

const signed = (feeling: number | undefined) =>
  feeling === undefined ? '–' : formatSigned(feeling);

/** A remark with its numbers written out; those that say how far moments moved have their sign. */
function inNumbers({ key, values = {} }: Remark, { number }: Words): Remark {
  const isMove = key === 'atelier.honest.beside';
  const write = (value: number) =>
    (isMove && value > 0 ? '+' : '') + number(value).replace('-', '−');
  return {
    key,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? write(value) : value,
      ]),
    ),
  };
}

/** Two measures side by side, and what they cannot say. */
export function ComparisonPanel({ bench, older }: ComparisonPanelProps) {
  const { words, journey, measure, choose } = bench;
  const { t, count } = words;
  const comparison = compareMeasures(journey, older, measure);
  const { moments, risen, fallen, same, unnoted, greatest, rivals } = comparison;
  const honest = tellHonestly(comparison);
  const nameOf = (index: number) => dateMeasure(journey, index, words);
  const [from, to] = [older, measure].map((index) => journey.measures[index]?.date);
  const isBackwards = from !== undefined && to !== undefined && to <= from;
  const found = [
    risen > 0 && count('atelier.risen', risen),
    fallen > 0 && count('atelier.fallen', fallen),
    same > 0 && count('atelier.same', same),
    unnoted > 0 && count('atelier.unnoted', unnoted),
  ].filter(Boolean);
  const waits = ({ waitMinutes: from }: Reading, { waitMinutes: to }: Reading) =>
    from === undefined || to === undefined
      ? undefined
      : t('atelier.waits', { from: words.number(from), to: words.number(to) });
  return (
    <div class="atelier-compared">
      <h2 class="display">
        {found.join(', ')}.{' '}
        {greatest?.gap !== undefined &&
          t(greatest.gap > 0 ? 'atelier.gains' : 'atelier.loses', {
            title: greatest.moment.title || t('atelier.moment.untitled'),
            points: count('atelier.points', Math.abs(greatest.gap)),
          })}{' '}
        {rivals > 0 && count('atelier.rivals', rivals)}
      </h2>
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('atelier.actions.number')}</th>
              <th scope="col">{nameOf(older)}</th>
              <th scope="col">{nameOf(measure)}</th>
              <th scope="col">{t('atelier.gap')}</th>
            </tr>
          </thead>
          <tbody>
            {moments.map(({ moment, number, before, after, gap }) => (
              <tr key={moment.id}>
                <th scope="row">
                  <button type="button" onClick={() => choose(moment.id, { focus: 'knot' })}>
                    {t('atelier.knot', {
                      number,
                      title: moment.title || t('atelier.moment.untitled'),
                    })}
                  </button>
                  {waits(before, after) && <span class="atelier-how">{waits(before, after)}</span>}
                </th>
                <td>{signed(before.feeling)}</td>
                <td>{signed(after.feeling)}</td>
                <td>{gap === 0 ? '=' : signed(gap)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section class="atelier-honest">
        <h3 class="display">{t('atelier.honest')}</h3>
        <ul>
          {honest.map((remark) => {
            const said = sayRemark(inNumbers(remark, words), words);
            return <li key={said}>{said}</li>;
          })}
          {isBackwards && <li>{t('atelier.honest.order')}</li>}
          <li>{t('atelier.honest.toy')}</li>
          <li>{t('atelier.honest.season')}</li>
        </ul>
      </section>
    </div>
  );
}
