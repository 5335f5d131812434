import type { Words } from './words.ts';

/** From how few letters on the room that is left is told. */
const FEW_LETTERS = 15;

/** How many more letters a field takes, once it is nearly full; that it takes no more is said aloud. */
export function Room({ words, value, most }: { words: Words; value: string; most: number }) {
  const left = most - value.length;
  return (
    <span class="atelier-room" role="status">
      {left <= 0
        ? words.t('atelier.room.none', { most })
        : left <= FEW_LETTERS && (
            <span aria-hidden="true">{words.count('atelier.room', left)}</span>
          )}
    </span>
  );
}

interface FieldProps {
  words: Words;
  label: string;
  hint?: string;
  value: string;
  most: number;
  /** A field of several lines. */
  lines?: number;
  /** Words in the voice of customers. */
  quoted?: boolean;
  id?: string;
  onInput: (value: string) => void;
  onSettle: () => void;
}

/** A field of words under its label. */
export function Field(props: FieldProps) {
  const { words, label, hint, value, most, lines, quoted, id, onInput, onSettle } = props;
  const shared = {
    id,
    value,
    maxLength: most,
    placeholder: hint,
    'data-quoted': quoted || undefined,
    onBlur: onSettle,
  };
  return (
    <div class="atelier-held">
      <label class="atelier-field">
        <span>{label}</span>
        {lines === undefined ? (
          <input
            {...shared}
            type="text"
            autocomplete="off"
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...shared}
            rows={lines}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        )}
      </label>
      <Room words={words} value={value} most={most} />
    </div>
  );
}

interface NumberFieldProps {
  label: string;
  value: number | undefined;
  /** 1 for whole numbers. */
  step: number;
  onInput: (value: number | undefined) => void;
  onSettle: () => void;
}

/** A field of one number, which may be empty. */
export function NumberField({ label, value, step, onInput, onSettle }: NumberFieldProps) {
  return (
    <label class="atelier-field">
      <span>{label}</span>
      <input
        type="number"
        min="0"
        max="100000"
        step={step}
        inputMode="decimal"
        value={value ?? ''}
        onInput={({ currentTarget }) => {
          const number = currentTarget.valueAsNumber;
          const isFit = Number.isFinite(number) && number >= 0 && number <= 100_000;
          onInput(isFit ? Math.round(number / step) / Math.round(1 / step) : undefined);
        }}
        onBlur={onSettle}
      />
    </label>
  );
}
