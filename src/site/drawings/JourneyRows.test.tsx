import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { JourneyRows } from './JourneyRows.tsx';

test('the thread of a draft that has no moments yet is drawn empty', () => {
  const labels = {
    title: 'The thread of a visit',
    magic: 'magic',
    misery: 'misery',
    stages: { zmot: 'ZMOT', fmot: 'FMOT', smot: 'SMOT', umot: 'UMOT' },
  };
  const drawn = renderToStaticMarkup(<JourneyRows moments={[]} labels={labels} />);
  expect(drawn).toContain('<ol class="plain-list"></ol>');
});
