import type { Bench } from './bench.ts';
import { lowMoments } from '../../../magazine/atelier/own-drawing.ts';

/** What will be done, moment by moment; a moment below neutral without an action says so. */
export function Actions({ bench }: { bench: Bench }) {
  const { words, journey, measure, choose } = bench;
  const { t, count } = words;
  const low = lowMoments(journey, measure);
  const listed = journey.moments
    .map((moment, index) => ({ moment, number: index + 1 }))
    .filter(({ moment }) => moment.action ?? low.includes(moment));
  if (listed.length === 0) return null;
  const actions = journey.moments.filter(({ action }) => action).length;
  return (
    <section class="atelier-actions" aria-labelledby="actions">
      <div class="atelier-line">
        <h2 id="actions" class="display">
          {t('atelier.actions')}
        </h2>
        <p>
          {t('atelier.actions.count', {
            actions: count('atelier.actions', actions),
            low: count('atelier.low', low.length),
          })}
        </p>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t('atelier.actions.number')}</span>
            </th>
            <th scope="col">{t('atelier.action.what')}</th>
            <th scope="col">{t('atelier.action.who')}</th>
            <th scope="col">{t('atelier.action.by')}</th>
            <th scope="col">{t('atelier.action.state')}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ moment: { id, title, action }, number }) => (
            <tr key={id}>
              <th scope="row">{number}</th>
              <td>
                <button type="button" onClick={() => choose(id, { focus: 'form', open: true })}>
                  {action?.what || title || t('atelier.moment.untitled')}
                </button>
                {action?.how && <span class="atelier-how">{action.how}</span>}
              </td>
              <td>{action?.who}</td>
              <td>{action?.by}</td>
              <td>{action ? t(`atelier.state.${action.state}`) : t('atelier.actions.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
