import type { Count, Counts } from '../../search/register.ts';

const NONE: Count = { whole: 0, part: 0 };

/** What a choice would leave, in the two lists of the results: « 2 + 5 » holds all words in two of them. */
const formatCount = ({ whole, part }: Count) => (part > 0 ? `${whole} + ${part}` : `${whole}`);

/**
 * Says at each choice what it would leave, at each filter whether that is pages or moments, and disables the choices
 * that would leave nothing.
 *
 * @param counts Nothing while nothing was asked for: every choice is open, and none is counted.
 * @param unitOf What the choices of a filter count.
 * @param legend What two counts of a choice tell apart, shown where a choice has two.
 */
export function countChoices(
  form: HTMLFormElement,
  counts: Counts | undefined,
  { unitOf, legend }: { unitOf: (filter: string) => 'moments' | 'pages'; legend: HTMLElement },
): void {
  for (const units of document.querySelectorAll<HTMLElement>('[data-units]')) {
    for (const place of units.querySelectorAll<HTMLElement>('[data-unit]')) {
      const unit = units.dataset[unitOf(place.dataset['unit'] ?? '')];
      place.textContent = counts && unit ? ` (${unit})` : '';
    }
  }
  legend.hidden = !Object.values(counts ?? {}).some(({ part }) => part > 0);
  const countOf = (name: string, value: string) =>
    counts && value !== '' ? (counts[`${name}=${value}`] ?? NONE) : undefined;
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      for (const option of control.options) {
        const count = countOf(control.name, option.value);
        option.label = count ? `${option.text} · ${formatCount(count)}` : option.text;
        option.disabled = count === NONE && !option.selected;
      }
    } else if (control instanceof HTMLInputElement && control.type === 'radio') {
      const count = countOf(control.name, control.value);
      control.disabled = count === NONE && !control.checked;
      const place = control.labels?.[0]?.querySelector('[data-count]');
      if (place) place.textContent = count ? formatCount(count) : '';
    }
  }
}
