/** Fetches the atlas’s script once a reader turns to it, or arrives by an address that asks something of it. */
const root = document.querySelector('[data-atlas]');
const start = () => void import('./index.tsx');
for (const type of ['pointerover', 'focusin']) root?.addEventListener(type, start);
if (location.search) start();
