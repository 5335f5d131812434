import { parseFields, type SearchState } from './state.ts';

/** The state that the form shows. */
export function readForm(form: HTMLFormElement): SearchState {
  return parseFields(new FormData(form));
}

/** Shows a state in the form; a filter or a value that the form does not offer is passed over. */
export function writeForm(form: HTMLFormElement, { query, filters }: SearchState): void {
  const values: Readonly<Record<string, string>> = { q: query, ...filters };
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = values[control.name] ?? '';
      // A value that is not offered leaves a list without any choice.
      if (control.selectedIndex < 0) control.selectedIndex = 0;
    } else if (control instanceof HTMLInputElement) {
      const value = values[control.name] ?? '';
      if (control.type === 'radio') control.checked = control.value === value;
      else control.value = value;
    }
  }
  // Radios whose value is not offered leave none chosen: the one that narrows nothing is.
  for (const any of form.elements) {
    if (!(any instanceof HTMLInputElement) || any.type !== 'radio' || any.value !== '') continue;
    const group = form.elements.namedItem(any.name);
    if (group instanceof RadioNodeList && group.value === '') any.checked = true;
  }
}
