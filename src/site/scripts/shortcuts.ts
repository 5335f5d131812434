/** Makes `/` go to the search from anywhere but a field. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    const types = target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || types || event.metaKey || event.ctrlKey || event.altKey) return;
    const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
    if (!link) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (field) field.focus();
    else location.assign(link.href);
  });
}
