/** Does something in place of what a link does, but for a click that opens it elsewhere. */
export function plainClick(act: () => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
}
