import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptJourney } from './shelf.ts';
import type { Words } from './words.ts';

interface ShelfListProps {
  words: Words;
  kept: readonly KeptJourney[];
  onResume: (id: string) => void;
  onCopy: (kept: KeptJourney) => void;
  onDelete: (kept: KeptJourney) => void;
  onRestore: (kept: KeptJourney) => void;
}

/** The journeys that are kept on this device, the last one first; one that was deleted can be brought back where it stood. */
export function ShelfList(props: ShelfListProps) {
  const { words, kept, onResume, onCopy, onDelete, onRestore } = props;
  const { t, count } = words;
  const [deleted, setDeleted] = useState<readonly KeptJourney[]>([]);
  const isKept = ({ id }: KeptJourney) => kept.some((entry) => entry.id === id);
  const gone = deleted.filter((entry) => !isKept(entry));
  const rows = [...kept, ...gone].sort((one, other) => other.at - one.at);
  const list = useRef<HTMLUListElement>(null);
  /** The journey whose row takes the focus, for its buttons have changed. */
  const [turned, setTurned] = useState<string>();
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>(`[data-row="${turned}"] p`)?.focus();
  }, [turned, gone.length]);
  if (rows.length === 0) return null;
  return (
    <section class="atelier-shelf" aria-labelledby="shelf">
      <h2 id="shelf" class="unseen">
        {t('atelier.all')}
      </h2>
      <ul ref={list}>
        {rows.map((entry) => {
          const { id, journey, at } = entry;
          const title = journey.title || t('atelier.untitled');
          const button = (
            key: 'resume' | 'copy' | 'delete' | 'restore',
            look: string,
            act: () => void,
          ) => (
            <button
              type="button"
              class={`pill ${look}`}
              aria-label={`${t(`atelier.shelf.${key}`)} · ${title}`}
              onClick={act}
            >
              {t(`atelier.shelf.${key}`)}
            </button>
          );
          return (
            <li key={id} data-row={id}>
              {isKept(entry) ? (
                <>
                  <p tabindex={-1}>
                    <b lang={journey.lang}>{title}</b>{' '}
                    {count('atelier.moments', journey.moments.length)},{' '}
                    {t('atelier.shelf.kept', { date: words.date(at) })}
                  </p>
                  <div>
                    {button('resume', 'atelier-main', () => onResume(id))}
                    {button('copy', '', () => onCopy(entry))}
                    {button('delete', 'atelier-dashed', () => {
                      setDeleted([...gone, entry]);
                      setTurned(id);
                      onDelete(entry);
                    })}
                  </div>
                </>
              ) : (
                // Before the words: a second click where the first one deleted does not bring it back.
                <div>
                  {button('restore', '', () => {
                    setTurned(id);
                    onRestore(entry);
                  })}
                  <p tabindex={-1}>{t('atelier.shelf.deleted', { title })}</p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
