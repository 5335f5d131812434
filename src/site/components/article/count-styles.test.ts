import { expect, test } from 'vitest';
import type { Journey, Moment } from '../../../magazine/journeys/journey.ts';
import { countStyles } from './count-styles.ts';

test('names a knot whose id begins with a figure as a style sheet may', () => {
  const moments = ['door', '2nd-door', 'till'].map((id) => ({ id, feeling: 0 }) as Moment);
  const journey = { id: 'visit', moments, counts: { peak: '2nd-door' } };
  const styles = countStyles(journey as unknown as Journey);
  expect(styles).toContain(":is([data-knot='2nd-door'],[data-knot=till])");
});
