import { useState } from 'preact/hooks';
import type { KeptJourney } from './shelf.ts';
import type { Words } from './words.ts';

interface ShelfListProps {
  words: Words;
  kept: readonly KeptJourney[];
  onResume: (id: string) => void;
  onCopy: (kept: KeptJourney) => void;
  onDelete: (kept: KeptJourney) => void;
}

/** The journeys that are kept on this device, the last one first. */
export function ShelfList({ words, kept, onResume, onCopy, onDelete }: ShelfListProps) {
  const { t, count } = words;
  const [doomed, setDoomed] = useState<string>();
  if (kept.length === 0) return null;
  return (
    <section class="atelier-shelf" aria-labelledby="shelf">
      <h2 id="shelf" class="unseen">
        {t('atelier.all')}
      </h2>
      <ul>
        {kept.map((entry) => {
          const { id, journey, at } = entry;
          const title = journey.title || t('atelier.untitled');
          return (
            <li key={id}>
              <p>
                <b>{title}</b> {count('atelier.moments', journey.moments.length)},{' '}
                {t('atelier.shelf.kept', { date: words.date(at) })}
              </p>
              <div>
                <button
                  type="button"
                  class="pill atelier-main"
                  aria-label={`${t('atelier.shelf.resume')} · ${title}`}
                  onClick={() => onResume(id)}
                >
                  {t('atelier.shelf.resume')}
                </button>
                <button
                  type="button"
                  class="pill"
                  aria-label={`${t('atelier.shelf.copy')} · ${title}`}
                  onClick={() => onCopy(entry)}
                >
                  {t('atelier.shelf.copy')}
                </button>
                <button
                  type="button"
                  class="pill atelier-dashed"
                  aria-label={`${t(doomed === id ? 'atelier.shelf.delete.sure' : 'atelier.shelf.delete')} · ${title}`}
                  onClick={() => (doomed === id ? onDelete(entry) : setDoomed(id))}
                  onBlur={() => setDoomed(undefined)}
                >
                  {t(doomed === id ? 'atelier.shelf.delete.sure' : 'atelier.shelf.delete')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
