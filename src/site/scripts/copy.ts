/** How long a button says that it has copied, in milliseconds. */
const SAID = 3000;

/** What readers of screens need to notice a region before its words change, in milliseconds. */
const NOTICED = 100;

/** Where it is said aloud, once a button was pressed. */
let announced: HTMLElement | undefined;

/** Has the button that says it take its own words back. */
let takeBack: (() => void) | undefined;

function makeAnnounced(): HTMLElement {
  const region = document.createElement('p');
  region.className = 'unseen';
  region.role = 'status';
  document.body.append(region);
  return region;
}

/** The keys that copy what is selected. */
const KEYS = navigator.userAgent.includes('Mac') ? '⌘ C' : 'Ctrl + C';

/**
 * Copies the words of the element that a pressed button names, and has it say so for a while, and no other. Where the
 * browser refuses, it selects them and names the keys.
 */
export async function copyFor(button: HTMLButtonElement): Promise<void> {
  const { copies = '', done = '' } = button.dataset;
  const source = document.getElementById(copies);
  if (!source) return;
  const region = (announced ??= makeAnnounced());
  const says = await navigator.clipboard.writeText(source.textContent.trim()).then(
    () => done,
    () => {
      getSelection()?.selectAllChildren(source);
      return KEYS;
    },
  );
  takeBack?.();
  const label = button.textContent;
  const name = button.getAttribute('aria-label') ?? label;
  button.textContent = says;
  button.setAttribute('aria-label', name.replace(label.trim(), says));
  const timers = [
    setTimeout(() => (region.textContent = says), NOTICED),
    setTimeout(() => takeBack?.(), SAID),
  ];
  takeBack = () => {
    timers.forEach(clearTimeout);
    button.textContent = label;
    button.setAttribute('aria-label', name);
    region.textContent = '';
    takeBack = undefined;
  };
}
