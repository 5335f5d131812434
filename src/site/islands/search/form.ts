import { parseFields, type SearchState } from './state.ts';

/** The state that the form shows. */
export function readForm(form: HTMLFormElement): SearchState {
  return parseFields(new FormData(form));
}

/** Shows a state in the form; a filter that the form does not offer is passed over. */
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
}

/** A kind in the words of its choice in the form. */
export function nameKind(form: HTMLFormElement, kind: string): string {
  const radio = [...form.elements].find(
    (control) =>
      control instanceof HTMLInputElement && control.name === 'kind' && control.value === kind,
  ) as HTMLInputElement | undefined;
  return radio?.labels?.[0]?.textContent.trim() ?? '';
}
