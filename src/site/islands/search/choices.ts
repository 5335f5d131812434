import type { Counts } from '../../search/register.ts';

/**
 * Says at each choice what it would leave, and disables those that would leave nothing.
 *
 * @param counts Nothing while nothing was asked for: every choice is open, and none is counted.
 */
export function countChoices(form: HTMLFormElement, counts: Counts | undefined): void {
  const countOf = (name: string, value: string) =>
    counts && value !== '' ? (counts[`${name}=${value}`] ?? 0) : undefined;
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      for (const option of control.options) {
        const count = countOf(control.name, option.value);
        option.label = count === undefined ? option.text : `${option.text} · ${count}`;
        option.disabled = count === 0 && !option.selected;
      }
    } else if (control instanceof HTMLInputElement && control.type === 'radio') {
      const count = countOf(control.name, control.value);
      control.disabled = count === 0 && !control.checked;
      const place = control.labels?.[0]?.querySelector('[data-count]');
      if (place) place.textContent = count === undefined ? '' : String(count);
    }
  }
}
