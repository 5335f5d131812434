import { startAtelier } from '../islands/atelier/index.tsx';

const root = document.querySelector<HTMLElement>('[data-atelier]');
if (root) startAtelier(root, { now: () => Date.now() });
