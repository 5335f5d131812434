// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { JourneyView, type JourneyProps } from './view.tsx';

afterEach(cleanup);

const journey: JourneyProps = {
  id: 'visit',
  cover: 'queue',
  moments: [
    { id: 'flyer', stage: 'zmot', feeling: 1, title: 'The flyer' },
    { id: 'queue', stage: 'smot', feeling: -2, title: 'The queue', seam: { visible: true } },
    { id: 'till', stage: 'smot', feeling: 2, title: 'The till', seam: { visible: false } },
  ],
  labels: {
    title: 'The thread of a visit in 3 moments',
    magic: 'magic',
    misery: 'misery',
    stages: { zmot: 'ZMOT', fmot: 'FMOT', smot: 'SMOT', umot: 'UMOT' },
    panel: 'Chosen moment',
    feelings: ['−2 misery', '−1 strain', '0 neutral', '+1 ease', '+2 magic'],
    neighbours: { prev: 'Previous moment', next: 'Next moment' },
    inText: 'Read in the text',
    close: 'Close',
  },
};

const CARD = '<section><h3>The till</h3></section>';

interface Given {
  chosen?: string;
  card?: string;
  ready?: boolean;
}

function show({ chosen, card, ready = true }: Given = {}) {
  const close = vi.fn();
  const onKeyDown = vi.fn();
  render(<JourneyView {...journey} {...{ chosen, card, ready, close, onKeyDown }} />);
  return { close, onKeyDown };
}

/** The thread across and the thread down. */
const drawing = () => screen.getByRole('group', { name: journey.labels.title });
const rows = () => screen.getByRole('list');
const panel = () => screen.getByRole('region', { name: 'Chosen moment' });

describe('the thread', () => {
  test('is a group with the name of the journey', () => {
    show();
    expect(drawing()).toBeTruthy();
  });

  test('has a link for each moment, named by number, title, stage and feeling', () => {
    show();
    const names = within(drawing())
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-label'));
    expect(names).toEqual([
      '1. The flyer, ZMOT, +1 ease',
      '2. The queue, SMOT, −2 misery',
      '3. The till, SMOT, +2 magic',
    ]);
  });

  test('leads to the cards of the text, so that it works without a script', () => {
    show({ ready: false });
    for (const form of [drawing(), rows()]) {
      const targets = within(form)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
      expect(targets).toEqual(['#moment-flyer', '#moment-queue', '#moment-till']);
    }
  });

  test('names each stage once in its rows', () => {
    show();
    const words = within(rows())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(words).toEqual(['ZMOTThe flyer', 'SMOTThe queue', 'The till']);
  });

  test('tells its keys to whoever joins it with its state', () => {
    const { onKeyDown } = show();
    fireEvent.keyDown(within(drawing()).getAllByRole('link')[0] as Element, { key: 'End' });
    fireEvent.keyDown(within(rows()).getAllByRole('link')[0] as Element, { key: 'End' });
    expect(onKeyDown).toHaveBeenCalledTimes(2);
  });
});

describe('the way of the tab key', () => {
  const stops = (form: HTMLElement) =>
    within(form)
      .getAllByRole('link')
      .map((link) => link.getAttribute('tabindex'));

  test('goes through every link while no script runs', () => {
    show({ ready: false });
    expect(stops(drawing())).toEqual([null, null, null]);
  });

  test('stops once on the thread, at its start', () => {
    show();
    expect(stops(drawing())).toEqual(['0', '-1', '-1']);
    expect(stops(rows())).toEqual(['0', '-1', '-1']);
  });

  test('stops at the chosen moment', () => {
    show({ chosen: 'till', card: CARD });
    expect(stops(drawing())).toEqual(['-1', '-1', '0']);
    expect(stops(rows())).toEqual(['-1', '-1', '0']);
  });
});

describe('the chosen moment', () => {
  test('is the current one in both forms, and no other is', () => {
    show({ chosen: 'till', card: CARD });
    for (const form of [drawing(), rows()]) {
      const current = within(form)
        .getAllByRole('link')
        .filter((link) => link.getAttribute('aria-current') === 'true');
      expect(current.map((link) => link.getAttribute('href'))).toEqual(['#moment-till']);
    }
  });

  test('is announced politely in a region that is there from the start, and empty', () => {
    show();
    expect(panel().getAttribute('aria-live')).toBe('polite');
    expect(panel().textContent).toBe('');
  });

  test('shows its card, a link to its place in the text and a button that closes it', () => {
    const { close } = show({ chosen: 'till', card: CARD });
    within(panel()).getByRole('heading', { name: 'The till' });
    const link = within(panel()).getByRole('link', { name: 'Read in the text' });
    expect(link.getAttribute('href')).toBe('#moment-till');
    fireEvent.click(within(panel()).getByRole('button', { name: 'Close' }));
    expect(close).toHaveBeenCalledOnce();
  });
});
