import { useState } from 'preact/hooks';
import { sayRemark } from './remark-words.ts';
import type { Words } from './words.ts';
import { MOST_LETTERS, readFile } from '../../../magazine/atelier/file-reading.ts';
import type { Imported, Remark } from '../../../magazine/atelier/imported.ts';
import type { OwnJourney } from '../../../magazine/atelier/own-journey.ts';

interface ImportBoxProps {
  words: Words;
  onImport: (journey: OwnJourney, remarks: readonly Remark[]) => void;
}

/** Where a file comes in: chosen, or dropped. What cannot be read is told in words, and changes nothing. */
export function ImportBox({ words, onImport }: ImportBoxProps) {
  const { t } = words;
  const [refusal, setRefusal] = useState<readonly Remark[]>([]);
  const [isOver, setIsOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const imported: Imported =
      file.size > 4 * MOST_LETTERS
        ? { remarks: [{ key: 'atelier.refused.large' }] }
        : await readFile(
            { name: file.name, text: await file.text() },
            { lang: words.locale, measure: t('atelier.measure.first') },
          );
    setRefusal(imported.journey ? [] : imported.remarks);
    if (imported.journey) onImport(imported.journey, imported.remarks);
  };

  return (
    <div
      class="atelier-import"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h3 class="display">{t('atelier.import')}</h3>
      <p>{t('atelier.import.words')}</p>
      <label class="pill">
        {t('atelier.import.choose')}
        <input
          type="file"
          accept=".yaml,.yml,.json,.csv,.mmd,.md,.txt"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file may be chosen again, mended.
            currentTarget.value = '';
          }}
        />
      </label>
      {refusal.length > 0 && (
        <div role="alert">
          <p>
            <b>{t('atelier.refused.title')}</b>
          </p>
          <ul>
            {refusal.map((remark) => (
              <li key={sayRemark(remark, words)}>{sayRemark(remark, words)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
