import type { ComponentChildren } from 'preact';
import type { Words } from './words.ts';

interface CellsProps<Value> {
  words: Words;
  /** Unique among the groups of the form. */
  name: string;
  legend: string;
  /** A few words at the end of the legend’s line. */
  aside?: ComponentChildren;
  choices: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onChoose: (value: Value) => void;
  /** Takes the choice back, where none may stand. */
  onClear?: (() => void) | undefined;
  /** Cells that stand in two rows. */
  rows?: boolean;
}

/** One choice of a few, as square cells. */
export function Cells<Value extends string | number>(props: CellsProps<Value>) {
  const { words, name, legend, aside, choices, value, onChoose, onClear, rows } = props;
  return (
    <fieldset class="atelier-cells" data-rows={rows || undefined}>
      <legend>
        {legend}
        {aside && <span class="atelier-aside">{aside}</span>}
      </legend>
      <div>
        {choices.map((choice) => (
          // A group that takes another name would lose its choice.
          <label key={`${name}-${choice.value}`}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {onClear && value !== undefined && (
        <button type="button" class="atelier-clear" onClick={onClear}>
          {words.t('atelier.field.clear')}
          <span class="unseen"> · {legend}</span>
        </button>
      )}
    </fieldset>
  );
}
