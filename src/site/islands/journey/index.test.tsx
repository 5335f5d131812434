// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import Journey, { hydrateJourney } from './index.tsx';
import type { JourneyProps } from './view.tsx';

const journey: JourneyProps = {
  id: 'visit',
  moments: [
    { id: 'flyer', stage: 'zmot', feeling: 1, title: 'The flyer' },
    { id: 'queue', stage: 'smot', feeling: -2, title: 'The queue', seam: { visible: true } },
  ],
  labels: {
    title: 'The thread of a visit in 2 moments',
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

/** A page as the server sends it: the thread, its props, and the text with its cards. */
function buildPage(): HTMLElement {
  const served = document.createElement('div');
  render(<Journey {...journey} />, served);
  const html = served.innerHTML;
  render(null, served);
  document.body.innerHTML = `
    <div data-journey>${html}</div>
    <script type="application/json">${JSON.stringify(journey)}</script>
    <section aria-labelledby="moment-flyer">
      <a href="#thread-visit" data-moment="flyer">1 / 2</a>
      <h3 id="moment-flyer">The flyer</h3>
      <a rel="next" href="#moment-queue">2 · The queue</a>
    </section>
    <section aria-labelledby="moment-queue">
      <h3 id="moment-queue">The queue</h3>
      <a rel="prev" href="#moment-flyer">1 · The flyer</a>
    </section>`;
  return document.querySelector<HTMLElement>('[data-journey]') ?? document.body;
}

const panel = () => screen.getByRole('region', { name: 'Chosen moment' });
const knot = (name: RegExp) => within(screen.getByRole('group')).getByRole('link', { name });
const heading = () => within(panel()).queryByRole('heading')?.textContent;

let root: HTMLElement;

beforeEach(() => {
  location.hash = '';
  root = buildPage();
});

afterEach(() => {
  cleanup();
  render(null, root);
  document.body.innerHTML = '';
});

const wake = () => void act(() => hydrateJourney(root));

describe('a thread brought to life', () => {
  test('keeps the elements that the server made', () => {
    const before = knot(/flyer/);
    wake();
    expect(knot(/flyer/)).toBe(before);
  });

  test('shows the card of the moment that is clicked, as it stands in the text, without its ids', () => {
    wake();
    fireEvent.click(knot(/queue/));
    expect(heading()).toBe('The queue');
    expect(document.querySelectorAll('#moment-queue')).toHaveLength(1);
    expect(location.hash).toBe('#moment-queue');
  });

  test('does not name the card in the panel by the heading in the text', () => {
    wake();
    fireEvent.click(knot(/queue/));
    const card = within(panel()).getByRole('heading').closest('section');
    expect(card).not.toBeNull();
    expect(card?.hasAttribute('aria-labelledby')).toBe(false);
  });

  test('says in the panel what its links to the neighbours are', () => {
    wake();
    fireEvent.click(knot(/flyer/));
    const next = within(panel()).getByRole('link', { name: 'Next moment 2 · The queue' });
    fireEvent.click(next);
    expect(heading()).toBe('The queue');
  });

  test('shows the moment that a card of the text asks for', () => {
    wake();
    fireEvent.click(screen.getByRole('link', { name: '1 / 2' }));
    expect(heading()).toBe('The flyer');
  });

  test('leaves a link to a moment that stands in the text to the browser', () => {
    wake();
    fireEvent.click(screen.getByRole('link', { name: '2 · The queue' }));
    expect(heading()).toBeUndefined();
  });

  test('shows the moment of the address, also when the address changes', () => {
    location.hash = '#moment-queue';
    wake();
    expect(heading()).toBe('The queue');
    void act(() => {
      location.hash = '#moment-flyer';
      dispatchEvent(new Event('hashchange'));
    });
    expect(heading()).toBe('The flyer');
  });

  test('leaves a click with a key held to the browser', () => {
    wake();
    fireEvent.click(knot(/queue/), { ctrlKey: true });
    expect(heading()).toBeUndefined();
  });

  test('stops at its ends and closes by keyboard', () => {
    wake();
    fireEvent.keyDown(knot(/flyer/), { key: 'End' });
    expect(heading()).toBe('The queue');
    fireEvent.keyDown(knot(/queue/), { key: 'ArrowRight' });
    expect(heading()).toBe('The queue');
    fireEvent.keyDown(knot(/queue/), { key: 'Escape' });
    expect(panel().textContent).toBe('');
  });

  test('without its props is refused', () => {
    root.nextElementSibling?.remove();
    root.nextElementSibling?.remove();
    root.nextElementSibling?.remove();
    expect(() => hydrateJourney(root)).toThrow('A thread has no props beside it.');
  });
});
