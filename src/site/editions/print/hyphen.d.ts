/** The part of `hyphen` that is used: the package brings no types of its own. */
declare module 'hyphen/*/index.js' {
  const language: {
    /** Puts soft hyphens into the words of a text. */
    hyphenateSync: (text: string, options?: { minWordLength?: number }) => string;
  };
  export default language;
}
