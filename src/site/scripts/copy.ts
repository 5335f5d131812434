/** How long a button says that it has copied, in milliseconds. */
const SAID = 3000;

/** Makes each button that names an element copy its words, and say so. Where nothing can be copied, it goes. */
export function offerCopies(buttons: Iterable<HTMLButtonElement>): void {
  for (const button of buttons) {
    const { copies = '', done = '' } = button.dataset;
    const source = document.getElementById(copies);
    if (!source || !('clipboard' in navigator)) {
      button.remove();
      continue;
    }
    // Invisible till now, not absent: nothing moves when it appears.
    button.classList.remove('invisible');
    const label = button.textContent;
    const name = button.ariaLabel;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(source.textContent.trim()).then(() => {
        button.textContent = done;
        button.ariaLabel = done;
        setTimeout(() => {
          button.textContent = label;
          button.ariaLabel = name;
        }, SAID);
      });
    });
  }
}
