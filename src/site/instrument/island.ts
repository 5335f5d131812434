/** A part of a page that answers once its script is there: a thread, or what a page has a script of its own to start. */
export interface Island extends HTMLElement {
  /** Set before the script of every page runs; none for a thread. */
  start?: () => Promise<void>;
}
