import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { idOfKey, type Keeping, type Shelf } from './shelf.ts';
import type { Words } from './words.ts';
import { freeTitle, type OwnJourney } from '../../../magazine/atelier/own-journey.ts';
import type { WorkAction } from '../../../magazine/atelier/work.ts';

/** What is kept, and where. */
export interface KeepingProps {
  words: Words;
  shelf: Shelf;
  now: () => number;
  /** Id under which the journey is kept. */
  id: string;
  journey: OwnJourney;
  /** The turn at which it was read; none for one that is not kept yet. */
  turn: number;
  /** Keeps it at once, and not only once it changes. */
  keepsAtOnce: boolean;
  /** The journey is kept now, under an id. */
  onKept: (id: string) => void;
}

export type Notice =
  | { kind: 'refused' | 'full' | 'shared' }
  | { kind: 'apart'; title: string }
  | { kind: 'elsewhere' };

/** Keeps the journey as it changes, and hears of another that is kept in its place. */
export function useKeeping(
  props: KeepingProps,
  journey: OwnJourney,
  dispatch: (action: WorkAction) => void,
) {
  const { shelf, now, onKept } = props;
  const { t } = props.words;
  const [keptAt, setKeptAt] = useState<number>();
  // What nobody has kept yet and is not to be kept at once came in a link.
  const [notice, setNotice] = useState<Notice | undefined>(
    props.turn === 0 && !props.keepsAtOnce ? { kind: 'shared' } : undefined,
  );
  const place = useRef({ id: props.id, turn: props.turn });
  const kept = useRef(props.keepsAtOnce ? undefined : props.journey);

  const settleKeeping = (keeping: Keeping) => {
    if (keeping.outcome === 'kept') {
      place.current = { id: keeping.kept.id, turn: keeping.kept.turn };
      setKeptAt(keeping.kept.at);
      onKept(keeping.kept.id);
      return true;
    }
    if (keeping.outcome !== 'overtaken') setNotice({ kind: keeping.outcome });
    return false;
  };

  // What the reader sees is what is kept, at each change.
  // Before the change is seen: whoever leaves at once finds it again.
  useLayoutEffect(() => {
    if (kept.current === journey) return;
    kept.current = journey;
    const { id, turn } = place.current;
    const keeping = shelf.keep(id, journey, { known: turn, at: now() });
    if (keeping.outcome === 'overtaken') {
      const taken = shelf.list().map((other) => other.journey.title);
      const title = freeTitle(journey.title || t('atelier.untitled'), [journey.title, ...taken]);
      const copy = { ...journey, title };
      kept.current = copy;
      dispatch({ type: 'edit', edit: { type: 'journey', change: { title } } });
      const apart = shelf.keep(crypto.randomUUID(), copy, { known: 0, at: now() });
      if (settleKeeping(apart)) setNotice({ kind: 'apart', title });
    } else if (settleKeeping(keeping)) {
      setNotice((before) => (before?.kind === 'apart' ? before : undefined));
    }
  }, [journey]);

  useEffect(() => {
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (idOfKey(key) === place.current.id && newValue !== null) setNotice({ kind: 'elsewhere' });
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);

  const keepShared = () => {
    const { id, turn } = place.current;
    if (settleKeeping(shelf.keep(id, journey, { known: turn, at: now() }))) setNotice(undefined);
  };
  const takeOther = () => {
    const other = shelf.read(place.current.id);
    if (!other) return;
    place.current = { id: other.id, turn: other.turn };
    kept.current = other.journey;
    dispatch({ type: 'open', journey: other.journey });
    setNotice(undefined);
  };
  return { keptAt, notice, keepShared, takeOther };
}
