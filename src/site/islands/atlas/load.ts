import type { Island } from '../../instrument/island.ts';

/** Says how the atlas starts once a reader turns to it; an address that asks something of it turns to it at once. */
const root = document.querySelector<Island>('[data-atlas]');
const start = () => import('./index.tsx').then(({ answers }) => answers);
if (root) root.start = start;
if (location.search) void start();
