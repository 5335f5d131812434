/** How long a button says that it has copied, in milliseconds. */
const SAID = 3000;

/** Copies the words of the element that a pressed button names, and has it say so for a while. */
export async function copyFor(button: HTMLButtonElement): Promise<void> {
  const { copies = '', done = '' } = button.dataset;
  const label = button.textContent;
  const source = document.getElementById(copies);
  if (!source || label === done) return;
  await navigator.clipboard.writeText(source.textContent.trim());
  const name = button.ariaLabel;
  button.textContent = done;
  button.ariaLabel = done;
  setTimeout(() => {
    button.textContent = label;
    button.ariaLabel = name;
  }, SAID);
}
