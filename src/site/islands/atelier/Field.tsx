interface FieldProps {
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
  const { label, hint, value, most, lines, quoted, id, onInput, onSettle } = props;
  const shared = {
    id,
    value,
    maxLength: most,
    placeholder: hint,
    'data-quoted': quoted || undefined,
    onBlur: onSettle,
  };
  return (
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
