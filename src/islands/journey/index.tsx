import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { actionOfKey, momentOfHash, reduceJourney, type JourneyAction } from './state.ts';
import { JourneyView, type JourneyProps } from './view.tsx';

interface IslandState {
  chosen: string | undefined;
  ready: boolean;
}

/** The moment that a click asks for, unless the reader wants another tab or a download. */
function momentOfClick(event: MouseEvent): { link: Element; id: string } | undefined {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest('a[data-moment]') : null;
  const id = link?.getAttribute('data-moment');
  return plain && link && id ? { link, id } : undefined;
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
      if (root.current?.contains(asked.link)) {
        event.preventDefault();
        history.replaceState(history.state, '', `#moment-${asked.id}`);
      }
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
    const group = event.currentTarget as Element;
    group.querySelector<HTMLElement>(`[data-moment="${chosen}"]`)?.focus({ preventScroll: true });
  };

  const act = (action: 'previous' | 'next' | 'close') => {
    if (action === 'close') dispatch({ type: 'close' });
    else dispatch({ type: 'step', by: action === 'next' ? 1 : -1 });
  };

  return (
    <div ref={root}>
      <JourneyView {...props} {...state} act={act} onKeyDown={onKeyDown} />
    </div>
  );
}
