/// <reference types="astro/client" />

declare module 'virtual:issue-colours.css';

interface ImportMetaEnv {
  /** Fingerprint of all code that a build may run. */
  readonly CODE_VERSION: string;
  /** The folder that a build writes the site into. */
  readonly OUT_DIR: string;
}

/** The compiler of the texts, which the build provides. */
declare module 'virtual:texts' {
  /** Compiles a text into a component, which takes the vocabulary as its `components`. */
  export const compileText: (
    file: string,
  ) => Promise<import('astro/runtime/server/index.js').AstroComponentFactory>;
}

declare module '*.ttf?inline' {
  const dataUrl: string;
  export default dataUrl;
}

declare namespace App {
  interface Locals {
    /** What the tags of a text need to know of the article they stand in. */
    reading?: import('./magazine/texts/reading.ts').TextContext;
  }
}
