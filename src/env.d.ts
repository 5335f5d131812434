/// <reference types="astro/client" />

declare module 'virtual:issue-colours.css';

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
