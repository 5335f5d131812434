import { useState } from 'preact/hooks';
import type { Words } from './words.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';

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
  /** The language of what is written in it. */
  lang: Locale;
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
  const { words, lang, label, hint, value, most, lines, quoted, id, onInput, onSettle } = props;
  const shared = {
    id,
    lang,
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

/** What a field of numbers takes at most unless it says less. */
const MOST = 100_000;

interface NumberFieldProps {
  words: Words;
  label: string;
  value: number | undefined;
  /** 1 for whole numbers. */
  step: number;
  /** What it takes at most, and the sentence that says why. */
  limit?: { most: number; why: MessageKey };
  onInput: (value: number | undefined) => void;
  onSettle: () => void;
}

/** A field of one number, which may be empty; what it does not take stays in it, is told, and changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { words, label, value, step, limit, onInput, onSettle } = props;
  const { most, why } = limit ?? { most: MOST, why: 'atelier.number' };
  const [wrong, setWrong] = useState<string>();
  return (
    <div class="atelier-held">
      <label class="atelier-field">
        <span>{label}</span>
        <input
          type="number"
          min="0"
          max={most}
          step={step}
          inputMode="decimal"
          value={wrong ?? value ?? ''}
          aria-invalid={wrong !== undefined}
          onInput={({ currentTarget }) => {
            const { value: typed, valueAsNumber: number } = currentTarget;
            const isFit = number >= 0 && number <= most;
            setWrong(isFit || typed === '' ? undefined : typed);
            if (isFit) onInput(Math.round(number / step) / Math.round(1 / step));
            else if (typed === '') onInput(undefined);
          }}
          onBlur={onSettle}
        />
      </label>
      <span class="atelier-room" role="status">
        {wrong !== undefined && words.t(why, { most: words.number(most) })}
      </span>
    </div>
  );
}
