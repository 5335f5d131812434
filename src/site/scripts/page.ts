import { startIslands } from './islands.ts';
import { placeMarginNotes } from './margin-notes.ts';
import { markReading } from './rail.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { enableThemeSwitch } from './theme-switch.ts';
import { nameTravellers } from './travellers.ts';

// One file for every page: one request, cached from the first page on. Each part leaves a page alone
// that has nothing for it.
enableThemeSwitch();
listenForShortcuts();
nameTravellers();
markReading();
placeMarginNotes();
startIslands();
