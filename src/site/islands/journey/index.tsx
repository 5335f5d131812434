import { h, hydrate } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { copyCard } from './card.ts';
import {
  actionOfKey,
  MOMENT_LINKS,
  momentOfHash,
  momentOfLink,
  reduceJourney,
  type JourneyAction,
} from './state.ts';
import { JourneyView, type JourneyProps } from './view.tsx';

interface IslandState {
  chosen: string | undefined;
  ready: boolean;
}

/** The moment that a click asks for, unless the reader wants another tab or a download. */
function momentOfClick(event: MouseEvent): { link: Element; id: string } | undefined {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest(MOMENT_LINKS) : null;
  const id = link && momentOfLink(link);
  return plain && link && id ? { link, id } : undefined;
}

/** The knot of a moment in the form of the thread that the window shows: across or down. */
function shownKnot(root: Element | null, id: string): HTMLElement | undefined {
  const knots = root?.querySelectorAll<HTMLElement>(`[data-knots] a[href="#moment-${id}"]`) ?? [];
  return [...knots].find((knot) => knot.getClientRects().length > 0);
}

/** Moves the page just enough that the panel at the foot of a phone does not hide the chosen knot. */
function keepInSight(knot: Element | undefined): void {
  requestAnimationFrame(() => knot?.scrollIntoView({ block: 'nearest' }));
}

/**
 * Keeps the focus where the reader was: a link of the panel goes with the card that it leads away from,
 * so the same link of the next card takes its place, or the knot at either end.
 */
function keepFocus(root: Element | null, left: Element, id: string): void {
  const rel = left.getAttribute('rel');
  if (!rel) return;
  requestAnimationFrame(() => {
    const same = root?.querySelector<HTMLElement>(`[aria-live] a[rel="${rel}"]`);
    (same ?? shownKnot(root, id))?.focus({ preventScroll: true });
  });
}

/**
 * The thread of an article as a control: choose a moment by click, by key or from the text, and read
 * it in the panel. The server’s HTML is already complete; this only adds.
 */
export default function Journey(props: JourneyProps) {
  const ids = props.moments.map(({ id }) => id);
  const root = useRef<HTMLDivElement>(null);
  const [state, dispatch] = useReducer(
    (before: IslandState, action: JourneyAction | { type: 'ready' }): IslandState =>
      action.type === 'ready'
        ? { ...before, ready: true }
        : { ...before, ...reduceJourney(ids, before, action) },
    { chosen: undefined, ready: false },
  );

  useLayoutEffect(() => {
    const chooseFromAddress = () => {
      const id = momentOfHash(location.hash);
      if (id) dispatch({ type: 'choose', id });
    };
    const chooseFromLink = (event: MouseEvent) => {
      const asked = momentOfClick(event);
      if (!asked || !ids.includes(asked.id)) return;
      const inside = root.current?.contains(asked.link);
      if (inside) {
        event.preventDefault();
        history.replaceState(history.state, '', `#moment-${asked.id}`);
        keepInSight(shownKnot(root.current, asked.id));
        keepFocus(root.current, asked.link, asked.id);
      }
      if (inside || asked.link.hasAttribute('data-moment'))
        dispatch({ type: 'choose', id: asked.id });
    };
    dispatch({ type: 'ready' });
    chooseFromAddress();
    addEventListener('hashchange', chooseFromAddress);
    document.addEventListener('click', chooseFromLink);
    return () => {
      removeEventListener('hashchange', chooseFromAddress);
      document.removeEventListener('click', chooseFromLink);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOfKey(event);
    if (!action) return;
    event.preventDefault();
    dispatch(action);
    const { chosen } = reduceJourney(ids, state, action);
    if (!chosen) return;
    history.replaceState(history.state, '', `#moment-${chosen}`);
    const knot = shownKnot(root.current, chosen);
    knot?.focus({ preventScroll: true });
    keepInSight(knot);
  };

  const close = () => {
    if (state.chosen) shownKnot(root.current, state.chosen)?.focus({ preventScroll: true });
    dispatch({ type: 'close' });
  };

  const card = state.chosen && copyCard(state.chosen, props.labels.neighbours);

  return (
    <div ref={root}>
      <JourneyView {...props} {...state} card={card} close={close} onKeyDown={onKeyDown} />
    </div>
  );
}

/**
 * Brings a thread to life on the HTML that the server made of it.
 *
 * @param root Element that holds the server’s HTML, followed by its props as JSON in a script element.
 * @throws {Error} When the props are not there.
 */
export function hydrateJourney(root: Element): void {
  const props = root.nextElementSibling?.textContent;
  if (!props) throw new Error('A thread has no props beside it.');
  hydrate(h(Journey, JSON.parse(props) as JourneyProps), root);
}
