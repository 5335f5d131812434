/**
 * Opens the search over the page: by `/` from anywhere but a field to write in, and by a plain click on its link. What it
 * needs loads when the reader turns to it; its field takes what is typed meanwhile.
 */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  // The page of the search has the field itself.
  const field = document.querySelector<HTMLInputElement>('main [type=search]');
  if (!link) return;
  // What did not come is asked for again when the reader turns to it again, or types on; until then, Enter leads to the
  // search page.
  const load = () => void import('../islands/search/dialog.ts');
  const open = (event: Event) => {
    event.preventDefault();
    if (!dialog) return field?.focus();
    dialog.showModal();
    load();
  };
  if (dialog) link.onpointerenter = dialog.oninput = load;
  link.onclick = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    open(event);
  };
  document.onkeydown = (event) => {
    const types = (event.target as Element).matches(':read-write');
    if (event.key !== '/' || types || event.metaKey || event.ctrlKey || event.altKey) return;
    open(event);
  };
}
