/** How long it is said that something was copied, in milliseconds. */
const SAID = 3000;

/** What readers of screens need to notice a region before its words change, in milliseconds. */
const NOTICED = 100;

/** Takes back what was said last. */
let takeBack: (() => void) | undefined;

/** The keys that copy what is selected. */
const KEYS = navigator.userAgent.includes('Mac') ? '⌘ C' : 'Ctrl + C';

/**
 * Says something over a button for a while, and no longer over any other. The button keeps its name: a reader of screens
 * would read out a new one too, and the old one once it is back.
 */
function sayOver(button: HTMLButtonElement, words: string): void {
  takeBack?.();
  const region = document.createElement('p');
  region.className = 'unseen';
  region.role = 'status';
  button.after(region);
  const timers = [
    setTimeout(() => {
      region.textContent = words;
      region.className = button.className;
      Object.assign(region.style, {
        position: 'absolute',
        left: `${button.offsetLeft}px`,
        top: `${button.offsetTop}px`,
        minWidth: `${button.offsetWidth}px`,
        height: `${button.offsetHeight}px`,
        background: 'var(--page)',
        pointerEvents: 'none',
      });
    }, NOTICED),
    setTimeout(() => takeBack?.(), SAID),
  ];
  takeBack = () => {
    timers.forEach(clearTimeout);
    region.remove();
    takeBack = undefined;
  };
}

/**
 * Copies the words of the element that a pressed button names, and says so over it. Where the browser refuses, it selects
 * them and names the keys.
 */
export async function copyFor(button: HTMLButtonElement): Promise<void> {
  const { copies = '', done = '' } = button.dataset;
  const source = document.getElementById(copies);
  if (!source) return;
  const says = await navigator.clipboard.writeText(source.textContent.trim()).then(
    () => done,
    () => {
      getSelection()?.selectAllChildren(source);
      return KEYS;
    },
  );
  sayOver(button, says);
}
